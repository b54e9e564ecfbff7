import type { Area } from './place.ts'

/** What of the page is on the screen, with the part hidden by a keyboard or by pinching left out. */
export function viewport(): Area {
  const view = window.visualViewport
  return {
    left: view?.offsetLeft ?? 0,
    top: view?.offsetTop ?? 0,
    width: view?.width ?? window.innerWidth,
    height: view?.height ?? window.innerHeight,
  }
}

/** The focused element, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** Remembers where the keyboard and the caret are. Out: puts them back. */
export function returnTo(element: Element): () => void {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null
  return () => {
    if (!element.isConnected || !(element instanceof HTMLElement)) return
    element.focus({ preventScroll: true })
    if (range && element.isContentEditable && element.contains(range.startContainer)) {
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    }
  }
}

import type { Area } from './place.ts'
import { parentAcross } from './tree.ts'

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

/**
 * The part of the screen in which an element's content shows: the window, less what the element
 * itself and the scrolling containers around it cut off. Follows what is taken out of the flow.
 */
export function visibleArea(element: HTMLElement): Area {
  let left = 0
  let top = 0
  let right = window.innerWidth
  let bottom = window.innerHeight
  let position = 'static'
  for (let node: Node | null = element; node && node !== document.documentElement; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue
    const style = getComputedStyle(node)
    // A container does not cut off what is placed by something around it.
    const skipped = position === 'absolute' && style.position === 'static'
    if (!skipped && style.overflow !== 'visible' && node !== document.body) {
      const hole = node.getBoundingClientRect()
      left = Math.max(left, hole.left)
      top = Math.max(top, hole.top)
      right = Math.min(right, hole.right)
      bottom = Math.min(bottom, hole.bottom)
    }
    if (style.position === 'fixed') break
    if (!skipped) position = style.position
  }
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

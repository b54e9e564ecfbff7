import { type Posted, post } from './posts.ts'

/** One editor of a played composer, whatever library is behind it. */
export interface PlayedEditor {
  /** What a person types into; keys are listened for here. */
  element: HTMLElement
  /** What the site would send. */
  text(): string
  clear(): void
}

/** A plain field. */
export function field(element: HTMLTextAreaElement | HTMLInputElement): PlayedEditor {
  return {
    element,
    text: () => element.value,
    clear: () => {
      element.value = ''
    },
  }
}

/** A plain editing host, as YouTube's: a line for each block, a break for each `<br>`. */
export function host(element: HTMLElement): PlayedEditor {
  return { element, text: () => element.innerText, clear: () => element.replaceChildren() }
}

interface Played {
  api: string
  /** What the page calls a post from here. */
  surface: string
  /** The editors of one draft, in order. */
  editors: readonly PlayedEditor[]
  /** Pressed to post. */
  submit?: HTMLElement
  /** A form whose own `submit` event posts. In: the control that was pressed, null for Enter. Out: whether that posts. */
  form?: HTMLFormElement
  posts?: (submitter: HTMLElement | null) => boolean
  /** Keys that post from an editor. */
  enter?: boolean
  ctrlEnter?: boolean
  /** The click's own handler lets nobody above hear of it, as React Native Web does. */
  stopsClicks?: boolean
  /** What the site does once it is sent; the editors are emptied already. */
  done?: () => void
}

/** Makes a composer of elements that stand in the page: what is posted from it is counted, and it is emptied. */
export function play(played: Played): void {
  const send = (via: Posted['via']) => {
    const texts = played.editors.map((editor) => editor.text())
    if (texts.every((text) => text.trim() === '')) return
    post(played.api, { surface: played.surface, texts, via, attachments: 0 })
    for (const editor of played.editors) editor.clear()
    played.done?.()
  }
  played.submit?.addEventListener('click', (event) => {
    if (played.stopsClicks) event.stopPropagation()
    if (played.submit?.getAttribute('aria-disabled') !== 'true') send('click')
  })
  pressedByKeys(played.submit)
  played.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (played.posts?.(event.submitter) ?? true) send('submit')
  })
  for (const { element } of played.editors) {
    // As the libraries do: before the browser's own way with the key.
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        const withKey = event.ctrlKey || event.metaKey
        if (!(withKey ? played.ctrlEnter : played.enter)) return
        event.preventDefault()
        event.stopPropagation()
        send(withKey ? 'ctrl-enter' : 'enter')
      },
      { capture: true },
    )
  }
}

/** A `div` or a link with the role of a button is pressed by Enter and Space because its site sees to it. */
export function pressedByKeys(control: HTMLElement | undefined): void {
  if (!control || control.matches('button, input')) return
  control.tabIndex = 0
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    control.click()
  })
}

/** Puts markup into the page. Out: how to find what is in it; missing parts are an error. */
export function put(into: Element | ShadowRoot | null, markup: string) {
  if (!into) throw new Error('nowhere to put it')
  const template = document.createElement('template')
  template.innerHTML = markup
  into.append(template.content)
  return <T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = into): T => {
    const found = within.querySelector<T>(selector)
    if (!found) throw new Error(`no ${selector} in the page`)
    return found
  }
}

/** An element that defines its markup in an open shadow root, as the custom elements of some sites do. */
export function shadowOf(element: Element, markup: string) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  return put(root, markup)
}

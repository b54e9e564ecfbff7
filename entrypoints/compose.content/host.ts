/** Our own elements in the page: closed shadow roots that the page can neither read nor style. */

/** Unlike any element of a page; a new version clears what an old one left behind. */
const TAG = 'second-look-layer'

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
}

/** A person may need these wider, and then says so louder than the page: theirs must win. */
const SPACING = ['letter-spacing', 'word-spacing', 'line-height']

export interface Layer {
  host: HTMLElement
  shadow: ShadowRoot
  /** Puts it into the page, beside or inside whatever modal dialog the editor stands in. */
  attach(beside: Element): void
  remove(): void
  /** Whether the page changed how our element looks or where it stands. */
  isTampered(): boolean
  mend(): void
}

export function removeLeftovers(): void {
  for (const host of document.querySelectorAll(TAG)) host.remove()
}

export function isOurs(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.localName === TAG
}

/**
 * A layer over the page. In: its style sheet; `top` for the browser's top layer. Events that start
 * inside stop at its border, so that the site's shortcuts do not hear them.
 */
export function createLayer(css: string, top: boolean): Layer {
  const host = document.createElement(TAG)
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important')
  for (const property of SPACING) host.style.setProperty(property, 'normal')
  // No style sheet of the page hides or moves it: those properties are set here, and as important ones.
  const seal = () => [...host.attributes].map(({ name, value }) => `${name}=${value}`).join('\n')
  let sealed = ''
  let style = ''
  if (top) host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'closed' })
  addStyle(shadow, css)
  const keep = (event: Event) => event.stopPropagation()
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'input',
    'paste',
  ])
    shadow.addEventListener(type, keep)
  return {
    host,
    shadow,
    attach(beside) {
      const parent = modalAround(beside) ?? document.documentElement
      if (host.parentNode !== parent) parent.append(host)
      // A page may zoom itself; our own measures are those of the screen.
      host.style.setProperty('zoom', String(1 / zoomOf(parent)), 'important')
      host.style.setProperty('color-scheme', isDark(beside) ? 'dark' : 'light', 'important')
      if (top && !host.matches(':popover-open')) host.showPopover()
      sealed = seal()
      style = host.getAttribute('style') ?? ''
    },
    remove: () => host.remove(),
    isTampered: () => seal() !== sealed,
    mend() {
      for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name)
      host.setAttribute('style', style)
      sealed = seal()
    },
  }
}

/** By how much a page's own `zoom` enlarges an element, all around it included. */
export function zoomOf(element: Element): number {
  return element.currentCSSZoom || 1
}

/** Everything outside an open modal `dialog` is dead to pointer and keyboard. */
function modalAround(element: Element): Element | null {
  for (let node: Node | null = element; node; ) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
  }
  return null
}

/** Whether what stands behind an element is dark: sites have their own switch for it, apart from the system's. */
function isDark(element: Element): boolean {
  for (let node: Node | null = element; node; ) {
    if (node instanceof Element) {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (
        getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number)
      if (alpha > 0.5) return red * 0.3 + green * 0.6 + blue * 0.1 < 128
    }
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
  }
  // Nothing is painted: the browser's own canvas shows.
  return (
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
  )
}

/** Adds a style sheet to a document or shadow root, by a `style` element where sheets cannot be shared. */
export function addStyle(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    ;(root instanceof ShadowRoot ? root : root.head).append(style)
  }
}

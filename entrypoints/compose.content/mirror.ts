import type { TextField } from './editable.ts'
import { createLayer, type Layer, zoomOf } from './host.ts'
import { underlineCss } from './lines.ts'
import type { Area } from './place.ts'
import type { Session } from './session.ts'
import { unshared } from './spans.ts'
import { visibleArea } from './viewport.ts'

/** What decides where the letters of a field stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-align',
  'tab-size',
  'hyphens',
  'line-break',
  'word-break',
  'overflow-wrap',
  'text-rendering',
  '-webkit-font-smoothing',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
]

/** A paragraph is copied this far after its last underlined word. */
const LONGEST_LINE = 2000

const CSS_TEXT = `
.clip{position:fixed;overflow:hidden;pointer-events:none}
.text{position:absolute;left:0;top:0;box-sizing:border-box;margin:0;border:solid transparent;color:transparent;
  white-space:pre-wrap;pointer-events:none;user-select:none;
  /* Else forced colours would draw the letters and the border, too. */forced-color-adjust:none}
.line .text{white-space:pre}
${underlineCss((level) => `.${level}`)}
`

/**
 * Underlines for a text field, whose words are no part of the page's tree: the same words, drawn
 * invisibly and in the same place in a layer of ours, with the lines under them.
 */
export class Mirror {
  private readonly layer: Layer
  private readonly clip = document.createElement('div')
  private readonly copy = document.createElement('div')

  constructor() {
    this.layer = createLayer(CSS_TEXT, false)
    this.layer.host.setAttribute('aria-hidden', 'true')
    this.clip.className = 'clip'
    this.copy.className = 'text'
    this.clip.append(this.copy)
    this.layer.shadow.append(this.clip)
  }

  /** Draws a session's findings anew; the layer is gone while there are none. */
  paint(session: Session): void {
    const findings = session.open
    if (findings.length === 0) {
      this.layer.remove()
      return
    }
    const field = session.composer.editor as TextField
    this.layer.attach(field)
    this.clip.classList.toggle('line', field.localName === 'input')
    const pieces: Node[] = []
    let at = 0
    const plain = (until: number) => {
      if (until > at) pieces.push(document.createTextNode(session.text.slice(at, until)))
    }
    for (const { start, end, level } of unshared(findings)) {
      plain(start)
      const words = document.createElement('span')
      words.className = level
      words.dataset.start = String(start)
      words.textContent = session.text.slice(start, end)
      pieces.push(words)
      at = end
    }
    // How a line is broken hangs on what follows in it, and on no later line.
    const lineEnd = session.text.indexOf('\n', at)
    plain(Math.min(lineEnd < 0 ? session.text.length : lineEnd + 1, at + LONGEST_LINE))
    // A last empty line has its height only with something in it.
    pieces.push(document.createTextNode('\u200b'))
    this.copy.replaceChildren(...pieces)
    this.follow(field)
  }

  /** Follows the field: where it is, how it is scrolled, how its letters look. */
  follow(field: TextField): void {
    const box = field.getBoundingClientRect()
    const style = getComputedStyle(field)
    for (const property of COPIED) this.copy.style.setProperty(property, style.getPropertyValue(property))
    const view = visiblePart(field, box)
    // Zoomed, letters are set anew; scaled, they are not.
    const zoom = zoomOf(field)
    const scaleX = box.width / zoom / (field.offsetWidth || 1) || 1
    const scaleY = box.height / zoom / (field.offsetHeight || 1) || 1
    const cut = (side: number, scale: number) => `${side / zoom / scale}px`
    Object.assign(this.clip.style, {
      zoom: String(zoom),
      left: `${box.left / zoom}px`,
      top: `${box.top / zoom}px`,
      width: `${field.offsetWidth}px`,
      height: `${field.offsetHeight}px`,
      transform: Math.abs(scaleX - 1) + Math.abs(scaleY - 1) < 0.01 ? '' : `scale(${scaleX},${scaleY})`,
      transformOrigin: '0 0',
      clipPath: `inset(${cut(view.top, scaleY)} ${cut(view.right, scaleX)} ${cut(view.bottom, scaleY)} ${cut(view.left, scaleX)})`,
    })
    // The scroll bar takes its room from the text.
    const bar = field.offsetWidth - field.clientWidth - px(style.borderLeftWidth) - px(style.borderRightWidth)
    const oneLine = field.localName === 'input'
    Object.assign(this.copy.style, {
      width: oneLine ? 'auto' : `${field.offsetWidth - Math.max(0, bar)}px`,
      minWidth: oneLine ? `${field.offsetWidth}px` : '',
      transform: `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`,
    })
    if (oneLine) {
      const inner = field.clientHeight - px(style.paddingTop) - px(style.paddingBottom)
      this.copy.style.lineHeight = `${inner}px`
    }
  }

  /** The rectangles of the words from an offset to another, as far as they are underlined. */
  rects(start: number, end: number): Area[] {
    if (!this.layer.host.isConnected) return []
    return [...this.copy.querySelectorAll<HTMLElement>('span')]
      .filter((words) => {
        const at = Number(words.dataset.start)
        return at < end && at + (words.textContent?.length ?? 0) > start
      })
      .flatMap((words) => [...words.getClientRects()])
  }

  remove(): void {
    this.layer.remove()
  }
}

function px(value: string): number {
  return Number.parseFloat(value) || 0
}

/** How much of a field its own border and the scrolling containers around it cut off, on each side. */
function visiblePart(field: HTMLElement, box: DOMRect): { top: number; right: number; bottom: number; left: number } {
  const hole = visibleArea(field)
  return {
    top: Math.max(field.clientTop, hole.top - box.top),
    right: Math.max(field.clientLeft, box.right - hole.left - hole.width),
    bottom: Math.max(field.clientTop, box.bottom - hole.top - hole.height),
    left: Math.max(field.clientLeft, hole.left - box.left),
  }
}

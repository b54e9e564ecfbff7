import type { Span } from '../../rules/types.ts'
import { createLayer, isOurs, type Layer } from './host.ts'
import { strokeCss } from './lines.ts'
import type { Area } from './place.ts'
import type { Session } from './session.ts'
import { unshared } from './spans.ts'
import { visibleArea } from './viewport.ts'

const CSS_TEXT = `
.clip{position:fixed;overflow:hidden;pointer-events:none}
.stroke{position:absolute;height:0;pointer-events:none}
${strokeCss((level) => `.${level}`)}
`

/**
 * Underlines for an editing host: lines drawn over the words, in a closed layer. Nothing is added to
 * the editor, and the page cannot read which words they stand under, as it could from the browser's
 * own highlights, whose registry it shares.
 */
export class Strokes {
  private readonly layer: Layer
  private readonly clip = document.createElement('div')

  constructor() {
    this.layer = createLayer(CSS_TEXT, false)
    this.layer.host.setAttribute('aria-hidden', 'true')
    this.clip.className = 'clip'
    this.layer.shadow.append(this.clip)
  }

  /** Draws a session's findings where their words stand now; the layer is gone while there are none. */
  paint(session: Session): void {
    const { open } = session
    if (open.length === 0) {
      this.layer.remove()
      return
    }
    const { editor } = session.composer
    this.layer.attach(editor)
    // All is measured first: what is drawn then would make the browser lay out the page again.
    const hole = visibleArea(editor)
    const lines = unshared(open).flatMap(({ level, start, end }) =>
      linesOf(session, { start, end })
        .filter((line) => line.width > 0 && !isCovered(line, editor))
        .map((line) => ({ level, start, line })),
    )
    Object.assign(this.clip.style, {
      left: `${hole.left}px`,
      top: `${hole.top}px`,
      width: `${hole.width}px`,
      height: `${hole.height}px`,
    })
    while (this.clip.childElementCount > lines.length) this.clip.lastElementChild?.remove()
    while (this.clip.childElementCount < lines.length) this.clip.append(document.createElement('div'))
    for (const [index, { level, start, line }] of lines.entries()) {
      const stroke = this.clip.children[index] as HTMLElement
      stroke.className = `stroke ${level}`
      stroke.dataset.start = String(start)
      Object.assign(stroke.style, {
        left: `${line.left - hole.left}px`,
        top: `${line.bottom - hole.top - 1}px`,
        width: `${line.width}px`,
      })
    }
  }

  remove(): void {
    this.layer.remove()
  }
}

/** Where words stand, a rectangle a line and a node, without the blanks at which a line was broken. */
function linesOf({ reading, text }: Session, { start, end }: Span): DOMRect[] {
  const rects = (span: Span) => [...(reading.range(span)?.getClientRects() ?? [])].filter(({ width }) => width > 0)
  const lines = rects({ start, end })
  if (lines.length < 2) return lines
  const blanks = [...text.slice(start, end).matchAll(/ +/g)].flatMap(({ 0: run, index }) =>
    rects({ start: start + index, end: start + index + run.length }),
  )
  const near = (a: number, b: number) => Math.abs(a - b) < 1
  return lines
    .map((line) => {
      const beside = (other: DOMRect) => near(other.bottom, line.bottom)
      // A line goes on in the rectangle of its next node; a blank may have one of its own.
      const goesOn = (at: number, side: 'left' | 'right') => lines.some((next) => beside(next) && near(next[side], at))
      const last = !goesOn(line.right, 'left') && blanks.find((blank) => beside(blank) && near(blank.right, line.right))
      const first = !goesOn(line.left, 'right') && blanks.find((blank) => beside(blank) && near(blank.left, line.left))
      const left = first ? first.right : line.left
      return new DOMRect(left, line.top, Math.max(0, (last ? last.left : line.right) - left), line.height)
    })
    .filter(({ width }) => width > 0)
}

/** Whether something of the page, such as a menu or a bar that stays, lies over a line of words. */
function isCovered(line: Area, editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot
  const over = root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
  return over !== null && !isOurs(over) && !editor.contains(over) && !over.contains(editor)
}

import { LEVELS, type Level, type Span } from '../../rules/types.ts'
import type { TextField } from './editable.ts'
import { addStyle } from './host.ts'
import { underlineCss } from './lines.ts'
import { Mirror } from './mirror.ts'
import type { Area } from './place.ts'
import type { Session } from './session.ts'

/** The registry of highlights is shared with the page: our names say nothing of what they mark. */
const NAMES: Readonly<Record<Level, string>> = {
  prohibited: 'second-look-1',
  authorization: 'second-look-2',
  discouraged: 'second-look-3',
  caution: 'second-look-4',
}

const CSS_TEXT = underlineCss((level) => `::highlight(${NAMES[level]})`)

/**
 * Draws the underlines of every open draft. In an editing host they are highlights: the browser
 * paints them with the text and nothing is added to the editor. A text field gets a mirror.
 */
export class Underlines {
  private readonly highlights = new Map<Level, Highlight>()
  private readonly ranges = new Map<Session, [Level, Range][]>()
  private readonly mirrors = new Map<Session, Mirror>()
  private readonly styled = new WeakSet<Document | ShadowRoot>()

  paint(session: Session): void {
    if (session.composer.kind.field) {
      this.paintMirror(session)
      return
    }
    this.clear(session)
    if (session.open.length === 0) return
    this.style(session.composer.editor)
    const ranges: [Level, Range][] = []
    for (const finding of session.open) {
      const range = session.reading.range(finding)
      if (!range) continue
      this.highlight(finding.level).add(range)
      ranges.push([finding.level, range])
    }
    this.ranges.set(session, ranges)
  }

  /** Follows scrolling and resizing. Highlights follow by themselves. */
  follow(): void {
    for (const [session, mirror] of this.mirrors) {
      if (session.open.length > 0) mirror.follow(session.composer.editor as TextField)
    }
  }

  /** Where a span of a draft stands on the screen, one rectangle a line. */
  rects(session: Session, span: Span): Area[] {
    const mirror = this.mirrors.get(session)
    if (mirror) return mirror.rects(span.start, span.end)
    return [...(session.reading.range(span)?.getClientRects() ?? [])].filter((rect) => rect.width > 0)
  }

  remove(session: Session): void {
    this.clear(session)
    this.mirrors.get(session)?.remove()
    this.mirrors.delete(session)
  }

  private paintMirror(session: Session): void {
    let mirror = this.mirrors.get(session)
    if (!mirror) {
      if (session.open.length === 0) return
      mirror = new Mirror()
      this.mirrors.set(session, mirror)
    }
    mirror.paint(session)
  }

  private clear(session: Session): void {
    for (const [level, range] of this.ranges.get(session) ?? []) this.highlights.get(level)?.delete(range)
    this.ranges.delete(session)
  }

  private highlight(level: Level): Highlight {
    const name = NAMES[level]
    let highlight = this.highlights.get(level)
    if (!highlight) {
      highlight = new Highlight()
      highlight.priority = LEVELS.length - LEVELS.indexOf(level)
      this.highlights.set(level, highlight)
    }
    // A page may have cleared the registry for its own ends.
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    return highlight
  }

  private style(editor: HTMLElement): void {
    const root = editor.getRootNode()
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.styled.has(root)) return
    addStyle(root, CSS_TEXT)
    this.styled.add(root)
  }
}

import type { Span } from '../../rules/types.ts'
import type { TextField } from './editable.ts'
import { Mirror } from './mirror.ts'
import type { Area } from './place.ts'
import type { Session } from './session.ts'
import { Strokes } from './strokes.ts'

/**
 * Draws the underlines of every open draft, in layers of ours over the page: over an editing host,
 * lines where its words stand; over a text field, whose words stand nowhere, a mirror of it.
 */
export class Underlines {
  private readonly mirrors = new Map<Session, Mirror>()
  private readonly strokes = new Map<Session, Strokes>()

  paint(session: Session): void {
    const drawn: Map<Session, Mirror | Strokes> = session.composer.kind.field ? this.mirrors : this.strokes
    let lines = drawn.get(session)
    if (!lines) {
      if (session.open.length === 0) return
      lines = session.composer.kind.field ? new Mirror() : new Strokes()
      drawn.set(session, lines)
    }
    lines.paint(session)
  }

  /** Follows scrolling and resizing. */
  follow(): void {
    for (const [session, mirror] of this.mirrors) {
      if (session.open.length > 0) mirror.follow(session.composer.editor as TextField)
    }
    for (const [session, strokes] of this.strokes) strokes.paint(session)
  }

  /** Where a span of a draft stands on the screen, one rectangle a line. */
  rects(session: Session, span: Span): Area[] {
    const mirror = this.mirrors.get(session)
    if (mirror) return mirror.rects(span.start, span.end)
    return [...(session.reading.range(span)?.getClientRects() ?? [])].filter((rect) => rect.width > 0)
  }

  remove(session: Session): void {
    for (const drawn of [this.mirrors, this.strokes]) {
      drawn.get(session)?.remove()
      drawn.delete(session)
    }
  }
}

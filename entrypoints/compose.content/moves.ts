import { isTextField } from './editable.ts'
import { zoomOf } from './host.ts'

/** How often we look. A page moves a box without telling: a banner above it, larger letters, a panel that slides. */
const LOOK_MS = 100

/** Notices that an editor, or its text inside it, moved. Looks only while there is something to follow. */
export class Moves {
  private readonly last = new WeakMap<HTMLElement, string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private frame = 0

  /** In: the editors to follow now, and what to do when one of them moved. */
  constructor(
    private readonly editors: () => HTMLElement[],
    private readonly moved: (editor: HTMLElement) => void,
  ) {}

  /** Begins to look, where it does not yet; ends by itself once there is nothing to follow. */
  start(): void {
    if (this.timer !== undefined || this.editors().length === 0) return
    this.timer = setTimeout(() => {
      // Never while the page is hidden, and when its layout is due anyway.
      this.frame = requestAnimationFrame(() => {
        this.timer = undefined
        for (const editor of this.editors()) {
          const place = placeOf(editor)
          const before = this.last.get(editor)
          this.last.set(editor, place)
          if (before !== undefined && before !== place) this.moved(editor)
        }
        this.start()
      })
    }, LOOK_MS)
  }

  stop(): void {
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
    this.timer = undefined
  }
}

function placeOf(editor: HTMLElement): string {
  const { x, y, width, height } = editor.getBoundingClientRect()
  const place = `${x} ${y} ${width} ${height} ${editor.scrollLeft} ${editor.scrollTop} ${zoomOf(editor)}`
  if (!isTextField(editor)) return place
  const style = getComputedStyle(editor)
  return `${place} ${style.font} ${style.letterSpacing} ${style.wordSpacing} ${style.padding} ${style.direction} ${style.textAlign}`
}

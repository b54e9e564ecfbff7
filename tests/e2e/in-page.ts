/** What the tests run in the page itself: each function stands alone, since only its text is sent there. */

/** Where a line under words is drawn. */
export interface Line {
  left: number
  top: number
  width: number
}

/** A line of ours under words of the page. Two of one start belong to words that break over lines. */
export interface Stroke extends Line {
  level: string
  start: string
}

/** Runs in the page: the letters over each line, and the blank where a line is broken, read from the page alone. */
export function wordsOver(strokes: readonly Stroke[]): { level: string; words: string }[] {
  const found = new Map<string, { level: string; words: string }>()
  const roots: Node[] = strokes.length > 0 ? [document] : []
  // Methods, as a command's loader names other functions by a helper that no page has.
  const own = {
    /** Between the foot of the letters and the head of those in the next line. */
    isUnder({ top }: Stroke, box: DOMRect): boolean {
      return top > box.top + box.height / 2 && top < box.bottom + 5
    },
    add(node: Text, at: number, box: DOMRect): void {
      const middle = box.left + box.width / 2
      for (const stroke of strokes) {
        const { level, start, left, width } = stroke
        const reach = width / 2 + (node.data[at] === ' ' ? box.width : 0)
        if (box.width === 0 || !own.isUnder(stroke, box) || Math.abs(middle - left - width / 2) > reach) continue
        const key = `${level} ${start}`
        const sofar = found.get(key)?.words ?? ''
        found.set(key, { level, words: sofar + node.data[at] })
      }
    },
    /** A long text is halved until a part lies over a line: to measure each of its letters takes minutes. */
    look(node: Text, from: number, to: number): void {
      const part = document.createRange()
      part.setStart(node, from)
      part.setEnd(node, to)
      if (to - from === 1) {
        own.add(node, from, part.getBoundingClientRect())
        return
      }
      const isOver = [...part.getClientRects()].some((box) =>
        strokes.some(
          (stroke) => own.isUnder(stroke, box) && stroke.left <= box.right && stroke.left + stroke.width >= box.left,
        ),
      )
      if (!isOver) return
      const middle = (from + to) >> 1
      own.look(node, from, middle)
      own.look(node, middle, to)
    },
  }
  for (let root = roots.pop(); root; root = roots.pop()) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot)
      const parent = node.parentElement
      if (!(node instanceof Text) || !parent?.isContentEditable || parent.closest('[aria-hidden="true"], [inert]'))
        continue
      if (node.length > 0) own.look(node, 0, node.length)
    }
  }
  return [...found.values()].map(({ level, words }) => ({ level, words: words.trim() }))
}

/** Runs in the page: whether an element is there and can be seen. */
export function isSeen(selector: string): boolean {
  const element = document.querySelector(selector)
  const box = element?.getBoundingClientRect()
  return Boolean(
    element && box && box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }),
  )
}

/**
 * Runs in the page: where a mouse would press an element, once it is in sight and stands still; null until then. What is
 * measured while the page still draws (a box that was just emptied shrinks a frame later) has moved on by the click.
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector)
  if (!element?.checkVisibility({ visibilityProperty: true })) return null
  const whole = element.getBoundingClientRect()
  if (whole.top < 0 || whole.left < 0 || whole.bottom > innerHeight || whole.right > innerWidth)
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const before = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  // A page in the background paints no frame.
  await new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 200)
  })
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  const isStill =
    box?.left === before?.left &&
    box?.top === before?.top &&
    box?.right === before?.right &&
    box?.bottom === before?.bottom
  if (!box || !isStill) return null
  const left = Math.max(box.left, 0)
  const top = Math.max(box.top, 0)
  return { x: (left + Math.min(box.right, innerWidth)) / 2, y: (top + Math.min(box.bottom, innerHeight)) / 2 }
}

/**
 * Focuses an element. Out: whether it still has the focus a frame later, in whichever root it stands: an editor that has
 * yet to hear where the caret stands takes the keyboard back for it.
 */
export async function focused(element: Element): Promise<boolean> {
  ;(element as HTMLElement).focus()
  await new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 200)
  })
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

/** A rectangle in the viewport. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

const GAP = 8
const LEAST_HEIGHT = 200

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function inside(area: Area, view: Area): Area {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
  return {
    ...area,
    left: clamp(area.left, view.left + GAP, Math.max(view.left + GAP, view.left + view.width - area.width - GAP)),
    top: clamp(area.top, view.top + GAP, Math.max(view.top + GAP, view.top + view.height - area.height - GAP)),
  }
}

/** The smallest rectangle around some others. */
export function around(areas: readonly Area[]): Area {
  const left = Math.min(...areas.map((area) => area.left))
  const top = Math.min(...areas.map((area) => area.top))
  const right = Math.max(...areas.map((area) => area.left + area.width))
  const bottom = Math.max(...areas.map((area) => area.top + area.height))
  return { left, top, width: right - left, height: bottom - top }
}

/**
 * How high a card may be beside some words without lying on them. In: the words, the card's own
 * height, the viewport. Where there is room for little either way it lies on them after all.
 */
export function roomBeside(words: readonly Area[], height: number, view: Area): number {
  const anchor = around(words)
  const below = view.top + view.height - (anchor.top + anchor.height) - 2 * GAP
  const above = anchor.top - view.top - 2 * GAP
  return Math.min(height, Math.max(below, above, LEAST_HEIGHT))
}

/**
 * Where a card goes: under the words, else over them, else beside; inside the viewport, and above
 * all off the words and off what must stay in reach, such as the Post button.
 *
 * In: the words' rectangles, one a line; the card's size; the viewport; the rectangles to keep
 * clear. Out: the card's left and top.
 */
export function placeCard(
  words: readonly Area[],
  size: { width: number; height: number },
  view: Area,
  clear: readonly Area[],
): { left: number; top: number } {
  const anchor = around(words)
  const spots = [
    { left: anchor.left, top: anchor.top + anchor.height + GAP },
    { left: anchor.left, top: anchor.top - size.height - GAP },
    { left: anchor.left + anchor.width - size.width, top: anchor.top + anchor.height + GAP },
    { left: anchor.left + anchor.width - size.width, top: anchor.top - size.height - GAP },
    ...clear.flatMap((area) => [
      { left: area.left - size.width - GAP, top: anchor.top + anchor.height + GAP },
      { left: anchor.left, top: area.top + area.height + GAP },
    ]),
    { left: anchor.left + anchor.width + GAP, top: anchor.top },
    { left: anchor.left - size.width - GAP, top: anchor.top },
  ]
  let best = { left: 0, top: 0 }
  let least = Number.POSITIVE_INFINITY
  for (const [order, spot] of spots.entries()) {
    const area = inside({ ...spot, ...size }, view)
    const covered = words.reduce((sum, word) => sum + overlap(area, word), 0) * 4
    const blocked = clear.reduce((sum, kept) => sum + overlap(area, kept), 0) * 2
    const cost = covered + blocked + order
    if (cost < least) {
      least = cost
      best = { left: area.left, top: area.top }
    }
  }
  return best
}

/**
 * Where the count goes: at a corner of the composer, where nothing can be pressed. In: the editor's
 * rectangle, the count's size, the viewport, and whether an area is free. Out: null where the
 * editor is out of sight.
 */
export function placeCount(
  editor: Area,
  size: { width: number; height: number },
  view: Area,
  free: (area: Area) => boolean,
): { left: number; top: number } | null {
  if (overlap(editor, view) === 0) return null
  const right = Math.min(editor.left + editor.width, view.left + view.width)
  const bottom = Math.min(editor.top + editor.height, view.top + view.height)
  const spots = [
    { left: right - size.width, top: bottom + 2 },
    { left: right - size.width, top: editor.top - size.height - 2 },
    { left: right + 4, top: bottom - size.height },
    { left: editor.left - size.width - 4, top: editor.top },
    { left: right - size.width - 2, top: bottom - size.height - 2 },
  ]
  return spots.map((spot) => inside({ ...spot, ...size }, view)).find(free) ?? inside({ ...spots[4]!, ...size }, view)
}

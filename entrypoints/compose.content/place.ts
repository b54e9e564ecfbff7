/** A rectangle in the viewport. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

const GAP = 8
/** Lower than this a card is of no use. */
const LEAST_HEIGHT = 180

/** The area that two rectangles share, in square pixels. */
export function overlap(a: Area, b: Area): number {
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

/** Rectangles that a card keeps off: `must` above all, `may` where there is a choice. */
interface KeepClear {
  must: readonly Area[]
  may: readonly Area[]
}

/**
 * Where a card goes and how high it may be: under the words, else over them, else beside; inside
 * the viewport, never on the words or on what must stay in reach, such as the Post button, where
 * any other place is left, and rather a little lower than on the rest of the draft.
 *
 * In: the words' rectangles, one a line; the card's own size; the viewport; what to keep clear.
 */
export function placeCard(
  words: readonly Area[],
  size: { width: number; height: number },
  view: Area,
  clear: KeepClear,
): { left: number; top: number; height: number } {
  const anchor = around(words)
  const bottom = view.top + view.height - GAP
  const under = (line: number, left: number) => {
    const height = Math.min(size.height, bottom - line - GAP)
    return { left, top: line + GAP, height }
  }
  const over = (line: number, left: number) => {
    const height = Math.min(size.height, line - GAP - (view.top + GAP))
    return { left, top: line - GAP - height, height }
  }
  const right = anchor.left + anchor.width - size.width
  const spots = [
    under(anchor.top + anchor.height, anchor.left),
    over(anchor.top, anchor.left),
    under(anchor.top + anchor.height, right),
    over(anchor.top, right),
    ...[...clear.must, ...clear.may].flatMap((kept) => [
      under(anchor.top + anchor.height, kept.left - size.width - GAP),
      under(kept.top + kept.height, anchor.left),
      over(kept.top, anchor.left),
      { left: kept.left + kept.width + GAP, top: anchor.top, height: size.height },
      { left: kept.left - size.width - GAP, top: anchor.top, height: size.height },
    ]),
    { left: anchor.left + anchor.width + GAP, top: anchor.top, height: size.height },
    { left: anchor.left - size.width - GAP, top: anchor.top, height: size.height },
  ]
  let best = { left: GAP, top: GAP, height: size.height }
  let least = Number.POSITIVE_INFINITY
  for (const [order, spot] of spots.entries()) {
    if (spot.height < Math.min(size.height, LEAST_HEIGHT)) continue
    const area = inside({ ...spot, width: size.width }, view)
    const covers = (areas: readonly Area[]) => areas.reduce((sum, kept) => sum + overlap(area, kept), 0)
    const lost = (size.height - area.height) * size.width
    const cost = 20 * covers(words) + 20 * covers(clear.must) + covers(clear.may) + 0.3 * lost + order
    if (cost < least) {
      least = cost
      best = { left: area.left, top: area.top, height: area.height }
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

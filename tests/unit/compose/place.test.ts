import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, placeCard, placeCount } from '../../../entrypoints/compose.content/place.ts'

const view = { left: 0, top: 0, width: 1000, height: 800 }
const card = { width: 340, height: 200 }
const nothing = { must: [], may: [] }
const apart = (a: Area, b: Area) =>
  a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top

describe('the card', () => {
  it('stands under the words where there is room, else over them', () => {
    const high = { left: 100, top: 100, width: 80, height: 20 }
    expect(placeCard([high], card, view, nothing)).toMatchObject({ left: 100, top: 128 })
    const low = { ...high, top: 760 }
    expect(placeCard([low], card, view, nothing)).toMatchObject({ left: 100, top: 552 })
  })

  it('keeps off the Post button', () => {
    const words = { left: 300, top: 100, width: 300, height: 20 }
    const post = { left: 500, top: 160, width: 100, height: 40 }
    expect(apart({ ...placeCard([words], card, view, { must: [post], may: [] }), ...card }, post)).toBe(true)
  })

  it('is in the viewport, and off the words wherever it fits', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(number(900), number(780), number(400), number(200), (left, top, width, height) => {
        const words = { left, top, width: width + 1, height: 20 }
        const area = { ...placeCard([words], { width: 340, height: height + 100 }, view, nothing), width: 340 }
        expect(area.left >= 8 && area.left + area.width <= 992 && area.top >= 8 && area.top + area.height <= 792).toBe(
          true,
        )
        expect(apart(area, words)).toBe(true)
      }),
    )
  })
})

describe('the count', () => {
  const editor = { left: 100, top: 100, width: 400, height: 60 }
  const size = { width: 24, height: 24 }

  it('takes the first corner where nothing can be pressed', () => {
    expect(placeCount(editor, size, view, () => true)).toMatchObject({ left: 476, top: 162 })
    expect(placeCount(editor, size, view, (area) => area.top < 160)).toMatchObject({ left: 476, top: 74 })
  })

  it('is away while the editor is out of sight', () => {
    expect(placeCount({ ...editor, top: -200 }, size, view, () => true)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween, MOST_READ, sentenceAround, shifted, startOf } from '../../../entrypoints/compose.content/spans.ts'

const move = (before: string, words: string, after: string) => {
  const start = before.indexOf(words)
  const span = shifted({ start, end: start + words.length }, editBetween(before, after)!, after)
  return span && after.slice(span.start, span.end)
}

describe('after an edit a span', () => {
  it.each([
    ['typed before it', 'it was bad', 'bad', 'well, it was bad'],
    ['typed after it', 'bad day', 'bad', 'bad day today'],
    ['a blank right after it', 'so bad', 'bad', 'so bad '],
    ['a blank right before it', 'bad', 'bad', ' bad'],
    ['deleted before it', 'really so bad', 'bad', 'so bad'],
  ])('moves along: %s', (_what, before, words, after) => {
    expect(move(before, words, after)).toBe(words)
  })

  it.each([
    ['a letter inside', 'so bad', 'bad', 'so baad'],
    ['a letter right after', 'so bad', 'bad', 'so badl'],
    ['a letter right before', 'so bad', 'bad', 'so xbad'],
    ['the blank before it deleted', 'so bad', 'bad', 'sobad'],
    ['the blank after it deleted', 'bad day', 'bad', 'badday'],
    ['a part of it deleted', 'so bad', 'bad', 'so b'],
    ['all of it replaced', 'so bad', 'bad', 'so good'],
  ])('is dropped: %s', (_what, before, words, after) => {
    expect(move(before, words, after)).toBeNull()
  })

  it('always lies on the same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, text, text, (head, words, between, oldTail, newTail) => {
        fc.pre(words !== '' && head + words + oldTail !== head + between + words + newTail)
        const before = head + words + oldTail
        const after = head + between + words + newTail
        const edit = editBetween(before, after)!
        const span = shifted({ start: head.length, end: head.length + words.length }, edit, after)
        if (span) expect(after.slice(span.start, span.end)).toBe(words)
      }),
    )
  })
})

describe('editBetween', () => {
  it('is null for no change, and otherwise makes the one text of the other', () => {
    expect(editBetween('same', 'same')).toBeNull()
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after)
        expect(edit === null).toBe(before === after)
        if (!edit) return
        const added = after.slice(edit.start, edit.start + edit.added)
        expect(before.slice(0, edit.start) + added + before.slice(edit.end)).toBe(after)
      }),
    )
  })
})

describe('sentenceAround', () => {
  it('ends at marks and lines', () => {
    const text = 'One. Two is here! Three\nFour'
    const start = text.indexOf('is')
    const { start: from, end } = sentenceAround(text, { start, end: start + 2 })
    expect(text.slice(from, end)).toBe(' Two is here')
  })
})

describe('what is read of a draft', () => {
  it('is all of it, as long as a post can be', () => {
    const text = 'word '.repeat(MOST_READ / 5)
    expect(startOf(text)).toBe(text)
  })

  it('is its start up to a blank', () => {
    const start = startOf('seven777 '.repeat(MOST_READ))
    expect(start.length).toBeGreaterThan(MOST_READ - 200)
    expect(start).toMatch(/seven777$/)
  })

  it('never ends in half a character', () => {
    for (const text of [`a${'🙂'.repeat(MOST_READ)}`, '🙂'.repeat(MOST_READ)]) {
      const start = startOf(text)
      expect(start.length).toBeGreaterThanOrEqual(MOST_READ - 1)
      expect(start.isWellFormed()).toBe(true)
    }
  })
})

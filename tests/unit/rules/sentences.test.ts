import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE, sentences } from '../../../rules/text/sentences.ts'

const split = (text: string) => sentences(text).map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    [
      'Sgt. Reyes called Lt. Cole at 5 p.m. today. Then home.',
      ['Sgt. Reyes called Lt. Cole at 5 p.m. today.', 'Then home.'],
    ],
    ['J. Smith came. So do I. Done', ['J. Smith came.', 'So do I.', 'Done']],
    ['first line\nsecond line\n\nthird', ['first line', 'second line', 'third']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['wait... what?! ok', ['wait...', 'what?!', 'ok']],
    ['see x.com/a.b for 3.5 miles', ['see x.com/a.b for 3.5 miles']],
    ['   ', []],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('cuts a run that never ends, at a space where there is one, never inside a code point', () => {
    for (const part of split('word '.repeat(1000))) expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE + 1)
    const emoji = '👮'.repeat(2000)
    expect(split(emoji).join('')).toBe(emoji)
    for (const part of split(emoji)) expect(part.isWellFormed()).toBe(true)
  })
})

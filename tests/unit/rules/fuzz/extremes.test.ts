import { describe, expect, it } from 'vitest'
import { check } from '../../../../rules/check.ts'
import { POLICY, randomDrafts, verify } from '../../../support/random-drafts.ts'

describe('any text at all', () => {
  it.each([
    ['200,000 letters', 'a'.repeat(200_000)],
    ['200,000 words of a trigger', 'drunk '.repeat(33_333)],
    ['200,000 quotation marks', '"'.repeat(200_000)],
    ['deep brackets', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['100,000 lone surrogates', '\ud800'.repeat(100_000)],
    ['100,000 emoji', '👮'.repeat(100_000)],
    ['one base with 200,000 marks', `e${'\u0301'.repeat(200_000)}`],
    ['200,000 zero-width joiners', '\u200d'.repeat(200_000)],
    ['200,000 line breaks', '\n'.repeat(200_000)],
    ['long ligatures', 'ﷺ'.repeat(50_000)],
    ['addresses without end', 'a@b.'.repeat(50_000)],
    ['letters set apart', 'f u c k '.repeat(25_000)],
    ['digits and dashes', '508-555-0100 '.repeat(15_000)],
    ['a mask without end', 'f*'.repeat(100_000)],
  ])('%s', (_, text) => {
    verify({ text, surface: 'post', account: 'personal' })
  })

  it('gives the same answer every time', () => {
    const make = randomDrafts(7)
    for (let i = 0; i < 500; i++) {
      const draft = make()
      expect(check(draft, POLICY)).toEqual(check({ ...draft }, POLICY))
    }
  })
})

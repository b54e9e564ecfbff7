import { describe, expect, it } from 'vitest'
import { fold } from '../../../rules/text/fold.ts'

/** The original's words that a folded word came from. */
function back(text: string, word: string): string {
  const folded = fold(text)
  const at = folded.text.indexOf(word)
  expect(at, `"${word}" in "${folded.text}"`).toBeGreaterThanOrEqual(0)
  return text.slice(folded.from[at], folded.to[at + word.length - 1])
}

describe('fold', () => {
  it.each([
    ['lower case', 'COP', 'cop'],
    ['accents', 'Tío', 'tio'],
    ['decomposed accents', 'Ti\u0301o', 'tio'],
    ['full width', 'ｃｏｐ', 'cop'],
    ['mathematical letters', '𝓬𝓸𝓹', 'cop'],
    ['Cyrillic look-alikes', 'сор', 'cop'],
    ['zero-width characters', 'c\u200bo\u200dp', 'cop'],
    ['soft hyphens', 'co\u00adp', 'cop'],
    ['ligatures', 'oﬃcer', 'officer'],
    ['typographic quotes', '“don’t”', '"don\'t"'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it.each([
    ['I am a ｃｏｐ here', 'cop', 'ｃｏｐ'],
    ['👮 c\u200bop', 'cop', 'c\u200bop'],
    ['my oﬃcer', 'officer', 'oﬃcer'],
    ['Ti\u0301o Ray', 'tio', 'Ti\u0301o'],
    [`${'é'.repeat(50)} cop`, 'cop', 'cop'],
    [`${'ﷺ'.repeat(30)} cop`, 'cop', 'cop'],
  ])('maps back in %s', (text, word, original) => {
    expect(back(text, word)).toBe(original)
  })

  it('takes lone surrogates as they are', () => {
    expect(() => fold('a\ud800b\udc00c')).not.toThrow()
    expect(back('a\ud800 cop', 'cop')).toBe('cop')
  })
})

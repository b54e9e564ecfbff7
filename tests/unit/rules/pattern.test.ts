import { describe, expect, it } from 'vitest'
import { Automaton, type Hit, words } from '../../../rules/match/lexicon.ts'
import { matches, pattern } from '../../../rules/match/pattern.ts'

const automaton = new Automaton().add({ job: 'cop~, police officer~', drink: 'beer~, whiskey' })

function read(text: string) {
  const tokens = words(text)
  const hits: Hit[][] = tokens.map(() => [])
  automaton.find(tokens, hits)
  return { tokens, hits }
}

/** The words that a pattern matches in a text. */
function found(source: string, text: string): string[] {
  const sentence = read(text)
  return matches(pattern(source), sentence).map((m) =>
    text.slice(sentence.tokens[m.from]!.start, sentence.tokens[m.to - 1]!.end),
  )
}

describe('pattern', () => {
  it.each([
    ['a word, however it is spelled', "i'm tired", 'Im tired', ['Im tired']],
    ['all forms', 'arrest~ him', 'we arrested him', ['arrested him']],
    ['all forms of a group', '(book|cuff)~ him', 'they cuffed him, then booked him', ['cuffed him', 'booked him']],
    ['a term of several words', 'as a <job>', 'as a police officer, I', ['as a police officer']],
    ['an alternative', '(one|two) beers', 'two beers', ['two beers']],
    ['an option', 'a (cold)? beer', 'a beer and a cold beer', ['a beer', 'a cold beer']],
    ['a gap', 'i .. <job>', 'I have been a cop', ['I have been a cop']],
    ['no gap too wide', 'i ..1 <job>', 'I have been a cop', []],
    ['evidence in brackets', 'i am [a <job>] here', 'I am a cop here', ['a cop']],
    ['a refusal', '<job> !show', 'cop show, cop car', ['cop']],
    ['the start and the end', '^ hands up $', 'Hands up!', ['Hands up']],
    ['a number', '<num> (years|yrs)', '12 years', ['12 years']],
    ['punctuation between', 'as a cop i', 'As a cop, I', ['As a cop, I']],
  ])('matches %s', (_, source, text, expected) => {
    expect(found(source, text)).toEqual(expected)
  })

  it('finds every match, leftmost and longest, without overlaps', () => {
    expect(found('<drink> (and <drink>)?', 'beer and whiskey, then beer')).toEqual(['beer and whiskey', 'beer'])
  })

  it.each(['(a|b', '<job', ')', '..', '! (', ''])('refuses %j', (source) => {
    expect(() => pattern(source)).toThrow(/pattern|word/)
  })

  it('waits for its rarest word', () => {
    expect(pattern('i am a <job>').anchors).toEqual(['<job>'])
    expect(pattern('the (sting|raid) is on').anchors).toEqual(['sting', 'raid'])
  })

  it('cannot be made to backtrack', () => {
    // Every way to read the options and gaps fails; tried one by one they would outlive any test run.
    const evil = read('a '.repeat(340))
    const source = `${'(a a?)? (a|a a) ..9 '.repeat(12)} a b`
    expect(matches(pattern(source), evil)).toEqual([])
  })
})

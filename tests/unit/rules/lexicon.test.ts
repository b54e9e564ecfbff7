import { expect, it } from 'vitest'
import { lexicons } from '../../../rules/lexicons/index.ts'
import { Automaton, type Hit, termsAsleep, words } from '../../../rules/match/lexicon.ts'

/** What a lexicon finds in a text, as `tag:length` for each token. */
function found(automaton: Automaton, text: string): string[][] {
  const tokens = words(text)
  const hits: Hit[][] = tokens.map(() => [])
  automaton.find(tokens, hits)
  return hits.map((list) => list.map(({ tag, length }) => `${tag}:${length}`).sort())
}

it('every term of every lexicon has words', () => {
  const all = new Automaton()
  for (const lexicon of lexicons) all.add(lexicon)
  expect(found(all, 'hello')).toHaveLength(1)
})

it('a term is found the same, whether taken apart at once or when a draft begins it', () => {
  const LEXICON = { fruit: "apple~, green apple~, o'clock apple, pick~ pear~", sign: '🍏\n#apples, pick' }
  const eager = new Automaton().add(LEXICON)
  const lazy = Automaton.asleep([LEXICON], termsAsleep([LEXICON]))
  for (const text of ['picking pears and green apples', "o'clock apple", 'Apples 🍏 #apples', 'pick pear', 'nothing'])
    expect(found(lazy, text)).toEqual(found(eager, text))
  expect(found(lazy, 'picking pears, an apple')).toEqual([['fruit:2'], [], [], ['fruit:1']])
})

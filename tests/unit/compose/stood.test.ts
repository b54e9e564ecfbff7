import { describe, expect, it } from 'vitest'
import { Stood } from '../../../entrypoints/compose.content/stood.ts'

const ARTICLE = `== History ==
The mayor was "so hammered last night", said the ''Herald''.<ref>{{cite news |url=https://herald.example/1.html}}</ref>
He was not guilty of anything! Was he?

Nothing else happened.`

/** Whether the words, as they stand in a text, are what stood there. */
const stood = (text: string, words: string, before = ARTICLE) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" there`)
  return new Stood(before).has(text, { start, end: start + words.length })
}

describe('what stood in the box when it was opened', () => {
  it.each([
    ['nothing changed', ARTICLE],
    ['something added before it', `I am new here. ${ARTICLE}`],
    ['something added after it', `${ARTICLE}\nOne more line.`],
    ['something else changed', ARTICLE.replace('Nothing else', 'Very little')],
    ['something else gone', ARTICLE.replace('He was not guilty of anything! Was he?\n', '')],
    ['it moved', ARTICLE.split('\n').reverse().join('\n')],
    ['only blanks differ', ARTICLE.replace('The mayor', 'The  mayor').replaceAll('\n', '\n\n')],
  ])('is left to those who wrote it: %s', (_what, text) => {
    expect(stood(text, 'hammered')).toBe(true)
  })

  it.each([
    ['a word of the sentence changed', ARTICLE.replace('The mayor', 'The drunken mayor'), 'hammered'],
    ['a denial taken out', ARTICLE.replace('not guilty', 'guilty'), 'He was guilty'],
    ['the same words in a sentence of one’s own', `${ARTICLE} I was hammered too.`, 'I was hammered'],
    ['a sentence added', `${ARTICLE} He is an idiot.`, 'idiot'],
    ['a span over a sentence that stood there and a new one', `${ARTICLE} He did it.`, 'happened. He did'],
  ])('is the writer’s: %s', (_what, text, words) => {
    expect(stood(text, words)).toBe(false)
  })

  it('is nothing where the box was empty', () => {
    expect(stood('He is an idiot.', 'idiot', '')).toBe(false)
  })
})

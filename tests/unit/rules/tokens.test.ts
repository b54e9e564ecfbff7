import { describe, expect, it } from 'vitest'
import { words } from '../../../rules/match/lexicon.ts'

const norms = (text: string) => words(text).map((t) => t.norm)

describe('tokens', () => {
  it.each([
    ["I'm not, y'all don't", ['i', 'am', 'not', 'you', 'all', 'do', 'not']],
    ['im gonna, dont u dare', ['i', 'am', 'going', 'to', 'do', 'not', 'you', 'dare']],
    ["can't won't ain't", ['can', 'not', 'will', 'not', 'is', 'not']],
    ['off-duty cop', ['off', 'duty', 'cop']],
    ["the chief's car, officers' lounge", ['the', 'chief', "'s", 'car', 'officers', 'lounge']],
    ['10-4 at 508-555-0100', ['10', '4', 'at', '508', '555', '0100']],
    ['#BackTheBlue #acab', ['back', 'the', 'blue', 'acab']],
    ['w/ Tom, b/c', ['with', 'tom', 'b', 'c']],
    ['🔵🇺🇸 hi', ['🔵', '🇺🇸', 'hi']],
  ])('reads %j', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it('tells kinds apart', () => {
    const kinds = words('mail tips@pd.example or @tom see https://x.com/a #hash 42 👮').map((t) => t.kind)
    expect(kinds).toEqual(['word', 'email', 'word', 'mention', 'word', 'url', 'hashtag', 'number', 'emoji'])
  })

  it('keeps what a disguised word may stand for beside it', () => {
    for (const text of ['f**k', 'fuuuuck', 'f u c k', 'fսck', 'f.u.c.k']) {
      const reads = words(text).flatMap((t) => [t.norm, ...(t.alts ?? [])])
      expect(reads, text).toContain('fuck')
    }
    expect(words('a$$')[0]?.alts).toContain('ass')
    expect(words('sh!t')[0]?.alts).toContain('shit')
  })

  it('leaves plain words, grades and initials alone', () => {
    for (const text of ['Scunthorpe', 'class', 'A B C', 'U.S.A.', 'book', 'committee', '3M', 'b2b']) {
      expect(
        words(text).flatMap((t) => t.alts ?? []),
        text,
      ).toEqual([])
    }
  })

  it('gives offsets into the text as written', () => {
    const text = "👮 I'm “OK” c\u200bop"
    expect(words(text).map((t) => text.slice(t.start, t.end))).toEqual(['👮', 'I', "'m", 'OK', 'c\u200bop'])
  })

  it('marks quoted words, and none where the quotation never ends', () => {
    expect(
      words('he said "you pig" loudly')
        .filter((t) => t.quoted)
        .map((t) => t.norm),
    ).toEqual(['you', 'pig'])
    expect(words('5" pipe for sale').some((t) => t.quoted)).toBe(false)
  })
})

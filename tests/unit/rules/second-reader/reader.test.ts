import { describe, expect, it } from 'vitest'
import { Engine } from '../../../../rules/engine.ts'
import { library } from '../../../../rules/library.ts'
import { features, placeFeatures, windows } from '../../../../rules/second-reader/features.ts'
import { SecondReader } from '../../../../rules/second-reader/reader.ts'
import { SAYS } from '../../../../rules/second-reader/says.ts'
import { WEIGHTS } from '../../../../rules/second-reader/weights.ts'
import { ANY, type PackedWeights, toBase64, unpacking } from '../../../../rules/second-reader/weights-format.ts'
import { finish } from '../../../../rules/steps.ts'
import type { Evidence } from '../../../../rules/types.ts'
import { MILLBROOK } from '../../../support/millbrook.ts'

const engine = new Engine(MILLBROOK)

describe('the features of a sentence', () => {
  it('hold its words, pairs of words, tags and pairs of tags, each once', () => {
    const [sentence] = engine.sentences('We had a shift, a long shift.')
    const all = features(sentence!)
    expect(all).toContain('shift')
    expect(all).toContain('a long')
    expect(all).toContain('^ we')
    expect(all).toContain('shift $')
    expect([...all].some((feature) => /^<[^>]+>$/.test(feature))).toBe(true)
  })

  it('hold the names of a department, of its people and of anybody by what they are', () => {
    const [sentence] = engine.sentences('Officer Reyes of Millbrook PD met Susan Miller on Elm Street.')
    const words = [...features(sentence!)].filter((feature) => !feature.startsWith('<')).join(' ')
    expect(words).not.toMatch(/reyes|millbrook|susan|miller/)
    expect(words).toMatch(/#dept\.name/)
  })

  it('say where and as whom it is written', () => {
    expect(placeFeatures({ surface: 'bio', account: 'anonymous' })).toEqual(['=bio', '=anonymous'])
  })
})

describe('the stretches that are read together', () => {
  it('are the whole of a short draft', () => {
    expect(windows(0)).toEqual([])
    expect(windows(1)).toEqual([{ from: 0, to: 1 }])
    expect(windows(6)).toEqual([{ from: 0, to: 6 }])
  })

  it.each([7, 8, 21, 60])('hold every one of %i sentences, and each with its neighbour', (n) => {
    const all = windows(n)
    for (let i = 0; i + 1 < n; i++) expect(all.some(({ from, to }) => from <= i && i + 1 < to)).toBe(true)
    expect(all.at(-1)!.to).toBe(n)
  })
})

describe('the weights', () => {
  it('come out as they were packed', () => {
    const packed: PackedWeights = {
      concerns: ['rude', ANY],
      bias: [-1, -2],
      scale: [0.5, 1],
      raise: [0.3, 1],
      features: 'shout\n<my>',
      data: toBase64(Uint8Array.from([32, 1, 0, 4, 16, 2, 0, 256 - 6, 1, 127])),
    }
    const weights = finish(unpacking(packed))
    expect([...weights.index]).toEqual([
      ['shout', 0],
      ['<my>', 1],
    ])
    expect([...weights.idf]).toEqual([2, 1])
    expect([...weights.from]).toEqual([0, 1, 3])
    expect([...weights.concern.subarray(0, 3)]).toEqual([0, 0, 1])
    expect([...weights.value.subarray(0, 3)]).toEqual([2, -3, 127])
  })

  it.each([0, 1, 2, 3, 4, 255])('keep %i bytes through base64', (n) => {
    const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 37) % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''))
  })

  it('know no name of the department that they were learned under', () => {
    const words = new Set(WEIGHTS.features.split('\n').flatMap((feature) => feature.split(' ')))
    const names = [...MILLBROOK.roster.map((name) => name.split(' ').at(-1)!), MILLBROOK.municipality]
    // Some surnames are words, too.
    const own = names.map((name) => name.toLowerCase()).filter((name) => name !== 'brooks')
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter((name) => words.has(name))).toEqual([])
  })

  it('know every concern that the second reader may raise', () => {
    for (const concern of Object.keys(SAYS)) expect(WEIGHTS.concerns).toContain(concern)
  })
})

describe('the second reader', () => {
  /** Two words weigh for rudeness, one against. */
  const weights = finish(
    unpacking({
      concerns: ['rude', ANY],
      bias: [-2, -2],
      scale: [0.1, 0.1],
      raise: [0.5, 1],
      features: 'clown\nshame\nthanks\nof\nthe\nyou\nare\nfor',
      data: toBase64(
        Uint8Array.from(
          [64, 2, 0, 90, 1, 90, 64, 2, 0, 60, 1, 60, 64, 2, 0, 256 - 90, 1, 256 - 90].concat(...Array(5).fill([16, 0])),
        ),
      ),
    }),
  )
  const read = (text: string, evidence: Evidence[] = [], reader = new SecondReader(weights)) => {
    const sentences = engine.sentences(text)
    let at = 0
    const starts = sentences.map((sentence) => {
      const start = text.indexOf(sentence.text, at)
      at = start + sentence.text.length
      return start
    })
    return reader.read({ sentences, starts, surface: 'post', account: 'personal' }, evidence)
  }
  const rude = (start: number, end: number, sure: Evidence['sure']): Evidence => ({
    concern: 'rude',
    start,
    end,
    why: 'Is rude.',
    sure,
    marks: [],
  })

  it('raises what a stretch as a whole shows, at the words that speak most for it', () => {
    const text = 'We are home for the night. You are the clown of the shame.'
    const { raised } = read(text)
    expect(raised.map(({ concern, sure }) => [concern, sure])).toEqual([['rude', 'inferred']])
    expect(text.slice(raised[0]!.start, raised[0]!.end)).toContain('clown')
  })

  it('raises nothing that a rule has found', () => {
    const text = 'You are the clown of the shame.'
    expect(read(text, [rude(8, 17, 'stated')]).raised).toEqual([])
  })

  it('doubts what a rule inferred and the stretch speaks against, never what the words state', () => {
    const text = 'Thanks for the ride, you are the best of the lot.'
    const inferred = rude(21, 29, 'inferred')
    const stated = rude(21, 29, 'stated')
    expect(read(text, [inferred])).toEqual({ kept: [], doubted: [inferred], raised: [] })
    expect(read(text, [stated])).toEqual({ kept: [stated], doubted: [], raised: [] })
  })

  it('says nothing of words that it does not know', () => {
    const inferred = rude(0, 5, 'inferred')
    expect(read('Zebra quartz.', [inferred])).toEqual({ kept: [inferred], doubted: [], raised: [] })
  })

  it('thinks the same of a draft that it has seen in another state', () => {
    const { secondReader } = library()
    const long = Array.from({ length: 30 }, (_, i) => `Sentence ${i} tells of the garden and the dog.`).join(' ')
    const changed = long.replace('Sentence 17 tells', 'My sergeant on the night shift tells')
    const cold = read(changed, [], new SecondReader(finish(unpacking(WEIGHTS))))
    read(long, [], secondReader)
    expect(read(changed, [], secondReader)).toEqual(cold)
  })
})

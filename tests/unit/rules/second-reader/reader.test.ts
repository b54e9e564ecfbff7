import { describe, expect, it, vi } from 'vitest'
import { Engine } from '../../../../rules/engine.ts'
import { library } from '../../../../rules/library.ts'
import { Fingerprints, packFingerprints } from '../../../../rules/match/fingerprints.ts'
import {
  eachFingerprint,
  features,
  fingerprintOf,
  placeFeatures,
  windows,
} from '../../../../rules/second-reader/features.ts'
import { LEARNED } from '../../../../rules/second-reader/learned.ts'
import { Network } from '../../../../rules/second-reader/network.ts'
import { fromBase64, toBase64 } from '../../../../rules/second-reader/packing.ts'
import { SecondReader } from '../../../../rules/second-reader/reader.ts'
import { SAYS } from '../../../../rules/second-reader/says.ts'
import { ANY, type PackedWeights } from '../../../../rules/second-reader/weights-format.ts'
import { finish } from '../../../../rules/steps.ts'
import type { Evidence } from '../../../../rules/types.ts'
import { MILLBROOK } from '../../../support/millbrook.ts'
import { matrix, table } from './parts.ts'

const engine = new Engine(MILLBROOK)

describe('the features of a sentence', () => {
  it('hold its words, stems, pairs of them and tags, each once', () => {
    const [sentence] = engine.sentences('We had two shifts, two long shifts.')
    const all = features(sentence!)
    for (const one of ['shifts', 'two long', '^ we', 'shifts $', '~shift', '~long shift', '~^ _ had', '~had _ shift'])
      expect(all).toContain(one)
    expect([...all].some((feature) => /^<[^>]+>$/.test(feature))).toBe(true)
  })

  it('hold a people as one, among the stems', () => {
    const of = (text: string) => features(engine.sentences(text)[0]!)
    expect(of('Muslims took over.')).toContain('~#people took')
    expect(of('Lesbians took over.')).toContain('~#people took')
    expect(of('Neighbors took over.')).not.toContain('~#people took')
  })

  it('have the numbers that were learned for them', () => {
    for (const text of [
      'We had two shifts, two long shifts.',
      'Why? 🚓 Muslims, Officer Reyes!',
      '',
      'a',
      `${'x'.repeat(500)} ran`,
    ])
      for (const sentence of engine.sentences(text)) {
        const numbers = new Set<number>()
        eachFingerprint(sentence, (print) => numbers.add(print))
        expect(numbers).toEqual(new Set([...features(sentence)].map(fingerprintOf)))
      }
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
  it('know no name of the department that they were learned under', () => {
    const words = finish(Fingerprints.unpacking(finish(fromBase64(LEARNED.phrases.features))))
    const knows = (word: string) => words.indexOf(fingerprintOf(word)) >= 0
    expect(['police', 'the', '^ the'].filter((word) => !knows(word))).toEqual([])
    const names = [...MILLBROOK.roster.map((name) => name.split(' ').at(-1)!), MILLBROOK.municipality]
    // Some surnames are words, too.
    const own = names.map((name) => name.toLowerCase()).filter((name) => name !== 'brooks')
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter(knows)).toEqual([])
  })

  it('know every concern that the second reader may raise', () => {
    for (const concern of Object.keys(SAYS)) expect(LEARNED.concerns).toContain(concern)
  })
})

describe('the second reader', () => {
  /** Two words weigh for rudeness, one against, and one against anything at all. The network has no say. */
  const weigh = (least: number) => ({ concern: 1, any: 0, add: [0, 0], least, long: 0 })
  const TELLING: Record<string, number[]> = {
    clown: [32 | 128, 90, 1, 0, 90],
    shame: [32 | 128, 60, 1, 0, 60],
    thanks: [32 | 128, 0, 1, 0, 256 - 90],
    garden: [32, 256 - 90],
    ruin: [32 | 128, 0, 1, 2, 100],
    love: [32 | 128, 0, 1, 2, 256 - 100],
  }
  const words = [
    ...Object.keys(TELLING),
    ...'of the you are for ride best lot and all our home in rain from to town with dog cat we night'.split(' '),
    ...['you are', 'are the', 'of the', 'for the', 'we are', 'are home', 'home for', 'the night', '^ you', '^ we'],
  ].sort((a, b) => fingerprintOf(a) - fingerprintOf(b))
  const weights: PackedWeights = {
    concerns: ['rude', ANY],
    phrases: {
      bias: [-2, -0.5, -3],
      scale: [0.1, 0.1, 0.1],
      features: toBase64(Uint8Array.from(packFingerprints(words.map(fingerprintOf)))),
      data: toBase64(Uint8Array.from(words.flatMap((word) => TELLING[word] ?? [8, 0]))),
    },
    network: {
      words: '',
      tags: '',
      wordVectors: table([0, 0]),
      tagVectors: matrix([0, 0]),
      flagVectors: matrix([0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]),
      filters: [],
      hidden: { weights: matrix([0]), bias: [0] },
      out: { weights: matrix([0], [0]), bias: [0, 0] },
      straight: matrix([0], [0]),
      places: [],
    },
    share: 0,
    weighed: { nothing: weigh(0), inferred: weigh(-3), stated: weigh(-9) },
  }
  const read = (text: string, evidence: Evidence[] = [], reader = finish(SecondReader.unpacking(weights))) => {
    const sentences = engine.sentences(text)
    let at = 0
    const starts = sentences.map((sentence) => {
      const start = text.indexOf(sentence.text, at)
      at = start + sentence.text.length
      return start
    })
    return finish(reader.reading({ sentences, starts, surface: 'post', account: 'personal' }, evidence))
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

  it('raises nothing that the network alone hears, and does not ask it of calm words', () => {
    const network = { ...weights.network, out: { ...weights.network.out, bias: [8, 8] } }
    const loud = finish(SecondReader.unpacking({ ...weights, share: 1, network }))
    const asked = vi.spyOn(Network.prototype, 'weigh')
    expect(read('We are home for the night in the garden with the dog and the cat.', [], loud).raised).toEqual([])
    expect(asked).not.toHaveBeenCalled()
    expect(read('We are home for the night in the rain with the dog and the cat.', [], loud).raised).toEqual([])
    expect(asked).toHaveBeenCalled()
    expect(read('We are home for the night with the clown and the cat in the rain.', [], loud).raised).toHaveLength(1)
    asked.mockRestore()
  })

  it('raises nothing that a rule has found', () => {
    const text = 'You are the clown of the shame.'
    expect(read(text, [rude(8, 17, 'stated')]).raised).toEqual([])
  })

  it('raises it in another stretch of a long draft than that where a rule found it', () => {
    const calm = 'We are home for the night. '
    const [first, last] = ['You are the clown of the shame. ', 'And you are the clown of all the shame.']
    const text = `${first}${calm.repeat(8)}${last}`
    const { raised } = read(text, [rude(8, 17, 'stated')])
    expect(raised).toHaveLength(1)
    expect(raised[0]!.start).toBeGreaterThan(first.length)
    expect(text.slice(raised[0]!.start, raised[0]!.end)).toContain('clown')
    expect(read(`${first}${calm.repeat(8)}`, [rude(8, 17, 'stated')]).raised).toEqual([])
  })

  it('points, beside what a rule found, at another sentence that says as much, and at no other', () => {
    const text = 'We are with the lot of town. You are the clown of the shame. We are home for the night.'
    const { kept, raised } = read(text, [rude(12, 19, 'stated')])
    expect(kept).toHaveLength(1)
    expect(raised.map(({ start, end }) => text.slice(start, end))).toEqual(['You are the clown of the shame'])
    expect(read(text, [rude(41, 46, 'stated')]).raised).toEqual([])
    expect(read('We are with the lot of town. Thanks for the ride home.', [rude(12, 19, 'stated')]).raised).toEqual([])
  })

  it('doubts what a rule inferred and the stretch speaks against, sooner than what the words state', () => {
    const text = 'Thanks for the ride home, you are the best of all our lot. We are home.'
    const inferred = rude(26, 33, 'inferred')
    const stated = rude(26, 33, 'stated')
    expect(read(text, [inferred])).toEqual({ kept: [], doubted: [inferred], raised: [] })
    expect(read(text, [stated]).kept).toEqual([stated])
  })

  it('doubts sooner where the stretch hardly shows anything at all', () => {
    const inferred = rude(12, 16, 'inferred')
    const calm = 'You are the best of all our garden and the cat in town. We are home.'
    expect(read(calm, [inferred])).toEqual({ kept: [], doubted: [inferred], raised: [] })
    expect(read(calm.replace('garden', 'home'), [inferred]).kept).toEqual([inferred])
  })

  it('asks for more in a draft of many stretches', () => {
    const asking = { ...weights.weighed.inferred, long: 2 }
    const wary = finish(SecondReader.unpacking({ ...weights, weighed: { ...weights.weighed, inferred: asking } }))
    const text = 'Now you are the best of all our home and the cat in town. '
    const inferred = rude(16, 20, 'inferred')
    expect(read(text, [inferred], wary).kept).toEqual([inferred])
    expect(read(text + 'We are home for the night. '.repeat(8), [inferred], wary).doubted).toEqual([inferred])
    expect(read(text + 'We are home for the night. '.repeat(8), [inferred]).kept).toEqual([inferred])
  })

  it('lets a plain "I am a cop" fall later than another statement, and only where all speaks against it', () => {
    const text = 'Now you are the best of all our home and the cat in town. We are home.'
    const kept = (concern: string, least: number) => {
      const stated = { ...rude(16, 20, 'stated'), concern }
      const weighed = { ...weights.weighed, stated: weigh(least) }
      const asking = finish(SecondReader.unpacking({ ...weights, concerns: [concern, ANY], weighed }))
      return read(text, [stated], asking).kept.length === 1
    }
    expect([kept('rude', -1), kept('self-identification', -1)]).toEqual([false, true])
    expect(kept('self-identification', 1)).toBe(false)
  })

  it('doubts nothing in a draft of a handful of words', () => {
    const inferred = rude(26, 33, 'inferred')
    const text = 'Thanks for the ride home, you are the best.'
    expect(read(text, [inferred]).kept).toEqual([inferred])
    expect(read(`${text} We are home.`, [inferred]).doubted).toEqual([inferred])
  })

  it('never doubts what it has no part in', () => {
    const text = 'Thanks for the ride home, you are the best of all our lot.'
    const swearing: Evidence = { ...rude(0, 6, 'inferred'), concern: 'profanity' }
    expect(read(text, [swearing]).kept).toEqual([swearing])
  })

  describe('where a sentence names a people', () => {
    const reader = finish(SecondReader.unpacking({ ...weights, concerns: ['bias', ANY] }))
    const bias = (start: number, end: number, sure: Evidence['sure']) => ({
      ...rude(start, end, sure),
      concern: 'bias',
    })

    it('raises bias of few words', () => {
      const { raised } = read('The Danes ruin all.', [], reader)
      expect(raised.map(({ concern, start, end }) => [concern, start, end])).toEqual([['bias', 0, 18]])
    })

    it('raises none where none is named, or words speak for them', () => {
      expect(read('The dogs ruin all.', [], reader).raised).toEqual([])
      expect(read('We love the Danes.', [], reader).raised).toEqual([])
    })

    it('doubts what a rule took for bias and the words speak against', () => {
      const stated = bias(3, 7, 'stated')
      expect(read('We love the Danes.', [stated], reader)).toEqual({ kept: [], doubted: [stated], raised: [] })
      expect(read('We love the dogs.', [stated], reader).kept).toEqual([stated])
      expect(read('The Danes are home.', [stated], reader).kept).toEqual([stated])
    })
  })

  it('says nothing of words that it does not know', () => {
    const inferred = rude(0, 5, 'inferred')
    expect(read('Zebra quartz.', [inferred])).toEqual({ kept: [inferred], doubted: [], raised: [] })
  })

  it('thinks the same of a draft that it has seen in another state', () => {
    const { secondReader } = library()
    const long = Array.from({ length: 30 }, (_, i) => `Sentence ${i} tells of the garden and the dog.`).join(' ')
    const changed = long.replace('Sentence 17 tells', 'My sergeant on the night shift tells')
    const cold = read(changed, [], finish(SecondReader.unpacking(LEARNED)))
    read(long, [], secondReader)
    expect(read(changed, [], secondReader)).toEqual(cold)
  })
})

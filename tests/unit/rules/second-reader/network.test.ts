import { describe, expect, it } from 'vitest'
import { Engine } from '../../../../rules/engine.ts'
import { LEARNED } from '../../../../rules/second-reader/learned.ts'
import { Network } from '../../../../rules/second-reader/network.ts'
import { finish } from '../../../../rules/steps.ts'
import { MILLBROOK } from '../../../support/millbrook.ts'
import { NETWORK } from './parts.ts'

const engine = new Engine(MILLBROOK)
const network = finish(Network.unpacking(NETWORK))
const weigh = (text: string, place = '=post') => [...network.weigh(engine.sentences(text), [place])]

describe('the network', () => {
  it('finds the most that each filter sees, in any sentence', () => {
    // clown: 3 alone, less one. As the first of a pair it is 3 - 4.
    expect(weigh('Clown.')).toEqual([2, -2.5])
    expect(weigh('Hello there. Clown.')).toEqual([2, -2.5])
  })

  it('reads words in their order', () => {
    // "your" before it: 2 + 6 - 4 = 4, and 3 alone, less one.
    expect(weigh('Your clown.')[0]).toBe(6)
    expect(weigh('Clown your.')[0]).toBe(2)
  })

  it('hears what speaks straight for a concern', () => {
    // The units make 7 of it, which speak against; the second filter found 4.
    expect(weigh('Your clown.')[1]).toBe(-7 + 0.5 + 40)
  })

  it('hears that something is asked, how a word is written, and where', () => {
    expect(weigh('Clown?')[0]).toBe(0)
    expect(weigh('So they said “clown”.')[0]).toBeLessThan(weigh('So they said clown.')[0]!)
    expect(weigh('Clown.', '=bio')[0]).toBe(7)
  })

  it('makes nothing of words that it does not know, nor of no words', () => {
    expect(weigh('Zebra quartz.')).toEqual([-1, 0.5])
    expect(weigh('')).toEqual([-1, 0.5])
  })

  it('answers the same whatever it read before', () => {
    const text = 'My sergeant says that your friend is a clown, and who am I to argue?'
    const cold = finish(Network.unpacking(LEARNED.network))
    const warm = finish(Network.unpacking(LEARNED.network))
    for (let i = 0; i < 400; i++) warm.weigh(engine.sentences(`Word${i} and thing${i} of ${i} friends.`), [])
    expect(warm.weigh(engine.sentences(text), ['=post'])).toEqual(cold.weigh(engine.sentences(text), ['=post']))
  })
})

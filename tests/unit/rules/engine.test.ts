import { beforeEach, describe, expect, it } from 'vitest'
import { defaultDepartment, policyInForce } from '../../../rules/department.ts'
import { Engine } from '../../../rules/engine.ts'
import type { Draft } from '../../../rules/types.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
  text,
  surface: 'post',
  account: 'personal',
  ...rest,
})
let engine: Engine
beforeEach(() => {
  engine = new Engine(MILLBROOK)
})

const seen = (text: string, concern: string, rest: Partial<Draft> = {}) =>
  engine
    .read(draft(text, rest))
    .evidence.filter((e) => e.concern === concern)
    .map((e) => text.slice(e.start, e.end))

describe('the engine', () => {
  it('gives offsets into the whole draft', () => {
    expect(seen('👮 Long day.\n\nI was so drunk last night. Home now.', 'alcohol').join()).toContain('so drunk')
  })

  it('points at the words that matched, or at the sentence where it is what that tells that counts', () => {
    const opinion = 'Coffee is on. Frankly, the new rotary is a mess, and the paper knows it. See you there.'
    const whole = 'Frankly, the new rotary is a mess, and the paper knows it'
    expect(seen(opinion, 'personal-opinion', { account: 'official' })).toEqual([whole])
    expect(seen('Good pie, and I was so drunk last night, and it rained.', 'alcohol').join()).not.toContain('rained')
  })

  it('points at the clause of a sentence without end', () => {
    const text = `Frankly, the new rotary is a mess${', and so is the other one'.repeat(12)}.`
    expect(seen(text, 'personal-opinion', { account: 'official' }).join()).toMatch(
      /^Frankly, the new rotary is a mess$/,
    )
  })

  it('finds the same, warm or cold, whatever was checked before', () => {
    const text = 'I was so drunk. We talked about work. I was so drunk again.'
    const cold = engine.read(draft(text))
    engine.read(draft(`${text} Night.`))
    engine.read(draft('Something else altogether.'))
    expect(engine.read(draft(text))).toEqual(cold)
    engine.forget()
    expect(engine.read(draft(text))).toEqual(cold)
  })

  it('finds a sentence that stands twice, twice', () => {
    expect(seen('I was so drunk. Yes. I was so drunk.', 'alcohol')).toHaveLength(2)
  })

  it('judges a sentence anew when the rest of the draft changes what it means', () => {
    const alone = engine.read(draft('I was so drunk.'))
    const inPlay = engine.read(
      draft('Rehearsal for the school play, act one.\nThe audition: I was so drunk.\nOpening night is Friday.'),
    )
    expect(alone.evidence.some((e) => e.concern === 'alcohol')).toBe(true)
    expect(inPlay.evidence.some((e) => e.concern === 'alcohol')).toBe(false)
    expect(inPlay.left.some((l) => l.concern === 'alcohol')).toBe(true)
    expect(engine.read(draft('I was so drunk.'))).toEqual(alone)
  })

  it('knows the author from any sentence', () => {
    expect(engine.read(draft('Home at last. I am a cop in town. Good night.')).context.author).toBe('police')
    expect(engine.read(draft('I am a nurse. Long night at the ward.')).context.author).toBe('other')
    expect(engine.read(draft('Nice weather.')).context.author).toBe('unknown')
  })

  it('forgets the oldest sentences and stays right', () => {
    for (let i = 0; i < 1500; i++) engine.read(draft(`I was so hammered on night ${i}.`))
    expect(seen('I was so hammered on night 3.', 'alcohol')).toHaveLength(1)
  })

  it('finds a date of birth that is written out, with no department to go by', () => {
    engine = new Engine(policyInForce(defaultDepartment()).department)
    const text = 'Officer Dana Reyes was born on 04/12/1988 in town'
    expect(seen(text, 'personnel-information', { account: 'official' })).toEqual(['04/12/1988'])
  })
})

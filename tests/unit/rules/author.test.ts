import { describe, expect, it } from 'vitest'
import { Engine } from '../../../rules/engine.ts'
import type { Draft } from '../../../rules/types.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const engine = new Engine(MILLBROOK)
const author = (text: string, surface: Draft['surface'] = 'post') =>
  engine.read({ text, surface, account: 'personal' }).context.author

describe('who the author is', () => {
  it.each([
    'I am a cop and I like soup.',
    'Speaking as a dispatcher, learn your address.',
    'I pulled over a minivan doing ninety.',
    'My cruiser smells like fries.',
    'Off FTO at last!',
    'Write to me at dreyes@millbrookpd.example',
    'Write to me at dreyes (at) millbrookpd (dot) example',
  ])('police: %s', (text) => expect(author(text)).toBe('police'))

  it.each([
    ['K9 handler, dad', 'bio'],
    ['Millbrook PD 🚔', 'bio'],
    ['Sgt. Mike T', 'name'],
  ] as const)('police in a profile: %s', (text, surface) => expect(author(text, surface)).toBe('police'))

  it.each([
    'My husband is a cop.',
    'I am not a cop.',
    'I wish I was a cop.',
    '"I am a cop," said the man in the film.',
    'I pulled over to answer the phone.',
    'The police came fast and were kind.',
    'Send tips to tips@millbrookpd.example',
    'In the game I arrested the boss.',
  ])('not police: %s', (text) => expect(author(text)).not.toBe('police'))

  it.each([
    ['Daughter of a retired cop', 'bio'],
    ['Sgt. Pepperoni', 'name'],
    ['Captain Ron’s Charters', 'name'],
    ['Fashion police', 'bio'],
  ] as const)('not police in a profile: %s', (text, surface) => expect(author(text, surface)).not.toBe('police'))

  it('another job is known as such', () => {
    expect(author('I am a nurse and my shift starts at seven.')).toBe('other')
    expect(author('I teach third grade.')).toBe('other')
  })

  it('hints count only together', () => {
    expect(author('My badge is in the car.')).toBe('unknown')
    expect(
      engine.read({
        text: 'My sergeant was loud and the prisoner sang in the jail.',
        surface: 'post',
        account: 'personal',
      }).context.implied,
    ).toBe(true)
  })

  it('police talk weighs more than what others say too', () => {
    const police = (text: string) => engine.read({ text, surface: 'post', account: 'personal' }).context.police
    expect(police('The sally port was cold.')).toBeGreaterThanOrEqual(2)
    expect(police('A badge.')).toBe(0)
    expect(police('Sergeant Pepper on vinyl.')).toBe(0)
  })
})

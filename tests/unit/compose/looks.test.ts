import { describe, expect, it } from 'vitest'
import { Looks } from '../../../entrypoints/compose.content/looks.ts'
import { check } from '../../../rules/check.ts'
import type { Level, Mode } from '../../../rules/types.ts'
import { MILLBROOK_IN_FORCE as policy } from '../../support/millbrook.ts'

const open = (text: string) => check({ text, surface: 'post', account: 'personal' }, policy)
const all = (mode: Mode): Record<Level, Mode> => ({
  prohibited: mode,
  authorization: mode,
  discouraged: mode,
  caution: mode,
})
const at = (time: number) => ({ at: time, byHand: true })
const HAMMERED = open('I was so hammered last night')
const MORE = open('I was so hammered last night. Officer Dan Kowalczyk of the Millbrook police was there.')

describe('the second look', () => {
  it('has findings to ask about', () => {
    expect(HAMMERED).toHaveLength(1)
    expect(MORE.length).toBeGreaterThan(1)
  })

  it('opens once for the same words: pressed again after "Go back", they go out', () => {
    const looks = new Looks()
    expect(looks.asks(HAMMERED, all('look'), at(1000))).toEqual(HAMMERED)
    expect(looks.asks(HAMMERED, all('look'), at(1100))).toEqual(HAMMERED)
    looks.wentBack(HAMMERED, 2000)
    expect(looks.asks(HAMMERED, all('look'), at(2600))).toEqual([])
    // The form that the press sends is not asked about again.
    expect(looks.asks(HAMMERED, all('look'), { at: 2601, byHand: false })).toEqual([])
  })

  it('takes a press right after "Go back", or one of a script, for no decision', () => {
    const looks = new Looks()
    looks.wentBack(HAMMERED, 2000)
    expect(looks.asks(HAMMERED, all('look'), at(2499))).toEqual(HAMMERED)
    expect(looks.asks(HAMMERED, all('look'), { at: 9000, byHand: false })).toEqual(HAMMERED)
    // Pressed before, handled after.
    expect(looks.asks(HAMMERED, all('look'), at(1000))).toEqual(HAMMERED)
  })

  it('asks about everything again when words came that were not looked at', () => {
    const looks = new Looks()
    looks.wentBack(HAMMERED, 2000)
    expect(looks.asks(MORE, all('look'), at(3000))).toEqual(MORE)
  })

  it('asks about new words alone after "Post anyway"', () => {
    const looks = new Looks()
    looks.pass(HAMMERED)
    expect(looks.asks(HAMMERED, all('look'), at(3000))).toEqual([])
    expect(looks.asks(MORE, all('look'), at(3000))).toHaveLength(MORE.length - 1)
  })

  it.each(['acknowledge', 'reason'] as const)('asks for %s until it was given', (mode) => {
    const looks = new Looks()
    looks.wentBack(HAMMERED, 2000)
    expect(looks.asks(HAMMERED, all(mode), at(3000))).toEqual(HAMMERED)
    looks.pass(HAMMERED)
    expect(looks.asks(HAMMERED, all(mode), at(4000))).toEqual([])
  })

  it('keeps what is on hold, whatever was done before', () => {
    const looks = new Looks()
    looks.wentBack(HAMMERED, 2000)
    looks.pass(HAMMERED)
    expect(looks.asks(HAMMERED, all('hold'), at(3000))).toEqual(HAMMERED)
  })

  it('holds all of a draft in which one finding is on hold', () => {
    const modes = { ...all('look'), [HAMMERED[0]!.level]: 'hold' as const }
    const looks = new Looks()
    looks.wentBack(MORE, 2000)
    expect(looks.asks(MORE, modes, at(3000)).length).toBeGreaterThan(0)
  })

  it('never asks for a note, and forgets with the draft', () => {
    const looks = new Looks()
    expect(looks.asks(HAMMERED, all('note'), at(1000))).toEqual([])
    looks.wentBack(HAMMERED, 2000)
    looks.pass(HAMMERED)
    looks.clear()
    expect(looks.asks(HAMMERED, all('look'), at(3000))).toEqual(HAMMERED)
  })
})

import { describe, expect, it } from 'vitest'
import { Engine } from '../../../rules/engine.ts'
import { draftsOf, HATEFUL, INNOCENT } from '../../support/bias-functions.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

const engine = new Engine(MILLBROOK)
const biased = (text: string) =>
  engine.read({ text, surface: 'post', account: 'personal' }).evidence.filter((e) => e.concern === 'bias').length > 0

describe.each(Object.entries(HATEFUL))('hateful: %s', (_, templates) => {
  it.each(templates)('finds %s', (template) => {
    expect(draftsOf(template).filter((text) => !biased(text))).toEqual([])
  })
})

describe.each(Object.entries(INNOCENT))('innocent: %s', (_, templates) => {
  it.each(templates)('leaves %s', (template) => {
    expect(draftsOf(template).filter(biased)).toEqual([])
  })
})

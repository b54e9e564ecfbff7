import { describe, expect, it } from 'vitest'
import { check } from '../../../rules/check.ts'
import type { Surface } from '../../../rules/types.ts'
import { MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

/** What the profile would say once the offered fix was taken; null where none is offered. */
function fixed(surface: Surface, text: string): string | null {
  const found = check({ text, surface, account: 'personal' }, MILLBROOK_IN_FORCE).find(
    ({ concern }) => concern === 'rank-title',
  )
  expect(found, text).toBeDefined()
  return found!.fix ? text.slice(0, found!.start) + found!.fix.replacement + text.slice(found!.end) : null
}

describe('a title before a name', () => {
  it.each<[Surface, string, string]>([
    ['name', 'Sgt. Dana Cole', 'Dana Cole'],
    ['name', 'Det. Lt. Ray F', 'Ray F'],
    ['name', 'SGT DANA COLE', 'DANA COLE'],
    ['name', 'Officer Ann Reyes 🇺🇸', 'Ann Reyes 🇺🇸'],
    ['name', 'Patrol Sergeant Dana Cole', 'Dana Cole'],
    ['bio', 'Sergeant Brooks, second platoon', 'Brooks, second platoon'],
    ['bio', 'Hi! Officer Dana Cole here. Coffee.', 'Hi! Dana Cole here. Coffee.'],
  ])('is left out of a %s by one click: %s', (surface, text, after) => {
    expect(fixed(surface, text)).toBe(after)
    const left = check({ text: after, surface, account: 'personal' }, MILLBROOK_IN_FORCE)
    expect(left.filter(({ concern }) => concern === 'rank-title')).toEqual([])
  })

  it.each<[Surface, string]>([
    ['bio', 'Patrol sergeant, dad of three'],
    ['bio', 'Detective Bureau, nights'],
    ['bio', 'K9 handler | coffee'],
  ])('is not there in a %s that gives the work itself: %s', (surface, text) => {
    expect(fixed(surface, text)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { check } from '../../../rules/check.ts'
import { MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

const concerns = (text: string) =>
  new Set(check({ text, surface: 'post', account: 'personal' }, MILLBROOK_IN_FORCE).map((f) => f.concern))

/** Each is told by two or three cues that are harmless alone. */
const ADD_UP: Readonly<Record<string, readonly string[]>> = {
  'confidential-operations': [
    'Somebody on Willow is getting a wake-up call Friday before sunup, two teams and a battering ram, act surprised',
    'The detectives go in plain clothes tomorrow for the takedown, stay away from the plaza',
  ],
  'protected-records': [
    'I looked up her new boyfriend on the terminal and he has two restraining orders, you did not hear it from me',
  ],
  'guilt-statement': ['His lawyer can say what he wants to the jury, everybody knows he did that'],
  likeness: ['Made a fake profile with my boss’s headshot and he has no clue, forty likes already'],
  'intellectual-property': ['Screen recorded the whole movie, link in the comments before they pull it'],
  defamation: ['Coach Farley has been pocketing the snack money and everybody knows it'],
  alcohol: ['Woke up in a hedge behind the Polish club, my wife is not speaking to me'],
}

describe('cues that add up', () => {
  for (const [concern, drafts] of Object.entries(ADD_UP))
    for (const draft of drafts) test(`${concern}: ${draft}`, () => expect([...concerns(draft)]).toContain(concern))

  test('one cue alone is nothing', () => {
    for (const draft of [
      'Woke up in a tent and made coffee',
      'My brother is getting a wake-up call at the hotel Friday',
      'The jury had lunch at the diner',
      'I made a new profile on the library site',
      'Everybody knows the ferry is late on Fridays',
    ])
      expect([...concerns(draft)]).toEqual([])
  })

  test('the same words do not count as two cues', () => {
    expect([...concerns('We moved the wedding undercover when it rained on Saturday')]).toEqual([])
  })
})

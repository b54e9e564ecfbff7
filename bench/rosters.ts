import { KNOWN_FIRST_NAMES, KNOWN_LAST_NAMES } from '../rules/lexicons/known-names.ts'
import { hashRoster } from '../rules/roster.ts'
import type { PolicyInForce } from '../rules/types.ts'
import type { BuiltEngine } from './built.ts'
import { draft, keystroke } from './drafts.ts'
import { exampleFile } from './engines.ts'
import { type Timing, timing } from './measure.ts'

const PEOPLE = 200

/** How long a keystroke takes under one roster. */
interface RosterTiming {
  /** The roster: in clear, or hashed. */
  name: string
  /** A letter typed somewhere in 5,000 characters. */
  anywhere: Timing
  /** A letter of somebody's name, typed at the end of them: every letter makes another word to look up. */
  inName: Timing
}

/** A keystroke with a roster of 200 names, in clear and as hashes, by turns, so that both meet the same machine. */
export function rosterTimings({ check, policyInForce }: BuiltEngine, samples = 400): RosterTiming[] {
  const people = named(PEOPLE, 0)
  const salt = '000102030405060708090a0b0c0d0e0f'
  const rosters = [
    { name: 'roster of 200 in clear', roster: { names: people } },
    { name: 'the same as hashes', roster: { names: [], hashed: hashRoster(people, salt) } },
  ]
  const policies = rosters.map(({ roster }) => policyInForce({ ...exampleFile(), roster }, { today: '2026-01-01' }))
  const anywhere = typed(check, policies, samples, keystroke)
  const inName = typed(check, policies, samples, spell())
  return rosters.map(({ name }, at) => ({ name, anywhere: anywhere[at]!, inName: inName[at]! }))
}

/** The same keystrokes under each policy in force, one after the other at every turn; the first turns warm up. */
function typed(
  check: BuiltEngine['check'],
  policies: readonly PolicyInForce[],
  samples: number,
  type: (text: string, turn: number) => string,
) {
  const warmUp = Math.ceil(samples / 5)
  const times = policies.map((): number[] => [])
  let text = draft(5000)
  for (let turn = 0; turn < samples + warmUp; turn += 1) {
    text = type(text, turn)
    // Whichever comes second finds the machine's caches warm: they take turns at that, too.
    const order = policies.map((policy, at) => ({ policy, at }))
    if (turn % 2 === 1) order.reverse()
    order.forEach(({ policy, at }) => {
      const before = performance.now()
      check({ text, surface: 'post', account: 'personal' }, policy)
      if (turn >= warmUp) times[at]!.push(performance.now() - before)
    })
  }
  return times.map(timing)
}

/** Types sentences about people who are not on the roster, letter by letter. */
function spell(): (text: string) => string {
  const letters = named(PEOPLE, PEOPLE)
    .map((name) => ` Had lunch with ${name}.`)
    .join('')
  let at = 0
  return (text) => text + letters[at++ % letters.length]
}

/** So many full names, each another one, out of the lexicon's. */
function named(count: number, from: number): string[] {
  const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1)
  const [given, surnames] = [KNOWN_FIRST_NAMES.split(' '), KNOWN_LAST_NAMES.split(' ')]
  return Array.from({ length: count }, (_, at) => {
    const turn = from + at
    return `${upper(given[(turn * 7) % given.length]!)} ${upper(surnames[(turn * 3) % surnames.length]!)}`
  })
}

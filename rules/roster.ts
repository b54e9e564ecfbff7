import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { foldName } from './names.ts'
import { longForms } from './nicknames.ts'
import type { DepartmentNames, RosterHashes } from './types.ts'

/** Which part of a colleague's name the words are. */
type RosterMatch = 'full' | 'surname' | 'given'

/** Who works here, asked a name at a time. */
export interface RosterMatcher {
  /** The most words that a name of the roster has: longer sequences need not be asked about. */
  words: number
  /**
   * In: one or more words as written. Out: whether they are a whole name of the roster (with or without
   * middle names), a surname or a given name of it; undefined for any other words.
   */
  match: (words: string) => RosterMatch | undefined
  /** Whether such words may begin with this one: most cannot, and need not be asked about with those behind them. */
  mayBegin: (word: string) => boolean
  has: (words: string) => boolean
}

/** Rounds that cost about half a millisecond for each name asked about for the first time. */
const ROUNDS = 500

const REMEMBERED = 5000
const PARTICLES: ReadonlySet<string> = new Set(
  'da das de del della den der di do dos du la le st ten ter van von'.split(' '),
)
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const matchers = new WeakMap<object, RosterMatcher>()

/**
 * The matcher of a department's roster, in clear, hashed, or both. Made once for each department, and
 * remembers what it was asked, so that typing pays for each new name at most once.
 */
export function rosterMatcher(names: Pick<DepartmentNames, 'roster' | 'rosterHashes'>): RosterMatcher {
  let matcher = matchers.get(names)
  if (!matcher) {
    matcher = makeMatcher(names)
    matchers.set(names, matcher)
  }
  return matcher
}

function makeMatcher({ roster, rosterHashes }: Pick<DepartmentNames, 'roster' | 'rosterHashes'>): RosterMatcher {
  const clear = partsOf(roster)
  const hashed = rosterHashes && {
    full: new Set(rosterHashes.full),
    surname: new Set(rosterHashes.surnames),
    given: new Set(rosterHashes.given),
  }
  const asked = new Map<string, RosterMatch | undefined>()
  const words = Math.max(clear.words, rosterHashes?.words ?? 0)
  const first = new Set([...clear.full, ...clear.surname, ...clear.given].map((name) => name.split(' ', 1)[0]!))

  /** "Dan Reyes" is Daniel Reyes; a short form alone is anyone. */
  const look = (name: string): RosterMatch | undefined => {
    const found = exactly(name)
    const space = name.indexOf(' ')
    if (found || space < 0) return found
    const rest = name.slice(space)
    return longForms(name.slice(0, space)).some((long) => exactly(long + rest) === 'full') ? 'full' : undefined
  }
  const exactly = (name: string): RosterMatch | undefined => {
    const plain = find(clear, name)
    if (plain || !rosterHashes || !hashed) return plain
    if (name.split(' ').length > rosterHashes.words || /\d/.test(name)) return undefined
    return find(hashed, hashOf(name, rosterHashes))
  }
  const match = (written: string): RosterMatch | undefined => {
    const name = foldName(written)
    if (name.length < 2 || name.length > 80) return undefined
    if (asked.has(name)) return asked.get(name)
    if (asked.size >= REMEMBERED) asked.delete(asked.keys().next().value!)
    const found = look(name)
    asked.set(name, found)
    return found
  }
  // What hashes begin with nobody knows, nor what a word becomes that has to be folded.
  const mayBegin = (word: string) =>
    hashed !== undefined || !/^[a-z]+$/.test(word) || first.has(word) || longForms(word).length > 0
  return { words, match, mayBegin, has: (written) => match(written) !== undefined }
}

/**
 * A roster as salted hashes: of each whole name, each surname, each given name, in sorted order so that
 * the order of the list tells nothing.
 *
 * In: full names, a salt of 16 bytes or more in hexadecimal, fresh for each roster, and the rounds.
 * Names are guessable, so this keeps a roster from being read or searched for, no more; see
 * `docs/department-file.md`.
 */
export function hashRoster(names: readonly string[], salt: string, rounds = ROUNDS): RosterHashes {
  const parts = partsOf(names)
  const hashes = (all: ReadonlySet<string>) => [...all].map((name) => hashOf(name, { salt, rounds })).sort()
  return {
    salt,
    rounds,
    words: parts.words,
    full: hashes(parts.full),
    surnames: hashes(parts.surname),
    given: hashes(parts.given),
  }
}

type Parts = Readonly<Record<RosterMatch, ReadonlySet<string>>>

function find(parts: Parts, name: string): RosterMatch | undefined {
  return (['full', 'surname', 'given'] as const).find((part) => parts[part].has(name))
}

/** The names by which people of a roster may be called. */
function partsOf(names: readonly string[]): Parts & { words: number } {
  const full = new Set<string>()
  const surname = new Set<string>()
  const given = new Set<string>()
  let words = 0
  for (const name of names) {
    const all = foldName(name).split(' ').filter(Boolean)
    const own = all.length > 1 && SUFFIXES.has(all.at(-1)!) ? all.slice(0, -1) : all
    if (own.length === 0) continue
    words = Math.max(words, all.length)
    full.add(all.join(' ')).add(own.join(' '))
    if (own.length === 1) continue
    // "Ana de la Cruz" is called Cruz as well as de la Cruz.
    let from = own.length - 1
    surname.add(own[from]!)
    while (from > 1 && PARTICLES.has(own[from - 1]!)) from--
    surname.add(own.slice(from).join(' '))
    given.add(own[0]!)
    full.add(`${own[0]} ${own.slice(from).join(' ')}`).add(`${own[0]} ${own.at(-1)}`)
  }
  return { full, surname, given, words }
}

function hashOf(name: string, { salt, rounds }: Pick<RosterHashes, 'salt' | 'rounds'>): string {
  return bytesToHex(pbkdf2(sha256, utf8ToBytes(name), hexToBytes(salt), { c: rounds, dkLen: 16 }))
}

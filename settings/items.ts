import { storage } from 'wxt/utils/storage'
import { isDate } from '../rules/authorizations.ts'
import type { OwnChanges, StricterLevels } from '../rules/department.ts'
import { ACCOUNTS, type Authorization, LEVELS, type Level, MODES, type Mode } from '../rules/types.ts'
import { REFUSALS, type Refusal } from './trust.ts'

/** What the officer said of one site. */
export interface SiteSettings {
  on: boolean
  account?: (typeof ACCOUNTS)[number]
  undercover?: boolean
  /** What the policy says of this machine, as the officer last read it there: the clauses, by id and level. */
  noted?: string
}
export type Sites = Readonly<Record<string, SiteSettings>>

/** Levels that the officer wants treated more strictly than the department asks. */
export type Modes = Readonly<Partial<Record<Level, Mode>>>

/** A colleague who agreed to be named or shown in the officer's posts. */
export interface Colleague {
  name: string
  /** ISO dates, `YYYY-MM-DD`. */
  date: string
  until?: string
}

/** A department's file as it was taken over: its text is what counts, the rest is said about it. */
export interface StoredFile {
  text: string
  /** The name of the file it was read from. */
  name?: string
  /** ISO date on which it was taken over. */
  date: string
}

/** Why the file that the department sends by policy was not taken over: a `Refusal`, or `unreadable` and what is wrong. */
export interface ManagedRefusal {
  reason: Refusal | 'unreadable'
  detail?: string
}

/** A value read from storage. `bad`: something stored there could not be used and was left out. */
export interface Read<T> {
  value: T
  bad: boolean
}

/** One place in `storage.local`. Reading never throws because of what is stored. */
export interface Item<T> {
  read(): Promise<Read<T>>
  write(value: T): Promise<void>
  watch(changed: () => void): () => void
}

/**
 * Storage is written by older versions, by hand and by accident, so nothing read from it is
 * trusted: `clean` keeps what is usable and says whether something was not.
 */
function item<T>(key: string, fallback: T, clean: (stored: unknown) => Read<T>): Item<T> {
  const stored = storage.defineItem<unknown>(`local:${key}`, { version: 1, migrations: {} })
  return {
    async read() {
      const value = await stored.getValue()
      return value === null || value === undefined ? { value: fallback, bad: false } : clean(value)
    },
    write: (value) => stored.setValue(value),
    watch: (changed) => stored.watch(changed),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
const isText = (value: unknown): value is string => typeof value === 'string'
const isDay = (value: unknown): value is string => isText(value) && isDate(value)
const isMaybe = <T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined =>
  value === undefined || is(value)

function isSite(value: unknown): value is SiteSettings {
  return (
    isRecord(value) &&
    typeof value.on === 'boolean' &&
    (value.account === undefined || ACCOUNTS.some((account) => account === value.account)) &&
    (value.undercover === undefined || typeof value.undercover === 'boolean') &&
    isMaybe(isText, value.noted)
  )
}

function isColleague(value: unknown): value is Colleague {
  return isRecord(value) && isText(value.name) && isDay(value.date) && isMaybe(isDay, value.until)
}

function isAuthorization(value: unknown): value is Authorization {
  return (
    isRecord(value) &&
    isText(value.id) &&
    Array.isArray(value.clauses) &&
    value.clauses.every(isText) &&
    (value.from === 'official' || value.from === 'person') &&
    isText(value.by) &&
    isDay(value.date) &&
    isMaybe(isDay, value.until) &&
    isMaybe(isText, value.site) &&
    isMaybe(isText, value.about)
  )
}

function isStoredFile(value: unknown): value is StoredFile {
  return isRecord(value) && isText(value.text) && isMaybe(isText, value.name) && isDay(value.date)
}

function isManagedRefusal(value: unknown): value is ManagedRefusal {
  return (
    isRecord(value) &&
    [...REFUSALS, 'unreadable'].some((reason) => reason === value.reason) &&
    isMaybe(isText, value.detail)
  )
}

function whole<T>(is: (value: unknown) => value is T): (stored: unknown) => Read<T | null> {
  return (stored) => (is(stored) ? { value: stored, bad: false } : { value: null, bad: true })
}

function list<T>(is: (value: unknown) => value is T): (stored: unknown) => Read<readonly T[]> {
  return (stored) => {
    if (!Array.isArray(stored)) return { value: [], bad: true }
    const value = stored.filter(is)
    return { value, bad: value.length < stored.length }
  }
}

/** The officer's own department file. */
export const ownFile = item<StoredFile | null>('department', null, whole(isStoredFile))
/** The one before it, for the day on which the present one cannot be read. */
export const fileBefore = item<StoredFile | null>('departmentBefore', null, whole(isStoredFile))
/** What the officer answers differently from the file of their department; checked again whenever it is read. */
export const ownChanges = item<OwnChanges | null>(
  'ownChanges',
  null,
  whole((value): value is OwnChanges => isRecord(value)),
)
/** The file that the department sent by policy, as it was last taken over. */
export const managedFile = item<StoredFile | null>('managed', null, whole(isStoredFile))
/** Why the one that it sends now was not. */
export const managedRefusal = item<ManagedRefusal | null>('managedRefusal', null, whole(isManagedRefusal))
/** The highest version of a signed file that was ever taken over here. */
export const highestVersion = item<number>('highestVersion', 0, (stored) =>
  typeof stored === 'number' && Number.isFinite(stored) ? { value: stored, bad: false } : { value: 0, bad: true },
)
/** The text of the file whose policy card was last shown. */
export const cardShown = item<string | null>('cardShown', null, whole(isText))
export const authorizations = item<readonly Authorization[]>('authorizations', [], list(isAuthorization))
export const colleagues = item<readonly Colleague[]>('colleagues', [], list(isColleague))
export const sites = item<Sites>('sites', {}, (stored) => {
  if (!isRecord(stored)) return { value: {}, bad: true }
  const entries = Object.entries(stored)
  const good = entries.filter((entry): entry is [string, SiteSettings] => isSite(entry[1]))
  return { value: Object.fromEntries(good), bad: good.length < entries.length }
})

export const tighterModes = item<Modes>('tighterModes', {}, (stored) => {
  if (!isRecord(stored)) return { value: {}, bad: true }
  const value: Partial<Record<Level, Mode>> = {}
  for (const level of LEVELS) {
    const mode = MODES.find((one) => one === stored[level])
    if (mode) value[level] = mode
  }
  return { value, bad: Object.keys(value).length < Object.keys(stored).length }
})

/** Levels that the officer wants clauses to have at least, by policy: the same number is another clause in another one. */
export const tighterLevels = item<Readonly<Record<string, StricterLevels>>>('tighterLevels', {}, (stored) => {
  if (!isRecord(stored)) return { value: {}, bad: true }
  let bad = false
  const good = (levels: unknown): StricterLevels => {
    const all = isRecord(levels) ? Object.entries(levels) : []
    const kept = all.filter((entry): entry is [string, Level] => LEVELS.some((level) => level === entry[1]))
    bad ||= !isRecord(levels) || kept.length < all.length
    return Object.fromEntries(kept)
  }
  const value = Object.fromEntries(Object.entries(stored).map(([policy, levels]) => [policy, good(levels)]))
  return { value, bad }
})

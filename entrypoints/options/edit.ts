import { signal } from '@preact/signals'
import { i18n } from '#i18n'
import type { AddedClause, ClauseChange, DepartmentFile } from '../../rules/department.ts'
import { settings } from '../../settings/current.ts'
import { changeDepartment, load } from '../../settings/index.ts'

/** What the page says of the last change, for eyes and screen readers alike. */
export const said = signal('')

const SAID_MS = 5000
let silence: ReturnType<typeof setTimeout> | undefined

/** Says something quietly, and is silent again soon. The same words twice are two messages. */
export function say(words: string): void {
  clearTimeout(silence)
  said.value = ''
  queueMicrotask(() => {
    said.value = words
  })
  silence = setTimeout(() => {
    said.value = ''
  }, SAID_MS)
}

/**
 * Changes the department's file and stores it at once. The page shows the change while it is being
 * stored; a change that the file's rules refuse is taken back and the reason said.
 */
export async function change(edit: (file: DepartmentFile) => DepartmentFile): Promise<void> {
  const now = settings.value
  if (now === null) return
  const file = edit(now.department.file)
  settings.value = { ...now, department: { ...now.department, file } }
  const read = await changeDepartment(file)
  if (!read.ok) settings.value = await load()
  const [problem] = read.ok ? [] : read.problems
  say(problem ? `${i18n.t('options_file_expected', [problem.expected])} ${problem.mend}` : i18n.t('pages_saved'))
}

/** Runs what stores something, and says that it is stored. */
export async function saving(store: Promise<void>): Promise<void> {
  await store
  say(i18n.t('pages_saved'))
}

/** A record without one key, or with it set anew. */
function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [key]: _old, ...rest } = record
  return value === undefined ? rest : { ...rest, [key]: value }
}

export const withChoice = (id: string, value: string) => (file: DepartmentFile) => ({
  ...file,
  choices: put(file.choices, id, value),
})

export const withBlank = (id: string, words: string) => (file: DepartmentFile) => ({
  ...file,
  blanks: put(file.blanks, id, words.trim() === '' ? undefined : words.trim()),
})

/** Changes what the department says of one clause; what it no longer says is left out of the file. */
export const withClause = (id: string, edit: (now: ClauseChange) => ClauseChange) => (file: DepartmentFile) => {
  const next = Object.fromEntries(
    Object.entries(edit(file.clauses[id] ?? {})).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as ClauseChange
  return { ...file, clauses: put(file.clauses, id, Object.keys(next).length === 0 ? undefined : next) }
}

/** Adds a clause of the department's own, or puts it in the place of the one that had the number `before`. */
export const withAdded = (clause: AddedClause, before: string | null) => (file: DepartmentFile) => ({
  ...file,
  added: file.added.some(({ id }) => id === before)
    ? file.added.map((one) => (one.id === before ? clause : one))
    : [...file.added, clause],
})

export const withoutAdded = (id: string) => (file: DepartmentFile) => ({
  ...file,
  added: file.added.filter((one) => one.id !== id),
})

/** The lines of a text, without the empty ones: one name a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

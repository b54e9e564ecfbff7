import { whatChanged } from '../rules/card.ts'
import { type DepartmentFile, policyInForce } from '../rules/department.ts'
import { concernChanges } from './concern-changes.ts'

/**
 * What a new department file changes for officers, and what they will notice of it.
 *
 * In: two files, the names of the sites by id. Out: a plain sentence for each change: clauses and modes first, then names, sites, locks and how it is
 * given out. Empty where nothing differs. People of the roster are counted, never named.
 */
export function fileChanges(
  before: DepartmentFile,
  after: DepartmentFile,
  siteNames: Readonly<Record<string, string>> = {},
): string[] {
  const [old, now] = [policyInForce(before), policyInForce(after)]
  return [
    ...whatChanged(old, now).map(({ text }) => text),
    // Its clauses cannot be told apart one by one: their numbers are others.
    ...(before.policy === after.policy ? [] : concernChanges(old, now)),
    ...names(before, after),
    ...sites(before, after, siteNames),
    ...locks(before, after),
    ...givenOut(before, after),
  ]
}

/** What each list of names is, within a sentence. */
const LISTS = {
  aliases: 'other names for the department',
  officials: 'officials',
  units: 'units',
  vehicles: 'vehicles',
  facilities: 'buildings',
  operations: 'operation words',
  emailDomains: 'e-mail domains',
  publishedContacts: 'published contacts',
  neighbours: 'other agencies',
} as const

function names(before: DepartmentFile, after: DepartmentFile): string[] {
  const [old, now] = [before.department, after.department]
  const said: string[] = []
  if (old.name !== now.name) said.push(`The department is called “${now.name}” in place of “${old.name}”.`)
  if (old.municipality !== now.municipality)
    said.push(`The city or town is “${now.municipality}” in place of “${old.municipality}”.`)
  if (old.chief !== now.chief) said.push(`The chief is “${now.chief}” in place of “${old.chief}”.`)
  for (const [list, what] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const added = now[list].filter((one) => !old[list].includes(one))
    const gone = old[list].filter((one) => !now[list].includes(one))
    if (added.length > 0) said.push(`New among the ${what}: ${added.join(', ')}.`)
    if (gone.length > 0) said.push(`No longer among the ${what}: ${gone.join(', ')}.`)
  }
  return [...said, ...roster(before.roster, after.roster)]
}

function roster(before: DepartmentFile['roster'], after: DepartmentFile['roster']): string[] {
  const added = after.names.filter((name) => !before.names.includes(name)).length
  const gone = before.names.filter((name) => !after.names.includes(name)).length
  const said: string[] = []
  if (added > 0) said.push(`${people(added)} new on the roster in clear.`)
  if (gone > 0) said.push(`${people(gone)} no longer on the roster in clear.`)
  if (before.hashed?.salt !== after.hashed?.salt || before.hashed?.full.length !== after.hashed?.full.length) {
    const [was, is] = [before.hashed?.full.length ?? 0, after.hashed?.full.length ?? 0]
    said.push(`The hashed roster has ${is} whole names; it had ${was}.`)
  }
  return said
}

const people = (count: number) => (count === 1 ? '1 person is' : `${count} people are`)

function sites(before: DepartmentFile, after: DepartmentFile, names: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before.sites), ...Object.keys(after.sites)])].sort().flatMap((site) => {
    const [was, is] = [before.sites[site], after.sites[site]]
    if (was === is) return []
    const name = Object.hasOwn(names, site) ? names[site] : site
    if (is === undefined) return [`Whether drafts on ${name} are checked is the officer’s choice again.`]
    return [`Drafts on ${name} are ${is ? 'checked for everyone' : 'checked for no one'}.`]
  })
}

function locks(before: DepartmentFile, after: DepartmentFile): string[] {
  const added = after.locked.filter((one) => !before.locked.includes(one))
  const gone = before.locked.filter((one) => !after.locked.includes(one))
  return [
    ...(added.length > 0 ? [`Officers can no longer change ${added.map(lockWords).join(', ')}.`] : []),
    ...(gone.length > 0 ? [`Officers can change ${gone.map(lockWords).join(', ')} again.`] : []),
  ]
}

/** What lies below each part of a file that can be locked, as one and as a whole. */
const LOCKED: Readonly<Record<string, [one: string, all: string]>> = {
  choices: ['the choice', 'the answers to the policy’s choices'],
  blanks: ['the blank', 'what fills the policy’s blanks'],
  clauses: ['clause', 'the policy’s clauses'],
  modes: ['what is asked for before a post, for the level', 'what is asked for before a post'],
  sites: ['the site', 'which sites are checked'],
}

/** A JSON pointer in words, with the pointer itself where a file's writer will look for it. */
function lockWords(pointer: string): string {
  const [, part = '', below] = pointer.split('/')
  const words = Object.hasOwn(LOCKED, part) ? LOCKED[part] : undefined
  if (!words) return pointer
  return `${below === undefined ? words[1] : `${words[0]} ${below}`} (${pointer})`
}

function givenOut(before: DepartmentFile, after: DepartmentFile): string[] {
  const said: string[] = []
  if (before.equipment !== after.equipment) {
    const whose = { department: 'the department’s machines', own: 'officers’ own machines' }
    said.push(`The file is for ${after.equipment ? whose[after.equipment] : 'any machine'}.`)
  }
  const [was, is] = [before.version ?? 0, after.version ?? 0]
  if (is < was)
    said.push(`The file’s version is ${is}, lower than ${was}: a browser that takes signed files only will refuse it.`)
  else if (after.signature && is === was)
    said.push(`The file’s version is ${is} still: count it up, so that it is seen to be newer.`)
  if (before.expires !== after.expires)
    said.push(
      after.expires ? `Browsers take the file over until ${after.expires}.` : 'Browsers take the file over on any day.',
    )
  return said
}

import { check } from '../rules/check.ts'
import {
  ACCOUNTS,
  type Draft,
  type Finding,
  LEVELS,
  type Level,
  MODES,
  type Mode,
  type PolicyInForce,
  SURFACES,
} from '../rules/types.ts'
import { inOneLine, LEVEL_WORDS, wrap } from './words.ts'

/** What one file raises for a draft, or for several drafts that are read the same way. */
interface Tried {
  draft: Draft
  /** For each policy in force, in the order given, its findings that nothing clears. */
  raised: readonly (readonly Finding[])[]
}

/** What the drafts are tried under, and what its column is called. */
interface TriedUnder {
  title: string
  policy: PolicyInForce
}

/**
 * The drafts of an administrator's sample.
 *
 * In: the text of a file. If its lines are JSON objects, each is a draft as `npm run check -- --jsonl` reads it; else
 * drafts stand apart by empty lines, or one a line where there is none. Out: the drafts. Throws the number of a line that
 * cannot be read.
 */
export function readDrafts(text: string, like: Omit<Draft, 'text'>): Draft[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (lines.find((line) => line.trim() !== '')?.startsWith('{'))
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ ...like, ...fromJson(line, index + 1) }]))
  const apart = lines.join('\n').trim()
  return (/\n[ \t]*\n/.test(apart) ? apart.split(/\n(?:[ \t]*\n)+/) : apart.split('\n'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ ...like, text: part }))
}

function fromJson(line: string, number: number): Pick<Draft, 'text'> & Partial<Draft> {
  const given = (() => {
    try {
      return JSON.parse(line) as Partial<Record<keyof Draft, unknown>>
    } catch {
      throw new Error(
        `Line ${number} is no JSON object. If the drafts are plain text, let none of them begin with "{".`,
      )
    }
  })()
  const { text, surface, account, site } = given
  if (typeof text !== 'string') throw new Error(`Line ${number} has no "text": write {"text": "the draft"}.`)
  if (site !== undefined && typeof site !== 'string') throw new Error(`Line ${number}: "site" is a site’s id, as "x".`)
  const one = <T extends string>(name: string, value: unknown, allowed: readonly T[]): T | undefined => {
    const found = allowed.find((each) => each === value)
    if (value !== undefined && found === undefined)
      throw new Error(`Line ${number}: "${name}" is one of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`)
    return found
  }
  const [where, whose] = [one('surface', surface, SURFACES), one('account', account, ACCOUNTS)]
  return { text, ...(where && { surface: where }), ...(whose && { account: whose }), ...(site && { site }) }
}

/** Checks each draft under each policy in force. */
export function tryDrafts(drafts: readonly Draft[], policies: readonly PolicyInForce[]): Tried[] {
  return drafts.map((draft) => ({
    draft,
    raised: policies.map((policy) => check(draft, policy).filter(({ clearedBy }) => clearedBy === undefined)),
  }))
}

const ASKED: Readonly<Record<Mode, string>> = {
  note: 'Post is Post',
  look: 'a second look before Post',
  acknowledge: 'a tick before Post',
  reason: 'a typed reason before Post',
  hold: 'Post is held',
}

/**
 * The drafts with what is raised for each, a column a file: the words once, and under them what each file says of them.
 * A draft is said to differ where an officer would be told another level, or asked for something else before Post.
 *
 * In: what `tryDrafts` gave, each file's name and its policy in force, how many characters a line may have. Out: text for
 * a terminal, which ends with the clauses that were cited.
 */
export function sideBySide(tried: readonly Tried[], files: readonly TriedUnder[], width = 100): string {
  const column = Math.floor((width - INDENT.length - BETWEEN.length * (files.length - 1)) / files.length)
  const row = (cells: readonly (readonly string[])[]) => {
    const lines = cells.map((cell) => cell.flatMap((line) => wrap(line, column, '    ')))
    return Array.from({ length: Math.max(...lines.map(({ length }) => length)) }, (_, at) =>
      `${INDENT}${lines.map((cell) => (cell[at] ?? '').padEnd(column)).join(BETWEEN)}`.trimEnd(),
    )
  }
  const rule = `${INDENT}${files.map(() => '─'.repeat(column)).join('─┼─')}`
  const differing = tried.map((one) => new Set(one.raised.map((findings, at) => felt(findings, files[at]))).size > 1)
  const drafts = tried.map(({ draft, raised }, index) => {
    const number = `${index + 1}.`.padEnd(INDENT.length)
    const mark = differing[index] ? ' (differs)' : ''
    const [first = '', ...more] = wrap(`${inOneLine(draft.text)}${mark}`, width - INDENT.length)
    return [
      `${number}${first}`,
      ...more.map((line) => `${INDENT}${line}`),
      ...wordsOf(raised).flatMap(({ quote, start, end }) => [
        ...wrap(`“${inOneLine(quote)}”`, width - INDENT.length).map((line) => `${INDENT}${line}`),
        ...row(raised.map((all) => told(all.filter((one) => one.start === start && one.end === end)))),
      ]),
      ...row(raised.map((findings, at) => [findings.length === 0 ? 'nothing' : `→ ${asked(findings, files[at])}`])),
    ].join('\n')
  })
  const sums = files.map((_, at) => {
    const of = (levels: readonly Level[]) =>
      tried.filter(({ raised }) => (raised[at] ?? []).some(({ level }) => levels.includes(level))).length
    return [
      `${of(LEVELS)} of ${tried.length} have something to look at`,
      `${of(STRONG)} prohibited or in need of permission`,
    ]
  })
  const differ = differing.filter(Boolean).length
  return [
    [...row(files.map(({ title }) => [title])), rule].join('\n'),
    ...drafts,
    [rule, ...row(sums)].join('\n'),
    ...(files.length > 1 ? [`${INDENT}${differ} of ${tried.length} differ.`] : []),
    ...cited(tried, files, width),
  ].join('\n\n')
}

const INDENT = '    '
const BETWEEN = ' │ '
const STRONG: readonly Level[] = ['prohibited', 'authorization']

/** The words that anything was raised for, each once, in the order of the draft. */
function wordsOf(raised: Tried['raised']): Finding[] {
  const words = new Map(raised.flat().map((finding) => [`${finding.start}-${finding.end}`, finding]))
  return [...words.values()].sort((one, other) => one.start - other.start || other.end - one.end)
}

/** What one file says of the same words, strictest first. */
function told(findings: readonly Finding[]): string[] {
  const said = [...findings]
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
    .map(({ level, clause, concern }) => `  ${LEVEL_WORDS[level]}: ${clause.id}, ${concern.replaceAll('-', ' ')}`)
  return said.length > 0 ? said : ['  nothing']
}

const strictestMode = (findings: readonly Finding[], file?: TriedUnder): Mode =>
  findings
    .map(({ level }) => file?.policy.modes[level] ?? 'note')
    .reduce((most, mode) => (MODES.indexOf(mode) > MODES.indexOf(most) ? mode : most), 'note')

const asked = (findings: readonly Finding[], file?: TriedUnder) => ASKED[strictestMode(findings, file)]

/** What an officer notices of the findings: the words, their levels, and what Post asks for. */
function felt(findings: readonly Finding[], file?: TriedUnder): string {
  const levels = findings.map(({ start, end, level }) => `${start}-${end} ${level}`)
  return [...new Set(levels)].sort().concat(strictestMode(findings, file)).join('\n')
}

/** Each clause that was cited, once: those that all files have first, then each file's own. */
function cited(tried: readonly Tried[], files: readonly TriedUnder[], width: number): string[] {
  const titles = new Map<string, Set<string>>()
  files.forEach(({ title }, at) => {
    for (const { clause } of tried.flatMap(({ raised }) => raised[at] ?? [])) {
      const said = `${clause.id}: ${inOneLine(clause.text)}`
      titles.set(said, (titles.get(said) ?? new Set()).add(title))
    }
  })
  const of = (some: readonly string[], heading: string) => {
    const said = [...titles].filter(([, where]) => where.size === some.length && some.every((one) => where.has(one)))
    const lines = said.flatMap(([text]) => wrap(text, width - INDENT.length, '  ').map((line) => `${INDENT}${line}`))
    return lines.length > 0 ? [[...wrap(heading, width), ...lines].join('\n')] : []
  }
  const all = [...new Set(files.map(({ title }) => title))]
  const own = all.length > 1 ? all.flatMap((title) => of([title], `The clauses of ${title}:`)) : []
  return [...of(all, all.length > 1 ? 'The clauses of both:' : 'The clauses:'), ...own]
}

import { check } from '../rules/check.ts'
import { ACCOUNTS, type Draft, type Finding, type PolicyInForce, SURFACES } from '../rules/types.ts'

/** What one file raises for a draft, or for several drafts that are read the same way. */
interface Tried {
  draft: Draft
  /** For each policy in force, in the order given, its findings that nothing clears. */
  raised: readonly (readonly Finding[])[]
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

const LEVELS = {
  prohibited: 'prohibited',
  authorization: 'needs permission',
  discouraged: 'strongly discouraged',
  caution: 'caution',
} as const

/**
 * The drafts with what is raised for each, a column a file.
 *
 * In: what `tryDrafts` gave, the name of each file, how many characters a line may have. Out: text for a terminal.
 */
export function sideBySide(tried: readonly Tried[], titles: readonly string[], width = 110): string {
  const column = Math.floor((width - 3 * titles.length) / titles.length)
  const row = (cells: readonly string[]) => {
    const wrapped = cells.map((cell) => wrap(cell, column))
    const height = Math.max(...wrapped.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) =>
      `   ${wrapped.map((cell) => (cell[line] ?? '').padEnd(column)).join(' │ ')}`.trimEnd(),
    )
  }
  const told = tried.map(({ draft, raised }, index) => {
    const most = Math.max(1, ...raised.map(({ length }) => length))
    const cells = Array.from({ length: most }, (_, at) =>
      row(raised.map((findings) => (findings[at] ? tell(findings[at]) : at === 0 ? 'nothing' : ''))),
    )
    const differs = new Set(raised.map((findings) => findings.map(tell).join('\n'))).size > 1 ? '  ← differs' : ''
    const first = `${index + 1}. `
    const lines = wrap(draft.text.replaceAll(/\s+/g, ' '), width - first.length - differs.length)
    return [`${first}${lines[0]}${differs}`, ...lines.slice(1).map((line) => `   ${line}`), ...cells.flat()].join('\n')
  })
  const sums = row(
    titles.map((_, at) => {
      const some = tried.filter(({ raised }) => (raised[at] ?? []).length > 0).length
      const strong = tried.filter(({ raised }) =>
        (raised[at] ?? []).some(({ level }) => level === 'prohibited' || level === 'authorization'),
      ).length
      return `${some} of ${tried.length} drafts have something to look at, ${strong} of them prohibited or in need of permission`
    }),
  )
  return [row(titles).join('\n'), ...told, sums.join('\n')].join('\n\n')
}

const tell = ({ quote, level, clause }: Finding) => `“${quote.replaceAll(/\s+/g, ' ')}”: ${LEVELS[level]}, ${clause.id}`

/** Breaks a text between words into lines of at most `width` characters; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

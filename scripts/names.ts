/**
 * Writes `rules/lexicons/known-names.ts` from the names that `compromise` knows, so that the
 * extension carries the names alone and not the tagger's third of a second of start-up.
 */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/two'

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon

function names(tags: RegExp): string[] {
  const found = Object.entries(lexicon).filter(
    ([word, tag]) => /^[a-z]{2,}$/.test(word) && [tag].flat().some((t) => tags.test(t)),
  )
  return found.map(([word]) => word).sort()
}

/** Words as a string literal over several lines. */
function block(all: readonly string[]): string {
  const lines: string[] = []
  for (const name of all) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + name.length < 110) lines[lines.length - 1] = `${last} ${name}`
    else lines.push(name)
  }
  return lines.map((line, i) => `  '${line}${i < lines.length - 1 ? ' ' : ''}'`).join(' +\n')
}

writeFileSync(
  new URL('../rules/lexicons/known-names.ts', import.meta.url),
  `/** Names (data), written by \`npm run names\` from the lexicon of compromise (MIT). */
export const KNOWN_FIRST_NAMES =
${block(names(/^(?:First|Male|Female)Name$/))}

export const KNOWN_LAST_NAMES =
${block(names(/^LastName$/))}
`,
)

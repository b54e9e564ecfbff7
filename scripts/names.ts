/**
 * Writes `rules/lexicons/first-names.ts` from the first names that `compromise` knows, so that the
 * extension carries the names alone and not the tagger's third of a second of start-up.
 */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/two'

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon
const names = Object.entries(lexicon)
  .filter(
    ([word, tags]) => /^[a-z]{2,}$/.test(word) && [tags].flat().some((tag) => /^(?:First|Male|Female)Name$/.test(tag)),
  )
  .map(([word]) => word)
  .sort()
const lines: string[] = []
for (const name of names) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + name.length < 110) lines[lines.length - 1] = `${last} ${name}`
  else lines.push(name)
}
writeFileSync(
  new URL('../rules/lexicons/first-names.ts', import.meta.url),
  `/** First names (data), written by \`scripts/names.ts\` from the lexicon of compromise (MIT). */\nexport const FIRST_NAMES =\n${lines.map((l) => `  '${l} '`).join(' +\n')}\n`,
)

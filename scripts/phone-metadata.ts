/**
 * `npx tsx scripts/phone-metadata.ts`: writes `rules/recognizers/phone-metadata.ts`, the part of
 * libphonenumber's metadata about numbers under +1, so that the build does not carry the whole world's.
 */
import { writeFileSync } from 'node:fs'
import metadata from 'libphonenumber-js/metadata.min.json'

const countries = metadata.country_calling_codes['1'] ?? []
const part = {
  version: metadata.version,
  country_calling_codes: { 1: countries },
  countries: Object.fromEntries(
    countries.map((code) => [code, metadata.countries[code as keyof typeof metadata.countries]]),
  ),
}
writeFileSync(
  new URL('../rules/recognizers/phone-metadata.ts', import.meta.url),
  `/** Written by \`scripts/phone-metadata.ts\` from libphonenumber-js: the numbering plan of +1 (data). */
export const PLAN = ${JSON.stringify(JSON.stringify(part))}
`,
)

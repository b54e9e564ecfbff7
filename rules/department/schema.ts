import * as v from 'valibot'
import { ACCOUNTS, EQUIPMENT, LEVELS, MARKS, MODES, type Mode, REACHES, SURFACES } from '../types.ts'
import { DEFAULT_MODES, type DepartmentFile } from './file.ts'

/**
 * The shape of a department's file: the one source of its validation (`parse.ts`) and of the JSON
 * Schema in `examples/` (`scripts/department-schema.ts`). What depends on the policy that the file
 * starts from is checked in `against-policy.ts`.
 */

const WORDS = 300
const PARAGRAPHS = 8000

const words = v.pipe(
  v.string(),
  v.maxLength(WORDS, `at most ${WORDS} characters`),
  v.regex(/^[^\u0000-\u001f\u007f]*$/, 'one line of text, with no tabs or other control characters'),
)
const name = v.pipe(
  v.string(),
  v.maxLength(WORDS, `at most ${WORDS} characters`),
  // One sign that is no space, and no control characters.
  v.regex(/^[^\u0000-\u001f\u007f]*[^\s\u0000-\u001f\u007f][^\u0000-\u001f\u007f]*$/, 'a name or a word, on one line'),
)
const paragraphs = v.pipe(
  v.string(),
  v.regex(/\S/, 'text that is not empty'),
  v.maxLength(PARAGRAPHS, `at most ${PARAGRAPHS} characters`),
)

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most, `at most ${most} entries`)), [])
const names = (description: string) => v.pipe(list(name, 1000), v.description(description))
const text = (description: string) => v.pipe(v.optional(words, ''), v.description(description))
const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description))

const level = v.picklist(LEVELS)
const mode = (fallback: Mode) => v.optional(v.picklist(MODES), fallback)
const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9 .,()-]{0,39}$/, 'a short name of letters, digits, dots, dashes and brackets'),
)
const concernId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,60}$/, 'the id of a concern, such as "profanity"'))

const department = v.object({
  name: text('The department’s full name.'),
  aliases: names('Other names by which people call it.'),
  municipality: text('The name of the city or town.'),
  chief: text('The chief’s name, without the title.'),
  officials: names('Other officials who may be named: the town manager, the public information officer.'),
  units: names('Names of units and bureaus.'),
  vehicles: names('Names of vehicles and boats.'),
  facilities: names('Names of stations and other buildings.'),
  operations: names('Words that stand for operations and task forces.'),
  emailDomains: described(
    list(
      v.pipe(
        v.string(),
        v.maxLength(WORDS, `at most ${WORDS} characters`),
        v.regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, 'a domain such as "police.example", without "@"'),
      ),
      100,
    ),
    'Domains of the department’s e-mail addresses, without "@".',
  ),
  publishedContacts: names('Telephone numbers and addresses that the department itself publishes.'),
  neighbours: names('Other law-enforcement agencies nearby.'),
})

const hashes = list(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')), 20_000)
const hashed = v.object({
  salt: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2}){16,64}$/, '32 hexadecimal digits or more')),
  rounds: v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(100, 'at least 100'),
    v.maxValue(5000, 'at most 5000, or checking would slow typing'),
  ),
  words: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'), v.maxValue(8, 'at most 8')),
  full: hashes,
  surnames: hashes,
  given: hashes,
})

const clauseChange = v.object({
  wording: v.optional(described(paragraphs, 'The clause as the department adopted it.')),
  level: v.optional(described(level, 'The level it has in this department.')),
  permissionBy: v.optional(described(name, 'The official who gives permission, in words.')),
  without: v.optional(
    described(
      v.pipe(v.array(concernId), v.minLength(1, 'at least one concern'), v.maxLength(50, 'at most 50 entries')),
      'Concerns that the department does not read into the clause.',
    ),
  ),
  drop: v.optional(described(v.literal(true), 'The clause is not part of the department’s policy.')),
})

const marks = v.pipe(
  v.array(v.picklist(MARKS)),
  v.minLength(1, 'at least one mark'),
  v.maxLength(MARKS.length, 'each mark once'),
)
const selector = v.object({
  concern: concernId,
  any: v.optional(described(marks, 'The evidence must carry one of these marks.')),
  none: v.optional(described(marks, 'The evidence must carry none of these marks.')),
  level: v.optional(level),
})

const some = <const T extends readonly string[]>(values: T) =>
  v.optional(
    v.pipe(v.array(v.picklist(values)), v.minLength(1, 'at least one'), v.maxLength(values.length, 'each one once')),
  )

const addedClause = v.object({
  id: described(id, 'Its number, as the department prints it.'),
  text: described(paragraphs, 'The clause in the department’s words.'),
  level: described(level, 'Its level.'),
  concerns: described(list(selector, 50), 'What it is about; empty for a clause that stands on the card only.'),
  accounts: described(some(ACCOUNTS), 'On which kinds of account; without it, on every kind.'),
  surfaces: described(some(SURFACES), 'On which surfaces; without it, on every one.'),
  undercover: v.optional(described(v.literal(true), 'Only for those who work undercover, or may.')),
  permission: v.optional(described(v.picklist(['official', 'person']), 'Whose permission clears it.')),
  permissionBy: v.optional(described(name, 'The official who gives permission, in words.')),
  clears: v.optional(described(paragraphs, 'What would clear it, in one sentence.')),
  reaches: described(some(REACHES), 'How it reaches the person.'),
})

const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day such as "2027-01-31"'))
const base64 = (bytes: number) => {
  const digits = Math.ceil((bytes * 8) / 6)
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9+/]{${digits}}=*$`), `${bytes} bytes in base64, as \`npm run sign\` writes them`),
  )
}
const signature = v.object({
  by: described(name, 'Who signed it, in words.'),
  on: described(day, 'The day on which it was signed.'),
  key: described(base64(32), 'The public key that it is checked by.'),
  value: described(base64(64), 'The signature.'),
})

export const DEPARTMENT_SCHEMA = v.object({
  $schema: v.optional(v.string()),
  format: described(v.literal(1), 'The version of this format.'),
  policy: described(v.string(), 'The id of the policy to start from.'),
  department: described(v.optional(department, {}), 'The names of the department’s world.'),
  roster: described(
    v.optional(v.object({ names: names('Full names of employees.'), hashed: v.optional(hashed) }), {}),
    'Who works here: in clear, or as salted hashes made by `npm run roster -- hash FILE`.',
  ),
  choices: described(v.optional(v.record(v.string(), words), {}), 'Answers to the policy’s choices, by choice id.'),
  blanks: described(v.optional(v.record(v.string(), words), {}), 'What fills the policy’s blanks, by blank id.'),
  clauses: described(v.optional(v.record(v.string(), clauseChange), {}), 'Changes to the policy’s clauses, by clause.'),
  added: described(list(addedClause, 200), 'Clauses that the department adds.'),
  modes: described(
    v.optional(
      v.object({
        prohibited: mode(DEFAULT_MODES.prohibited),
        authorization: mode(DEFAULT_MODES.authorization),
        discouraged: mode(DEFAULT_MODES.discouraged),
        caution: mode(DEFAULT_MODES.caution),
      }),
      {},
    ),
    'What is asked for before a post with an open finding goes out, by level.',
  ),
  equipment: v.optional(
    described(v.picklist(EQUIPMENT), 'Whose machines this file goes to: `department` on the department’s own.'),
  ),
  sites: described(
    v.optional(
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'the id of a site, such as "facebook"')),
        v.boolean(),
      ),
      {},
    ),
    'Sites that the department switches on or off; the others are the officer’s choice.',
  ),
  locked: described(
    list(v.pipe(v.string(), v.regex(/^(?:\/[^/]{1,100}){1,6}$/, 'a JSON pointer such as "/choices/c6a"')), 200),
    'JSON pointers to what the officer cannot change, with all below it.',
  ),
  version: v.optional(
    described(
      v.pipe(
        v.number(),
        v.integer('a whole number'),
        v.minValue(1, 'at least 1'),
        v.maxValue(1e9, 'at most 1000000000'),
      ),
      'Counts up with every file that is given out: a build that knows your key takes no older one.',
    ),
  ),
  expires: v.optional(described(day, 'The last day on which a browser takes this file over, as "2027-01-31".')),
  signature: v.optional(described(signature, 'Written by `npm run sign`.')),
})

/** The file without what only an editor reads. */
export function withoutSchemaLink({ $schema: _, ...file }: v.InferOutput<typeof DEPARTMENT_SCHEMA>): DepartmentFile {
  return file
}

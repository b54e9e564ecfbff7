import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeProblem, parseDepartment } from '../../../../rules/department.ts'

const example = readFileSync(new URL('../../../../examples/millbrook.department.json', import.meta.url), 'utf8')

/** A file of one line, with these fields beside the two that it must have. */
const file = (fields: string) => `{"format": 1, "policy": "ma-draft", ${fields}}`

/** By hand: what is wrong, the file, and the line, column and field at which it must be said. */
const BY_HAND: readonly (readonly [what: string, source: string, line: number, column: number, field: string])[] = [
  ['nothing', '', 1, 1, ''],
  ['white space', ' \n\t\n', 1, 1, ''],
  ['only a byte-order mark', '\uFEFF', 1, 1, ''],
  ['two byte-order marks', '\uFEFF\uFEFF{}', 1, 1, ''],
  ['null', 'null', 1, 1, ''],
  ['a number', '1', 1, 1, ''],
  ['text', '"ma-draft"', 1, 1, ''],
  ['a list', '[]', 1, 1, ''],
  ['a list of files', '[{"format": 1}]', 1, 1, ''],
  ['an empty object', '{}', 1, 1, '/format'],
  ['a web page', '<!doctype html>\n<p>Not found</p>', 1, 1, ''],
  ['a YAML file', 'format: 1\npolicy: ma-draft\n', 1, 1, ''],
  ['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000', 1, 1, ''],
  ['UTF-16 without a mark', '{\u0000"\u0000f\u0000', 1, 2, ''],
  ['Latin-1 read as UTF-8', file('"department": {"name": "Montr\uFFFDal"}'), 1, 66, ''],
  ['half of a character', file('"department": {"name": "\\ud83d"}'), 1, 60, '/department/name'],
  ['the other half', file('"blanks": {"a1-official": "x\\udc00"}'), 1, 63, '/blanks/a1-official'],
  ['a bare half of a character', file('"department": {"chief": "\ud83d"}'), 1, 61, '/department/chief'],
  ['no format', '{"policy": "ma-draft"}', 1, 1, '/format'],
  ['a format in quotes', '{"format": "1", "policy": "ma-draft"}', 1, 12, '/format'],
  ['a format of null', '{"format": null, "policy": "ma-draft"}', 1, 12, '/format'],
  ['a newer format', '{"format": 2, "policy": "ma-draft"}', 1, 12, '/format'],
  ['a format that never was', '{"format": 0, "policy": "ma-draft"}', 1, 12, '/format'],
  ['a negative format', '{"format": -7, "policy": "ma-draft"}', 1, 12, '/format'],
  ['a broken format', '{"format": 1.5, "policy": "ma-draft"}', 1, 12, '/format'],
  ['an endless format', '{"format": 1e999, "policy": "ma-draft"}', 1, 12, '/format'],
  ['no policy', '{"format": 1}', 1, 1, '/policy'],
  ['an unknown policy', '{"format": 1,\n "policy": "ma-drafft"}', 2, 12, '/policy'],
  ['an empty policy', '{"format": 1, "policy": ""}', 1, 25, '/policy'],
  ['a policy in other letters', '{"format": 1, "policy": "MA-Draft"}', 1, 25, '/policy'],
  ['a policy from the prototype', '{"format": 1, "policy": "constructor"}', 1, 25, '/policy'],
  ['a policy that is a number', '{"format": 1, "policy": 7}', 1, 25, '/policy'],
  ['a missing comma', '{"format": 1\n "policy": "ma-draft"}', 1, 13, ''],
  ['a comma too many', '{"format": 1, "policy": "ma-draft",}', 1, 36, ''],
  ['a comma too many in a list', file('"locked": ["/choices",]'), 1, 59, ''],
  ['a missing colon', '{"format" 1}', 1, 10, ''],
  ['a name without quotes', '{format: 1}', 1, 2, ''],
  ['single quotes', "{'format': 1}", 1, 2, ''],
  ['curly quotes', '{“format”: 1}', 1, 2, ''],
  ['a comment', '{\n  // ours\n  "format": 1\n}', 2, 3, ''],
  ['a comment between stars', '/* ours */ {"format": 1}', 1, 1, ''],
  ['a line break in text', '{"format": 1, "policy": "ma-\ndraft"}', 1, 25, ''],
  ['a tab in text', '{"format": 1, "policy": "ma\tdraft"}', 1, 25, ''],
  ['a bad escape', '{"format": 1, "policy": "ma\\draft"}', 1, 25, ''],
  ['a bad code point', '{"format": 1, "policy": "\\u12"}', 1, 25, ''],
  ['a leading zero', '{"format": 01, "policy": "ma-draft"}', 1, 13, ''],
  ['NaN', '{"format": NaN}', 1, 12, ''],
  ['undefined', '{"format": undefined}', 1, 12, ''],
  ['True', file('"sites": {"x": True}'), 1, 52, ''],
  ['something after the end', '{"format": 1, "policy": "ma-draft"} x', 1, 37, ''],
  ['two files in one', '{"format": 1, "policy": "ma-draft"}{}', 1, 36, ''],
  ['an unclosed brace', '{"format": 1, "policy": "ma-draft"', 1, 35, ''],
  ['a bracket closed as a brace', file('"locked": ["/choices"}'), 1, 58, ''],
  ['a field twice', '{"format": 1,\n "policy": "ma-draft",\n "policy": "iacp-2010"}', 3, 2, '/policy'],
  ['a choice twice', file('"choices": {"c6": "on", "c6": "off"}'), 1, 61, '/choices/c6'],
  ['a field twice, once escaped', file('"modes": {}, "mode\\u0073": {}'), 1, 50, '/modes'],
  ['__proto__', file('"__proto__": {"policy": "x"}'), 1, 37, '/__proto__'],
  ['__proto__ in choices', file('"choices": {"__proto__": "on"}'), 1, 49, '/choices/__proto__'],
  ['constructor in clauses', file('"clauses": {"constructor": {"drop": true}}'), 1, 49, '/clauses/constructor'],
  ['prototype in sites', file('"sites": {"prototype": true}'), 1, 47, '/sites/prototype'],
  ['__proto__, escaped', file('"\\u005f_proto__": {}'), 1, 37, '/__proto__'],
  ['toString among the choices', file('"choices": {"toString": "on"}'), 1, 49, '/choices/toString'],
  ['valueOf among the blanks', file('"blanks": {"valueOf": "x"}'), 1, 48, '/blanks/valueOf'],
  ['hasOwnProperty among the clauses', file('"clauses": {"hasOwnProperty": {}}'), 1, 49, '/clauses/hasOwnProperty'],
  ['a department that is text', file('"department": "Millbrook PD"'), 1, 51, '/department'],
  ['a department that is null', file('"department": null'), 1, 51, '/department'],
  ['a department that is a list', file('"department": []'), 1, 51, '/department'],
  ['a name that is a number', file('"department": {"name": 5}'), 1, 60, '/department/name'],
  ['a name of two lines', file('"department": {"name": "a\\nb"}'), 1, 60, '/department/name'],
  ['a name that is too long', file(`"department": {"name": "${'a'.repeat(301)}"}`), 1, 60, '/department/name'],
  ['aliases that are text', file('"department": {"aliases": "MPD"}'), 1, 63, '/department/aliases'],
  ['an empty alias', file('"department": {"aliases": ["MPD", " "]}'), 1, 71, '/department/aliases/1'],
  [
    'a domain with an at sign',
    file('"department": {"emailDomains": ["@pd.example"]}'),
    1,
    69,
    '/department/emailDomains/0',
  ],
  ['a domain without a dot', file('"department": {"emailDomains": ["pd"]}'), 1, 69, '/department/emailDomains/0'],
  ['a roster that is a list', file('"roster": ["Tom Okafor"]'), 1, 47, '/roster'],
  ['a colleague that is an object', file('"roster": {"names": [{"name": "Tom"}]}'), 1, 58, '/roster/names/0'],
  ['hashes without a salt', file('"roster": {"hashed": {"rounds": 500, "words": 2}}'), 1, 58, '/roster/hashed/salt'],
  [
    'a salt that is too short',
    file('"roster": {"hashed": {"salt": "00", "rounds": 500, "words": 2}}'),
    1,
    67,
    '/roster/hashed/salt',
  ],
  [
    'rounds that would slow typing',
    file(`"roster": {"hashed": {"salt": "${'00'.repeat(16)}", "rounds": 1000000, "words": 2}}`),
    1,
    113,
    '/roster/hashed/rounds',
  ],
  [
    'a hash that is none',
    file(`"roster": {"hashed": {"salt": "${'00'.repeat(16)}", "rounds": 500, "words": 2, "full": ["x"]}}`),
    1,
    139,
    '/roster/hashed/full/0',
  ],
  ['an unknown choice', file('"choices": {"c10": "on"}'), 1, 49, '/choices/c10'],
  ['a choice of another policy', '{"format": 1, "policy": "iacp-2010", "choices": {"c6": "on"}}', 1, 50, '/choices/c6'],
  ['an answer that is none', file('"choices": {"c6a": "maybe"}'), 1, 56, '/choices/c6a'],
  ['an answer of true', file('"choices": {"c6": true}'), 1, 55, '/choices/c6'],
  ['an unknown blank', file('"blanks": {"cheif": "Ann Roe"}'), 1, 48, '/blanks/cheif'],
  ['a blank that is a list', file('"blanks": {"a1-official": ["Ann Roe"]}'), 1, 63, '/blanks/a1-official'],
  ['an unknown clause', file('"clauses": {"IV.C.8.z": {"drop": true}}'), 1, 49, '/clauses/IV.C.8.z'],
  ['a clause by another policy’s number', file('"clauses": {"V.A.5.a": {"drop": true}}'), 1, 49, '/clauses/V.A.5.a'],
  ['a clause that is true', file('"clauses": {"IV.C.8.a": true}'), 1, 61, '/clauses/IV.C.8.a'],
  ['drop: false', file('"clauses": {"IV.C.8.a": {"drop": false}}'), 1, 70, '/clauses/IV.C.8.a/drop'],
  ['empty wording', file('"clauses": {"IV.C.8.a": {"wording": " "}}'), 1, 73, '/clauses/IV.C.8.a/wording'],
  ['an unknown level', file('"clauses": {"IV.C.8.a": {"level": "forbidden"}}'), 1, 71, '/clauses/IV.C.8.a/level'],
  [
    'a reading that the clause has not',
    file('"clauses": {"IV.C.8.a": {"without": ["threat"]}}'),
    1,
    74,
    '/clauses/IV.C.8.a/without/0',
  ],
  [
    'a reading of a clause with none',
    file('"clauses": {"II.1": {"without": ["threat"]}}'),
    1,
    70,
    '/clauses/II.1/without/0',
  ],
  ['an added clause with nothing in it', file('"added": [{}]'), 1, 47, '/added/0/id'],
  [
    'an added clause by a number that is taken',
    file('"added": [{"id": "IV.C.8.a", "text": "x", "level": "caution"}]'),
    1,
    54,
    '/added/0/id',
  ],
  [
    'two added clauses of one number',
    file('"added": [{"id": "A", "text": "x", "level": "caution"}, {"id": "A", "text": "y", "level": "caution"}]'),
    1,
    100,
    '/added/1/id',
  ],
  [
    'an added clause about an unknown concern',
    file('"added": [{"id": "A", "text": "x", "level": "caution", "concerns": [{"concern": "swearing"}]}]'),
    1,
    117,
    '/added/0/concerns/0/concern',
  ],
  [
    'a concern with an unknown mark',
    file('"added": [{"id": "A", "text": "x", "level": "caution", "concerns": [{"concern": "rude", "any": ["very"]}]}]'),
    1,
    133,
    '/added/0/concerns/0/any/0',
  ],
  [
    'an unknown account',
    file('"added": [{"id": "A", "text": "x", "level": "caution", "accounts": ["private"]}]'),
    1,
    105,
    '/added/0/accounts/0',
  ],
  [
    'no account at all',
    file('"added": [{"id": "A", "text": "x", "level": "caution", "accounts": []}]'),
    1,
    104,
    '/added/0/accounts',
  ],
  [
    'a permission from no one known',
    file('"added": [{"id": "A", "text": "x", "level": "caution", "permission": "chief"}]'),
    1,
    106,
    '/added/0/permission',
  ],
  ['an unknown mode', file('"modes": {"prohibited": "block"}'), 1, 61, '/modes/prohibited'],
  ['a mode of false', file('"modes": {"caution": false}'), 1, 58, '/modes/caution'],
  ['a site of "on"', file('"sites": {"x": "on"}'), 1, 52, '/sites/x'],
  ['a site by its address', file('"sites": {"https://x.com": true}'), 1, 47, '/sites/https:~1~1x.com'],
  ['a lock that is no pointer', file('"locked": ["choices"]'), 1, 48, '/locked/0'],
  ['a lock on nothing', file('"locked": ["/choises"]'), 1, 48, '/locked/0'],
  ['a lock on the whole', file('"locked": ["/"]'), 1, 48, '/locked/0'],
  ['too deep', '['.repeat(100_000), 1, 17, ''],
  ['too deep in a field', file(`"x": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), 1, 117, ''],
  ['too long', `{"format": 1, "policy": "${'a'.repeat(2_000_000)}"}`, 1, 1, ''],
  [
    'too many colleagues',
    file(`"department": {"units": ${JSON.stringify(Array.from({ length: 1001 }, (_, at) => `Unit ${at}`))}}`),
    1,
    61,
    '/department/units',
  ],
]

function problems(source: string) {
  const parsed = parseDepartment(source)
  if (parsed.ok) throw new Error('This file was read.')
  return parsed.problems
}

describe('a malformed file is refused, and the place named', { timeout: 60_000 }, () => {
  it.each(BY_HAND)('%s', (_, source, line, column, field) => {
    const [first] = problems(source)
    expect({ line: first?.line, column: first?.column, field: first?.field }).toEqual({ line, column, field })
    expect(first?.expected).toMatch(/\S/)
    expect(first?.mend).toMatch(/^[A-Z].*[.?]$/)
  })

  it('is there in more than a hundred kinds', () => expect(BY_HAND.length).toBeGreaterThan(100))

  it('wherever the example is cut off', () => {
    for (let end = 0; end < example.trimEnd().length; end += 7) {
      const [first] = problems(example.slice(0, end))
      expect(first?.line).toBeLessThanOrEqual(example.slice(0, end).split('\n').length)
    }
  })

  it('whatever value of the example has another type', () => {
    const { $schema: _, ...value } = JSON.parse(example) as Record<string, unknown>
    let count = 0
    for (const path of pathsOf(value)) {
      for (const wrong of [null, 1, true, 'nonsense\n', [[]], {}]) {
        if (typeof wrong === typeof at(value, path) && Array.isArray(wrong) === Array.isArray(at(value, path))) continue
        const parsed = parseDepartment(JSON.stringify(replaced(value, path, wrong), null, 1))
        expect(parsed.ok, `${path.join('/')} = ${JSON.stringify(wrong)}`).toBe(false)
        count++
      }
    }
    expect(count).toBeGreaterThan(1000)
  })

  it('and never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => typeof parseDepartment(text).ok === 'boolean',
      ),
    )
    fc.assert(fc.property(fc.json(), (json) => !parseDepartment(json).ok))
    fc.assert(
      fc.property(fc.nat(example.length), fc.nat(40), fc.string({ maxLength: 5 }), (from, length, put) => {
        const parsed = parseDepartment(example.slice(0, from) + put + example.slice(from + length))
        const said = parsed.ok ? parsed.warnings : parsed.problems
        for (const problem of said) expect(describeProblem(problem)).toMatch(/^line \d+, column \d+.*: expected .+\. /s)
        return parsed.ok || parsed.problems.length > 0
      }),
      { numRuns: 150 },
    )
  })
})

type Path = readonly (string | number)[]

/** The path of every value that a file must get right: all but the file itself. */
function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value))
    yield* pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key])
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value)
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const copy = structuredClone(value)
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>
  parent[path.at(-1)!] = by
  return copy
}

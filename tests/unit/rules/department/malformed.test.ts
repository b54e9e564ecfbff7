import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeProblem, parseDepartment } from '../../../../rules/department.ts'
import { MALFORMED } from '../../../support/malformed.ts'

const example = readFileSync(new URL('../../../../examples/millbrook.department.json', import.meta.url), 'utf8')

function problems(source: string) {
  const parsed = parseDepartment(source)
  if (parsed.ok) throw new Error('This file was read.')
  return parsed.problems
}

describe('a malformed file is refused, and the place named', { timeout: 60_000 }, () => {
  it.each(MALFORMED)('%s', (_, source, line, column, field) => {
    const [first] = problems(source)
    expect({ line: first?.line, column: first?.column, field: first?.field }).toEqual({ line, column, field })
    expect(first?.expected).toMatch(/\S/)
    expect(first?.mend).toMatch(/^[A-Z].*[.?]$/)
  })

  it('is there in more than a hundred kinds', () => expect(MALFORMED.length).toBeGreaterThan(100))

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

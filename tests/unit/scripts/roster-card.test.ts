import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDepartment, policyInForce } from '../../../rules/department.ts'
import { rosterMatcher } from '../../../rules/roster.ts'
import { MILLBROOK_FILE } from '../../support/millbrook.ts'

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const example = path('examples/millbrook.department.json')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function file(text: string, encoding: BufferEncoding = 'utf8'): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  folders.push(folder)
  const name = join(folder, 'file')
  writeFileSync(name, text, encoding)
  return name
}

const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', path(`scripts/${script}.ts`), ...args], {
    encoding: 'utf8',
    cwd: path('.'),
  })

function refusal(script: string, ...args: string[]): string {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path(`scripts/${script}.ts`), ...args],
    {
      encoding: 'utf8',
      cwd: path('.'),
    },
  )
  expect([status, stdout]).toEqual([1, ''])
  return stderr
}

describe('npm run roster -- hash', { timeout: 60_000 }, () => {
  it('prints a department’s file that knows its roster without telling it', () => {
    const text = run('roster', 'hash', example)
    expect(text).not.toMatch(/Okafor|Whitfield/)
    const parsed = parseDepartment(text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect({ ...parsed.file, roster: MILLBROOK_FILE.roster }).toEqual(MILLBROOK_FILE)
    const roster = rosterMatcher(policyInForce(parsed.file).department)
    expect([roster.match('Tom Okafor'), roster.match('Whitfield'), roster.match('Tom Brady')]).toEqual([
      'full',
      'surname',
      undefined,
    ])
  })

  it('takes a list of names, and a fresh salt each time', () => {
    const names = file('\uFEFFTom Okafor\r\n\r\n  Karen Whitfield\n')
    const one = JSON.parse(run('roster', 'hash', names)) as { roster: { hashed: { salt: string; full: string[] } } }
    const other = JSON.parse(run('roster', 'hash', names)) as typeof one
    expect(one.roster.hashed.full).toHaveLength(2)
    expect(one.roster.hashed.salt).not.toBe(other.roster.hashed.salt)
  })

  it('says what is wrong', () => {
    expect(refusal('roster')).toContain('npm run roster -- hash FILE')
    expect(refusal('roster', 'hash', '/nowhere/at/all')).toContain(
      'There is no department file or list of names at "/nowhere/at/all"',
    )
    expect(refusal('roster', 'hash', file('{"format": 1}'))).toContain('line 1, column 1, /policy')
    expect(refusal('roster', 'hash', file('{"format": 1, "policy": "ma-draft"}'))).toContain('nothing to hash')
    expect(refusal('roster', 'hash', file('\n'))).toContain('one full name a line')
    expect(refusal('roster', 'hash', file('Tom Okafor\n["Karen Whitfield"]\n'))).toContain('line 2 is no name')
    const utf16 = Buffer.from('\uFEFFTom Okafor\n', 'utf16le').toString('latin1')
    expect(refusal('roster', 'hash', file(utf16, 'latin1'))).toContain('line 1 is no text in UTF-8')
  })
})

describe('npm run card', { timeout: 60_000 }, () => {
  it('prints the card of a file, and of the example', () => {
    expect(run('card', example)).toBe(run('card'))
    expect(run('card', example)).toContain('<h1>Millbrook Police Department</h1>')
  })

  it('says what is wrong', () => {
    expect(refusal('card', file('{'))).toMatch(/line 1, column 2: expected/)
    expect(refusal('card', '/nowhere/at/all')).toContain('no department file at')
    expect(refusal('card', path('examples'))).toContain('is a folder')
  })
})

it('the examples in the documentation are read without a problem or a warning', () => {
  const text = readFileSync(path('docs/department-file.md'), 'utf8')
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!.trim())
  expect(blocks.length).toBeGreaterThan(2)
  for (const block of blocks) {
    const source = block.startsWith('{') ? block : `{"format": 1, "policy": "ma-draft", ${block}}`
    expect(parseDepartment(source), block).toMatchObject({ ok: true, warnings: [] })
  }
})

it('npm run try says which policies there are when it is given neither a file nor one of them', {
  timeout: 60_000,
}, () => {
  const said = refusal('try', '--department', example, '--against', 'iacp', file('a draft'))
  expect(said).toContain('"iacp" is neither a file nor a policy. The policies are ma-draft, iacp-2010')
})

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url))

/** A command as it is written, with what is sent to it. */
function run(script: string, args: string[] = [], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path(`scripts/${script}.ts`), ...args],
    { encoding: 'utf8', cwd: path('.'), input },
  )
  return { status, stdout, stderr }
}
const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; findings: { clause: string }[]; error?: string })

const NAMING = 'Happy birthday to Sgt. Karen Whitfield!'

describe('npm run check', () => {
  it('answers every line in order, whatever stands in it, and names the line and the mend', () => {
    const lines = [
      JSON.stringify({ id: 1, text: NAMING }),
      'null',
      '[]',
      '{cut',
      '{"id": 5}',
      '{"id": 6, "text": "a", "account": "boss"}',
      '{"id": 7, "text": "a", "surface": "poem"}',
      '{"id": 8, "text": "a", "site": 5}',
      '{"id": 9, "text": "a", "undercover": "yes"}',
      '',
      JSON.stringify({ id: 10, text: NAMING, account: 'official', surface: 'comment', site: 'x', undercover: false }),
    ]
    const { status, stdout, stderr } = run('check', ['--jsonl'], lines.join('\n'))
    expect(status).toBe(1)
    const [first, ...more] = answers(stdout)
    expect(first!.findings.map(({ clause }) => clause)).toContain('IV.C.7.b')
    expect(more.map(({ id, error }) => [id, error])).toEqual([
      [null, 'line 2: null is no draft; write an object: {"text": "…"}'],
      [null, 'line 3: [] is no draft; write an object: {"text": "…"}'],
      [null, expect.stringMatching(/^line 4: not JSON .*; write an object/)],
      [5, 'line 5: "text" is missing; write the draft\'s words as a string'],
      [6, expect.stringContaining('line 6: "account" is "boss"; write one of personal')],
      [7, expect.stringContaining('line 7: "surface" is "poem"; write one of post')],
      [8, 'line 8: "site" is 5; write the site\'s id as a string'],
      [9, 'line 9: "undercover" is "yes"; write true or false'],
      [10, undefined],
    ])
    expect(stderr.trim().split('\n')).toEqual(more.flatMap(({ error }) => error ?? []))
  })

  it('explains, and takes another policy', () => {
    const { status, stdout } = run('check', [
      '--explain',
      '--policy',
      'waltham-2021',
      'I have been a cop for ten years.',
    ])
    expect(status).toBe(0)
    // Waltham does not say whether one may name one's employer.
    expect(stdout).toContain('this policy has no clause for it')
    expect(stdout).toContain('self-identification')
  })

  it('says what it does not know, and how it is written', () => {
    expect(run('check', ['--policy', 'nowhere-1999', 'a'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no policy "nowhere-1999"'),
    })
    expect(run('check', ['--account', 'boss', 'a']).stderr).toContain('write one of personal')
    const odd = run('check', ['--bogus'])
    expect(odd.status).toBe(2)
    expect(odd.stderr).toContain("Unknown option '--bogus'.")
    expect(odd.stderr).toContain('npm run check -- [options]')
  })
})

it.each(['check', 'card', 'roster', 'try', 'diff', 'sign', 'deploy', 'package'])(
  'npm run %s says with --help how it is written',
  (script) => {
    const { status, stdout, stderr } = run(script, ['--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^npm run ${script} -- `))
  },
)

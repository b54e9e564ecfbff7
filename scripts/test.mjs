// `npm test`: everything that must hold, from a fresh clone. Its last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDependencies, ROOT, run, TSX } from './bootstrap.mjs'

installDependencies()

const results = mkdtempSync(join(tmpdir(), 'second-look-test-'))
const steps = []

/** One check that holds or does not. */
function single(name, ...commands) {
  heading(name)
  const failed = commands.some(([tool, args]) => run(tool, args) !== 0)
  steps.push({ name, passed: failed ? 0 : 1, failed: failed ? 1 : 0 })
}

/** One run of vitest: each of its tests counts, and each file that could not even be loaded. */
function tests(name, args) {
  heading(name)
  const file = join(results, `${steps.length}.json`)
  const code = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
    ...args,
  ])
  let passed = 0
  let failed = 0
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed = report.numPassedTests
    failed = report.numFailedTests
    failed += report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  } catch {
    // No report: the run itself broke, and its exit code says so.
  }
  if (code !== 0 && failed === 0) failed = 1
  steps.push({ name, passed, failed })
}

function heading(name) {
  console.log(`\n— ${name} —`)
}

single('types', ['wxt/bin/wxt.mjs', ['prepare']], ['typescript/bin/tsc', ['--noEmit']])
single('lint', ['@biomejs/biome/bin/biome', ['check', '.']])
tests('unit and corpus', [])
for (const browser of ['chromium', 'firefox']) {
  // A browser that is missing and cannot be installed is a failure: half a suite is no pass.
  if (run(TSX, [join(ROOT, 'scripts/browsers.ts'), browser]) !== 0) {
    steps.push({ name: `end to end in ${browser}`, passed: 0, failed: 1 })
    continue
  }
  tests(`end to end in ${browser}`, ['--config', 'vitest.e2e.config.ts', '--project', browser])
}
rmSync(results, { recursive: true, force: true })

const total = (key) => steps.reduce((sum, step) => sum + step[key], 0)
console.log('')
for (const step of steps)
  console.log(`${step.failed ? 'FAIL' : 'ok  '}  ${step.name}: ${step.passed} passed, ${step.failed} failed`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') ? 1 : 0

// `npm test`: everything that must hold, from a fresh clone. Its last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { installDependencies, ROOT, run, runBeside, TSX } from './bootstrap.mjs'

installDependencies()

const results = mkdtempSync(join(tmpdir(), 'second-look-test-'))
const steps = []
const begun = Date.now()

/** One check that holds or does not. */
function single(name, ...commands) {
  heading(name)
  const failed = commands.some(([tool, args]) => run(tool, args) !== 0)
  steps.push({ name, passed: failed ? 0 : 1, failed: failed ? 1 : 0 })
}

/** What makes vitest write its report into a file beside what it prints. */
const reporting = (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`]
const reportOf = (name) => join(results, `${name.replace(/\W+/g, '-')}.json`)

/** Counts a run of vitest: each of its tests, and each file that could not even be loaded. */
function count(name, code) {
  let passed = 0
  let failed = 0
  let names = []
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8'))
    passed = report.numPassedTests
    failed = report.numFailedTests
    const unread = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
    failed += unread.length
    names = [...unread.map((one) => `${one.name}: ${one.message}`), ...report.testResults.flatMap(failuresOf)]
  } catch {
    // No report: the run itself broke, and its exit code says so.
  }
  if (code !== 0 && failed === 0) failed = 1
  steps.push({ name, passed, failed, names })
}

/** What failed in one file of tests, a line each: said again at the very end, where it is looked for first. */
function failuresOf(file) {
  const failed = file.assertionResults.filter((one) => one.status === 'failed')
  return failed.map((one) => `${relative(ROOT, file.name)}: ${one.fullName}: ${one.failureMessages[0]?.split('\n')[0]}`)
}

/** Of the files of end-to-end tests, as many as take about half the time. */
const HALF = ['sites', 'editors', 'fixes', 'second-look'].map((name) => `tests/e2e/${name}.test.ts`)

/**
 * The parts of the end-to-end tests that run beside each other. Firefox, which takes twice as long as Chromium and mostly
 * waits, has two. What forces policies on a browser stays in one part of it.
 */
const PARTS = {
  chromium: [{ of: '', files: [] }],
  firefox: [
    { of: ': sites and editors', files: HALF },
    { of: ': all else', files: HALF.flatMap((file) => ['--exclude', file]) },
  ],
}

/** A part of the end-to-end tests of one browser; what it prints is kept in a file until the others are done, too. */
async function endToEnd(browser, { of, files }) {
  const name = `end to end in ${browser}${of}`
  const log = join(results, `${name.replace(/\W+/g, '-')}.log`)
  const args = [...reporting(reportOf(name)), '--config', 'vitest.e2e.config.ts', '--project', browser, ...files]
  const code = await runBeside('vitest/vitest.mjs', args, log, { SECOND_LOOK_BUILT: '1' })
  return { name, log, code, ended: seconds() }
}

/** How long it has taken so far. */
const seconds = () => Math.round((Date.now() - begun) / 1000)

function heading(name) {
  console.log(`\n— ${name}, after ${seconds()} s —`)
}

single('types', ['wxt/bin/wxt.mjs', ['prepare']], ['typescript/bin/tsc', ['--noEmit']])
single('lint', ['@biomejs/biome/bin/biome', ['check', '.']])
heading('unit and corpus')
count('unit and corpus', run('vitest/vitest.mjs', reporting(reportOf('unit and corpus'))))

const browsers = ['chromium', 'firefox'].filter((browser) => {
  // A browser that is missing and cannot be installed is a failure: half a suite is no pass.
  if (run(TSX, [join(ROOT, 'scripts/browsers.ts'), browser]) === 0) return true
  steps.push({ name: `end to end in ${browser}`, passed: 0, failed: 1 })
  return false
})
// The browsers share nothing but what is built here, so they run beside each other.
heading('builds for the end-to-end tests')
for (const target of ['chrome', 'firefox'])
  single(`the build for ${target}`, ['wxt/bin/wxt.mjs', ['build', '-b', target]])
single('the test pages', [TSX, ['tests/pages/build-all.ts']])
heading(`end to end in ${browsers.join(' and ')}, beside each other; what they print follows when both are done`)
for (const { name, log, code, ended } of await Promise.all(
  browsers.flatMap((browser) => PARTS[browser].map((part) => endToEnd(browser, part))),
)) {
  console.log(`\n— ${name}, done after ${ended} s —`)
  process.stdout.write(readFileSync(log))
  count(name, code)
}
rmSync(results, { recursive: true, force: true })

const total = (key) => steps.reduce((sum, step) => sum + step[key], 0)
console.log('')
for (const step of steps) {
  console.log(`${step.failed ? 'FAIL' : 'ok  '}  ${step.name}: ${step.passed} passed, ${step.failed} failed`)
  for (const name of step.names ?? []) console.log(`      ${name}`)
}
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') ? 1 : 0

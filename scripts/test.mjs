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
  // Each try fails for a reason of its own.
  const why = ({ failureMessages }) => failureMessages.map((message) => message.split('\n')[0]).join('; then ')
  return failed.map((one) => `${relative(ROOT, file.name)}: ${one.fullName}: ${why(one)}`)
}

const files = (...names) => names.map((name) => `tests/e2e/${name}.test.ts`)
/** What forces an administrator's policies on a browser: each that starts or runs meanwhile takes them for its own. */
const FORCING = files('agency', 'agency-files', 'added-restart')
const SITES = files('sites')
const CLOSE = files('editors', 'fixes', 'second-look')
/** What says nothing of a browser: roles and names that axe reads, and when a line comes that was asked for. Tried in Chromium alone. */
const ONCE = files('accessible-in-place', 'machine-notice')

/**
 * The parts of the end-to-end tests, by when they are begun: the longest first, but for what must be alone in its browser. That
 * opens one browser and closes the other, so that three parts run at any time.
 */
const PARTS = [
  { browser: 'firefox', of: 'policies', files: FORCING, isAlone: true },
  { browser: 'chromium', of: 'all else', files: allBut(SITES, CLOSE, FORCING) },
  { browser: 'chromium', of: 'sites', files: SITES },
  { browser: 'chromium', of: 'editors', files: CLOSE },
  { browser: 'firefox', of: 'all else', files: allBut(SITES, CLOSE, FORCING, ONCE) },
  { browser: 'firefox', of: 'editors', files: CLOSE },
  { browser: 'chromium', of: 'policies', files: FORCING, isAlone: true },
  { browser: 'firefox', of: 'sites', files: SITES },
]
/** More at once only take turns: one alone keeps half of two cores busy. */
const LANES = 3

function allBut(...lists) {
  return lists.flat().flatMap((file) => ['--exclude', file])
}

/**
 * Runs parts side by side, the first that may begin next: one that forces policies is alone in its browser. In: the parts,
 * and what runs one. Out: what came of each, in their order.
 */
async function sideBySide(parts, start) {
  const outcomes = new Map()
  const waiting = [...parts]
  const running = new Map()
  while (outcomes.size < parts.length) {
    const next = waiting.findIndex((part) => {
      const beside = [...running.keys()].filter(({ browser }) => browser === part.browser)
      return part.isAlone ? beside.length === 0 : !beside.some(({ isAlone }) => isAlone)
    })
    if (next >= 0 && running.size < LANES) {
      const [part] = waiting.splice(next, 1)
      running.set(
        part,
        start(part).then((outcome) => {
          outcomes.set(part, outcome)
          running.delete(part)
        }),
      )
    } else await Promise.race(running.values())
  }
  return parts.map((part) => outcomes.get(part))
}

/** A part of the end-to-end tests; what it prints is kept in a file until the others are done, too. */
async function endToEnd({ browser, of, files }) {
  const name = `end to end in ${browser}: ${of}`
  const from = seconds()
  const log = join(results, `${name.replace(/\W+/g, '-')}.log`)
  const args = [...reporting(reportOf(name)), '--config', 'vitest.e2e.config.ts', '--project', browser, ...files]
  const code = await runBeside('vitest/vitest.mjs', args, log, { SECOND_LOOK_BUILT: '1' })
  return { name, log, code, took: `from ${from} to ${seconds()} s` }
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
// The parts share nothing but what is built here, so they run side by side.
heading('builds for the end-to-end tests')
for (const target of ['chrome', 'firefox'])
  single(`the build for ${target}`, ['wxt/bin/wxt.mjs', ['build', '-b', target]])
single('the test pages', [TSX, ['tests/pages/build-all.ts']])
single('a department’s packages', [TSX, ['tests/e2e/agency/build-packages.ts']])
heading(`end to end in ${browsers.join(' and ')}, side by side; what they print follows when all are done`)
const parts = PARTS.filter(({ browser }) => browsers.includes(browser))
for (const { name, log, code, took } of await sideBySide(parts, endToEnd)) {
  console.log(`\n— ${name}, ${took} —`)
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

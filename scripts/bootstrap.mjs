// What `npm start` and `npm test` need before anything of ours can run. Plain Node: no dependency.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const LEAST_NODE = [20, 19]

/** Whether what is installed is what `package-lock.json` asks for. */
function installed() {
  try {
    const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages
    const wanted = read('package-lock.json')
    const there = read('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' || optional || devOptional || peer || there[path]?.version === version,
    )
  } catch {
    return false
  }
}

/**
 * Installs the dependencies if they are missing or not those of `package-lock.json`. Ends the
 * process with what to do if Node is too old or the installation fails.
 */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    fail(
      `Node ${process.versions.node} is too old: install Node ${LEAST_NODE.join('.')} or later from https://nodejs.org.`,
    )
  }
  if (installed()) return
  console.log('Installing dependencies (npm ci) …')
  const npm = process.env.npm_execpath
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', shell: true })
  if (result.status !== 0) {
    fail(
      'The dependencies could not be installed: see npm’s message above. Once it is mended, run the same command again.',
    )
  }
}

/** Runs one of the project's own tools with Node; gives its exit code. */
export function run(tool, args, options = {}) {
  const result = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
  })
  return result.status ?? 1
}

/** As `run`, beside others: gives a promise of the exit code, and keeps what is printed in the file `log`. */
export function runBeside(tool, args, log, env = {}) {
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  })
  return new Promise((done) => {
    child.on('close', (code) => {
      closeSync(output)
      done(code ?? 1)
    })
  })
}

export const TSX = 'tsx/dist/cli.mjs'

function fail(words) {
  console.error(words)
  process.exit(1)
}

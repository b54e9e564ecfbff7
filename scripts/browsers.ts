import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type BrowserName = 'chromium' | 'firefox'

const HOME = homedir()

/** Where each browser may be, in order: told by the person, on the path, in its usual place, in a test tool's cache. */
const PLACES = {
  chromium: {
    told: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'brave-browser',
      'brave',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Chromium\\Application\\chrome.exe'),
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
      ...windows('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
      ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    cached: {
      folder: 'chromium-',
      inside: [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
      ],
    },
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    told: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
    // Playwright's own Firefox does not speak the protocol used here.
    cached: null,
    packages: ['firefox-esr', 'firefox'],
  },
} as const

function windows(path: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder ? [join(folder, path)] : []
  })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function cachedByTools(cached: { folder: string; inside: readonly string[] } | null): string[] {
  if (!cached) return []
  const caches = [join(HOME, '.cache/ms-playwright'), join(HOME, 'Library/Caches/ms-playwright')]
  return caches.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith(cached.folder))
      .sort()
      .reverse()
      .flatMap((name) => cached.inside.map((path) => join(cache, name, path))),
  )
}

/**
 * The path of a browser, or null where there is none. A path that the person gave
 * (`CHROMIUM_PATH`, `FIREFOX_PATH`) and that is no program is an error, not a reason to look elsewhere.
 */
export function findBrowser(name: BrowserName): string | null {
  const places = PLACES[name]
  const told = process.env[places.told]
  if (told) {
    if (isProgram(told)) return told
    throw new Error(`${places.told} is "${told}", which is not a program. Correct it, or unset it to search.`)
  }
  const onPath = places.commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...places.files, ...cachedByTools(places.cached)].find(isProgram) ?? null
}

/** How a person gets a browser, in words. */
export function howToInstall(name: BrowserName): string {
  const { packages, told } = PLACES[name]
  return [
    `No ${name === 'chromium' ? 'Chromium, Chrome, Brave or Edge' : 'Firefox'} was found. Do one of these, then run the same command again:`,
    `  Debian, Ubuntu    sudo apt-get install ${packages[0]} (or ${packages[1]})`,
    `  macOS             brew install --cask ${name === 'chromium' ? 'chromium' : 'firefox'}`,
    `  any other         install it as usual`,
    `  it is elsewhere   ${told}=/path/to/it npm …`,
  ].join('\n')
}

/**
 * Finds a browser or, on Debian and its kin where this user may install packages without being
 * asked for a password, installs one. Throws with what to do where it can do neither.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  const root = process.getuid?.() === 0
  const prefix = root ? [] : ['sudo', '-n']
  const may = existsSync('/usr/bin/apt-get') && (root || spawnSync('sudo', ['-n', 'true']).status === 0)
  if (may) {
    console.log(`No ${name} was found. Installing it with apt-get …`)
    const run = (...args: string[]) => {
      const [command, ...rest] = [...prefix, 'apt-get', ...args]
      return spawnSync(command!, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status
    }
    run('update', '-qq')
    // Debian and Ubuntu name them differently.
    for (const pack of PLACES[name].packages) {
      run('install', '-y', '-qq', '--no-install-recommends', pack)
      const installed = findBrowser(name)
      if (installed) return installed
    }
  }
  throw new Error(howToInstall(name))
}

// Run by itself (`tsx scripts/browsers.ts chromium`): makes sure of a browser, or says how to get it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`${process.argv[2]}: ${needBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium')}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

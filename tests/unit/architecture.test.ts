import { describe, expect, it } from 'vitest'
import { projectFiles, type Reach, reachOf, reachOfText, read } from './sources.ts'

/** Who may import whom; an area may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rules: [],
  settings: ['rules'],
  components: ['rules'],
  entrypoints: ['components', 'settings', 'rules'],
}

/** Finer borders inside the areas: files here may not import files there. */
const CLOSED: readonly { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^rules\/concerns\//, to: /^rules\/policies\//, why: 'a concern knows no policy' },
  { from: /^rules\/policies\//, to: /^rules\/concerns\//, why: 'a policy knows concerns only by id' },
  {
    from: /^entrypoints\/compose\.content\/sites\//,
    to: /^rules\/(?!types\.ts$)|^entrypoints\/compose\.content\/editors\//,
    why: 'a site knows no rule and no editor',
  },
  {
    from: /^entrypoints\/compose\.content\/editors\//,
    to: /^rules\/(?!types\.ts$)|^entrypoints\/compose\.content\/sites\//,
    why: 'an editor knows no site and no rule',
  },
]

/** What would make a check depend on anything but the draft and the policy. */
const IMPURE = [
  'Date.now',
  'new Date()',
  'Math.random',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'browser',
  'chrome',
  'process',
  'console',
  'Intl.DateTimeFormat',
]

/** What could send something away or run code that was not reviewed. */
const NETWORK = [
  'fetch',
  '.fetch',
  'XMLHttpRequest',
  '.XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  '.sendBeacon',
  'importScripts',
  'Image',
  'eval',
  '.eval',
  'Function',
  '.sendNativeMessage',
  '.connectNative',
]

const files = projectFiles()
const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const shipped = sources.filter((path) => path.split('/')[0]! in MAY_IMPORT && !/\.test\.tsx?$/.test(path))
const reach = new Map<string, Reach>(shipped.map((path) => [path, reachOf(path)]))

describe('imports', () => {
  it('go one way: entrypoints, then components or settings, then rules', () => {
    const wrong = [...reach].flatMap(([path, { ours }]) => {
      const area = path.split('/')[0]!
      return ours
        .filter((target) => {
          const other = target.split('/')[0]!
          const isOutside =
            !(other in MAY_IMPORT) && target !== 'package.json' && other !== 'assets' && other !== '.wxt'
          return other !== area && (isOutside || (other in MAY_IMPORT && !MAY_IMPORT[area]!.includes(other)))
        })
        .map((target) => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('say where they go: no alias hides a direction', () => {
    const aliased = [...reach].flatMap(([path, { packages }]) =>
      packages.filter((name) => /^(@|~|@@|~~)\//.test(name)).map((name) => `${path} imports ${name}`),
    )
    expect(aliased).toEqual([])
  })

  it('keep concerns, policies, sites and editors apart', () => {
    const wrong = [...reach].flatMap(([path, { ours }]) =>
      CLOSED.filter(({ from }) => from.test(path)).flatMap(({ to, why }) =>
        ours.filter((target) => to.test(target)).map((target) => `${path} imports ${target}: ${why}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('have no circle at run time', () => {
    const circles: string[] = []
    const finished = new Set<string>()
    const follow = (path: string, trail: string[]): void => {
      const seen = trail.indexOf(path)
      if (seen >= 0) {
        circles.push([...trail.slice(seen), path].join(' → '))
        return
      }
      if (finished.has(path)) return
      for (const target of reach.get(path)?.oursAtRunTime ?? []) follow(target, [...trail, path])
      finished.add(path)
    }
    for (const path of reach.keys()) follow(path, [])
    expect(circles).toEqual([])
  })
})

describe('rules', () => {
  it('read no clock, no chance, no page and no browser', () => {
    const wrong = [...reach]
      .filter(([path]) => path.startsWith('rules/'))
      .flatMap(([path, { globals, packages }]) => [
        ...IMPURE.filter((name) => globals.has(name)).map((name) => `${path} uses ${name}`),
        ...packages
          .filter((name) => name.startsWith('node:') || /webextension|^wxt|^preact/.test(name))
          .map((name) => `${path} imports ${name}`),
      ])
    expect(wrong).toEqual([])
  })
})

describe('the extension', () => {
  it('reaches for no network and runs no text as code', () => {
    const wrong = [...reach].flatMap(([path, { globals }]) =>
      NETWORK.filter((name) => globals.has(name)).map((name) => `${path} uses ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the main bundle', () => {
  it('holds no engine and no reader of department files: the page would have to read them all at once', () => {
    const held = new Set(['entrypoints/composer.ts'])
    for (const path of held) for (const target of reach.get(path)?.oursAtRunTime ?? []) held.add(target)
    const heavy = /^rules\/(check|library|department|policies|concerns|lexicons)\b|^settings\/(?!page\.ts|today\.ts)/
    expect(held).toContain('entrypoints/compose.content/session.ts')
    expect([...held].filter((path) => heavy.test(path))).toEqual([])
  })
})

describe('the finder of these', () => {
  it('finds what it must and leaves what is only a name', () => {
    const { globals, ours, oursAtRunTime } = reachOfText(
      'rules/example.ts',
      `import type { A } from './types.ts'
       import { b } from '../settings/index.ts'
       const fetch = 1; // Date.now()
       const at = { location: 2, now: Date.now() }
       export const c = (document: string) => document + at.location + b + fetch + (new Date() as unknown as A)
       self.fetch('x'); globalThis.eval('y')`,
    )
    for (const name of ['Date.now', 'new Date()', '.fetch', '.eval']) expect([...globals]).toContain(name)
    for (const name of ['fetch', 'document', 'location', 'eval']) expect([...globals]).not.toContain(name)
    expect(ours).toEqual(['rules/types.ts', 'settings/index.ts'])
    expect(oursAtRunTime).toEqual(['settings/index.ts'])
  })
})

describe('files', () => {
  it('stay readable in one sitting: 400 lines, unless they are data', () => {
    const data =
      /^(rules\/(lexicons|policies)\/|examples\/|docs\/|locales\/|tests\/.*corpus)|\.(json|jsonl|md|ya?ml|svg)$/
    const long = files
      .filter((path) => /\.(tsx?|mjs|css|html)$/.test(path) && !data.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  it('name no path of one machine, and nothing outside of the project', () => {
    // Put together here so that this file does not find itself.
    const paths = ['/ho' + 'me/', '/Us' + 'ers/', '/ro' + 'ot/', '/wo' + 'rk/', 'C:' + '\\Users', '../sh' + 'ared/']
    const text = files.filter((path) => /\.(tsx?|mjs|css|html|json|jsonl|md|ya?ml|svg)$|^\.ci\//.test(path))
    const wrong = text.flatMap((path) => {
      const content = read(path)
      return paths
        .filter((one) => new RegExp(`(^|[\\s'"\`(=:])${one.replace(/[\\.]/g, '\\$&')}`, 'm').test(content))
        .map((one) => `${path} names ${one}`)
    })
    expect(wrong).toEqual([])
  })

  it('lock every package for every platform, else npm ci refuses a fresh clone', () => {
    type Locked = { packages: Record<string, { optionalDependencies?: Record<string, string> }> }
    const { packages } = JSON.parse(read('package-lock.json')) as Locked
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
        .map((name) => `${name}, which ${path} may need`),
    )
    expect(missing).toEqual([])
  })

  it('leave the choice of a registry to whoever installs', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
    const resolved = Object.entries(lock.packages).filter(([, { resolved }]) => resolved)
    expect(resolved.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([])
    expect(files.filter((path) => path.endsWith('.npmrc'))).toEqual([])
  })
})

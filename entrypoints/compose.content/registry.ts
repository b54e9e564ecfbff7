import type { EditorKind } from './editor.ts'
import { pageHere } from './framed.ts'
import type { Site } from './site.ts'

function all<T>(files: Record<string, { default: T }>): T[] {
  return Object.values(files).map((file) => file.default)
}

/** Every site that has a file. */
export const SITES: readonly Site[] = all(import.meta.glob<{ default: Site }>('./sites/*.ts', { eager: true }))

/** Every kind of editor that has a file, the ones that fit anything last. */
export const EDITORS: readonly EditorKind[] = all(
  import.meta.glob<{ default: EditorKind }>('./editors/*.ts', { eager: true }),
).sort((a, b) => Number(a.fallback ?? false) - Number(b.fallback ?? false))

/** The site of a host name, or null where no file knows it. */
export function siteOf(host: string): Site | null {
  return SITES.find((site) => site.hosts.some((pattern) => fitsHost(host, pattern))) ?? null
}

/** A site that the officer added and no file knows: it is called by its host. */
function addedSite(host: string): Site {
  return {
    id: host,
    name: host,
    hosts: [host],
    evidence: { source: 'the general rules', date: '2026-11-20', confidence: 'assumed' },
    boxes: [],
  }
}

/**
 * The site of this frame: by its host; on a host that the officer added, by its name, by the application that runs there, or by
 * neither. A frame without an address of its own belongs to the page around it. Out: null in pages of ours.
 */
export function siteHere(): Site | null {
  const { protocol, hostname } = new URL(window.origin === 'null' ? location.href : window.origin)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const listed = siteOf(hostname)
  if (listed) return listed
  const program =
    SITES.find(({ alsoHosts }) => alsoHosts?.test(hostname)) ??
    SITES.find(({ application }) => application && pageHere().querySelector(application))
  return program ? { ...program, id: hostname, name: `${program.name} (${hostname})` } : addedSite(hostname)
}

function fitsHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1))
}

/** The kind of editor that an editing element belongs to. */
export function editorOf(element: HTMLElement): EditorKind | undefined {
  return EDITORS.find((candidate) => candidate.fits(element))
}

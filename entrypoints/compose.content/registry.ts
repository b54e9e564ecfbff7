import type { EditorKind } from './editor.ts'
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

function fitsHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1))
}

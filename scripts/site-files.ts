import { readdir } from 'node:fs/promises'
import type { Site } from '../entrypoints/compose.content/site.ts'

const FOLDER = new URL('../entrypoints/compose.content/sites/', import.meta.url)

/** Every site file, in the order of their names: for the build and for `docs/sites.md`. */
export async function siteFiles(): Promise<Site[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts')).sort()
  return Promise.all(
    files.map(async (file) => ((await import(new URL(file, FOLDER).href)) as { default: Site }).default),
  )
}

/** The match patterns of their hosts, as a manifest writes them; each one once. */
export function sitePatterns(sites: readonly Site[]): string[] {
  return [...new Set(sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))].sort()
}

import type { Site } from './site.ts'

const FILES = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' })

/** The sites that have a file: what people call them, by id. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map(Object.values(FILES).map((site) => [site.id, site.name]))

/** What people call a site; its id where none is known. */
export function siteName(site: string): string {
  return SITE_NAMES.get(site) ?? site
}

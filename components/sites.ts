/** The sites by id, and what people call them. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  facebook: 'Facebook',
}

/** What people call a site; its id where none is known. */
export function siteName(site: string): string {
  return Object.hasOwn(SITE_NAMES, site) ? SITE_NAMES[site]! : site
}

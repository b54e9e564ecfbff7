/** What the packages of a department are called, without what they are: `second-look-millbrook-police-department-0.1.0`. */
export function packageName(department: string, version: string): string {
  return ['second-look', slug(department), version].filter((part) => part).join('-')
}

/** The folder that the packages are served from. Throws unless it is an https address. Out: with a slash at its end. */
export function folderUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:')
    throw new Error(
      `--updates "${text}" is no https address. Write one such as https://apps.millbrookpd.example/second-look/`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

import { CHROMIUM, forced, type Target, uuidOf, xml } from './target.ts'

/**
 * A configuration profile for macOS (Jamf and other MDM): installs the extension in Chrome, Edge and Firefox and gives it
 * the department's file. The same to the byte for the same file.
 */
export function configurationProfile(target: Target): string {
  const { file, chromeId, firefoxId, updates, xpi } = target
  const chromium = Object.values(CHROMIUM).flatMap(({ title, domain }) => [
    payload(domain, `${title}: install Second Look`, { ExtensionInstallForcelist: [forced(target)] }),
    payload(`${domain}.extensions.${chromeId}`, `${title}: the department’s file`, file),
  ])
  const firefox = payload('org.mozilla.firefox', 'Firefox: install Second Look, the department’s file', {
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed', install_url: `${updates}${xpi}` } },
    '3rdparty': { Extensions: { [firefoxId]: file } },
  })
  return profile(target, [...chromium, firefox])
}

/**
 * The profile that takes the place of the other and takes away what it set. Chrome and Edge remove what nothing forces
 * any more; Firefox has to be told.
 */
export function removalProfile(target: Target): string {
  return profile(target, [
    payload('org.mozilla.firefox', 'Firefox: remove Second Look', {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [target.firefoxId]: { installation_mode: 'blocked' } },
    }),
  ])
}

function profile({ chromeId }: Target, payloads: readonly object[]): string {
  const id = `second-look.${chromeId}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist({
  PayloadType: 'Configuration',
  PayloadVersion: 1,
  PayloadIdentifier: id,
  PayloadUUID: uuidOf(id),
  PayloadDisplayName: 'Second Look',
  PayloadScope: 'System',
  PayloadContent: payloads,
})}
</plist>
`
}

function payload(type: string, name: string, content: Readonly<Record<string, unknown>>) {
  const id = `second-look.${type}`
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: id,
    PayloadUUID: uuidOf(id),
    PayloadDisplayName: name,
    ...content,
  }
}

/** A value as a property list. In: plain data; numbers are whole. */
function plist(value: unknown, indent = ''): string {
  const deeper = `${indent}  `
  if (typeof value === 'string') return `${indent}<string>${xml(value)}</string>`
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`
  if (typeof value === 'boolean') return `${indent}<${value}/>`
  if (Array.isArray(value))
    return value.length === 0
      ? `${indent}<array/>`
      : `${indent}<array>\n${value.map((one) => plist(one, deeper)).join('\n')}\n${indent}</array>`
  const entries = Object.entries(value as object).map(
    ([name, one]) => `${deeper}<key>${xml(name)}</key>\n${plist(one, deeper)}`,
  )
  return entries.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${entries.join('\n')}\n${indent}</dict>`
}

import { forced, type Target } from './target.ts'

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A policy file of Chrome, Chromium and Edge on Linux. */
export function linuxPolicy(target: Target): string {
  return text({
    ExtensionInstallForcelist: [forced(target)],
    '3rdparty': { extensions: { [target.chromeId]: target.file } },
  })
}

/** What the Google Admin console takes under "Policy for extensions": each field with its `Value`. */
export function googleAdminPolicy({ file }: Target): string {
  return text(Object.fromEntries(Object.entries(file).map(([name, value]) => [name, { Value: value }])))
}

/** `policies.json` of Firefox, on every system. */
export function firefoxPolicy({ file, firefoxId, updates, xpi }: Target): string {
  return text({
    policies: {
      ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed', install_url: `${updates}${xpi}` } },
      '3rdparty': { Extensions: { [firefoxId]: file } },
    },
  })
}

/**
 * What takes the extension out of Firefox again, on every system: it keeps an extension that its policies no longer name,
 * and removes one that they block.
 */
export function firefoxRemoval({ firefoxId }: Target): string {
  return text({ policies: { ExtensionSettings: { [firefoxId]: { installation_mode: 'blocked' } } } })
}

/**
 * The update manifest that Chrome and Edge ask for, for an extension on a server of one's own.
 * In: the extension's id, its version, the address of its `.crx`.
 */
export function chromeUpdates(id: string, version: string, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}"/>
  </app>
</gupdate>
`
}

/** The same for Firefox. The address is that of the `.xpi` as Mozilla gave it back, signed. */
export function firefoxUpdates(id: string, version: string, address: string): string {
  return `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: address }] } } }, null, 2)}\n`
}

import { CHROMIUM, fieldsOfFormat, forced, type Target, xml } from './target.ts'

/** The name of the value that forces the extension: any number that no other line of the list has. */
const FORCED_AS = '9471'
const NAMESPACE = 'SecondLook.Policies'

const key = (browser: keyof typeof CHROMIUM, { chromeId }: Target) =>
  `Software\\Policies\\${CHROMIUM[browser].registry}\\3rdparty\\extensions\\${chromeId}\\policy`
const browsers = Object.keys(CHROMIUM) as (keyof typeof CHROMIUM)[]

const quoted = (words: string) => `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/**
 * A registry file that installs the extension in Chrome and Edge and gives it the department's file. Lists and objects
 * are JSON in a string, as both browsers read them. In UTF-16, as `reg import` expects of other than plain letters.
 */
export function registryFile(target: Target): Uint8Array {
  const values = Object.entries(target.file).map(([name, value]) => {
    if (typeof value === 'number') return `"${name}"=dword:${value.toString(16).padStart(8, '0')}`
    return `"${name}"=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`
  })
  const parts = browsers.map((browser) =>
    [
      `[HKEY_LOCAL_MACHINE\\Software\\Policies\\${CHROMIUM[browser].registry}\\ExtensionInstallForcelist]`,
      `"${FORCED_AS}"=${quoted(forced(target))}`,
      '',
      // What an earlier file said goes first.
      `[-HKEY_LOCAL_MACHINE\\${key(browser, target)}]`,
      `[HKEY_LOCAL_MACHINE\\${key(browser, target)}]`,
      ...values,
      '',
    ].join('\r\n'),
  )
  return inUtf16(`Windows Registry Editor Version 5.00\r\n\r\n${parts.join('\r\n')}`)
}

/** A registry file that takes away what `registryFile` set. */
export function removalFile(target: Target): Uint8Array {
  const parts = browsers.map((browser) =>
    [
      `[HKEY_LOCAL_MACHINE\\Software\\Policies\\${CHROMIUM[browser].registry}\\ExtensionInstallForcelist]`,
      `"${FORCED_AS}"=-`,
      '',
      `[-HKEY_LOCAL_MACHINE\\Software\\Policies\\${CHROMIUM[browser].registry}\\3rdparty\\extensions\\${target.chromeId}]`,
      '',
    ].join('\r\n'),
  )
  return inUtf16(`Windows Registry Editor Version 5.00\r\n\r\n${parts.join('\r\n')}`)
}

const inUtf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

/** Administrative template (ADMX): one setting for each field of the format, for Chrome and for Edge. */
export function template(target: Target): string {
  const policies = browsers.flatMap((browser) =>
    fieldsOfFormat().map(({ name, kind }) => {
      const id = `${browser}_${name}`
      const element =
        kind === 'number'
          ? `<decimal id="value" valueName="${name}" minValue="1" maxValue="2147483647" required="true"/>`
          : `<text id="value" valueName="${name}" maxLength="1048576" required="true"/>`
      return `    <policy name="${id}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_explain)" presentation="$(presentation.${kind})" key="${xml(key(browser, target))}">
      <parentCategory ref="${browser}"/>
      <supportedOn ref="Supported"/>
      <elements>${element}</elements>
    </policy>`
    }),
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="secondlook" namespace="${NAMESPACE}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="Supported" displayName="$(string.Supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="SecondLook" displayName="$(string.SecondLook)"/>
${browsers.map((browser) => `    <category name="${browser}" displayName="$(string.${browser})"><parentCategory ref="SecondLook"/></category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`
}

/** The words of the template (ADML, English). */
export function templateWords(): string {
  const string = (id: string, words: string) => `      <string id="${id}">${xml(words)}</string>`
  const asJson = ' Written as JSON, as it stands in the department’s file.'
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Second Look</displayName>
  <description>The department’s file, field by field.</description>
  <resources>
    <stringTable>
${[
  string('SecondLook', 'Second Look'),
  string('Supported', 'Second Look in Chrome and Edge, version 137 and later'),
  ...browsers.map((browser) => string(browser, CHROMIUM[browser].title)),
  ...fieldsOfFormat().flatMap(({ name, description, kind }) => [
    string(name, name),
    string(`${name}_explain`, `${description}${kind === 'json' ? asJson : ''}`),
  ]),
].join('\n')}
    </stringTable>
    <presentationTable>
      <presentation id="text"><textBox refId="value"><label>Value</label></textBox></presentation>
      <presentation id="json"><textBox refId="value"><label>JSON</label></textBox></presentation>
      <presentation id="number"><decimalTextBox refId="value">Number</decimalTextBox></presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}

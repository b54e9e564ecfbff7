import { type Field, fieldsOfFormat } from './target.ts'

const KINDS: Readonly<Record<Field['kind'], string>> = {
  text: 'words (`REG_SZ`, `<string>`)',
  number: 'a whole number (`REG_DWORD`, `<integer>`)',
  json: 'a list or an object; on Windows as JSON in a string (`REG_SZ`)',
}

/** `docs/deploy/keys.md`, made from the format of the department's file. */
export function keysPage(): string {
  const rows = fieldsOfFormat().map(
    ({ name, description, kind }) => `| \`${name}\` | ${description} | ${KINDS[kind]} |`,
  )
  return `# Every key

Made by \`npm run keys\` from the format of the department's file; [what belongs in each](../department-file.md). A field that the policy sets is
forced; what it leaves out is the officer's. \`format\` and \`policy\` must be there.

| key | what it holds | kind |
|---|---|---|
${rows.join('\n')}

## How to verify

- \`npm run check -- --department FILE "a draft"\` names whatever does not fit, with its line and the mend.
- \`chrome://policy\`, \`edge://policy\` and \`about:policies\` show the keys as the browser took them.
`
}

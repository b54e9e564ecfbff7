import { type CardEntry, type CardSection, cardOf } from '../rules/card.ts'
import type { PolicyInForce } from '../rules/types.ts'

/** The policy card as a page of its own: no script, no network, two sides of letter paper. */
export function cardHtml(inForce: PolicyInForce): string {
  const sections = cardOf(inForce)
  const department = inForce.department.name || 'Your department'
  const ours = sections.some(({ entries }) => entries.some(({ clause }) => clause.inShort))
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(`${department}: social media policy card`)}</title>
<style>${STYLE}</style>
<header>
<h1>${html(department)}</h1>
<p>Social media policy card · ${html(inForce.policy.title)}${ours ? ' · in short, in plain words: the policy itself governs' : ''}</p>
</header>
<main>
${sections.map(section).join('\n')}
</main>
</html>
`
}

function section({ id, title, intro, entries }: CardSection): string {
  return `<section class="${id}">
<div class="head"><h2>${html(title)}</h2><p>${html(intro)}</p></div>
<dl>
${entries.map(entry).join('\n')}
</dl>
</section>`
}

function entry({ clause }: CardEntry): string {
  const by =
    clause.permissionBy && !clause.text.includes(clause.permissionBy) ? ` Permission: ${clause.permissionBy}.` : ''
  return `<div><dt>${html(clause.id)}</dt><dd>${html(clause.text + by)}</dd></div>`
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
:root { color-scheme: light; font: 15px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff }
body { margin: 0 auto; max-width: 72rem; padding: 24px }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 }
header { border-bottom: 2px solid #1b1f24; margin-bottom: 16px; padding-bottom: 8px }
header p { margin: 4px 0 0; color: #4a5260 }
main { columns: 3 20rem; column-gap: 24px }
h2 { font-size: 1.05rem; line-height: 1.3; margin: 0; border-left: 4px solid #6b7280; padding-left: 8px }
section { margin: 0 0 16px }
.prohibited h2 { border-color: #a3262e }
.authorization h2 { border-color: #8a5a00 }
.discouraged h2 { border-color: #5b4a9e }
.caution h2 { border-color: #2f6f8f }
.rights h2 { border-color: #2e7041 }
.head { break-inside: avoid; break-after: avoid }
.head p { margin: 0 0 4px; padding-left: 12px; color: #4a5260 }
dl, dd { margin: 0 }
dl div { break-inside: avoid; padding: 2px 0 2px 12px }
dt { display: inline; font-weight: 600; margin-right: 6px }
dd { display: inline }
@page { size: letter; margin: 9mm }
@media print {
  :root { font-size: 8pt; line-height: 1.27 }
  body { max-width: none; padding: 0 }
  main { columns: 3; column-gap: 5mm; column-fill: auto }
  h1 { font-size: 12pt }
  header { margin-bottom: 2mm; padding-bottom: 1mm; border-bottom-width: 1pt }
  h2 { font-size: 9pt }
  section { margin-bottom: 2mm }
  dl div { padding: 0.2mm 0 0.2mm 8px }
}`

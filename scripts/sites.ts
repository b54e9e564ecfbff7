/**
 * Writes `docs/sites.md`: for each site and surface, on what evidence of what date it is known, and whether the
 * cases of `tests/e2e/sites.test.ts` run for it. `npm run sites`.
 */
import { writeFileSync } from 'node:fs'
import type { Box, Evidence, Site } from '../entrypoints/compose.content/site.ts'
import { type TestBox, testSites } from '../tests/pages/sites.ts'
import { siteFiles } from './site-files.ts'

const DOC = new URL('../docs/sites.md', import.meta.url)
const SURFACE = {
  post: 'post',
  comment: 'comment or reply',
  message: 'message',
  bio: 'profile text',
  name: 'profile name',
  'sign-up': 'sign-up e-mail',
} as const
const EDITING: Readonly<Record<TestBox['editing'], string>> = {
  textarea: 'textarea',
  input: 'input',
  contenteditable: 'contenteditable',
  lexical: 'Lexical',
  'draft-js': 'Draft.js',
  quill: 'Quill',
  tiptap: 'TipTap',
  prosemirror: 'ProseMirror',
  slate: 'Slate',
  gutenberg: 'Gutenberg’s rich text',
  'stand-in': 'stand-in for its editor',
}

/** The whole text of `docs/sites.md`. */
export async function siteDocs(): Promise<string> {
  const sites = await siteFiles()
  const tested = new Map((await testSites()).map(({ id, boxes = [] }) => [id, boxes]))
  return [
    '# Sites',
    '',
    'Written by `npm run sites` from `entrypoints/compose.content/sites/` and `tests/pages/`; not by hand.',
    '',
    'No live site was visited. *Read* means read in the site’s own source or in several independent, recent uses of its',
    'page; *assumed* means inferred, or read in one place or an old one. *Tested* names what stands in the test page, which',
    'has the site’s host name and the attributes that the evidence tells of: a library’s name is that library itself. The',
    'cases in `tests/e2e/sites.test.ts` run for each in Chromium and in Firefox. A surface that is not listed is found by the',
    'general rules, as on any site that the officer adds. A program that runs on any host (a forum, a wiki, a blog) is known by',
    'its own marks in the page, on every host that the officer adds. Nixle sends one way, from an agency to people: nobody',
    'writes there, and so it has no file.',
    '',
    ...sites.flatMap((site) => section(site, tested.get(site.id) ?? [])),
  ].join('\n')
}

function section(site: Site, tested: readonly TestBox[]): string[] {
  const hosts = [
    ...site.hosts.map((host) => `\`${host}\``),
    ...(site.alsoHosts ? [`any added one that fits \`${site.alsoHosts.source}\``] : []),
    ...(site.application ? [`any with \`${site.application}\``] : []),
  ]
  return [
    `## ${site.name}`,
    '',
    `Hosts: ${hosts.join(', ')}`,
    '',
    '| Surface | Found by | Tested | Evidence | Date | |',
    '|---|---|---|---|---|---|',
    ...rows(site, tested),
    '',
  ]
}

function rows(site: Site, tested: readonly TestBox[]): string[] {
  const left = new Set(tested)
  const line = (surface: keyof typeof SURFACE, by: string, boxes: readonly TestBox[], known: Evidence | null) => {
    for (const box of boxes) left.delete(box)
    const how = boxes.length === 0 ? '—' : unique(boxes.map(({ name, editing }) => `${name} (${EDITING[editing]})`))
    const { source = 'the general rules', date = '', confidence = 'assumed' } = known ?? {}
    return `| ${SURFACE[surface]} | ${by} | ${how} | ${source} | ${date} | ${confidence} |`
  }
  const named = (box: Box) => `\`${box.editor.replaceAll('|', '\\|')}\``
  const known = site.boxes.map((box, index) => {
    const same = tested.filter((each) => (each.box ?? firstOf(site, each)) === index)
    return line(box.surface, named(box), same, box.evidence ?? site.evidence)
  })
  return [...known, ...[...left].map((box) => line(box.as, 'the general rules', [box], null))]
}

/** The box of the file that a tested one most likely is, where it does not say which. */
function firstOf(site: Site, tested: TestBox): number {
  return site.boxes.findIndex(({ surface }) => surface === tested.as)
}

const unique = (all: readonly string[]) => [...new Set(all)].join(', ')

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(DOC, await siteDocs())

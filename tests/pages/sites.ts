import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Surface } from '../../rules/types.ts'

/** A compose box of a test page, and how a person reaches and posts it. */
export interface TestBox {
  /** Told apart from the other boxes of its site. */
  name: string
  /** What the extension must take it for. */
  as: Surface
  /** What stands behind it on the test page: an editor library by its name, a plain field, or a stand-in. */
  editing:
    | 'textarea'
    | 'input'
    | 'contenteditable'
    | 'lexical'
    | 'draft-js'
    | 'quill'
    | 'tiptap'
    | 'prosemirror'
    | 'slate'
    | 'gutenberg'
    | 'stand-in'
  url: string
  /** The element of the frame in which all of it stands. */
  frame?: string
  /** Only the editor stands there; its buttons stand in the page around. */
  outside?: true
  /** Clicked in turn until the editor is there. */
  open?: readonly string[]
  /** Selectors here may cross open shadow roots with `>>>`. */
  editor: string
  /** What the site itself writes in it first. */
  holds?: string
  /** The other editors of the same draft, where it has parts. */
  parts?: readonly string[]
  /** Pressed before the control that posts it is there: the steps of a dialog. Never held. */
  next?: readonly string[]
  /** The control that posts it, if it has one. */
  submit?: string
  /** Keys that post it from the editor. */
  keys: readonly string[]
  /** The access key of that control. */
  accessKey?: string
  /** What the page calls a post from here. */
  surface: string
  /** Which box of the site's file it is, where several have its surface and it is not the first; -1: none, the general rules. */
  box?: number
  /** Controls beside it that post nothing: Preview, Like, Save draft. */
  leaves?: readonly string[]
}

/** A site that is played by local pages, served under its real host names. */
export interface TestSite {
  /** The folder's name, and the site's id in the extension. */
  id: string
  /** Every host that the local server answers for. */
  hosts: readonly string[]
  /** Nothing of ours runs on its hosts until the officer has added them. */
  added?: true
  /** Which file answers which address; the first that fits. Everything else is a 404. */
  pages: readonly { host?: string; path: RegExp; html: string }[]
  /** Where the page itself sends what is posted, as the real site does. */
  api: RegExp
  /** The page's own content security policy. */
  csp: string
  /** Every compose box of the pages: the cases of `tests/e2e/sites.test.ts` run for each, and `docs/sites.md` lists them. */
  boxes?: readonly TestBox[]
  /** Text boxes of the pages that are no compose box, such as the search. */
  others?: readonly { url: string; frame?: string; editor: string }[]
}

/** As strict as the strictest of the sites: what works here works under a policy that allows more. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src blob:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; object-src 'none'"

export const PAGES_DIR = dirname(fileURLToPath(import.meta.url))

/** Every site under `tests/pages/`: a folder with a `site.ts` is one. */
export async function testSites(): Promise<TestSite[]> {
  const folders = readdirSync(PAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(PAGES_DIR, entry.name)).includes('site.ts'))
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    folders.map(async (folder) => ((await import(`./${folder}/site.ts`)) as { default: TestSite }).default),
  )
}

import type { Surface } from '../../rules/types.ts'

/** What a fact rests on, and when it was last looked at. `docs/sites.md` is made from it. */
export interface Evidence {
  /** Which public code or document it was read in. */
  source: string
  /** ISO date (`YYYY-MM-DD`) of that code, or of the day on which it was looked at. */
  date: string
  /**
   * `read`: read in the site's own source, or in several independent recent uses of its page.
   * `assumed`: inferred, or read in one place or an old one.
   */
  confidence: 'read' | 'assumed'
}

/** One kind of compose box of a site. The first one that fits is taken. */
export interface Box {
  surface: Surface
  /** Matched against the editing element and what stands around it, innermost first, through open shadow roots. */
  editor: string
  /** Where the selector alone cannot tell. In: the editing element, the page's path. */
  when?: (editor: HTMLElement, path: string) => boolean
  /** What holds both the editor and its submit control; without it, the smallest that does. */
  root?: string
  /** The controls that post it, inside the root, or the custom elements around them. Tried before the general rules. */
  submit?: string
  /** Controls that never post it, whatever they are called. */
  leave?: string
  /** Enter alone posts; where the person can choose that on the site, whether it does now. In: the editing element. */
  enterPosts?: true | ((editor: HTMLElement) => boolean)
  /** Ctrl or Cmd+Enter posts: true unless said otherwise. */
  ctrlEnterPosts?: false
  /** The control already posts when it is pressed, not when it is clicked. */
  postsOnPress?: true
  /**
   * The other editors of the same draft, inside the root, in the order in which they are read: the parts of a
   * thread, a title over its text. Those that stand in open shadow roots are found too.
   */
  parts?: string
  /**
   * The box is opened on a text that is mostly the words of others, and posts all of it: what stood there and is left as it
   * was is not raised. Out: that text; `null`: what stood in the editor at its first focus. One's own old
   * post, opened again, is read whole and has no such mark.
   */
  stood?: (editor: HTMLElement) => string | null
  /** Where this rests on something other than the rest of the site's file. */
  evidence?: Evidence
}

/** What is known of one site. Add a site by adding a file to `sites/` that exports one by default. */
export interface Site {
  /** The file's name, and the key of the officer's settings for it. */
  id: string
  /** As people say it. */
  name: string
  /**
   * Host names; `*.` in front takes every name below as well as the name itself. The extension runs there from
   * the start: its permissions and its content script are made from these. Frames of these hosts count wherever
   * they stand, and frames without an address of their own belong to the page around them.
   */
  hosts: readonly string[]
  /**
   * For a program that runs on hosts of its own choosing (Mastodon, phpBB): what tells its pages, wherever the officer
   * added the host.
   */
  application?: string
  /**
   * Further hosts of the same site, for which nobody is asked from the start: where the officer adds one it is known as
   * this site. Matched against the whole host name.
   */
  alsoHosts?: RegExp
  /** What the boxes rest on, but for those that say otherwise. */
  evidence: Evidence
  boxes: readonly Box[]
  /** Nothing beside these: the general rules find no further box on this site. */
  onlyBoxes?: true
  /** Editable elements that are no compose box. */
  exclude?: string
}

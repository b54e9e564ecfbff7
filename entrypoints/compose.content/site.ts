import type { Surface } from '../../rules/types.ts'

/** One kind of compose box of a site. The first one that fits is taken. */
export interface Box {
  surface: Surface
  /** Matched against the editing element and what stands around it, innermost first. */
  editor: string
  /** Where the selector alone cannot tell. In: the editing element, the page's path. */
  when?: (editor: HTMLElement, path: string) => boolean
  /** What holds both the editor and its submit control; without it, the smallest that does. */
  root?: string
  /** The controls that post it, inside the root. Tried before the general rules. */
  submit?: string
  /** Enter alone posts. */
  enterPosts?: true
  /** Ctrl or Cmd+Enter posts: true unless said otherwise. */
  ctrlEnterPosts?: false
  /** The control already posts when it is pressed, not when it is clicked. */
  postsOnPress?: true
  /** What this rests on is inferred and was not seen in code. */
  assumed?: true
}

/** What is known of one site. Add a site by adding a file to `sites/` that exports one by default. */
export interface Site {
  /** The file's name, and the key of the officer's settings for it. */
  id: string
  /** As people say it. */
  name: string
  /** Host names; `*.` in front takes every name below as well as the name itself. */
  hosts: readonly string[]
  /** Whether and when the facts below were last checked, and against what. */
  known: { date: string; source: string }
  boxes: readonly Box[]
  /** Editable elements that are no compose box. */
  exclude?: string
}

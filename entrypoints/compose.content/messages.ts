import type { Account, Finding, Surface } from '../../rules/types.ts'

/**
 * What the popup may ask of the content script in a tab. Everything stays in memory: an answer is
 * made from the open draft and is never stored.
 */
export type ToTab =
  | { kind: 'state' }
  /** As `state`, but only a frame in which somebody writes answers. */
  | { kind: 'draft' }
  /** The officer dropped this site: take everything off the page and leave the draft. */
  | { kind: 'stop' }
  /** Scroll to a finding of the open draft and open its card. */
  | { kind: 'show'; finding: number }
  /** "Not this": silent for these words in this draft. */
  | { kind: 'dismiss'; finding: number }

export interface TabState {
  /** The site's id, or null where no site file fits. */
  site: string | null
  on: boolean
  /** The open draft, or null where nobody is writing. */
  draft: { surface: Surface; length: number; unread: boolean; findings: Finding[] } | null
  /** What of ours failed on this page, in plain words. */
  problems: string[]
}

/** What a page's script may ask of the background. Nothing here carries a word of a draft. */
export type ToBackground =
  /** Inject the main bundle into the frame that asks. */
  | { kind: 'inject' }
  /** What holds now: answered with `PageSettings`. */
  | { kind: 'settings' }
  /** The officer said whose account they write with on a site. */
  | { kind: 'account'; site: string; account: Account; undercover: boolean }
  /** The officer read what the policy says of this machine, on a site. */
  | { kind: 'noted'; site: string; what: string }
  /** How many findings are open in the tab that asks. */
  | { kind: 'badge'; open: number }
  /** Open the department's policy, at a clause. */
  | { kind: 'policy'; clause?: string }

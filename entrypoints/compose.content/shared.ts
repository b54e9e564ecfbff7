import type { TabState, ToTab } from './messages.ts'

/** What the main bundle gives the stub. */
export interface Loaded {
  /** Every event that the stub's listeners catch, before the page sees it. */
  event(event: Event): void
  answer(message: ToTab): TabState
  /** Takes everything of ours off the page and leaves the draft. */
  stop(): void
}

/** What the stub and the main bundle share: an object of the isolated world, out of the page's reach. */
export interface Shared {
  loaded: Loaded | null
  /** What of ours failed on this page, in plain words; shown by the popup, kept nowhere. */
  problems: string[]
}

/** What the main bundle must see before the page does. */
export const EVENTS = [
  'focusin',
  'focus',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'submit',
]

const world = globalThis as { secondLook?: Shared }

export function shared(): Shared {
  world.secondLook ??= { loaded: null, problems: [] }
  return world.secondLook
}

const MOST_PROBLEMS = 10

/** Notes a failure of ours. The same one is noted once. */
export function noteProblem(what: string, error: unknown): void {
  const { problems } = shared()
  const problem = `${what} (${error instanceof Error ? error.message : String(error)})`
  if (problems.length < MOST_PROBLEMS && !problems.includes(problem)) problems.push(problem)
}

/** Does a thing of ours so that its failure never reaches the page: it is noted, and `failed` stands in. */
export function guarded<T>(what: string, failed: T, work: () => T): T {
  try {
    return work()
  } catch (error) {
    noteProblem(what, error)
    return failed
  }
}

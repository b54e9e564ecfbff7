import type { machineFindings } from '../../rules/account.ts'
import type { check, checking } from '../../rules/check.ts'
import type { Concern } from '../../rules/concern.ts'
import type { Lexicon } from '../../rules/match/lexicon.ts'
import type * as prepared from '../../rules/prepared.ts'
import type { Learned } from '../../rules/second-reader/weights-format.ts'
import type { TabState, ToTab } from './messages.ts'

/** What the main bundle gives the stub. */
interface Loaded {
  /** Every event that the stub's listeners catch, before the page sees it. */
  event(event: Event): void
  answer(message: ToTab): TabState
  /** Takes everything of ours off the page and leaves the draft. */
  stop(): void
  /** As `stop`, and says by the draft that the extension was updated. */
  outlived(): void
}

/** What `engine.js` gives the main bundle. */
export interface Engine {
  check: typeof check
  checking: typeof checking
  machineFindings: typeof machineFindings
}

/** The parts in which the concerns come, in their order: by the first letters of their files. */
export const CONCERN_PARTS = ['ab', 'co', 'ps', 'tz'] as const
type ConcernPart = (typeof CONCERN_PARTS)[number]

/** What the stub and the main bundle share: an object of the isolated world, out of the page's reach. */
interface Shared {
  /** Brought before the main bundle, each in a task of its own. */
  concerns: Partial<Record<ConcernPart, readonly Concern[]>>
  terms: ({ lexicons: readonly Lexicon[] } & Omit<typeof prepared, 'WORTH'>) | null
  weights: Learned | null
  phraseWeights: readonly string[] | null
  engine: Engine | null
  loaded: Loaded | null
  /**
   * What stood in an editing element at its first focus, as a person would read it: noted by the stub while the main bundle
   * is on its way, so that what is typed until then does not count as having stood there. Gone with the element.
   */
  stood: WeakMap<HTMLElement, string>
  /** The stub listens in this frame. */
  started: boolean
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
  'input',
  'compositionstart',
  'compositionend',
  'submit',
]

const world = globalThis as { secondLook?: Shared }

export function shared(): Shared {
  world.secondLook ??= {
    concerns: {},
    terms: null,
    weights: null,
    phraseWeights: null,
    engine: null,
    loaded: null,
    stood: new WeakMap(),
    started: false,
    problems: [],
  }
  return world.secondLook
}

/** Leaves a part of the concerns for the engine. In: by the paths of their files, in order. */
export function bringConcerns(part: ConcernPart, files: Readonly<Record<string, Concern>>): void {
  shared().concerns[part] = Object.values(files)
}

/** The engine of this frame. Throws where it was not brought, or failed as it started. */
export function engine(): Engine {
  const { engine } = shared()
  if (!engine) throw new Error('its engine did not start')
  return engine
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

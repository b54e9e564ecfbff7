import { Engine, type LeftAlone } from './engine.ts'
import { findings } from './findings.ts'
import { preparing } from './library.ts'
import type { DepartmentNames, Draft, Evidence, Finding, PolicyInForce } from './types.ts'

const engines = new WeakMap<DepartmentNames, Engine>()

function engineOf(department: DepartmentNames): Engine {
  const known = engines.get(department)
  if (known) return known
  const engine = new Engine(department)
  engines.set(department, engine)
  return engine
}

/**
 * Checks a draft against the policy in force.
 *
 * In: the draft, and the policy built by `policyInForce` (keep the object: what it remembers of
 * unchanged sentences hangs on it). Out: the findings in the order of their start, cleared ones
 * included (`clearedBy`). Deterministic, linear in the length of the text; never throws, whatever
 * the text. Offsets are UTF-16 code units on code-point borders.
 */
export function check(draft: Draft, policy: PolicyInForce): Finding[] {
  return findings(engineOf(policy.department).read(draft).evidence, draft, policy)
}

/**
 * As `check`, in steps of a few milliseconds each: making ready what the first check needs, reading,
 * judging. For those who must not block, such as a page's main thread; a `check` in between finishes
 * by itself what is left.
 */
export function* checking(draft: Draft, policy: PolicyInForce): Generator<void, Finding[]> {
  yield* preparing()
  const { evidence } = yield* engineOf(policy.department).reading(draft)
  return findings(evidence, draft, policy)
}

/** Why a draft was judged as it was, for a person to read. */
interface Explanation {
  findings: Finding[]
  /** Evidence of concerns that the policy in force has no clause for. */
  silent: Evidence[]
  /** What matched and was left alone, with the reason. */
  left: LeftAlone[]
  author: 'police' | 'other' | 'unknown'
}

/** As `check`, with what was considered and left alone. */
export function explain(draft: Draft, policy: PolicyInForce): Explanation {
  const { evidence, left, context } = engineOf(policy.department).read(draft)
  const found = findings(evidence, draft, policy)
  const silent = evidence.filter(
    (e) => !found.some((f) => f.concern === e.concern && f.start === e.start && f.end === e.end),
  )
  return { findings: found, silent, left, author: context.author }
}

/** Forgets what is remembered of sentences under this policy, so that a first check can be measured again. */
export function forget(policy: PolicyInForce): void {
  engines.get(policy.department)?.forget()
}

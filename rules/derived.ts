import type { Draft, Evidence } from './types.ts'

/** What tells readers that the writer is police. */
const IDENTIFIES: ReadonlySet<string> = new Set(['self-identification', 'rank-title'])

/**
 * Evidence that follows from other evidence and from what the owner said of the account.
 *
 * - A profile that says its owner is police is a site that identifies its owner as a member, which
 *   some policies let stand only with authorization (`unauthorized-account`, mark `identifies`).
 * - Where the owner works undercover, or may, whatever identifies them as police reveals it
 *   (`undercover-identification`).
 *
 * In: a draft and its evidence. Out: the further evidence, in the same order.
 */
export function derived(evidence: readonly Evidence[], draft: Draft): Evidence[] {
  const out: Evidence[] = []
  const profile = draft.surface === 'bio' || draft.surface === 'name'
  const own = draft.account === 'personal' || draft.account === 'anonymous'
  for (const { concern, start, end, sure } of evidence) {
    if (!IDENTIFIES.has(concern)) continue
    if (profile && own && !out.some((e) => e.concern === 'unauthorized-account'))
      out.push({
        concern: 'unauthorized-account',
        start,
        end,
        why: 'Makes this a profile that says its owner is police.',
        sure,
        marks: ['identifies'],
      })
    if (
      draft.undercover &&
      !evidence.some((e) => e.concern === 'undercover-identification' && e.start < end && e.end > start)
    )
      out.push({
        concern: 'undercover-identification',
        start,
        end,
        why: 'Identifies you as police, and you said that you work undercover or may.',
        sure,
        marks: [],
      })
  }
  return out
}

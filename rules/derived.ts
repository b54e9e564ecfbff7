import type { Draft, Evidence } from './types.ts'

/** What tells readers that the writer is police. */
const IDENTIFIES: ReadonlySet<string> = new Set(['self-identification', 'rank-title'])

/**
 * What only one who does the work tells or signs with. In 62,000 labelled drafts, of 5,100 that show one of these a reader would
 * or might say of all but eleven that they show a writer who is police, and would surely say it of every second.
 */
const OF_THE_WORK: ReadonlySet<string> = new Set([
  'disparage-contacts',
  'rank-title',
  'speaking-for-department',
  'work-information',
])

/**
 * Evidence that follows from other evidence and from what the owner said of the account.
 *
 * - Who tells of the department's work, scorns those met through it, speaks for the department or signs with a rank is known
 *   for police (`self-identification`).
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
  const telling = evidence.find(({ concern }) => OF_THE_WORK.has(concern))
  if (own && telling && !evidence.some(({ concern }) => concern === 'self-identification'))
    out.push({
      concern: 'self-identification',
      start: telling.start,
      end: telling.end,
      why: 'Reads as the words of one who does the work, so that readers take you for police.',
      sure: 'inferred',
      marks: [],
    })
  for (const { concern, start, end, sure } of [...evidence, ...out]) {
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

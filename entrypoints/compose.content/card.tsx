import { i18n } from '#i18n'
import { Beside } from '../../components/beside.tsx'
import { FindingView } from '../../components/finding.tsx'
import { LevelMark, levelName } from '../../components/level.tsx'
import type { Finding, Level, PolicyInForce } from '../../rules/types.ts'
import { MOST_READ } from './spans.ts'

interface CardProps {
  /** The findings of one sentence. */
  findings: readonly Finding[]
  /** The one of them that is shown in full; the others have a line each. */
  open: Finding
  /** Which of the draft's things to look at these are, from 1; and how many the count beside the draft says there are. */
  from: number
  to: number
  of: number
  policy: PolicyInForce
  /** The draft is longer than what is read of it. */
  unread: boolean
  onOpen: (finding: Finding) => void
  onStep: (by: 1 | -1) => void
  onFix: (finding: Finding) => void
  onDismiss: (finding: Finding) => void
  onPolicy: (clause: string) => void
  onClose: () => void
}

/** Of the same words, the quotation would say nothing new. */
const overlaps = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end

const keyOf = (finding: Finding) => `${finding.concern} ${finding.start} ${finding.end}`

/** The card beside the words: what they are, what the policy says, what would clear it, and every way on. */
export function Card({
  findings,
  open,
  from,
  to,
  of,
  policy,
  unread,
  onOpen,
  onStep,
  onFix,
  onDismiss,
  onPolicy,
  onClose,
}: CardProps) {
  return (
    <section class="sheet card" role="dialog" aria-label={i18n.t('compose_card')} tabIndex={-1}>
      <div class="head">
        <p class="name">{i18n.t('extName')}</p>
        {to - from + 1 < of ? (
          <p class="steps">
            <button type="button" class="icon" aria-label={i18n.t('compose_previous')} onClick={() => onStep(-1)}>
              ‹
            </button>
            <span>{i18n.t('compose_at', [from === to ? String(from) : `${from}–${to}`, String(of)])}</span>
            <button type="button" class="icon" aria-label={i18n.t('compose_next')} onClick={() => onStep(1)}>
              ›
            </button>
          </p>
        ) : null}
        <button type="button" class="icon close" aria-label={i18n.t('compose_close')} onClick={onClose}>
          ×
        </button>
      </div>
      {findings.map((finding) =>
        finding !== open ? (
          <button
            key={keyOf(finding)}
            type="button"
            class={`other level-${finding.level}`}
            onClick={() => onOpen(finding)}
          >
            <LevelMark level={finding.level} /> {overlaps(finding, open) ? finding.message : <q>{finding.quote}</q>}
          </button>
        ) : (
          <FindingView key={keyOf(finding)} finding={finding} policy={policy.policy.title}>
            <p class="ways">
              {finding.fix ? (
                <button type="button" class="primary" onClick={() => onFix(finding)}>
                  {finding.fix.label}
                </button>
              ) : null}
              <button type="button" title={i18n.t('compose_not_this_hint')} onClick={() => onDismiss(finding)}>
                {i18n.t('compose_not_this')}
              </button>
            </p>
          </FindingView>
        ),
      )}
      <div class="foot">
        {unread ? <p>{unreadText()}</p> : null}
        <Beside clauses={open.beside} />
        <button type="button" class="link" onClick={() => onPolicy(open.clause.id)}>
          {i18n.t('compose_policy')}
        </button>
      </div>
    </section>
  )
}

/** That a draft is not read to its end. */
export function unreadText(): string {
  return i18n.t('draft_unread', [MOST_READ.toLocaleString()])
}

/** Stands where the count would, for a draft that is not read to its end and has nothing in what was read. */
export function Unread() {
  return (
    <p class="count level-caution" title={unreadText()}>
      {i18n.t('compose_unread')}
    </p>
  )
}

/** The quiet count at the composer's corner. */
export function Count({ open, level, onOpen }: { open: number; level: Level; onOpen: () => void }) {
  const label = i18n.t('compose_count', open, [String(open), levelName(level)])
  return (
    <button
      type="button"
      class={`count level-${level}`}
      aria-label={label}
      aria-haspopup="dialog"
      title={i18n.t('compose_count_hint')}
      // The keyboard stays with the draft until the card is open.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {open}
    </button>
  )
}

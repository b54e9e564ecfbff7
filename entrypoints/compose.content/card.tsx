import { i18n } from '#i18n'
import { FindingView } from '../../components/finding.tsx'
import { levelName } from '../../components/level.tsx'
import type { Finding, Level, PolicyInForce } from '../../rules/types.ts'

export interface CardProps {
  /** The findings of one sentence. */
  findings: readonly Finding[]
  /** Which group of how many, from 1. */
  at: number
  of: number
  policy: PolicyInForce
  onStep: (by: 1 | -1) => void
  onFix: (finding: Finding) => void
  onDismiss: (finding: Finding) => void
  onPolicy: (clause: string) => void
  onClose: () => void
}

/** The card beside the words: what they are, what the policy says, what would clear it, and every way on. */
export function Card({ findings, at, of, policy, onStep, onFix, onDismiss, onPolicy, onClose }: CardProps) {
  const rights = policy.clauses.find((clause) => clause.kind === 'rights')
  return (
    <section class="sheet card" role="dialog" aria-label={i18n.t('compose_card')} tabIndex={-1}>
      <header>
        <p class="name">{i18n.t('extName')}</p>
        {of > 1 ? (
          <p class="steps">
            <button type="button" class="icon" aria-label={i18n.t('compose_previous')} onClick={() => onStep(-1)}>
              ‹
            </button>
            <span>{i18n.t('compose_at', [String(at), String(of)])}</span>
            <button type="button" class="icon" aria-label={i18n.t('compose_next')} onClick={() => onStep(1)}>
              ›
            </button>
          </p>
        ) : null}
        <button type="button" class="icon close" aria-label={i18n.t('compose_close')} onClick={onClose}>
          ×
        </button>
      </header>
      {findings.map((finding) => (
        <FindingView key={`${finding.start}-${finding.clause.id}`} finding={finding} policy={policy.policy.title}>
          <p class="ways">
            {finding.fix ? (
              <button type="button" class="primary" onClick={() => onFix(finding)}>
                {finding.fix.label}
              </button>
            ) : null}
            <button type="button" title={i18n.t('compose_not_this_hint')} onClick={() => onDismiss(finding)}>
              {i18n.t('compose_not_this')}
            </button>
            <button type="button" class="link" onClick={() => onPolicy(finding.clause.id)}>
              {i18n.t('compose_policy')}
            </button>
          </p>
        </FindingView>
      ))}
      <footer>{rights ? (rights.wording ?? rights.text) : i18n.t('finding_rights')}</footer>
    </section>
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
      onClick={onOpen}
    >
      {open}
    </button>
  )
}

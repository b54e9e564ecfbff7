import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { entries } from '../rules/entries.ts'
import type { Finding, Mode } from '../rules/types.ts'
import { LevelMark } from './level.tsx'

/** Findings shown before "and 2 more". */
const SHOWN = 3

interface SecondLookProps {
  findings: readonly Finding[]
  /** The title of the policy in force. */
  policy: string
  /** What the strictest of the findings asks for. */
  mode: Exclude<Mode, 'note'>
  /** What the person will have to press once more, where it cannot be pressed for them. */
  again: 'enter' | 'control' | null
  /** That the draft was not read to its end, where it was not. */
  unread: string | null
  onBack: () => void
  onPost: () => void
}

/**
 * The second look before a post: what was read, at most three lines of it, and the two ways on.
 * "Go back" is the default. A click that a script made counts for nothing.
 */
export function SecondLook({ findings, policy, mode, again, unread, onBack, onPost }: SecondLookProps) {
  const [all, setAll] = useState(false)
  const [ticked, setTicked] = useState(false)
  const [reason, setReason] = useState('')
  const listed = entries(findings)
  const shown = all ? listed : listed.slice(0, SHOWN)
  const hidden = listed.length - shown.length
  const ready = mode === 'look' || (mode === 'acknowledge' && ticked) || (mode === 'reason' && reason.trim().length > 2)
  const trusted = (action: () => void) => (event: Event) => {
    if (event.isTrusted) action()
  }
  return (
    <form
      class="second-look"
      onSubmit={(event) => {
        event.preventDefault()
        if (event.isTrusted) onBack()
      }}
    >
      <h2 id="second-look-title">{i18n.t('gate_title')}</h2>
      <ul class="lines">
        {shown.map(({ lead, under }) => (
          <li key={`${lead.start}-${lead.clause.id}`}>
            <LevelMark level={lead.level} />
            <p class="line">
              <q>{lead.quote}</q> {lead.message}
            </p>
            <p class="cite">
              <cite>
                {policy} {[...new Set([lead, ...under].map(({ clause }) => clause.id))].join(', ')}
              </cite>
            </p>
            {mode === 'hold'
              ? [...new Set([lead, ...under].map(({ clears }) => clears))].map((clears) => (
                  <p key={clears} class="clears">
                    {clears}
                  </p>
                ))
              : null}
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" class="more" onClick={trusted(() => setAll(true))}>
          {i18n.t('gate_more', hidden)}
        </button>
      ) : null}
      {mode === 'acknowledge' ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={ticked}
            onChange={(event) => event.isTrusted && setTicked(event.currentTarget.checked)}
          />
          {i18n.t('gate_acknowledge', findings.length)}
        </label>
      ) : null}
      {mode === 'reason' ? (
        <label class="reason">
          {i18n.t('gate_reason')}
          <textarea
            rows={2}
            value={reason}
            onInput={(event) => event.isTrusted && setReason(event.currentTarget.value)}
          />
          <span class="hint">{i18n.t('gate_reason_hint')}</span>
        </label>
      ) : null}
      {mode === 'hold' ? <p class="hint">{i18n.t('gate_hold')}</p> : null}
      {unread ? <p class="hint">{unread}</p> : null}
      {again && mode !== 'hold' ? <p class="hint">{i18n.t(`gate_again_${again}`)}</p> : null}
      <div class="ways">
        <button type="submit" class="primary" autofocus>
          {i18n.t('gate_back')}
        </button>
        {mode === 'hold' ? null : (
          <button type="button" disabled={!ready} onClick={trusted(onPost)}>
            {i18n.t('gate_post')}
          </button>
        )}
      </div>
    </form>
  )
}

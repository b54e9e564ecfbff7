import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ACCOUNTS, type Account } from '../rules/types.ts'

/** What an account is, in the officer's words. */
export function accountName(account: Account): string {
  return i18n.t(`account_${account}`)
}

/**
 * The one question about an account, asked at the first draft on a site; and, until it was answered on any site, whether
 * the person works undercover, which is so on all of them. It stands where its caller puts it, takes no focus, and
 * can be left unanswered: until then the account counts as personal.
 *
 * In: the site's name as people say it; what they said of undercover work before; what to do with the answer, and,
 * where it can be put off, with "later".
 */
export function AccountQuestion({
  site,
  undercover,
  onAnswer,
  onLater,
}: {
  site: string
  undercover: boolean | undefined
  onAnswer: (account: Account, undercover: boolean) => void
  onLater?: () => void
}) {
  const [account, setAccount] = useState<Account | null>(null)
  const next = useRef<HTMLButtonElement>(null)
  const hadKeyboard = useRef(false)
  // What was pressed is gone: the keyboard, where it stood on it, goes on to the question that it brought.
  useLayoutEffect(() => {
    if (account && hadKeyboard.current) next.current?.focus({ preventScroll: true })
  }, [account])
  if (account)
    return (
      <fieldset class="account-question">
        <legend>{i18n.t('account_undercover_question')}</legend>
        <div class="account-answers">
          <button ref={next} type="button" onClick={() => onAnswer(account, false)}>
            {i18n.t('account_undercover_no')}
          </button>
          <button type="button" onClick={() => onAnswer(account, true)}>
            {i18n.t('account_undercover_yes')}
          </button>
        </div>
      </fieldset>
    )
  const answer = (kind: Account, pressed: HTMLButtonElement) => {
    if (undercover !== undefined) return onAnswer(kind, undercover)
    hadKeyboard.current = (pressed.getRootNode() as Document | ShadowRoot).activeElement === pressed
    setAccount(kind)
  }
  return (
    <fieldset class="account-question">
      <legend>{i18n.t('account_question', [site])}</legend>
      <div class="account-answers">
        {ACCOUNTS.map((kind) => (
          <button key={kind} type="button" onClick={(event) => answer(kind, event.currentTarget)}>
            {i18n.t(`account_${kind}_short`)}
          </button>
        ))}
        {onLater ? (
          <button type="button" class="quiet" onClick={onLater}>
            {i18n.t('account_later')}
          </button>
        ) : null}
      </div>
    </fieldset>
  )
}

/** The same answers where there is room: one choice a line, with what each one means. */
export function AccountChoice({
  name,
  legend,
  account,
  undercover,
  onChange,
}: {
  /** Told apart from other such choices on the page. */
  name: string
  legend: string
  account: Account | undefined
  undercover: boolean
  onChange: (account: Account, undercover: boolean) => void
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {ACCOUNTS.map((kind) => (
        <label key={kind} class="option">
          <input
            type="radio"
            name={`account-${name}`}
            checked={account === kind}
            onChange={() => onChange(kind, undercover)}
          />
          <span>{accountName(kind)}</span>
        </label>
      ))}
      <label class="option">
        <input
          type="checkbox"
          checked={undercover}
          onChange={(event) => onChange(account ?? 'personal', event.currentTarget.checked)}
        />
        <span>{i18n.t('account_undercover')}</span>
      </label>
    </fieldset>
  )
}

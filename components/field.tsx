import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'

interface Labelled {
  label: string
  /** Said under the label: what belongs here. */
  hint?: string | undefined
  /** What is wrong with the answer and how to mend it. */
  error?: string | undefined
  /** The department set it: shown, and not to be changed here. */
  locked?: boolean | undefined
}

/** Says that a field is the department's. */
export function SetByDepartment({ id }: { id?: string }) {
  return (
    <span id={id} class="hint locked">
      {i18n.t('pages_set_by_department')}
    </span>
  )
}

function Frame({ id, label, hint, error, locked, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      ) : null}
      {children}
      {locked ? <SetByDepartment id={`${id}-locked`} /> : null}
      {error ? (
        <span id={`${id}-error`} class="error">
          {error}
        </span>
      ) : null}
    </div>
  )
}

function described(id: string, { hint, error, locked }: Labelled): string | undefined {
  const parts = [hint && `${id}-hint`, locked && `${id}-locked`, error && `${id}-error`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** What comes to pass in a field that words are typed into. */
interface Typed {
  currentTarget: { value: string }
}

/**
 * What a field has that words are typed into. It tells its new value when the person leaves it; until then a change of
 * the settings elsewhere, which redraws the page, does not take back what the person is typing.
 */
function useTyping(labelled: Labelled, value: string, onCommit: (value: string) => void) {
  const id = useId()
  const [typing, set] = useState<{ given: string; typed: string } | null>(null)
  return {
    id,
    value: typing !== null && typing.given === value ? typing.typed : value,
    autocomplete: 'off' as const,
    disabled: labelled.locked,
    'aria-invalid': labelled.error ? ('true' as const) : undefined,
    'aria-describedby': described(id, labelled),
    onInput: ({ currentTarget }: Typed) => set({ given: value, typed: currentTarget.value }),
    onChange: ({ currentTarget }: Typed) => {
      set(null)
      onCommit(currentTarget.value)
    },
  }
}

/** One line of text, or a day. Tells its new value when the person leaves it or presses Enter. */
export function TextField({
  value,
  onCommit,
  type = 'text',
  suggestions,
  ...labelled
}: Labelled & {
  value: string
  onCommit: (value: string) => void
  type?: 'text' | 'date'
  suggestions?: readonly string[]
}) {
  const typing = useTyping(labelled, value, onCommit)
  return (
    <Frame id={typing.id} {...labelled}>
      <input {...typing} type={type} list={suggestions ? `${typing.id}-list` : undefined} />
      {suggestions ? (
        <datalist id={`${typing.id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </Frame>
  )
}

/** Several lines of text. Tells its new value when the person leaves it. */
export function TextArea({
  value,
  onCommit,
  rows = 3,
  ...labelled
}: Labelled & { value: string; onCommit: (value: string) => void; rows?: number }) {
  const typing = useTyping(labelled, value, onCommit)
  return (
    <Frame id={typing.id} {...labelled}>
      <textarea {...typing} rows={rows} />
    </Frame>
  )
}

/** One of a few named answers. */
export function SelectField({
  value,
  options,
  onCommit,
  ...labelled
}: Labelled & {
  value: string
  options: readonly { value: string; label: string }[]
  onCommit: (value: string) => void
}) {
  const id = useId()
  return (
    <Frame id={id} {...labelled}>
      <select
        id={id}
        value={value}
        disabled={labelled.locked}
        aria-describedby={described(id, labelled)}
        onChange={(event) => onCommit(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

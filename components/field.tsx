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
export function SetByDepartment() {
  return <span class="hint locked">{i18n.t('pages_set_by_department')}</span>
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
      {locked ? <SetByDepartment /> : null}
      {error ? (
        <span id={`${id}-error`} class="error">
          {error}
        </span>
      ) : null}
    </div>
  )
}

function described(id: string, { hint, error }: Labelled): string | undefined {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' ') : undefined
}

/**
 * What is typed in a field, until it is committed: the words, and how to set them (`null` when they are
 * committed). A change of the settings elsewhere redraws the page; it must not take back what the person is typing.
 */
function useTyped(value: string): [string, (typed: string | null) => void] {
  const [typing, set] = useState<{ given: string; typed: string } | null>(null)
  return [
    typing !== null && typing.given === value ? typing.typed : value,
    (typed) => set(typed === null ? null : { given: value, typed }),
  ]
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
  const id = useId()
  const [typed, setTyped] = useTyped(value)
  return (
    <Frame id={id} {...labelled}>
      <input
        id={id}
        type={type}
        value={typed}
        autocomplete="off"
        disabled={labelled.locked}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={labelled.error ? 'true' : undefined}
        aria-describedby={described(id, labelled)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(null)
          onCommit(event.currentTarget.value)
        }}
      />
      {suggestions ? (
        <datalist id={`${id}-list`}>
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
  const id = useId()
  const [typed, setTyped] = useTyped(value)
  return (
    <Frame id={id} {...labelled}>
      <textarea
        id={id}
        rows={rows}
        value={typed}
        autocomplete="off"
        disabled={labelled.locked}
        aria-invalid={labelled.error ? 'true' : undefined}
        aria-describedby={described(id, labelled)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(null)
          onCommit(event.currentTarget.value)
        }}
      />
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

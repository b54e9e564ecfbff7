/** @jsxImportSource react */
import type { ReactNode } from 'react'

/** A button as Meta's sites make it: a `div` with a role, pressed by click, Enter or Space. */
export function Press(props: {
  label: string
  off?: boolean
  className?: string
  popup?: boolean
  children: ReactNode
  onPress: () => void
}) {
  return (
    <div
      role="button"
      aria-label={props.label}
      aria-disabled={props.off ? 'true' : undefined}
      aria-haspopup={props.popup ? 'menu' : undefined}
      tabIndex={props.off ? -1 : 0}
      className={props.className ?? 'press'}
      onClick={() => {
        if (!props.off) props.onPress()
      }}
      onKeyDown={(event) => {
        if (props.off || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        props.onPress()
      }}
    >
      {props.children}
    </div>
  )
}

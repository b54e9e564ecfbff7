/** @jsxImportSource react */
import type { ReactNode } from 'react'

/**
 * A button as React Native Web makes it: `aria-disabled`, and a click that nobody above hears
 * (mixpanel-js PR 586, 2026-05).
 */
export function Press(props: {
  testid: string
  label?: string
  off?: boolean
  className?: string
  children: ReactNode
  onPress: () => void
}) {
  return (
    <button
      type="button"
      role="button"
      data-testid={props.testid}
      aria-label={props.label}
      aria-disabled={props.off ? 'true' : undefined}
      tabIndex={props.off ? -1 : 0}
      className={props.className ?? 'pill'}
      onClick={(event) => {
        event.stopPropagation()
        if (!props.off) props.onPress()
      }}
    >
      {props.children}
    </button>
  )
}

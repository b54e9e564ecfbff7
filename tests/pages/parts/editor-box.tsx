/** @jsxImportSource react */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/** An editor as its page sees it: by its own model, never by what stands in the page's tree. */
export interface EditorModel {
  /** What the model holds, as the site would send it: one line for each paragraph or line break. */
  text(): string
  /** Empties it, as the site does after a post. */
  clear(): void
  focus(): void
  /** Puts the mention of a person at the caret, as picking one from the site's list does. */
  mention?(name: string): void
  /** Puts an emoji at the caret that the site draws as a picture. */
  emoji?(character: string): void
}

/** What every editor part takes, whatever library it plays. */
export interface BoxProps {
  label: string
  placeholder: string
  autoFocus?: boolean
  /** Added to the editing element's own classes, as the site does. */
  className?: string
  onText: (text: string) => void
  /** Enter alone is the site's; Shift+Enter breaks the line. */
  onEnter?: (model: EditorModel) => void
  /** Ctrl or Cmd+Enter is the site's. */
  onCtrlEnter?: (model: EditorModel) => void
  ready?: (model: EditorModel) => void
}

/** An editor that was put into the page, and how it is taken out again. */
export interface Mounted {
  model: EditorModel
  destroy(): void
}

/**
 * A box for an editor that is no React component. In: what puts it into a host element; it is told
 * of the box's properties as they are at the time. An editor that starts later is waited for.
 */
export function MountedBox(
  props: BoxProps & { mount: (host: HTMLElement, now: () => BoxProps) => Mounted | Promise<Mounted> },
) {
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const model = useRef<EditorModel | null>(null)

  useEffect(() => {
    let mounted: Mounted | null = null
    let over = false
    const begin = (made: Mounted) => {
      if (over) return made.destroy()
      mounted = made
      model.current = made.model
      latest.current.ready?.(made.model)
      if (latest.current.autoFocus) made.model.focus()
    }
    const made = latest.current.mount(host.current!, () => latest.current)
    if (made instanceof Promise) void made.then(begin)
    else begin(made)
    return () => {
      over = true
      mounted?.destroy()
    }
  }, [])

  return (
    <SiteKeys model={model} props={props}>
      <div ref={host} />
    </SiteKeys>
  )
}

/** Around an editor: the keys that the site keeps for itself, before the editor sees them. */
export function SiteKeys(props: { model: { current: EditorModel | null }; props: BoxProps; children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const model = props.model.current
    if (!model || event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey || event.altKey) return
    const { onEnter, onCtrlEnter } = props.props
    const take = event.ctrlKey || event.metaKey ? onCtrlEnter : onEnter
    if (!take) return
    event.preventDefault()
    event.stopPropagation()
    take(model)
  }
  return (
    <div className="editor-box" onKeyDownCapture={onKeyDown}>
      {props.children}
    </div>
  )
}

/** A picture for emoji, as the sites use one: any will do, it only has to have a size. */
export const EMOJI_PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'%3E%3Ccircle cx='1' cy='1' r='1' fill='gold'/%3E%3C/svg%3E"

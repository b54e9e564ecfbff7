/** @jsxImportSource react */
import type { EditorState } from 'draft-js'
import { useEffect, useMemo, useRef, useState } from 'react'
import 'draft-js/dist/Draft.css'
import { type BoxProps, type EditorModel, SiteKeys } from '../parts/editor-box.tsx'
import { empty, PostEditor, textOf } from '../x/editor.tsx'

/** The Draft.js part of X's pages, by the properties that all editors here share. */
export function DraftBox(props: BoxProps) {
  const [state, setState] = useState<EditorState>(empty)
  // A fresh key gives a fresh editor, as on X after a post.
  const [round, setRound] = useState(0)
  const now = useRef(state)
  now.current = state
  const model = useMemo<EditorModel>(
    () => ({
      text: () => textOf(now.current),
      clear: () => {
        setState(empty())
        setRound((count) => count + 1)
      },
      focus: () => document.querySelector<HTMLElement>('.public-DraftEditor-content')?.focus(),
    }),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it stands
  useEffect(() => props.ready?.(model), [])
  return (
    <SiteKeys model={{ current: model }} props={props}>
      <PostEditor
        key={round}
        testid="draft"
        label={props.label}
        placeholder={props.placeholder}
        state={state}
        autoFocus={props.autoFocus}
        onChange={(next) => {
          setState(next)
          props.onText(textOf(next))
        }}
        submit={() => props.onCtrlEnter?.(model)}
      />
    </SiteKeys>
  )
}

/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js'
import { type KeyboardEvent, useEffect, useRef } from 'react'

/**
 * The post editor: Draft.js with the test id and the label on its editable element. `submit` is
 * called for Ctrl or Cmd+Enter, and with `enterSends` for Enter alone.
 */
export function PostEditor(props: {
  testid: string
  label: string
  placeholder: string
  state: EditorState
  autoFocus?: boolean
  enterSends?: boolean
  onChange: (state: EditorState) => void
  submit: (via: 'ctrl-enter' | 'enter') => void
}) {
  const editor = useRef<Editor>(null)
  useEffect(() => {
    if (props.autoFocus) editor.current?.focus()
  }, [props.autoFocus])

  return (
    <Editor
      ref={editor}
      editorState={props.state}
      onChange={props.onChange}
      webDriverTestID={props.testid}
      ariaLabel={props.label}
      ariaMultiline
      ariaAutoComplete="list"
      role="textbox"
      placeholder={props.placeholder}
      spellCheck
      stripPastedStyles
      keyBindingFn={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'ctrl-enter'
        if (event.key === 'Enter' && props.enterSends && !event.shiftKey) return 'enter'
        return getDefaultKeyBinding(event)
      }}
      handleKeyCommand={(command) => {
        if (command !== 'ctrl-enter' && command !== 'enter') return 'not-handled'
        props.submit(command)
        return 'handled'
      }}
    />
  )
}

/** The text of an editor as the site would send it: one line for each block. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n')
}

/** An editor with nothing in it. */
export function empty(): EditorState {
  return EditorState.createEmpty()
}

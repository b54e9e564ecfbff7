/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'

/** The text of a Lexical editor as a site would send it: a line for each paragraph. */
export function lexicalText(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  )
}

/** Empties the editor, as the site does after a post. */
export function clearLexical(editor: LexicalEditor): void {
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode())
  })
}

/**
 * A Lexical editor with the attributes that Meta's sites give it. With `onEnter`, Enter is theirs
 * and Shift+Enter breaks the line.
 */
export function LexicalBox(props: {
  label: string
  placeholder: string
  autoFocus?: boolean
  onText: (text: string) => void
  onEnter?: (editor: LexicalEditor) => void
  ready?: (editor: LexicalEditor) => void
}) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [blank, setBlank] = useState(true)

  useEffect(() => {
    const editor = createEditor({
      namespace: latest.current.label,
      onError: (error) => {
        throw error
      },
    })
    editor.setRootElement(root.current)
    const stop = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const text = lexicalText(editor)
        setBlank(text === '')
        latest.current.onText(text)
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!latest.current.onEnter || event?.shiftKey || event?.isComposing) return false
          event?.preventDefault()
          latest.current.onEnter(editor)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ]
    clearLexical(editor)
    latest.current.ready?.(editor)
    if (latest.current.autoFocus) editor.focus()
    return () => {
      for (const end of stop) end()
      editor.setRootElement(null)
    }
  }, [])

  return (
    <div className="lexical">
      <div
        ref={root}
        className="notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label={props.label}
        aria-placeholder={props.placeholder}
        aria-multiline="true"
        spellCheck
        tabIndex={0}
        data-lexical-editor="true"
      />
      {blank && (
        <div className="placeholder" aria-hidden="true">
          {props.placeholder}
        </div>
      )}
    </div>
  )
}

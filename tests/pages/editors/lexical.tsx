/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useMemo, useRef } from 'react'
import { type BoxProps, type EditorModel, SiteKeys } from '../parts/editor-box.tsx'
import { clearLexical, LexicalBox, lexicalText } from '../parts/lexical.tsx'

/** The Lexical part of Meta's pages, by the properties that all editors here share. */
export function LexicalModelBox(props: BoxProps) {
  const editor = useRef<LexicalEditor | null>(null)
  const model = useMemo<EditorModel>(
    () => ({
      text: () => (editor.current ? lexicalText(editor.current) : ''),
      clear: () => editor.current && clearLexical(editor.current),
      focus: () => editor.current?.focus(),
    }),
    [],
  )
  return (
    <SiteKeys model={{ current: model }} props={props}>
      <LexicalBox
        label={props.label}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
        onText={props.onText}
        ready={(made) => {
          editor.current = made
          props.ready?.(model)
        }}
      />
    </SiteKeys>
  )
}

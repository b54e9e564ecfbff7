/** @jsxImportSource react */
import { useEffect, useMemo, useRef } from 'react'
import { type BaseEditor, createEditor, Editor, Element, type Node, Text, Transforms } from 'slate'
import { type HistoryEditor, withHistory } from 'slate-history'
import { Editable, ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react'
import './editors.css'
import { type BoxProps, type EditorModel, EMOJI_PICTURE, SiteKeys } from './editor-box.tsx'

type Leaf = { text: string }
type Inline =
  | { type: 'mention'; name: string; children: Leaf[] }
  | { type: 'emoji'; character: string; children: Leaf[] }
type Paragraph = { type: 'paragraph'; children: (Leaf | Inline)[] }

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: Paragraph | Inline
    Text: Leaf
  }
}

const isInline = (element: Element) => element.type !== 'paragraph'
const blank = (): Paragraph[] => [{ type: 'paragraph', children: [{ text: '' }] }]

function make(): Editor {
  const editor = withHistory(withReact(createEditor()))
  const { isInline: inline, isVoid } = editor
  editor.isInline = (element) => isInline(element) || inline(element)
  editor.isVoid = (element) => isInline(element) || isVoid(element)
  return editor
}

function lineOf(node: Node): string {
  if (Text.isText(node)) return node.text
  if (!Element.isElement(node)) return ''
  if (node.type === 'mention') return `@${node.name}`
  if (node.type === 'emoji') return node.character
  return node.children.map(lineOf).join('')
}

function Drawn({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'paragraph') return <div {...attributes}>{children}</div>
  return (
    <span {...attributes} contentEditable={false} className={element.type}>
      {element.type === 'mention' ? (
        `@${element.name}`
      ) : (
        <img className="emoji" src={EMOJI_PICTURE} alt={element.character} draggable={false} />
      )}
      {children}
    </span>
  )
}

/** Slate (Discord), whose strings, zero-width fillers and void elements are its own. */
export function SlateBox(props: BoxProps) {
  const editor = useMemo(make, [])
  const latest = useRef(props)
  latest.current = props
  const model = useMemo<EditorModel>(() => {
    const put = (node: Inline) => {
      Transforms.insertNodes(editor, node)
      Transforms.move(editor)
    }
    return {
      text: () => editor.children.map(lineOf).join('\n'),
      clear: () => {
        Transforms.select(editor, Editor.start(editor, []))
        editor.withoutNormalizing(() => {
          for (let at = editor.children.length; at > 0; at -= 1) Transforms.removeNodes(editor, { at: [0] })
          Transforms.insertNodes(editor, blank(), { at: [0] })
        })
        Transforms.select(editor, Editor.start(editor, []))
      },
      focus: () => ReactEditor.focus(editor),
      mention: (name) => put({ type: 'mention', name, children: [{ text: '' }] }),
      emoji: (character) => put({ type: 'emoji', character, children: [{ text: '' }] }),
    }
  }, [editor])
  useEffect(() => {
    latest.current.ready?.(model)
    if (latest.current.autoFocus) model.focus()
  }, [model])

  return (
    <SiteKeys model={{ current: model }} props={props}>
      <Slate editor={editor} initialValue={blank()} onChange={() => latest.current.onText(model.text())}>
        <Editable
          role="textbox"
          aria-multiline="true"
          aria-label={props.label}
          className={props.className}
          // Slate sizes itself by its placeholder, in steps, as it is emptied; the sites that have it keep its height.
          style={{ minHeight: 96 }}
          placeholder={props.placeholder}
          renderElement={(element) => <Drawn {...element} />}
          spellCheck
        />
      </Slate>
    </SiteKeys>
  )
}

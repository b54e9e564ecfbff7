/** @jsxImportSource react */
import {
  concat,
  create,
  insert,
  type RichTextValue,
  split,
  toHTMLString,
  __unstableUseRichText as useRichText,
} from '@wordpress/rich-text'
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'react'
import './editors.css'
import { type BoxProps, type EditorModel, SiteKeys } from './editor-box.tsx'

/** The block editor closes a step of its undo once nobody wrote for so long. */
const STEP_MS = 1000

interface Block {
  id: number
  html: string
}

/** All blocks, and the one that has the caret, with the letters before it. */
interface State {
  blocks: readonly Block[]
  at: { id: number; start: number; end: number }
}

const textOf = (html: string) => create({ html }).text.replaceAll('\u00a0', ' ')
const htmlOf = (value: RichTextValue) => toHTMLString({ value })

/** The blocks of one box and their steps. In: what is told of every change. */
class Blocks {
  private made = 0
  private at = 0
  private saved = 0
  private steps: State[]

  constructor(private readonly told: (text: string) => void) {
    this.steps = [this.blank()]
  }

  get text(): string {
    return this.now.blocks.map(({ html }) => textOf(html)).join('\n')
  }

  get now(): State {
    return this.steps[this.at]!
  }

  make(html = ''): Block {
    this.made += 1
    return { id: this.made, html }
  }

  private blank(): State {
    const block = this.make()
    return { blocks: [block], at: { id: block.id, start: 0, end: 0 } }
  }

  clear(): void {
    this.change(this.blank())
  }

  /** A new step; letters typed without a pause are one. */
  change(next: State, isTyping = false): void {
    const goesOn = isTyping && this.at > 0 && performance.now() - this.saved < STEP_MS
    this.saved = performance.now()
    this.steps = [...this.steps.slice(0, goesOn ? this.at : this.at + 1), next]
    this.at = this.steps.length - 1
    this.told(this.text)
  }

  /** The caret elsewhere is no step. */
  select(at: State['at']): void {
    this.steps[this.at] = { ...this.now, at }
    this.told(this.text)
  }

  move(by: 1 | -1): void {
    if (!this.steps[this.at + by]) return
    this.at += by
    this.saved = 0
    this.told(this.text)
  }
}

/** One paragraph, whose text the library of the block editor holds and draws. */
function Paragraph({ block, blocks, placeholder }: { block: Block; blocks: Blocks; placeholder: string }) {
  const { id } = block
  const { at } = blocks.now
  const isSelected = at.id === id
  const selection = useRef({ start: 0, end: 0 })
  const element = useRef<HTMLElement | null>(null)
  const rich = useRichText({
    value: block.html,
    placeholder,
    selectionStart: isSelected ? at.start : undefined,
    selectionEnd: isSelected ? at.end : undefined,
    __unstableIsSelected: isSelected,
    onSelectionChange: (start: number, end: number) => {
      selection.current = { start, end }
      blocks.select({ id, start, end })
    },
    onChange: (html: string) => {
      const all = blocks.now.blocks.map((each) => (each.id === id ? { id, html } : each))
      blocks.change({ blocks: all, at: { id, ...selection.current } }, true)
    },
  }) as unknown as {
    getValue(): RichTextValue
    onChange(value: RichTextValue): void
    ref(node: HTMLElement | null): void
  }

  const { ref } = rich
  // The same one at every drawing, or the library would begin anew.
  const place = useCallback(
    (node: HTMLElement | null) => {
      element.current = node
      ref(node)
    },
    [ref],
  )

  // As the block editor does: the block that the caret was given has the keyboard.
  useLayoutEffect(() => {
    const { current } = element
    const isElsewhere = current?.ownerDocument.activeElement?.closest('.block-editor-writing-flow')
    if (isSelected && isElsewhere && current?.ownerDocument.activeElement !== current) current?.focus()
  }, [isSelected])

  const onKeyDown = (event: KeyboardEvent) => {
    const value = rich.getValue()
    const all = blocks.now.blocks
    const index = all.findIndex((each) => each.id === id)
    const previous = all[index - 1]
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.ctrlKey) {
      event.preventDefault()
      if (event.shiftKey) return rich.onChange(insert(value, '\n'))
      const [before, after] = (split as (value: RichTextValue) => RichTextValue[])(value)
      const next = blocks.make(htmlOf(after!))
      blocks.change({
        blocks: [...all.slice(0, index), { id, html: htmlOf(before!) }, next, ...all.slice(index + 1)],
        at: { id: next.id, start: 0, end: 0 },
      })
    } else if (event.key === 'Backspace' && previous && value.start === 0 && value.end === 0) {
      event.preventDefault()
      const into = create({ html: previous.html })
      const joined = { id: previous.id, html: htmlOf(concat(into, value)) }
      const { length } = into.text
      blocks.change({
        blocks: [...all.slice(0, index - 1), joined, ...all.slice(index + 1)],
        at: { id: previous.id, start: length, end: length },
      })
    }
  }
  return (
    <p
      ref={place}
      contentEditable
      suppressContentEditableWarning
      role="document"
      tabIndex={0}
      aria-multiline="true"
      aria-label={block.html === '' ? 'Empty block; start writing' : 'Block: Paragraph'}
      className="block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text"
      data-type="core/paragraph"
      data-block={id}
      onKeyDown={onKeyDown}
    />
  )
}

/**
 * Gutenberg (Tumblr, WordPress): its text is the block editor's own library, one of it a block under
 * `.block-editor-writing-flow`. What the whole block editor adds, Enter splits, Backspace joins, one undo for all
 * blocks, is played here: with its menus and panels it weighs four hundred megabytes.
 */
export function GutenbergBox(props: BoxProps) {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(props)
  latest.current = props
  const root = useRef<HTMLDivElement>(null)
  const { blocks, model } = useMemo(() => {
    const blocks = new Blocks((text) => {
      draw()
      latest.current.onText(text)
    })
    const focus = () => root.current?.querySelector<HTMLElement>('[contenteditable]')?.focus()
    const model: EditorModel = {
      text: () => blocks.text,
      clear: () => {
        blocks.clear()
        focus()
      },
      focus,
    }
    return { blocks, model }
  }, [])
  useLayoutEffect(() => {
    latest.current.ready?.(model)
    if (latest.current.autoFocus) model.focus()
  }, [model])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    blocks.move(event.shiftKey ? 1 : -1)
  }
  return (
    <SiteKeys model={{ current: model }} props={props}>
      <div ref={root} className="block-editor-writing-flow" onKeyDown={onKeyDown}>
        <div className="is-root-container block-editor-block-list__layout">
          {blocks.now.blocks.map((block) => (
            <Paragraph key={block.id} block={block} blocks={blocks} placeholder={props.placeholder} />
          ))}
        </div>
      </div>
    </SiteKeys>
  )
}

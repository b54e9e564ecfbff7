/** @jsxImportSource react */
import './editors.css'
import { type BoxProps, type EditorModel, type Mounted, MountedBox } from './editor-box.tsx'

/** What an empty block holds so that the caret has a place. */
const FILLER = '\ufeff'

/** A pause after which a new step begins. */
const STEP_MS = 300

interface Step {
  blocks: string[]
  /** Which block has the caret, and after how many letters. */
  block: number
  caret: number
}

/** By its kind, not its class: the blocks may stand in a frame, whose classes are its own. */
const isText = (node: Node): node is Text => node.nodeType === 3

function linesOf(block: HTMLElement): string {
  let text = ''
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (isText(node)) text += node.data
      else if (node.nodeName === 'BR') text += '\n'
      else if (!(node as Element).hasAttribute('data-rich-text-placeholder')) visit(node)
    }
  }
  visit(block)
  return text.replaceAll(FILLER, '').replaceAll('\u00a0', ' ')
}

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { placeholder } = now()
  const page = host.ownerDocument
  host.className = 'block-editor-writing-flow'
  const list = page.createElement('div')
  list.className = 'is-root-container block-editor-block-list__layout'
  host.append(list)
  const steps: Step[] = []
  let at = -1
  let saved = 0

  const blocks = () => [...list.querySelectorAll<HTMLElement>('.block-editor-rich-text__editable')]
  const focused = () => blocks().indexOf(page.activeElement as HTMLElement)

  const draw = (block: HTMLElement, text: string) => {
    const parts = text.split('\n').flatMap((line, index) => {
      if (index === 0) return [page.createTextNode(line)]
      const br = page.createElement('br')
      br.dataset.richTextLineBreak = 'true'
      return [br, page.createTextNode(line)]
    })
    block.replaceChildren(...parts)
    if (text !== '') return
    const prompt = page.createElement('span')
    prompt.dataset.richTextPlaceholder = placeholder
    prompt.contentEditable = 'false'
    block.replaceChildren(page.createTextNode(FILLER), prompt)
  }
  const make = (text: string) => {
    const block = page.createElement('p')
    block.contentEditable = 'true'
    block.className =
      'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text'
    block.setAttribute('role', 'document')
    block.setAttribute('aria-multiline', 'true')
    block.setAttribute('aria-label', text === '' ? 'Empty block; start writing' : 'Block: Paragraph')
    block.dataset.type = 'core/paragraph'
    block.tabIndex = 0
    draw(block, text)
    return block
  }
  const caretOf = (block: HTMLElement) => {
    const selection = page.getSelection()
    if (!selection?.focusNode || !block.contains(selection.focusNode)) return 0
    const before = page.createRange()
    before.selectNodeContents(block)
    before.setEnd(selection.focusNode, selection.focusOffset)
    const part = page.createElement('p')
    part.append(before.cloneContents())
    return linesOf(part).length
  }
  const putCaret = (block: HTMLElement, caret: number) => {
    block.focus()
    let left = caret
    for (const node of block.childNodes) {
      if (node.nodeName === 'BR') left -= 1
      if (!isText(node)) continue
      if (left <= node.length) {
        page.getSelection()?.collapse(node, left)
        return
      }
      left -= node.length
    }
  }
  const save = () => {
    // Letters typed without a pause are one step.
    const typing = at > 0 && performance.now() - saved < STEP_MS
    saved = performance.now()
    if (typing) at -= 1
    const block = Math.max(0, focused())
    const all = blocks()
    steps.splice(at + 1)
    steps.push({ blocks: all.map(linesOf), block, caret: all[block] ? caretOf(all[block]) : 0 })
    at = steps.length - 1
    now().onText(model.text())
  }
  const show = (step: Step) => {
    list.replaceChildren(...step.blocks.map(make))
    const block = blocks()[step.block]
    if (block) putCaret(block, step.caret)
    now().onText(model.text())
  }
  const split = (block: HTMLElement) => {
    const text = linesOf(block)
    const caret = caretOf(block)
    draw(block, text.slice(0, caret))
    const next = make(text.slice(caret))
    block.after(next)
    putCaret(next, 0)
    save()
  }
  const merge = (block: HTMLElement, into: HTMLElement) => {
    const text = linesOf(into)
    draw(into, text + linesOf(block))
    block.remove()
    putCaret(into, text.length)
    save()
  }
  list.addEventListener('input', (event) => {
    const block = event.target as HTMLElement
    const text = linesOf(block)
    if (text === '') {
      draw(block, '')
      putCaret(block, 0)
    } else if (block.querySelector('[data-rich-text-placeholder]')) {
      const caret = caretOf(block)
      draw(block, text)
      putCaret(block, caret)
    }
    save()
  })
  // As the block editor does: the caret of an empty block stands before its prompt.
  list.addEventListener('click', (event) => {
    const block = (event.target as Element).closest<HTMLElement>('.block-editor-rich-text__editable')
    if (block && linesOf(block) === '') putCaret(block, 0)
  })
  list.addEventListener('keydown', (event) => {
    const block = event.target as HTMLElement
    const previous = block.previousElementSibling as HTMLElement | null
    if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey) {
      event.preventDefault()
      if (event.shiftKey) page.execCommand('insertLineBreak')
      else split(block)
    } else if (event.key === 'Backspace' && previous && caretOf(block) === 0 && page.getSelection()?.isCollapsed) {
      event.preventDefault()
      merge(block, previous)
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      const step = steps[event.shiftKey ? at + 1 : at - 1]
      if (!step) return
      at += event.shiftKey ? 1 : -1
      show(step)
    }
  })
  const model: EditorModel = {
    text: () => blocks().map(linesOf).join('\n'),
    clear: () => {
      list.replaceChildren(make(''))
      blocks()[0]!.focus()
      save()
    },
    focus: () => blocks().at(-1)?.focus(),
  }
  list.append(make(''))
  save()
  return { model, destroy: () => host.replaceChildren() }
}

/**
 * Gutenberg (Tumblr, WordPress), assumed: a stand-in for the joined blocks of the block editor, which is
 * too heavy to bring along. One contenteditable a block under `.block-editor-writing-flow`, U+FEFF
 * and a prompt that cannot be written into in an empty one, Enter splits, Backspace joins, and
 * steps of its own for Ctrl+Z.
 */
export function GutenbergBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

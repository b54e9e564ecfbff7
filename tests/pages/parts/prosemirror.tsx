/** @jsxImportSource react */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node, Schema } from 'prosemirror-model'
import { nodes } from 'prosemirror-schema-basic'
import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import './editors.css'
import { type BoxProps, type EditorModel, EMOJI_PICTURE, type Mounted, MountedBox } from './editor-box.tsx'

const schema = new Schema({
  nodes: {
    ...nodes,
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: {} },
      toDOM: (node) => ['a', { class: 'mention', href: '#', contenteditable: 'false' }, `@${node.attrs.name}`],
    },
  },
})

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView())
  return true
})

/** What the editor's document says, pictures of emoji by their alternative text. */
function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => {
    if (leaf.type.name === 'mention') return `@${leaf.attrs.name}`
    return leaf.type.name === 'hard_break' ? '\n' : (leaf.attrs.alt ?? '')
  })
}

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Shift-Enter': breakLine }),
        keymap(baseKeymap),
      ],
    })
  const view = new EditorView(host, {
    state: fresh(),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-placeholder': placeholder,
      ...(className && { class: className }),
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) now().onText(model.text())
    },
  })
  const put = (node: Node) => view.dispatch(view.state.tr.replaceSelectionWith(node, false))
  const model: EditorModel = {
    text: () => textOf(view.state.doc),
    clear: () => {
      view.updateState(fresh())
      now().onText('')
    },
    focus: () => view.focus(),
    mention: (name) => put(schema.nodes.mention.create({ name })),
    emoji: (character) => put(schema.nodes.image.create({ src: EMOJI_PICTURE, alt: character })),
  }
  return { model, destroy: () => view.destroy() }
}

/** ProseMirror as it comes (Discourse's rich composer). */
export function ProsemirrorBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

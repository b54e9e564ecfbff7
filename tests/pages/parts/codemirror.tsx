/** @jsxImportSource react */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder as prompt } from '@codemirror/view'
import './editors.css'
import { type BoxProps, type EditorModel, type Mounted, MountedBox } from './editor-box.tsx'

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        prompt(placeholder),
        EditorView.contentAttributes.of({ 'aria-label': label, ...(className && { class: className }) }),
        EditorView.theme({ '&': { maxHeight: '240px' }, '.cm-scroller': { overflow: 'auto' } }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) now().onText(model.text())
        }),
      ],
    }),
  })
  const model: EditorModel = {
    text: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
    focus: () => view.focus(),
  }
  return { model, destroy: () => view.destroy() }
}

/** CodeMirror 6 (MediaWiki's source editor): only the lines in sight stand in the page's tree. */
export function CodemirrorBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

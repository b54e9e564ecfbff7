/** @jsxImportSource react */
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Mention } from '@ckeditor/ckeditor5-mention'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import '@ckeditor/ckeditor5-engine/dist/index.css'
import './editors.css'
import { type BoxProps, type EditorModel, type Mounted, MountedBox } from './editor-box.tsx'

async function mount(host: HTMLElement, now: () => BoxProps): Promise<Mounted> {
  const { label, placeholder } = now()
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Mention],
    placeholder,
    label,
  })
  const line = (block: ReturnType<typeof root.getChild>): string => {
    if (!block?.is('element')) return ''
    return [...block.getChildren()].map((item) => (item.is('$text') ? item.data : '\n')).join('')
  }
  const root = editor.model.document.getRoot()!
  const model: EditorModel = {
    text: () => [...root.getChildren()].map(line).join('\n'),
    clear: () => editor.setData(''),
    focus: () => editor.editing.view.focus(),
    mention: (name) => editor.execute('mention', { marker: '@', mention: `@${name}` }),
  }
  editor.model.document.on('change:data', () => now().onText(model.text()))
  return { model, destroy: () => void editor.destroy() }
}

/** CKEditor 5, under its GPL key; a mention is marked text and can be written into. */
export function CkeditorBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

/** @jsxImportSource react */
import { Editor, Node } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import './editors.css'
import { type BoxProps, type EditorModel, EMOJI_PICTURE, type Mounted, MountedBox } from './editor-box.tsx'

const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ character: { default: '' } }),
  parseHTML: () => [{ tag: 'img.emoji' }],
  renderHTML: ({ node }) => ['img', { class: 'emoji', alt: node.attrs.character, src: EMOJI_PICTURE }],
  renderText: ({ node }) => node.attrs.character,
})

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  const editor = new Editor({
    element: host,
    // A page with a strict policy for styles brings its own sheet.
    injectCSS: false,
    extensions: [StarterKit, Mention, Emoji, Placeholder.configure({ placeholder })],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(className && { class: className }),
      },
    },
    onUpdate: () => now().onText(model.text()),
  })
  const model: EditorModel = {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
    mention: (name) => editor.commands.insertContent({ type: 'mention', attrs: { id: name, label: name } }),
    emoji: (character) => editor.commands.insertContent({ type: 'emoji', attrs: { character } }),
  }
  return { model, destroy: () => editor.destroy() }
}

/** TipTap (Bluesky's posts, LinkedIn's comments of 2026): ProseMirror with its extensions. */
export function TiptapBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

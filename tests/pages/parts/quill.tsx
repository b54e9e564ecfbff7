/** @jsxImportSource react */
import Quill from 'quill'
import 'quill/dist/quill.core.css'
import './editors.css'
import { type BoxProps, type EditorModel, EMOJI_PICTURE, type Mounted, MountedBox } from './editor-box.tsx'

const Embed = Quill.import('blots/embed') as typeof import('parchment').EmbedBlot

/** A person's name that is one thing: it cannot be written into. */
class Mention extends Embed {
  static override blotName = 'mention'
  static override tagName = 'a'
  static override className = 'ql-mention'
  static override create(name: string): Element {
    // biome-ignore lint/complexity/noThisInStatic: the parent makes a node of this class
    const node = super.create(name) as HTMLElement
    node.setAttribute('href', '#')
    node.setAttribute('data-name', name)
    node.textContent = name
    return node
  }
  static override value(node: HTMLElement): string | undefined {
    return node.dataset.name
  }
}

class Emoji extends Embed {
  static override blotName = 'emoji'
  static override tagName = 'img'
  static override className = 'emoji'
  static override create(character: string): Element {
    // biome-ignore lint/complexity/noThisInStatic: the parent makes a node of this class
    const node = super.create(character) as HTMLElement
    node.setAttribute('src', EMOJI_PICTURE)
    node.setAttribute('alt', character)
    return node
  }
  static override value(node: HTMLElement): string | null {
    return node.getAttribute('alt')
  }
}
Quill.register({ 'formats/mention': Mention, 'formats/emoji': Emoji })

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  const quill = new Quill(host, { placeholder, modules: { toolbar: false } })
  const root = quill.root
  root.setAttribute('role', 'textbox')
  root.setAttribute('aria-multiline', 'true')
  root.setAttribute('aria-label', label)
  root.setAttribute('data-test-ql-editor-contenteditable', 'true')
  if (className) root.classList.add(...className.split(' '))
  const embed = (what: string, value: string) => {
    const at = quill.getSelection(true).index
    quill.insertEmbed(at, what, value, 'user')
    quill.setSelection(at + 1, 0, 'user')
  }
  const model: EditorModel = {
    text: () =>
      quill
        .getContents()
        .ops.map(({ insert }) => {
          if (typeof insert === 'string') return insert
          return typeof insert?.mention === 'string' ? insert.mention : String(insert?.emoji ?? '')
        })
        .join('')
        .replace(/\n$/, ''),
    clear: () => quill.setContents([{ insert: '\n' }], 'api'),
    focus: () => quill.focus(),
    mention: (name) => embed('mention', name),
    emoji: (character) => embed('emoji', character),
  }
  quill.on('text-change', () => now().onText(model.text()))
  return { model, destroy: () => host.replaceChildren() }
}

/** Quill (LinkedIn's posts), with its own clipboard, history and blots. */
export function QuillBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

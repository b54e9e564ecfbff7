/** @jsxImportSource react */
import './editors.css'
import { type BoxProps, type EditorModel, EMOJI_PICTURE, type Mounted, MountedBox } from './editor-box.tsx'

function mount(kind: 'true' | 'plaintext-only') {
  return (host: HTMLElement, now: () => BoxProps): Mounted => {
    const { label, placeholder, className } = now()
    host.contentEditable = kind
    host.setAttribute('role', 'textbox')
    host.setAttribute('aria-multiline', 'true')
    host.setAttribute('aria-label', label)
    host.dataset.placeholder = placeholder
    host.className = `plain ${className ?? ''}`.trim()
    const put = (html: string) => {
      host.focus()
      document.execCommand('insertHTML', false, html)
    }
    const model: EditorModel = {
      text: () => linesIn(host),
      clear: () => host.replaceChildren(),
      focus: () => host.focus(),
      ...(kind === 'true' && {
        mention: (name: string) => put(`<a href="#" class="mention" contenteditable="false">@${name}</a>&nbsp;`),
        emoji: (character: string) => put(`<img class="emoji" alt="${character}" src="${EMOJI_PICTURE}">`),
      }),
    }
    host.addEventListener('input', () => now().onText(model.text()))
    return { model, destroy: () => host.replaceChildren() }
  }
}

/** What a site would send of an element that has no model but itself: `innerText`, with pictures named. */
function linesIn(host: HTMLElement): string {
  const copy = host.cloneNode(true) as HTMLElement
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt)
  // `innerText` counts a break that is alone in its block twice.
  for (const br of copy.querySelectorAll('br:only-child')) if (!br.previousSibling) br.replaceWith('\u200b')
  // …and one before a block, which only ends the line that ends anyway.
  for (const br of copy.querySelectorAll('br')) if (br.nextSibling instanceof HTMLDivElement) br.remove()
  copy.className = 'plain-copy'
  host.after(copy)
  const text = copy.innerText
  copy.remove()
  return text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').replace(/\n$/, '')
}

/** An element that the browser itself edits, and nothing else (YouTube, Yelp). */
export function PlainBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount('true')} />
}

/** The same for text without any form (Disqus). */
export function PlaintextBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount('plaintext-only')} />
}

/** A text field under React's hand, which a site's own state follows. */
export function TextareaBox(props: BoxProps) {
  return <MountedBox {...props} mount={mountField} />
}

function mountField(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  const field = document.createElement('textarea')
  field.setAttribute('aria-label', label)
  field.placeholder = placeholder
  field.rows = 6
  field.className = `plain ${className ?? ''}`.trim()
  host.append(field)
  const model: EditorModel = {
    text: () => field.value,
    clear: () => {
      field.value = ''
    },
    focus: () => field.focus(),
  }
  field.addEventListener('input', () => now().onText(model.text()))
  return { model, destroy: () => host.replaceChildren() }
}

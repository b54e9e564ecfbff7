/** @jsxImportSource react */
import './editors.css'
import { type BoxProps, type EditorModel, type Mounted, MountedBox } from './editor-box.tsx'

/** A pause after which a new step begins. */
const STEP_MS = 300

/** What Froala's own list of steps keeps of each. */
interface Step {
  html: string
  caret: number
}

/** The letters before the caret, to put it back after a step was taken back. */
function caretIn(root: HTMLElement): number {
  const selection = document.getSelection()
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return 0
  const before = document.createRange()
  before.selectNodeContents(root)
  before.setEnd(selection.focusNode, selection.focusOffset)
  return before.toString().length
}

function putCaret(root: HTMLElement, at: number): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let left = at
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text
    if (left <= length) {
      document.getSelection()?.collapse(node, left)
      return
    }
    left -= length
  }
  document.getSelection()?.collapse(root.lastElementChild ?? root, 0)
}

function mount(host: HTMLElement, now: () => BoxProps): Mounted {
  const { label, placeholder, className } = now()
  host.className = 'fr-box fr-basic'
  host.innerHTML =
    '<div class="fr-wrapper show-placeholder" dir="auto"><div class="fr-element fr-view" dir="auto" contenteditable="true" aria-disabled="false" spellcheck="true"><p><br></p></div><span class="fr-placeholder"></span></div><textarea class="js-editor" name="message_html" hidden></textarea>'
  const wrapper = host.querySelector<HTMLElement>('.fr-wrapper')!
  const element = host.querySelector<HTMLElement>('.fr-element')!
  const twin = host.querySelector('textarea')!
  host.querySelector('.fr-placeholder')!.textContent = placeholder
  element.setAttribute('aria-label', label)
  if (className) element.classList.add(...className.split(' '))
  const steps: Step[] = [{ html: element.innerHTML, caret: 0 }]
  let at = 0
  let saved = 0

  const sync = () => {
    twin.value = element.innerHTML
    wrapper.classList.toggle('show-placeholder', element.textContent === '')
    now().onText(model.text())
  }
  const save = () => {
    // Letters typed without a pause are one step.
    const typing = at > 0 && performance.now() - saved < STEP_MS
    saved = performance.now()
    if (typing) at -= 1
    steps.splice(at + 1)
    steps.push({ html: element.innerHTML, caret: caretIn(element) })
    at = steps.length - 1
    sync()
  }
  const go = (by: 1 | -1) => {
    const step = steps[at + by]
    if (!step) return
    at += by
    element.innerHTML = step.html
    putCaret(element, step.caret)
    sync()
  }
  document.execCommand('defaultParagraphSeparator', false, 'p')
  element.addEventListener('input', () => {
    if (!element.querySelector('p')) {
      const text = element.textContent ?? ''
      element.innerHTML = '<p><br></p>'
      if (text !== '') element.querySelector('p')!.textContent = text
      document.getSelection()?.collapse(element.querySelector('p'), text === '' ? 0 : 1)
    }
    save()
  })
  element.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    go(event.shiftKey ? 1 : -1)
  })
  const put = (html: string) => {
    element.focus()
    document.execCommand('insertHTML', false, html)
  }
  const model: EditorModel = {
    // What the forum is sent is the HTML in the hidden field; its lines are what a reader sees of it.
    text: () =>
      [...new DOMParser().parseFromString(twin.value, 'text/html').body.children]
        .map((block) => {
          for (const br of block.querySelectorAll('br')) br.replaceWith('\n')
          return (block.textContent ?? '')
            .replace(/\u200b/g, '')
            .replace(/\u00a0/g, ' ')
            .replace(/\n$/, '')
        })
        .join('\n'),
    clear: () => {
      element.innerHTML = '<p><br></p>'
      save()
    },
    focus: () => element.focus(),
    // A zero-width space keeps the caret out of what cannot be written into.
    mention: (name) => put(`<a href="#" class="username" contenteditable="false">@${name}</a>\u200b`),
  }
  return { model, destroy: () => host.replaceChildren() }
}

/**
 * Froala (XenForo 2), assumed: the library is not free, so this is a stand-in made from what public
 * code shows of it. `.fr-box > .fr-wrapper > .fr-element.fr-view[contenteditable]` with a paragraph
 * a line and `<br>` for Shift+Enter, the prompt beside it, a hidden text field that holds the HTML,
 * and steps of its own for Ctrl+Z.
 */
export function FroalaBox(props: BoxProps) {
  return <MountedBox {...props} mount={mount} />
}

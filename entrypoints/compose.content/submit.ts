import type { Composer } from './composers.ts'
import { wordsOf } from './editable.ts'
import { holds, queryAcross } from './tree.ts'
import { wordLists } from './words.ts'

/** What can be pressed. */
export const PRESSABLE =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], a[role="button"]'

const CODE_POSTS = /(^|[-_ ]|\b)(post|tweet|publish|submit|send|reply|comment|save)/i

/** What the score of a control rests on. */
interface Control {
  /** What a person reads or hears on it. */
  name: string
  /** What its makers call it: id, name, test id. */
  code: string
  /** It submits the very form the editor stands in. */
  submitsForm: boolean
  /** It opens a menu or a dialog, or holds a state. */
  popup: boolean
  /** The page's language as it says itself. */
  language?: string
}

/** How likely it is that pressing a control posts the draft: above zero is a yes, more is surer. */
export function submitScore({ name, code, submitsForm, popup, language = '' }: Control): number {
  const { posts, never } = wordLists(language)
  const said = name.trim().replace(/\s+/g, ' ').toLowerCase()
  if (popup || never.test(said)) return 0
  let score = 0
  if (posts.has(said)) score += 3
  if (submitsForm) score += 2
  if (CODE_POSTS.test(code)) score += 1
  // A code name alone also belongs to counters and menus.
  return score >= 2 ? score : 0
}

/** What is known of a control. In: the control, and the editor or its frame. */
export function facts(control: Element, editor: Element): Control {
  const form = editor.closest('form')
  const type = control.getAttribute('type')?.toLowerCase()
  const submits = type === 'submit' || type === 'image' || (control.localName === 'button' && type === undefined)
  const value = control.localName === 'input' ? control.getAttribute('value') : control.textContent
  return {
    name: control.getAttribute('aria-label') ?? value ?? '',
    code: ['id', 'name', 'data-testid', 'data-e2e', 'data-view-name']
      .map((name) => control.getAttribute(name) ?? '')
      .join(' '),
    submitsForm: submits && form !== null && (control as HTMLButtonElement).form === form,
    popup:
      control.hasAttribute('aria-haspopup') ||
      control.hasAttribute('aria-pressed') ||
      control.hasAttribute('aria-expanded'),
    language: languageOf(editor),
  }
}

/** The language that the page says it is in. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || element.ownerDocument.documentElement.lang
}

export function isEnabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') !== 'true' && !control.hasAttribute('disabled')
}

/**
 * Whether one of the elements under an event posts this draft. In: the event's composed path, the
 * composer. Out: what was pressed, or null.
 */
export function submitIn(path: readonly EventTarget[], composer: Composer): HTMLElement | null {
  const elements = path.filter((target): target is Element => target instanceof Element)
  const isHtml = (element: Element): element is HTMLElement => element instanceof HTMLElement
  const control = elements.find((element) => isHtml(element) && element.matches(PRESSABLE)) ?? null
  const { leave, submit } = composer.box
  const named =
    elements.find((element) => fits(element, composer)) ?? (submit ? (control?.querySelector(submit) ?? null) : null)
  // What a file names may be the picture inside the button.
  const pressed = [control, named, ...elements.slice(named ? elements.indexOf(named) : elements.length)].find(
    (element) => element !== null && isHtml(element),
  ) as HTMLElement | undefined
  if (!pressed || !isEnabled(pressed)) return null
  if (leave && elements.some((element) => element.matches(leave))) return null
  if (composer.surface !== 'sign-up' && isStep(pressed)) return null
  const root = rootNow(composer)
  // A custom element that a file names stands around the button that is pressed.
  if (named && (holds(named, pressed) || pressed.contains(named)))
    return root === null || holds(root, named) ? pressed : null
  return root && holds(root, pressed) && isGeneralSubmit(pressed, composer, root) ? pressed : null
}

/** Whether a control leads on to the next step of the same draft, whatever its makers call it. */
function isStep(control: Element): boolean {
  const said = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim()
  return said.length < 40 && wordLists(languageOf(control)).step.test(said)
}

function fits(control: Element, { box }: Composer): boolean {
  return box.submit !== undefined && control.matches(box.submit)
}

/** What holds the draft and its control now; once the editor has left, the dialog that it was a step of. */
function rootNow(composer: Composer): HTMLElement | null {
  return composer.editor.isConnected ? composer.root() : composer.around
}

function isGeneralSubmit(control: HTMLElement, { box, editor, surface }: Composer, root: Element): boolean {
  // While the control that the site file names is there, nothing else is guessed.
  if (box.submit && root.querySelector(box.submit)) return false
  const known = facts(control, editor)
  if (submitScore(known) > 0) return true
  // "Continue" is a step of most drafts, and all there is to press for an address.
  if (surface === 'sign-up' && known.submitsForm) return true
  return box.submit !== undefined && control === lastWordedButton(root, languageOf(root))
}

/** In a translated page: the last enabled button of the root that has words and opens nothing. */
function lastWordedButton(root: Element, language: string): Element | null {
  const { never } = wordLists(language)
  const buttons = [...root.querySelectorAll(PRESSABLE)].filter(
    (button) =>
      isEnabled(button) &&
      !button.hasAttribute('aria-haspopup') &&
      !button.hasAttribute('aria-expanded') &&
      (button.textContent ?? '').trim() !== '' &&
      !never.test((button.textContent ?? '').trim()),
  )
  return buttons.at(-1) ?? null
}

/** The control that would post this draft now; null where there is none or it is disabled. */
export function submitOf(composer: Composer): HTMLElement | null {
  const { box, editor } = composer
  const root = rootNow(composer)
  const around: ParentNode = root ?? (editor.getRootNode() as Document | ShadowRoot)
  const named = box.submit ? [...around.querySelectorAll(box.submit)].filter(isEnabled) : []
  if (named.length > 0) return pressableIn(nearest(named, editor))
  let best: HTMLElement | null = null
  let bestScore = 1
  for (const control of root?.querySelectorAll<HTMLElement>(PRESSABLE) ?? []) {
    const score = isEnabled(control) ? submitScore(facts(control, editor)) : 0
    if (score >= bestScore) {
      best = control
      bestScore = score
    }
  }
  return best
}

/** The button inside a custom element that a file names, or around a picture that it names; else the element itself. */
function pressableIn(element: Element): HTMLElement {
  if (!(element instanceof HTMLElement))
    return element.closest<HTMLElement>(PRESSABLE) ?? element.parentElement ?? document.body
  return element.matches(PRESSABLE) ? element : (queryAcross(element, PRESSABLE)[0] ?? element)
}

/** The first control after the editor, else the last before it. */
function nearest(controls: readonly Element[], editor: Element): Element {
  const after = controls.find(
    (control) => (editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return after ?? controls.at(-1)!
}

/** What a control is called, for finding out what the box beside it is for. */
export function controlWords(control: Element): string {
  return `${wordsOf(control)} ${control.textContent ?? ''}`
}

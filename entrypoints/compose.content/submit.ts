import type { Composer } from './composers.ts'
import { wordsOf } from './editable.ts'

/** What can be pressed. */
export const PRESSABLE =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], a[role="button"]'

const POSTS = new Set(
  (
    'post|post all|post now|tweet|post reply|reply|reply all|comment|post comment|add comment|send|send message|send now|' +
    'share|share now|publish|publish post|publish changes|publish reply|save|save changes|update|submit|submit reply|' +
    'submit review|post review|add topic|truth|quote|schedule|done|press enter to send|' +
    'publicar|postear|publicar todo|responder|comentar|enviar|compartir|guardar|guardar cambios|actualizar|listo|' +
    'publier|répondre|commenter|envoyer|partager|enregistrer|posten|antworten|kommentieren|senden|teilen|speichern|' +
    'publicar comentário|salvar|compartilhar|đăng|gửi|發佈|發帖|发布|投稿|返信|送信'
  ).split('|'),
)
const NEVER =
  /^(cancel|close|discard|back|preview|show (preview|changes)|save (as )?draft|drafts?|like|react|edit|search|next|continue|add (a )?(photo|video|image|gif|emoji|poll).*|emoji|gif|photo|attach.*|cancelar|cerrar|descartar|vista previa|me gusta|editar|buscar|siguiente|continuar)\b/i
const CODE_POSTS = /(^|[-_ ]|\b)(post|tweet|publish|submit|send|reply|comment|save)/i

/** What the score of a control rests on. */
export interface Control {
  /** What a person reads or hears on it. */
  name: string
  /** What its makers call it: id, name, test id. */
  code: string
  /** It submits the very form the editor stands in. */
  submitsForm: boolean
  /** It opens a menu or a dialog, or holds a state. */
  popup: boolean
}

/** How likely it is that pressing a control posts the draft: above zero is a yes, more is surer. */
export function submitScore({ name, code, submitsForm, popup }: Control): number {
  const said = name.trim().replace(/\s+/g, ' ').toLowerCase()
  if (popup || NEVER.test(said)) return 0
  let score = 0
  if (POSTS.has(said)) score += 3
  if (submitsForm) score += 2
  if (CODE_POSTS.test(code)) score += 1
  // A code name alone also belongs to counters and menus.
  return score >= 2 ? score : 0
}

function facts(control: Element, editor: Element): Control {
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
  }
}

export function isEnabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') !== 'true' && !control.hasAttribute('disabled')
}

/**
 * Whether one of the elements under an event posts this draft. In: the event's composed path, the
 * composer. Out: the control, or null.
 */
export function submitIn(path: readonly EventTarget[], composer: Composer): HTMLElement | null {
  const control = path.find(
    (target): target is HTMLElement =>
      target instanceof HTMLElement && (target.matches(PRESSABLE) || fits(target, composer)),
  )
  if (!control || !isEnabled(control)) return null
  const root = composer.root()
  if (fits(control, composer)) return root === null || holds(root, control) ? control : null
  return root && holds(root, control) && isGeneralSubmit(control, composer, root) ? control : null
}

function fits(control: Element, { box }: Composer): boolean {
  return box.submit !== undefined && control.matches(box.submit)
}

/** `contains` through open shadow roots. */
export function holds(root: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (root.contains(node)) return true
    const tree: Node = node.getRootNode()
    node = tree instanceof ShadowRoot ? tree.host : null
  }
  return false
}

function isGeneralSubmit(control: HTMLElement, { box, editor }: Composer, root: Element): boolean {
  // While the control that the site file names is there, nothing else is guessed.
  if (box.submit && root.querySelector(box.submit)) return false
  if (submitScore(facts(control, editor)) > 0) return true
  return box.submit !== undefined && control === lastWordedButton(root)
}

/** In a translated page: the last enabled button of the root that has words and opens nothing. */
function lastWordedButton(root: Element): Element | null {
  const buttons = [...root.querySelectorAll(PRESSABLE)].filter(
    (button) =>
      isEnabled(button) &&
      !button.hasAttribute('aria-haspopup') &&
      !button.hasAttribute('aria-expanded') &&
      (button.textContent ?? '').trim() !== '' &&
      !NEVER.test((button.textContent ?? '').trim()),
  )
  return buttons.at(-1) ?? null
}

/** The control that would post this draft now; null where there is none or it is disabled. */
export function submitOf(composer: Composer): HTMLElement | null {
  const { box, editor } = composer
  const root = composer.root()
  const around: ParentNode = root ?? (editor.getRootNode() as Document | ShadowRoot)
  const named = box.submit ? [...around.querySelectorAll<HTMLElement>(box.submit)].filter(isEnabled) : []
  if (named.length > 0) return nearest(named, editor)
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

/** The first control after the editor, else the last before it. */
function nearest(controls: readonly HTMLElement[], editor: Element): HTMLElement {
  const after = controls.find(
    (control) => (editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return after ?? controls.at(-1)!
}

/** What a control is called, for finding out what the box beside it is for. */
export function controlWords(control: Element): string {
  return `${wordsOf(control)} ${control.textContent ?? ''}`
}

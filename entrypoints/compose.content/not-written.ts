import { isTextField, wordsOf } from './editable.ts'
import { closestAcross } from './tree.ts'

/** Editors of code, and what is drawn with letters: nobody talks to others there. */
const CODE =
  '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor, .blob-code, [class*="code-editor" i], [data-language], .xterm, ' +
  '[role="code"], [role="spreadsheet"], [role="grid"] input, .kix-appview-editor'
/** Where people pay, sign in, filter and set things up. */
const FORMS =
  /\b(checkout|check-out|payment|billing|shipping|delivery|card|cvv|coupon|promo|donat\w*|log-?in|sign-?in|filters?|sort|search|newsletter|subscribe|unsubscribe)\b/i
const FIELDS =
  /\b(coupon|promo.?code|voucher|gift.?card|order (notes?|instructions)|delivery (notes?|instructions)|special instructions|zip|postal|phone|tel|url|website|quantity|amount|price|find|filter|regex|query|prompt|code|token|api.?key|captcha|verification)\b/i
const DETAILS =
  /^(cc-|street-address|address-|postal-code|tel|one-time-code|current-password|new-password|username|organization$|bday|url)/

/**
 * Whether an editing element that no site file knows is surely no compose box: code, payment, sign-in, filters,
 * settings. Searches and secrets were left out by `editableIn` already.
 */
export function isElsewhere(editor: HTMLElement): boolean {
  if (closestAcross(editor, CODE)) return true
  const words = wordsOf(editor).replace(/[_-]+/g, ' ')
  if (FIELDS.test(words) && (isTextField(editor) || editor.getAttribute('role') === 'combobox')) return true
  const filled = (editor.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/)
  if (filled.some((token) => DETAILS.test(token))) return true
  const around = editor.closest('form, [role="form"], [role="dialog"], dialog')
  if (!around) return false
  if (around.querySelector('[autocomplete*="cc-"], input[name*="cardnumber" i], iframe[name*="card" i]')) return true
  return FORMS.test(namesOf(around))
}

function namesOf(form: Element): string {
  return ['id', 'name', 'class', 'action', 'aria-label', 'data-testid']
    .map((name) => form.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
}

/**
 * Whether an e-mail address typed here signs someone up: a new password beside it, or words that say so. In: the
 * field. A sign-in asks for the password that is there already.
 */
export function signsUp(field: HTMLElement): boolean {
  const form = field.closest('form, [role="form"], [role="dialog"], dialog, main') ?? field.ownerDocument.body
  if (form.querySelector('input[autocomplete="current-password"]')) return false
  if (form.querySelector('input[autocomplete="new-password"]')) return true
  const said = `${namesOf(form)} ${form.querySelector('h1, h2, legend')?.textContent ?? ''} ${location.pathname}`
  return /\b(sign.?up|register|registration|create.{0,12}account|join|new account|crear (una )?cuenta|reg[ií]str\w+|s’inscrire|inscription|registrieren)\b/i.test(
    said,
  )
}

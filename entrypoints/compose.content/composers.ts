import type { Surface } from '../../rules/types.ts'
import { editableIn, isTextField, wordsOf } from './editable.ts'
import type { EditorKind } from './editor.ts'
import { frameAround } from './framed.ts'
import { isElsewhere, signsUp } from './not-written.ts'
import { editorOf } from './registry.ts'
import type { Box, Site } from './site.ts'
import { controlWords, languageOf, PRESSABLE, submitScore } from './submit.ts'
import { isTitle, surfaceOf } from './surface.ts'
import { closestAcross, holds, parentAcross, pathOf, queryAcross } from './tree.ts'

/** A compose box, found: where its text is, how it is read, how it is posted. */
export interface Composer {
  site: Site | null
  surface: Surface
  box: Omit<Box, 'surface'>
  editor: HTMLElement
  kind: EditorKind
  /** The dialog or form it was found in. Its text is remembered while that is open: a step of it may hide the editor. */
  around: HTMLElement | null
  /** The smallest element that holds the editor and its submit control now; null where none is found. */
  root(): HTMLElement | null
  /** The editors of the same draft as they stand now, this one included, in the order in which they are read. */
  parts(): HTMLElement[]
}

/** Containers that hold one composer and little else, smallest first when climbed to. */
const ROOTS = 'form, [role="dialog"], [role="form"], faceplate-form, [data-testid*="compos" i], [class*="compos" i]'
const STEPS = '[role="dialog"], dialog'
const TITLES = 'input:not([type]), input[type="text"]'
const CLIMB = 12

/** The element that holds the whole draft which is written in an editing element: mostly itself. */
export function draftOf(editable: HTMLElement): HTMLElement {
  return editorOf(editable)?.draft?.(editable) ?? editable
}

/**
 * Whether an editing element is a compose box, and which.
 *
 * In: what `draftOf` found; the site, null where no file knows it; the page's path. Out: null
 * where it is none: then nothing else of ours runs for it.
 */
export function composerFor(editor: HTMLElement, site: Site | null, path: string): Composer | null {
  const kind = editorOf(editor)
  if (!kind) return null
  if (site?.exclude && closestAcross(editor, site.exclude)) return null
  const around = closestAcross(editor, STEPS)
  for (const box of site?.boxes ?? []) {
    const fits = closestAcross(editor, box.editor) ?? frameAround()?.closest(box.editor)
    if (!fits || (box.when && !box.when(editor, path))) continue
    const root = () => (box.root && closestAcross(editor, box.root)) || rootOf(editor, box.submit)
    return {
      site,
      surface: box.surface,
      box,
      editor,
      kind,
      around,
      root,
      parts: () => partsOf(editor, root(), box.parts),
    }
  }
  if (site?.onlyBoxes || isElsewhere(editor)) return null
  const root = () => rootOf(editor)
  const found = root()
  const submit = found ? [...found.querySelectorAll(PRESSABLE)].map(controlWords).join(' ') : ''
  const field = isTextField(editor) && editor.localName === 'input'
  const surface = surfaceOf({
    words: wordsOf(editor),
    oneLine: field,
    submit,
    inArticle: editor.closest('[role="article"], article') !== null,
    email:
      field &&
      (editor.getAttribute('type') === 'email' || /(^|\s)email\b/.test(editor.getAttribute('autocomplete') ?? '')),
    signUp: field && signsUp(editor),
    language: languageOf(editor),
  })
  if (!surface) {
    const text = field && isTitle(wordsOf(editor)) ? textUnder(editor) : null
    const below = text && composerFor(text, site, path)
    // A title is posted with its text.
    return below?.parts().includes(editor) ? { ...below, editor, kind } : null
  }
  const box = { editor: '*' }
  return { site, surface, box, editor, kind, around, root, parts: () => titleAndText(editor, surface, root()) }
}

/**
 * Climbs, through shadow hosts too, to the first element that also holds a way to post: the
 * controls that a site file names wherever they are, else whatever looks like one nearby.
 */
function rootOf(editor: Element, submit?: string): HTMLElement | null {
  let climbed = 0
  for (let node = parentAcross(editor); node && node !== document.body; node = parentAcross(node)) {
    if (!(node instanceof HTMLElement)) continue
    if (submit ? node.querySelector(submit) : hasSubmit(node, editor)) return node
    if (node.matches('[role="dialog"], form') || (!submit && ++climbed >= CLIMB)) break
  }
  return closestAcross(editor, ROOTS)
}

function hasSubmit(root: Element, editor: Element): boolean {
  const language = languageOf(editor)
  return [...root.querySelectorAll(PRESSABLE)].some((control) => {
    const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
    const submitsForm = control.getAttribute('type') === 'submit' && control.closest('form') === editor.closest('form')
    return submitScore({ name, code: '', submitsForm, popup: control.hasAttribute('aria-haspopup'), language }) > 0
  })
}

function partsOf(editor: HTMLElement, root: HTMLElement | null, selector?: string): HTMLElement[] {
  if (!selector || !root) return [editor]
  const parts = new Set<HTMLElement>()
  for (const found of queryAcross(root, selector)) {
    const inner =
      found.isContentEditable || isTextField(found) ? found : queryAcross(found, 'textarea, [contenteditable]')[0]
    const written = inner && editableIn(pathOf(inner))
    const part = written && draftOf(written)
    if (part && (part === editor || part.getClientRects().length > 0)) parts.add(part)
  }
  return parts.has(editor) ? [...parts] : [editor]
}

/** Where no file knows the site: the line over the text, in the same form, that says it is its title. */
function titleAndText(editor: HTMLElement, surface: Surface, root: HTMLElement | null): HTMLElement[] {
  if (surface === 'name' || surface === 'bio' || surface === 'sign-up' || !root || !holds(root, editor)) return [editor]
  const titles = [...root.querySelectorAll<HTMLElement>(TITLES)].filter(
    (field) => field !== editor && isTitle(wordsOf(field)) && editableIn([field]) && field.getClientRects().length > 0,
  )
  return titles.length === 1 ? [...titles, editor] : [editor]
}

/** The text that a title stands over: the one large box of its form. */
function textUnder(title: HTMLElement): HTMLElement | null {
  const around = title.closest('form, [role="form"], [role="dialog"], dialog')
  const texts = [...(around?.querySelectorAll<HTMLElement>('textarea, [contenteditable]') ?? [])].flatMap((each) =>
    each !== title && each.getClientRects().length > 0 ? (editableIn(pathOf(each)) ?? []) : [],
  )
  return texts.length === 1 ? texts[0]! : null
}

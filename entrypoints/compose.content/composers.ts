import type { Surface } from '../../rules/types.ts'
import { isTextField, wordsOf } from './editable.ts'
import type { EditorKind } from './editor.ts'
import { EDITORS } from './registry.ts'
import type { Box, Site } from './site.ts'
import { controlWords, PRESSABLE, submitScore } from './submit.ts'
import { surfaceOf } from './surface.ts'

/** A compose box, found: where its text is, how it is read, how it is posted. */
export interface Composer {
  site: Site | null
  surface: Surface
  box: Omit<Box, 'surface'>
  editor: HTMLElement
  kind: EditorKind
  /** The smallest element that holds the editor and its submit control now; null where none is found. */
  root(): HTMLElement | null
}

/** Containers that hold one composer and little else, smallest first when climbed to. */
const ROOTS = 'form, [role="dialog"], [role="form"], faceplate-form, [data-testid*="compos" i], [class*="compos" i]'
const CLIMB = 12

/**
 * Whether an editing element is a compose box, and which.
 *
 * In: what `editableIn` found; the site, null where no file knows it; the page's path. Out: null
 * where it is none: then nothing else of ours runs for it.
 */
export function composerFor(editor: HTMLElement, site: Site | null, path: string): Composer | null {
  const kind = EDITORS.find((candidate) => candidate.fits(editor))
  if (!kind) return null
  if (site?.exclude && editor.matches(site.exclude)) return null
  for (const box of site?.boxes ?? []) {
    if (!editor.closest(box.editor) || (box.when && !box.when(editor, path))) continue
    const root = () => (box.root && editor.closest<HTMLElement>(box.root)) || rootOf(editor, box.submit)
    return { site, surface: box.surface, box, editor, kind, root }
  }
  const root = rootOf(editor)
  const submit = root ? [...root.querySelectorAll(PRESSABLE)].map(controlWords).join(' ') : ''
  const surface = surfaceOf({
    words: wordsOf(editor),
    oneLine: isTextField(editor) && editor.localName === 'input',
    submit,
    inArticle: editor.closest('[role="article"], article') !== null,
  })
  if (!surface) return null
  return { site, surface, box: { editor: '*' }, editor, kind, root: () => rootOf(editor) }
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
  return editor.closest<HTMLElement>(ROOTS)
}

function hasSubmit(root: Element, editor: Element): boolean {
  return [...root.querySelectorAll(PRESSABLE)].some((control) => {
    const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
    const submitsForm = control.getAttribute('type') === 'submit' && control.closest('form') === editor.closest('form')
    return submitScore({ name, code: '', submitsForm, popup: control.hasAttribute('aria-haspopup') }) > 0
  })
}

function parentAcross(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
}

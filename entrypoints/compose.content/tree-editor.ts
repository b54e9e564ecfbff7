import { readTree, type Unwritten } from './dom-text.ts'
import type { EditorKind } from './editor.ts'
import { selectInTree, typeOver } from './replace.ts'

/** What tells one editor from another where the text is part of the page's tree. */
interface TreeEditor extends Unwritten, Pick<EditorKind, 'id' | 'fallback' | 'fits' | 'draft'> {
  /** The elements that hold the text, in order, each a block; the editing element where not given. */
  parts?(element: HTMLElement): readonly Element[]
  /** The page shows only a part of the text, so that only that part can be read. */
  partial?(element: HTMLElement): boolean
}

/** An editor file for an editing host. In: what is particular to it. */
export function treeEditor({ parts, partial, skip, filler, ...own }: TreeEditor): EditorKind {
  const kind: EditorKind = {
    ...own,
    read: (element) => ({
      ...readTree(parts?.(element) ?? [element], { skip, filler }),
      ...(partial?.(element) && { partial: true }),
    }),
    select: (element, span) => selectInTree(element, kind.read(element), span),
    replace: (element, span, replacement) => typeOver(kind, element, span, replacement),
  }
  return kind
}

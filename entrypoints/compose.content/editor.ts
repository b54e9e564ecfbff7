import type { Span } from '../../rules/types.ts'

/** A draft as it stood in its editor at one moment. */
export interface Reading {
  text: string
  /**
   * Where a span of the text stands in the page. In: a span in UTF-16 code units of `text`. Out:
   * null where the editor is a text field, which has no such positions, or where the page has
   * changed under the reading.
   */
  range(span: Span): Range | null
  /** The page shows only a part of the text, and this is no more than that. */
  partial?: true
}

/** One kind of editor. Add one by adding a file to `editors/` that exports it by default. */
export interface EditorKind {
  id: string
  /** A text field, whose text is no part of the page's tree: it is underlined by a mirror. */
  field?: true
  /** Fits whatever no other file fits. */
  fallback?: true
  fits(element: HTMLElement): boolean
  /** The element that holds the whole draft, where that is more than the one that is written in. */
  draft?(element: HTMLElement): HTMLElement
  /** Reads the text and never changes the page. */
  read(element: HTMLElement): Reading
  /**
   * Replaces a span the way a person would, so that the editor's own model and its undo agree.
   * Out: false where it could not be done; the words are then left selected for the person.
   */
  replace(element: HTMLElement, span: Span, replacement: string): Promise<boolean>
  /** Selects a span and puts the caret there. Out: false where that is not possible. */
  select(element: HTMLElement, span: Span): boolean
}

import type { Span } from '../../rules/types.ts'
import type { Reading } from './editor.ts'

/** A stretch of the text and the node it was read from. */
interface Piece extends Span {
  /** A text node, read letter by letter; or an element, such as an emoji's picture, read as a whole. */
  node: Node
  /** Where in the text node it begins. */
  from: number
}

/** What of an editor's tree is not the person's text. */
export interface Unwritten {
  /** Parts that are shown but not written, such as a prompt. */
  skip?: string
  /** Letters without width that the editor itself puts in, to give the caret a place. Global. */
  filler?: RegExp
}

/** Twins that only look like the text, or are heard instead of it. */
const TWINS = '[aria-hidden="true"], [inert]'

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var'.split(' '),
)
const SILENT = new Set('script style svg button input textarea select template noscript video audio canvas'.split(' '))

/**
 * Reads an editor's text once and keeps the way back. Never changes the page.
 *
 * In: the elements that hold the text, each a block of its own; what in them is not the person's.
 * Out: the text with one `\n` per line break, and the map from its offsets to positions in the
 * page. Every UTF-16 unit of a text node is one unit of the text, invisible ones too unless they are
 * the editor's own, so that the map is exact; line breaks of blocks and `<br>` have no node.
 */
export function readTree(roots: readonly Element[], { skip, filler }: Unwritten = {}): Reading {
  const pieces: Piece[] = []
  let text = ''
  // Nothing on this line yet; something on it; or the block that held it has ended.
  let line: 'fresh' | 'open' | 'closed' = 'fresh'

  const breakLine = () => {
    text += '\n'
    line = 'fresh'
  }
  const add = (node: Node, content: string, from = 0) => {
    if (content === '') return
    if (line === 'closed') breakLine()
    pieces.push({ node, from, start: text.length, end: text.length + content.length })
    text += content
    line = 'open'
  }
  const addText = (node: Text, content: string) => {
    let from = 0
    for (const found of filler ? content.matchAll(filler) : []) {
      add(node, content.slice(from, found.index), from)
      from = found.index + found[0].length
    }
    add(node, content.slice(from), from)
  }

  const visit = (parent: Element, root: Element, keepsBreaks: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const data = (node as Text).data
        // Between blocks, blanks are layout and not text.
        if (line !== 'open' && !keepsBreaks && data.trim() === '') continue
        addText(node as Text, keepsBreaks ? data : data.replace(/[\t\n\r]/g, ' '))
      } else if (node.nodeType === 1) {
        element(node as Element, root, keepsBreaks)
      }
    }
  }

  const element = (node: Element, root: Element, keepsBreaks: boolean) => {
    const name = node.localName
    if (SILENT.has(name) || (skip && node.matches(skip))) return
    if (name === 'br') {
      if (endsBlock(node, root)) {
        // It only holds the line open; the block's end breaks it.
        if (line === 'closed') breakLine()
        line = 'open'
      } else {
        if (line === 'closed') breakLine()
        breakLine()
      }
      return
    }
    if (name === 'img') return add(node, node.getAttribute('alt') ?? '')
    if (node.matches(TWINS)) return
    if (INLINE.has(name) && !node.hasAttribute('style') && !node.hasAttribute('hidden')) {
      return visit(node, root, keepsBreaks)
    }
    const style = getComputedStyle(node)
    if (style.display === 'none') return
    // What is lifted out of the line counts as a block for the browser, not for the text.
    const lifted = style.position === 'absolute' || style.position === 'fixed'
    const block = !lifted && !style.display.startsWith('inline') && style.display !== 'contents'
    if (block && line !== 'fresh') breakLine()
    visit(node, root, keeps(style))
    if (block && (line as string) === 'open') line = 'closed'
  }

  for (const [index, root] of roots.entries()) {
    // An empty block is a line too.
    if (index > 0) breakLine()
    visit(root, root, keeps(getComputedStyle(root)))
  }
  return { text, range: (span) => rangeOf(pieces, span) }
}

/** Whether an element shows every blank and line break that stands in it. */
function keeps({ whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break')
}

/** Whether nothing is written after this `<br>` in its block. */
function endsBlock(br: Element, root: Element): boolean {
  for (let node: Node = br; node !== root; node = node.parentNode as Node) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 3 && (next as Text).data === '') continue
      return (
        next.nodeType === 1 &&
        !INLINE.has((next as Element).localName) &&
        !/^(br|img)$/.test((next as Element).localName)
      )
    }
    const parent = node.parentNode as Element | null
    if (!parent || !INLINE.has(parent.localName)) return true
  }
  return true
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | null {
  const first = pieces[firstEndingAfter(pieces, start)]
  const last = pieces[firstEndingAfter(pieces, end - 1)]
  if (!first || !last || end <= start) return null
  if (!first.node.isConnected || !last.node.isConnected) return null
  const range = first.node.ownerDocument!.createRange()
  try {
    if (first.node.nodeType === 3) range.setStart(first.node, first.from + Math.max(0, start - first.start))
    else range.setStartBefore(first.node)
    // A span that ends in a line break ends where the line does.
    const final = last.start >= end ? pieces[firstEndingAfter(pieces, end - 1) - 1] : last
    if (!final) return null
    if (final.node.nodeType === 3) range.setEnd(final.node, final.from + Math.min(end, final.end) - final.start)
    else range.setEndAfter(final.node)
  } catch {
    // The node was shortened since it was read.
    return null
  }
  return range
}

/** The index of the first piece that ends after an offset. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

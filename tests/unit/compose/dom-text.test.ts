import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readTree } from '../../../entrypoints/compose.content/dom-text.ts'

const BLOCKS = /^(div|p|li|ul|ol|h\d|blockquote|pre)$/

/** A tree without layout: blocks by their names, white space by an inline style. */
beforeAll(() => {
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    display: element.hasAttribute('hidden') ? 'none' : BLOCKS.test(element.localName) ? 'block' : 'inline',
    whiteSpace: element.closest('[style*="pre-wrap"]') ? 'pre-wrap' : 'normal',
  }))
})
afterAll(() => vi.unstubAllGlobals())

const read = (html: string) => {
  const { document } = parseHTML(`<html><body><div id="editor">${html}</div></body></html>`)
  return readTree([document.getElementById('editor')!], { skip: '[data-prompt]', filler: /\ufeff/g }).text
}

describe('the text of an editor', () => {
  it.each([
    ['one line', 'Hello', 'Hello'],
    ['two paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['a break in a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    ['a break that only holds the line open', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['an empty last line', '<p>one</p><p><br></p>', 'one\n'],
    ['two breaks at the end', '<p>one<br><br></p><p>two</p>', 'one\n\ntwo'],
    ['text before a block', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['nested blocks', '<div><div><div>one</div></div></div><div><div>two</div></div>', 'one\ntwo'],
    [
      'a mention, a link and a word in bold',
      'to <span contenteditable="false">@Ann</span> <a>x.com</a> <b>now</b>',
      'to @Ann x.com now',
    ],
    ['an emoji as a picture', 'ok <img alt="🙂"> so', 'ok 🙂 so'],
    [
      'what is hidden, shown by a control, or prompted',
      'a<span hidden>no</span><button>no</button><i data-prompt>no</i>b',
      'ab',
    ],
    ['layout between blocks', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['breaks kept by style', '<p style="white-space: pre-wrap">one\ntwo</p>', 'one\ntwo'],
    ['breaks that are only layout', '<p>one\ntwo</p>', 'one two'],
    ['zero-width letters, unit for unit', 'a\u200bb', 'a\u200bb'],
    ['the editor’s own fillers, left out', '<p>a\ufeffb</p><p>\ufeff<br></p><p>c</p>', 'ab\n\nc'],
    [
      'twins that only look like the text',
      '<p>one</p><p aria-hidden="true">one</p><div inert>one</div><p>two</p>',
      'one\ntwo',
    ],
    ['nothing', '<p><br></p>', ''],
  ])('%s', (_what, html, text) => {
    expect(read(html)).toBe(text)
  })

  it('is that of Draft.js blocks and of Lexical paragraphs', () => {
    const block = (inner: string) =>
      `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a">${inner}</span></div></div>`
    const draft = `<div data-contents="true" style="white-space: pre-wrap">${block('<span data-text="true">one </span>')}${block('<br data-text="true">')}${block('<span data-text="true">two</span>')}</div>`
    expect(read(draft)).toBe('one \n\ntwo')
    const lexical =
      '<p dir="ltr"><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p><p><br></p>'
    expect(read(lexical)).toBe('one\ntwo\n')
  })

  it('is that of blocks which are editing hosts of their own, joined, an empty one too', () => {
    const { document } = parseHTML(
      '<html><body><p>one<br>two</p><p>\ufeff</p><button>no</button><p>three</p><p></p></body></html>',
    )
    expect(readTree([...document.querySelectorAll('p')], { filler: /\ufeff/g }).text).toBe('one\ntwo\n\nthree\n')
  })
})

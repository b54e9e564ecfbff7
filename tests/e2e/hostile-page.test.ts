import { beforeAll, describe, expect, it } from 'vitest'
import { askFor, FLAGGED, isAsked, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { EDITOR_CASES, editorUrl, model } from './editor-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const POST = '#post'

/** What the page kept of what it got hold of, and what it does as long as it fights. */
interface Fight {
  leaks: string[]
  removes: boolean
  removed: number
  fake(): void
}

declare global {
  interface Window {
    __fight: Fight
  }
}

/** Runs in the page before anything of the page's own: every way known to us by which a page might look in or interfere. */
function fight(): void {
  const hosts = () => [...document.querySelectorAll('second-look-layer')]
  const all = { leaks: [] as string[], removes: true, removed: 0, fake: () => {} }
  window.__fight = all
  const keep = (what: unknown) => {
    if (typeof what === 'string' && /IV\.C|Before you post|Post anyway|second-look-title/.test(what))
      all.leaks.push(what)
  }

  // Prototypes that a script of ours would go through, were it in the page's own world.
  const wrap = (owner: object, name: string, look: (self: unknown, values: unknown[], out: unknown) => void) => {
    const own = Reflect.get(owner, name) as (...values: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      const out = own.apply(this, values)
      look(this, values, out)
      return out
    })
  }
  wrap(Element.prototype, 'attachShadow', (self, _values, out) => {
    if ((self as Element).localName.startsWith('second-look')) all.leaks.push('attachShadow', String(out))
  })
  for (const name of ['appendChild', 'insertBefore'])
    wrap(Node.prototype, name, (_self, [node]) => keep((node as Node)?.textContent))
  for (const name of ['append', 'replaceChildren', 'setAttribute'])
    wrap(Element.prototype, name, (_self, values) => {
      for (const value of values) keep(value instanceof Node ? value.textContent : value)
    })
  wrap(JSON, 'stringify', (_self, _values, out) => keep(out))
  wrap(String.prototype, 'includes', (self) => keep(String(self)))
  HTMLDialogElement.prototype.showModal = () => {
    throw new Error('not here')
  }
  Element.prototype.getBoundingClientRect = ((own) =>
    function (this: Element) {
      if (this.localName === 'second-look-layer') all.leaks.push('measured')
      return own.call(this)
    })(Element.prototype.getBoundingClientRect)

  // Whatever of ours appears is taken away, for as long as the page fights.
  new MutationObserver(() => {
    for (const host of all.removes ? hosts() : []) {
      if (host.shadowRoot) keep(host.shadowRoot.textContent ?? '')
      keep(host.textContent)
      host.remove()
      all.removed += 1
    }
  }).observe(document, { childList: true, subtree: true })

  // Events that would tell us of the draft are stopped as early as a page's script can.
  document.addEventListener('DOMContentLoaded', () => {
    for (const type of ['focusin', 'compositionstart', 'pointermove', 'scroll', 'resize'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })
    // A flood of changes, all the time.
    const flood = document.createElement('div')
    flood.hidden = true
    document.body.append(flood)
    setInterval(() => {
      for (let at = 0; at < 50; at += 1) {
        flood.dataset.at = `${at}`
        flood.replaceChildren(document.createElement('i'), 'x')
      }
    }, 20)
  })

  all.fake = () => {
    for (const host of hosts()) {
      for (const target of [host, document.activeElement ?? host, document.elementFromPoint(640, 300) ?? host]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 640, clientY: 300 }))
        for (const key of ['Tab', ' ', 'Enter'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      }
      ;(host as HTMLElement).click()
      ;(host as HTMLElement).focus()
      for (const form of document.forms) form.requestSubmit()
    }
  }
}

const CASES = EDITOR_CASES.filter(({ id }) => ['contenteditable', 'tiptap', 'textarea'].includes(id))

describe.each(CASES)('a page with $id that fights back', (one) => {
  const open = async (): Promise<Tab> => {
    const tab = await stage.site('about:blank')
    await tab.page.evaluateOnNewDocument(fight)
    await tab.page.goto(editorUrl(one))
    await tab.click(one.box)
    return tab
  }
  beforeAll(() => askFor(stage, 'look'))

  it('stops no typing, learns of no finding, and posts nothing that is held', async () => {
    const tab = await open()
    await tab.type(`Now ${WORDS} then`)
    await expect.poll(() => model(tab)).toBe(`Now ${WORDS} then`)
    await tab.waitFor('the page to find something of ours', () => tab.page.evaluate(() => window.__fight.removed > 0))
    // The dialog is taken away as soon as it comes; what it held stays held.
    for (let presses = 0; presses < 3; presses += 1) {
      await tab.click(POST)
      await tab.page.evaluate(() => window.__fight.fake())
      await pause(100)
    }
    expect(await tab.posts()).toEqual([])
    await tab.click(one.box)
    await tab.press('Control+End')
    await tab.type(' more')
    await expect.poll(() => model(tab)).toBe(`Now ${WORDS} then more`)
    const seen = await tab.page.evaluate(() => ({
      leaks: window.__fight.leaks,
      highlights: [...CSS.highlights.keys()],
      text: document.documentElement.outerHTML.includes('IV.C'),
      inside: [...document.querySelectorAll('second-look-layer')].map((host) => [
        host.shadowRoot,
        host.textContent,
        host.getAttributeNames().filter((name) => !['style', 'popover', 'aria-hidden'].includes(name)),
      ]),
    }))
    expect({ ...seen, inside: [] }).toEqual({ leaks: [], highlights: [], text: false, inside: [] })
    for (const one of seen.inside) expect(one).toEqual([null, '', []])
  })

  it('cannot press "Post anyway", nor have the person press it unseen', async () => {
    const tab = await open()
    await tab.page.evaluate(() => {
      window.__fight.removes = false
    })
    await tab.type(`Now ${WORDS} then`)
    await tab.waitFor('an underline', async () => (await tab.underlined()).some(({ words }) => words === FLAGGED))
    await tab.click(POST)
    await waitForSecondLook(tab)
    await tab.page.evaluate(() => window.__fight.fake())
    await pause(150)
    expect(await tab.posts()).toEqual([])
    await expect.poll(() => isAsked(tab)).toBe(true)
    // Faded out, over a bait that the person means to press.
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('second-look-layer'))
        host.style.setProperty('opacity', '0', 'important')
    })
    await tab.clickOurs('Post anyway')
    await pause(150)
    expect(await tab.posts()).toEqual([])
    await expect.poll(() => isAsked(tab)).toBe(true)
    // As it was again, it is the person's own decision.
    await tab.clickOurs('Post anyway')
    await tab.waitForPosts(1)
    await pause(150)
    expect((await tab.posts()).map(({ texts }) => texts)).toEqual([[`Now ${WORDS} then`]])
  })
})

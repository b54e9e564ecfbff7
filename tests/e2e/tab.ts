import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, KeyInput, Page } from 'puppeteer-core'
import { LEVELS, type Level } from '../../rules/types.ts'
import type { Posted } from '../pages/parts/posts.ts'
import { inClosedRoots, type Launched } from './browser.ts'
import { focused, isSeen, type Line, middleOf, type Stroke, wordsOver } from './in-page.ts'

/** How long something may take to come: a busy machine is slow. */
const PATIENCE_MS = 15_000
/** How long is waited before something is asked again: each question keeps the browser from what it is asked about. */
const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 150
/** Where screenshots go. */
const SHOTS = join(import.meta.dirname, '../../.output/shots')

/** Words that the extension underlined on the page, and how strongly. */
interface Underlined {
  level: Level
  words: string
}

/** Words underlined on a copy of a text field, and where: a line each. */
interface Mirrored extends Underlined {
  areas: Line[]
}

/** One open page, and what a person does and sees there. `page` is Puppeteer's own, for the rest. */
export class Tab {
  constructor(
    private readonly launched: Launched,
    readonly page: Page,
    /** The document that is looked at: that of the page itself, unless a frame of it is. */
    readonly frame: Frame = page.mainFrame(),
  ) {}

  /** The same page, looked at inside one of its frames. In: the frame's element. Waits for it to have loaded. */
  async inFrame(selector: string): Promise<Tab> {
    const element = await this.frame.waitForSelector(selector)
    const frame = await this.waitFor(`a page in ${selector}`, async () => {
      const inner = await element?.contentFrame()
      return (await inner?.evaluate(() => document.readyState === 'complete')) ? inner : null
    })
    return new Tab(this.launched, this.page, frame)
  }

  /** Clicks an element as a mouse does, so often in a row. Waits for it to appear. */
  async click(selector: string, count = 1): Promise<void> {
    if (!this.isPlain(selector)) {
      await this.frame.waitForSelector(selector, { visible: true, timeout: PATIENCE_MS })
      await this.frame.click(selector, { count })
      return
    }
    const { x, y } = await this.waitFor(`${selector} in sight`, () => this.frame.evaluate(middleOf, selector))
    await this.page.mouse.click(x, y, { count })
  }

  /** Whether an element is there and can be seen. */
  async isThere(selector: string): Promise<boolean> {
    if (this.isPlain(selector)) return this.frame.evaluate(isSeen, selector)
    const found = await this.frame.$(selector)
    return found !== null && (await found.isVisible())
  }

  /** Puts the keyboard on an element, as Tab does: once it takes it, since a button that is still disabled does not. */
  async focus(selector: string): Promise<void> {
    const element = await this.frame.$(selector)
    if (!element) throw new Error(`no ${selector}`)
    try {
      await this.waitFor(`the keyboard on ${selector}`, () => element.evaluate(focused))
    } finally {
      await element.dispose()
    }
  }

  /**
   * Whether the page itself can be asked for an element, in one step: in its own document, and with no way into shadow
   * roots. Puppeteer takes many steps, each a twentieth of a second in Firefox.
   */
  private isPlain(selector: string): boolean {
    return this.frame === this.page.mainFrame() && !selector.includes('>>>')
  }

  /** Puts the keyboard into an editor by a click, where it is not there yet. */
  async goInto(selector: string): Promise<void> {
    if (!(await this.hasFocus(selector))) await this.clickInto(selector)
  }

  /**
   * Clicks into an editor and waits until it has taken the keyboard. A person types later than at once: the browser
   * tells of a new caret only after the click, and an editor that hears of it between two letters mixes them up.
   */
  async clickInto(selector: string): Promise<void> {
    await this.click(selector)
    await this.waitForFocus(selector)
    await this.frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  }

  /** Types text key by key; a line break is Shift+Enter, which posts nowhere. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.press('Shift+Enter')
      await (this.launched.name === 'chromium' ? this.typeQuickly(line) : this.page.keyboard.type(line))
    }
  }

  /** As Puppeteer types, in the same order, but no key waits until the one before has been answered for. */
  private async typeQuickly(line: string): Promise<void> {
    const { keyboard } = this.page
    const told: Promise<void>[] = []
    for (const letter of line) {
      if (letter > '~') told.push(keyboard.sendCharacter(letter))
      else told.push(keyboard.down(letter as KeyInput), keyboard.up(letter as KeyInput))
    }
    await Promise.all(told)
  }

  /** Puts text in at once, as an input method or a spelling correction does: one input event, no keys. */
  async insert(text: string): Promise<void> {
    if (this.launched.name === 'chromium') return this.page.keyboard.sendCharacter(text)
    // Over BiDi only single letters can be sent.
    await this.frame.evaluate((added) => document.execCommand('insertText', false, added), text)
  }

  /** Presses a key with what is held down: `Enter`, `Control+Enter`, `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[]
    const key = parts.pop()
    if (!key) throw new Error(`no key in "${keys}"`)
    for (const held of parts) await this.page.keyboard.down(held)
    await this.page.keyboard.press(key)
    for (const held of parts.reverse()) await this.page.keyboard.up(held)
  }

  /** Presses an access key, with what the browser wants held down for it. In: its letter. */
  async pressAccessKey(letter: string): Promise<void> {
    if (this.launched.name === 'firefox') return this.press(`Alt+Shift+${letter}`)
    // Puppeteer tells no letter while Alt is held, and Chromium goes by the letter.
    const session = await this.page.createCDPSession()
    const key = { key: letter, code: `Key${letter.toUpperCase()}`, modifiers: 1 }
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'char', text: letter, unmodifiedText: letter })
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
    await session.detach()
  }

  /** What a person would read in an element, or what stands in a field. */
  async text(selector: string): Promise<string> {
    return this.isPlain(selector)
      ? this.frame.evaluate((wanted) => {
          const element = document.querySelector<HTMLElement>(wanted)
          if (!element) throw new Error(`no ${wanted}`)
          return 'value' in element ? String(element.value) : element.innerText
        }, selector)
      : this.frame.$eval(selector, (element) =>
          'value' in element ? String(element.value) : (element as HTMLElement).innerText,
        )
  }

  /** What the page was made to post so far. */
  async posts(): Promise<Posted[]> {
    return this.frame.evaluate(() => window.__posts)
  }

  /** Waits until the page was made to post so often, and gives all that it posted. */
  async waitForPosts(count: number): Promise<Posted[]> {
    return this.waitFor(`post ${count}`, async () => {
      const posts = await this.posts()
      return posts.length >= count ? posts : null
    })
  }

  /** Waits until an element has the keyboard, as where a page opens its editor by itself. */
  async waitForFocus(selector: string): Promise<void> {
    await this.waitFor(`the keyboard in ${selector}`, () => this.hasFocus(selector))
  }

  private hasFocus(selector: string): Promise<boolean> {
    return this.frame.evaluate((wanted) => Boolean(document.activeElement?.closest(wanted)), selector)
  }

  /**
   * The words under our underlines, strongest level first. Over a text field they are drawn on a copy;
   * elsewhere they are lines, and the words are those letters of the page that stand right over each.
   */
  async underlined(): Promise<Underlined[]> {
    const { mirrored, strokes } = await this.drawn()
    const words = strokes.length > 0 ? await this.frame.evaluate(wordsOver, strokes) : []
    return [...mirrored.map(({ level, words }) => ({ level, words })), ...words]
      .map(({ level, words }) => ({ level: level as Level, words }))
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  }

  /** Our underlines as they are drawn: over text fields, and elsewhere, those in sight. */
  private async drawn(): Promise<{ mirrored: Mirrored[]; strokes: Stroke[] }> {
    return this.inOurs((roots) => ({
      mirrored: roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.text span')])
        .map((span) => ({
          level: span.className as Level,
          words: span.textContent ?? '',
          areas: [...span.getClientRects()].map(({ left, bottom, width }) => ({ left, top: bottom, width })),
        })),
      strokes: roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.stroke')])
        .filter((stroke) => {
          const hole = stroke.parentElement!.getBoundingClientRect()
          const { top, bottom, left, right } = stroke.getBoundingClientRect()
          return top < hole.bottom && bottom > hole.top && left < hole.right && right > hole.left
        })
        .map((stroke) => {
          const { left, top, width } = stroke.getBoundingClientRect()
          return { level: stroke.classList.item(1)!, start: stroke.dataset.start!, left, top, width }
        }),
    }))
  }

  /** Where underlined words stand on the screen, a rectangle a line, as high as the line under them. */
  async underlineAreas(): Promise<Line[]> {
    const { mirrored, strokes } = await this.drawn()
    return [...mirrored.flatMap(({ areas }) => areas), ...strokes.map(({ left, top, width }) => ({ left, top, width }))]
  }

  /** Waits until at least one word is underlined, and gives all that are. */
  async waitForUnderlines(): Promise<Underlined[]> {
    return this.waitFor('an underline', async () => {
      const all = await this.underlined()
      return all.length > 0 ? all : null
    })
  }

  /** Everything that a person can read in our own parts on the page (badge, card, second look). */
  async ours(): Promise<string> {
    return inClosedRoots(this.launched, this.frame, (roots) =>
      roots
        .flatMap((root) => [...root.children])
        .filter((element) => element instanceof HTMLElement && element.checkVisibility())
        .map((element) => (element as HTMLElement).innerText.trim())
        .filter((text) => text !== '')
        .join('\n'),
    )
  }

  /** How many elements in our own parts fit a selector and can be seen. */
  async oursCount(selector: string): Promise<number> {
    return inClosedRoots(
      this.launched,
      this.frame,
      (roots, wanted) =>
        roots.flatMap((root) => [...root.querySelectorAll(wanted)]).filter((element) => element.checkVisibility())
          .length,
      selector,
    )
  }

  /**
   * Clicks one of our own controls as a mouse does. In: its selector, or its words or label in
   * full. Throws where none can be seen, naming those that can.
   */
  async clickOurs(wanted: string): Promise<void> {
    const found = await this.waitFor(`our control "${wanted}"`, () =>
      inClosedRoots(
        this.launched,
        this.frame,
        (roots, name) => {
          const seen = roots
            .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a, input, summary, [role], [tabindex]')])
            .filter((element) => element.checkVisibility())
          const isSelector = /[[\].#]/.test(name)
          const hit = seen.find((element) =>
            isSelector ? element.matches(name) : [element.innerText.trim(), element.ariaLabel].includes(name),
          )
          hit?.scrollIntoView({ block: 'nearest' })
          const box = hit?.getBoundingClientRect()
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
        },
        wanted,
      ),
    )
    const around = await (await this.frame.frameElement())?.boundingBox()
    await this.page.mouse.click(found.x + (around?.x ?? 0), found.y + (around?.y ?? 0))
  }

  /** The words or label of our own control that has the focus, or null. */
  async focusInOurs(): Promise<string | null> {
    return inClosedRoots(this.launched, this.frame, (roots) => {
      const element = roots.map((root) => root.activeElement).find((active) => active instanceof HTMLElement)
      return element ? element.ariaLabel || (element as HTMLElement).innerText.trim() : null
    })
  }

  /** Runs a function over our closed shadow roots; see `inClosedRoots`. */
  async inOurs<Args extends unknown[], Out>(
    fn: (roots: ShadowRoot[], ...args: Args) => Out,
    ...args: Args
  ): Promise<Out> {
    return inClosedRoots(this.launched, this.frame, fn, ...args)
  }

  /**
   * Waits until something is so: until the function gives neither null, undefined nor false. Throws after the
   * time given, with what was waited for and what our own parts show.
   */
  async waitFor<Out>(
    what: string,
    ask: () => Promise<Out | null | undefined | false>,
    milliseconds = PATIENCE_MS,
  ): Promise<Out> {
    const giveUp = Date.now() + milliseconds
    let pause = FIRST_PAUSE_MS
    do {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
      await new Promise((done) => setTimeout(done, pause))
      pause = Math.min(pause * 1.4, LONGEST_PAUSE_MS)
    } while (Date.now() < giveUp)
    const focus = await this.frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
    throw new Error(
      `${what} did not come. Our parts show: ${JSON.stringify(await this.ours())}; the keyboard is in ${focus}`,
    )
  }

  /** Waits until our own parts show these words. */
  async waitForOurs(words: string): Promise<void> {
    await this.waitFor(`"${words}"`, async () => (await this.ours()).includes(words))
  }

  /** Saves a screenshot under `.output/shots` and returns its path. */
  async shot(name: string): Promise<string> {
    mkdirSync(SHOTS, { recursive: true })
    // What fades in is to be seen whole.
    await new Promise((done) => setTimeout(done, 250))
    const path = join(SHOTS, `${name}-${this.launched.name}.png`)
    await this.page.screenshot({ path: path as `${string}.png` })
    return path
  }

  close = (): Promise<void> => this.page.close()
}

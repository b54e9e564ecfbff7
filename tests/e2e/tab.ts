import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { LEVELS, type Level } from '../../rules/types.ts'
import type { Posted } from '../pages/parts/posts.ts'
import { inClosedRoots, type Launched } from './browser.ts'

/** Where screenshots go. */
export const SHOTS = join(import.meta.dirname, '../../.output/shots')

/** Words that the extension underlined on the page, and how strongly. */
export interface Underlined {
  level: Level
  words: string
}

/** One open page, and what a person does and sees there. `page` is Puppeteer's own, for the rest. */
export class Tab {
  constructor(
    private readonly launched: Launched,
    readonly page: Page,
  ) {}

  /** Clicks an element as a mouse does. Waits for it to appear. */
  async click(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { visible: true, timeout: 5000 })
    await this.page.click(selector)
  }

  /** Types text key by key; a line break is Shift+Enter, which posts nowhere. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.press('Shift+Enter')
      await this.page.keyboard.type(line)
    }
  }

  /** Puts text in at once, as an input method or a spelling correction does: one input event, no keys. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.sendCharacter(text)
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

  /** What a person would read in an element, or what stands in a field. */
  async text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) =>
      'value' in element ? String(element.value) : (element as HTMLElement).innerText,
    )
  }

  /** What the page was made to post so far. */
  async posts(): Promise<Posted[]> {
    return this.page.evaluate(() => window.__posts)
  }

  /**
   * The words under our underlines, strongest level first. In an editing host they are highlights,
   * named by the level's rank; over a text field they are drawn on a copy in a layer of ours.
   */
  async underlined(): Promise<Underlined[]> {
    const highlighted = await this.page.evaluate(() =>
      [...CSS.highlights.entries()].flatMap(([name, highlight]) => {
        const rank = /^second-look-([1-4])$/.exec(name)?.[1]
        return rank ? [...highlight].map((range) => ({ rank: Number(rank), words: (range as Range).toString() })) : []
      }),
    )
    const drawn = await this.inOurs((roots) =>
      roots
        .flatMap((root) => [...root.querySelectorAll('.text span')])
        .map((span) => ({ level: span.className, words: span.textContent ?? '' })),
    )
    return [
      ...highlighted.map(({ rank, words }) => ({ level: LEVELS[rank - 1]!, words })),
      ...drawn.map(({ level, words }) => ({ level: level as Level, words })),
    ].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
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
    return inClosedRoots(this.launched, this.page, (roots) =>
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
      this.page,
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
        this.page,
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
    await this.page.mouse.click(found.x, found.y)
  }

  /** The words or label of our own control that has the focus, or null. */
  async focusInOurs(): Promise<string | null> {
    return inClosedRoots(this.launched, this.page, (roots) => {
      const element = roots.map((root) => root.activeElement).find((active) => active instanceof HTMLElement)
      return element ? element.ariaLabel || (element as HTMLElement).innerText.trim() : null
    })
  }

  /** Runs a function over our closed shadow roots; see `inClosedRoots`. */
  async inOurs<Args extends unknown[], Out>(
    fn: (roots: ShadowRoot[], ...args: Args) => Out,
    ...args: Args
  ): Promise<Out> {
    return inClosedRoots(this.launched, this.page, fn, ...args)
  }

  /**
   * Waits until something is so: until the function gives neither null, undefined nor false. Throws after the
   * time given, with what was waited for and what our own parts show.
   */
  async waitFor<Out>(
    what: string,
    ask: () => Promise<Out | null | undefined | false>,
    milliseconds = 5000,
  ): Promise<Out> {
    const giveUp = Date.now() + milliseconds
    do {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
      await new Promise((done) => setTimeout(done, 30))
    } while (Date.now() < giveUp)
    throw new Error(`${what} did not come. Our parts show: ${JSON.stringify(await this.ours())}`)
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

  async close(): Promise<void> {
    await this.page.close()
  }
}

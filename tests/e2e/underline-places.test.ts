import { describe, expect, it } from 'vitest'
import { BOXES, type ComposeBox, FLAGGED, WORDS, waitForUnderline, write } from './compose-boxes.ts'
import { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

const stage = openStage()
/** How far an underline's ends may be from its words', in pixels of the screen. */
const TOLERANCE = 2

interface Drawn {
  start: number
  end: number
  boxes: { left: number; right: number; top: number; bottom: number }[]
}

/** Where our underlines over a text field are drawn. */
const drawn = (tab: Tab): Promise<Drawn[]> =>
  tab.inOurs((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.text span')])
      .map((span) => ({
        start: Number(span.dataset.start),
        end: Number(span.dataset.start) + (span.textContent ?? '').length,
        boxes: [...span.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      })),
  )

/**
 * How far each underline that is in sight is from its words. The field itself is asked: which letter
 * is nearest to a point is what the browser says, and a letter's own width is half of that on each side.
 */
const misses = (tab: Tab, selector: string, underlines: Drawn[]) =>
  tab.page.$eval(
    selector,
    (element, all) => {
      const field = element as HTMLTextAreaElement
      const style = getComputedStyle(field)
      const view = field.getBoundingClientRect()
      const scale = view.width / field.offsetWidth
      const pen = document.createElement('canvas').getContext('2d')!
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      pen.letterSpacing = style.letterSpacing
      const width = (letter: string) => pen.measureText(letter).width * scale
      const letterAt = (x: number, y: number): number | null => {
        const position = document.caretPositionFromPoint(x, y)
        return position?.offsetNode === field ? position.offset : null
      }
      const found: { words: string; left: number | null; right: number | null; rows: boolean }[] = []
      for (const { start, end, boxes } of all) {
        // A word broken over two lines is measured at its ends.
        const [first, last] = [boxes[0]!, boxes.at(-1)!]
        const inSight = [first, last].every(
          ({ left, right, top, bottom }) =>
            left > view.left + 8 && right < view.right - 8 && top > view.top + 2 && bottom < view.bottom - 2,
        )
        if (!inSight || bottomOf(last) > innerHeight || first.top < 0) continue
        const middle = (first.top + first.bottom) / 2
        const ending = (last.top + last.bottom) / 2
        // The first letter reaches from its left edge; past its middle the next one is nearer.
        const into = cross(first.left - 12, first.left + 24, (x) => (letterAt(x, middle) ?? -1) > start)
        const out = cross(last.right - 24, last.right + 12, (x) => (letterAt(x, ending) ?? -1) >= end)
        found.push({
          words: field.value.slice(start, end),
          left: into === null ? null : into - width(field.value[start]!) / 2 - first.left,
          right: out === null ? null : out + width(field.value[end - 1]!) / 2 - last.right,
          rows: [first.top + 2, first.bottom - 2].every((y) => {
            const at = letterAt((first.left + first.right) / 2, y)
            return at !== null && at >= start && at <= end
          }),
        })
      }
      return found

      function bottomOf(box: { bottom: number }) {
        return box.bottom
      }
      /** The first point, in half pixels, from which something is so. */
      function cross(from: number, to: number, so: (x: number) => boolean): number | null {
        for (let x = from; x <= to; x += 0.5) if (so(x)) return x > from ? x : null
        return null
      }
    },
    underlines,
  )

/** Waits until every underline in sight lies under its words, and there is one. */
async function expectUnderWords(tab: Tab, box: ComposeBox, when: string) {
  let last: unknown
  await tab
    .waitFor(`underlines under their words ${when}`, async () => {
      const all = await misses(tab, box.editor, await drawn(tab))
      last = all
      return (
        all.length > 0 &&
        all.every(
          ({ words, left, right, rows }) =>
            words === FLAGGED &&
            rows &&
            left !== null &&
            right !== null &&
            Math.max(Math.abs(left), Math.abs(right)) <= TOLERANCE,
        )
      )
    })
    .catch(async (error: unknown) => {
      throw new Error(`${String(error)}\n${JSON.stringify(last)}\n${await tab.shot('underline-places')}`)
    })
}

describe('over a text field', () => {
  const box = BOXES.find(({ name }) => name === 'X mobile page')!
  const style = (tab: Tab, css: string) =>
    tab.page.$eval(
      box.editor,
      (element, added) => {
        ;(element as HTMLElement).style.cssText += added
      },
      css,
    )

  it('underlines lie under their words, whatever happens to the field', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Some day ${WORDS} 🙂 yes, and after that we went home. `)
    await waitForUnderline(tab, FLAGGED)
    await expectUnderWords(tab, box, 'after typing')
    for (let line = 0; line < 6; line += 1) await tab.insert(`\nOn day ${line} ${WORDS}, and after that we went home.`)
    await expectUnderWords(tab, box, 'at the end of a draft that scrolls')
    await tab.press('Control+Home')
    await tab.type('Well. ')
    await expectUnderWords(tab, box, 'after typing at the front')
    await tab.page.$eval(box.editor, (element) => element.scrollTo(0, 37))
    await expectUnderWords(tab, box, 'scrolled inside')
    await tab.page.evaluate(() => {
      document.body.style.minHeight = '4000px'
      scrollTo(0, 23)
    })
    await expectUnderWords(tab, box, 'with the page scrolled')
    await tab.page.evaluate(() => {
      const banner = document.createElement('div')
      banner.id = 'banner'
      banner.style.height = '71px'
      document.querySelector('main')!.prepend(banner)
    })
    await expectUnderWords(tab, box, 'after the page moved it')
    await style(tab, 'height:160px;width:330px')
    await expectUnderWords(tab, box, 'in a box of another size')
    await style(tab, 'font-size:21px;line-height:1.5')
    await expectUnderWords(tab, box, 'in larger letters')
    await style(tab, 'font-family:monospace;letter-spacing:1px;padding:9px 17px;border:5px solid')
    await expectUnderWords(tab, box, 'in other letters')
    await style(tab, 'font-size:16px;letter-spacing:0;font-family:serif')
    for (const zoom of ['1.25', '0.8', '']) {
      await tab.page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), zoom)
      await tab.page.$eval(box.editor, (element) => element.scrollTo(0, 30))
      await expectUnderWords(tab, box, `zoomed to ${zoom}`)
    }
    await tab.page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2 })
    await expectUnderWords(tab, box, 'in a small window, zoomed as the browser does')
    await tab.page.setViewport({ width: 1280, height: 900 })
    await expectUnderWords(tab, box, 'in a large window')
    await tab.page.evaluate(() =>
      document.querySelector('main')!.style.setProperty('transform', 'translate(40px, 11px)'),
    )
    await expectUnderWords(tab, box, 'in a part of the page that is moved')
  })

  it('underlines follow a corner that is dragged', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Some day ${WORDS}, and after that we went home on foot, all of us, and it rained.`)
    await waitForUnderline(tab, FLAGGED)
    await style(tab, 'resize:both')
    const corner = await tab.page.$eval(box.editor, (element) => {
      const { right, bottom } = element.getBoundingClientRect()
      return { x: right - 4, y: bottom - 4, width: (element as HTMLElement).offsetWidth }
    })
    await tab.page.mouse.move(corner.x, corner.y)
    await tab.page.mouse.down()
    await tab.page.mouse.move(corner.x + 30, corner.y + 60, { steps: 4 })
    await tab.page.mouse.move(corner.x + 90, corner.y + 60, { steps: 4 })
    await tab.page.mouse.up()
    const width = () => tab.page.$eval(box.editor, (element) => (element as HTMLElement).offsetWidth)
    await expect.poll(width).not.toBe(corner.width)
    await expectUnderWords(tab, box, 'after dragging')
  })

  it('underlines follow a single line that scrolls sideways', async () => {
    const line: ComposeBox = { ...BOXES.find(({ name }) => name === 'X profile')!, editor: 'input[name="displayName"]' }
    const tab = await stage.site(line.url)
    await tab.page.waitForSelector(line.editor)
    await tab.page.$eval(line.editor, (element) => (element as HTMLInputElement).removeAttribute('maxlength'))
    await tab.click(line.editor)
    await tab.press('Control+a')
    await tab.type(`${WORDS}. `)
    await waitForUnderline(tab, FLAGGED)
    await expectUnderWords(tab, line, 'in one line')
    await tab.insert(`Some day ${WORDS} and went home, and ${WORDS}.`)
    await expectUnderWords(tab, line, 'at the end of a long line')
    await tab.page.$eval(line.editor, (element) => element.scrollTo(19, 0))
    await expectUnderWords(tab, line, 'scrolled sideways')
  })
})

describe.each(BOXES.filter(({ name }) => ['X post', 'Facebook post'].includes(name)))('in $name', (box) => {
  it('the words are found by the pointer where they stand after scrolling', async () => {
    const tab = await stage.site(box.url)
    await write(tab, box, `Some day ${WORDS} 🙂 yes`)
    for (let line = 0; line < 4; line += 1) await tab.type(`\nAnd on day ${line} we went home.`)
    await waitForUnderline(tab, FLAGGED)
    await tab.page.$eval(box.editor, (element) => {
      const part = (element as HTMLElement).style
      part.setProperty('max-height', '80px')
      part.setProperty('overflow-y', 'auto')
      element.scrollTo(0, 6)
    })
    for (const zoom of ['', '1.25']) {
      await tab.page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), zoom)
      // The line follows, and stands under its own words: see `underlined`.
      await tab.waitFor('its words', async () => (await tab.underlined()).map((line) => line.words).join() === FLAGGED)
      const [line] = await tab.underlineAreas()
      const words = { x: line!.left + line!.width / 2, y: line!.top - 8 }
      await tab.page.mouse.move(5, 600)
      await tab.waitFor('no card', async () => (await tab.oursCount('.card')) === 0)
      await tab.waitFor('the card', async () => {
        await tab.page.mouse.move(words.x, words.y)
        await tab.page.mouse.move(words.x + 1, words.y)
        return (await tab.oursCount('.card')) === 1
      })
    }
  })
})

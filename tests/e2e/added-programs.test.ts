import { beforeAll, describe, expect, it } from 'vitest'
import { addHosts, SAY_YES } from './added.ts'
import { askFor, CALM, FLAGGED, isAsked, tabState, underlines, WORDS, waitForSecondLook } from './compose-boxes.ts'
import { openStage } from './harness.ts'

/** Programs that run on any host: one that the officer added is known by its marks in the page, and gets its own file. */

const stage = openStage(SAY_YES)
const LATE_MS = 300
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface Program {
  host: string
  /** As the account question calls it. */
  name: string
  path: string
  /** The frame in which it stands. */
  frame?: string
  editor: string
  /** A text field beside it that its file leaves alone. */
  other?: string
  /** Another editor of the same draft, which only the program's file knows. */
  part?: string
  surface: string
  submit: string
  leave?: string
}

const PROGRAMS: readonly Program[] = [
  {
    host: 'toot.example',
    name: 'Mastodon (toot.example)',
    path: '/home',
    editor: '.autosuggest-textarea__textarea',
    part: '#cw-spoiler-input',
    surface: 'post',
    submit: '.compose-form button[type="submit"]',
    leave: '.compose-form [aria-label="Add a poll"]',
  },
  {
    host: 'wiki.example',
    name: 'Wikipedia (wiki.example)',
    path: '/w/index.php?title=Some_town&action=edit',
    editor: '#wpTextbox1',
    part: '#wpSummary',
    surface: 'edit',
    submit: '#wpSave',
    leave: '#wpDiff',
  },
  {
    host: 'news.example',
    name: 'WordPress (news.example)',
    path: '/',
    editor: '#comment',
    surface: 'comment',
    submit: '#submit',
  },
  {
    host: 'www.google.co.uk',
    name: 'Google reviews (www.google.co.uk)',
    path: '/maps/place/1',
    frame: 'iframe[name="goog-reviews-write-widget"]',
    editor: 'textarea',
    other: '#other',
    surface: 'review',
    submit: '#post',
  },
]

beforeAll(async () => {
  await askFor(stage, 'look')
  await addHosts(
    stage.stage,
    PROGRAMS.map(({ host }) => host),
  )
})

describe.each(PROGRAMS)('$host', ({ host, name, path, frame, editor, other, part, surface, submit, leave }) => {
  const url = `https://${host}${path}`
  const open = async () => {
    const page = await stage.site(url)
    return frame ? page.inFrame(frame) : page
  }

  it('gets the file of its program, and is asked about as that', async () => {
    const tab = await open()
    await tab.click(editor)
    await tab.type(CALM)
    await tab.waitForOurs(`Whose account is this on ${name}?`)
    expect(await tabState(stage, url)).toMatchObject({ site: host, on: true, problems: [] })
  })

  it('is held, asked about once for all that is posted together, and posted once', async () => {
    const tab = await open()
    await tab.click(editor)
    await tab.type(WORDS)
    await tab.waitFor('the underline', async () => (await underlines(tab)) === FLAGGED)
    if (part) {
      await tab.click(part)
      await tab.type(WORDS)
      await tab.waitFor('both underlines', async () => (await underlines(tab)).split(FLAGGED).length === 3)
    }
    if (leave) {
      await tab.click(leave)
      await pause(LATE_MS)
      expect(await isAsked(tab)).toBe(false)
    }
    await tab.click(submit)
    await waitForSecondLook(tab)
    expect(await tab.posts()).toEqual([])
    await tab.clickOurs('Post anyway')
    await tab.waitFor('the post', async () => (await tab.posts()).length > 0)
    await pause(LATE_MS)
    const posts = await tab.posts()
    expect(posts).toHaveLength(1)
    expect(posts[0]!.surface).toBe(surface)
    expect(await isAsked(tab)).toBe(false)
  })

  it.runIf(other)('leaves what its file leaves', async () => {
    const tab = await stage.site(url)
    await tab.click(other!)
    await tab.type(WORDS)
    await pause(2 * LATE_MS)
    expect(await underlines(tab)).toBe('')
  })
})

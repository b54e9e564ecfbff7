import type { TabState, ToTab } from '../../entrypoints/compose.content/messages.ts'
import type { Mode } from '../../rules/types.ts'
import type { openStage } from './harness.ts'
import type { Tab } from './tab.ts'

/** Words that the sample policy discourages, the part of them that is underlined, and words that it leaves alone. */
export const WORDS = 'I was so hammered last night'
export const FLAGGED = 'hammered'
export const CALM = 'See you at the market on Saturday'

/** A compose box of a test page, and how a person reaches and posts it. */
export interface ComposeBox {
  name: string
  url: string
  /** Clicked in turn until the editor is there. */
  open: readonly string[]
  editor: string
  /** The control that posts it, if it has one. */
  submit?: string
  /** Keys that post it from the editor. */
  keys: readonly string[]
  /** What the page calls a post from here. */
  surface: string
}

export const BOXES: readonly ComposeBox[] = [
  {
    name: 'X post',
    url: 'https://x.com/home',
    open: [],
    editor: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    keys: ['Control+Enter'],
    surface: 'post',
  },
  {
    name: 'X post dialog',
    url: 'https://x.com/home',
    open: ['[data-testid="SideNav_NewTweet_Button"]'],
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    keys: ['Control+Enter'],
    surface: 'post',
  },
  {
    name: 'X reply',
    url: 'https://x.com/library/status/1',
    open: [],
    editor: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    keys: ['Control+Enter'],
    surface: 'reply',
  },
  {
    name: 'X mobile page',
    url: 'https://mobile.x.com/compose/post',
    open: [],
    editor: '[data-testid="tweetTextarea_0"] textarea',
    submit: '[data-testid="tweetButton"]',
    keys: [],
    surface: 'post',
  },
  {
    name: 'X message',
    url: 'https://x.com/i/chat',
    open: [],
    editor: '[data-testid="dm-composer-textarea"]',
    submit: '[data-testid="dm-composer-send-button"]',
    keys: ['Enter'],
    surface: 'message',
  },
  {
    name: 'X message, old',
    url: 'https://x.com/messages/1-2',
    open: [],
    editor: '[data-testid="dmComposerTextInput"]',
    submit: '[data-testid="dmComposerSendButton"]',
    keys: ['Enter'],
    surface: 'message',
  },
  {
    name: 'X profile',
    url: 'https://x.com/settings/profile',
    open: [],
    editor: 'textarea[name="description"]',
    submit: '[data-testid="Profile_Save_Button"]',
    keys: [],
    surface: 'bio',
  },
  {
    name: 'Facebook post',
    url: 'https://www.facebook.com/',
    open: ['.prompt'],
    editor: '[role="dialog"] [role="textbox"]',
    submit: '[role="dialog"] [role="button"][aria-label="Post"]',
    keys: [],
    surface: 'post',
  },
  {
    name: 'Facebook comment',
    url: 'https://www.facebook.com/',
    open: [],
    editor: '[role="article"] form[role="presentation"] [role="textbox"]',
    submit: '#focused-state-composer-submit [role="button"]',
    keys: ['Enter'],
    surface: 'comment',
  },
  {
    name: 'Facebook chat',
    url: 'https://www.facebook.com/messages/t/1',
    open: [],
    editor: '[role="textbox"]',
    keys: ['Enter'],
    surface: 'message',
  },
  {
    name: 'Messenger',
    url: 'https://www.messenger.com/t/1',
    open: [],
    editor: '[role="textbox"]',
    keys: ['Enter'],
    surface: 'message',
  },
  {
    name: 'Facebook bio',
    url: 'https://www.facebook.com/me',
    open: ['[aria-label="Edit profile"]'],
    editor: 'textarea[aria-label="Enter bio text"]',
    submit: '[role="dialog"] [aria-label="Save"]',
    keys: [],
    surface: 'bio',
  },
]

/** Opens a box and types into it. */
export async function write(tab: Tab, box: ComposeBox, text: string): Promise<void> {
  for (const step of box.open) await tab.click(step)
  await tab.click(box.editor)
  // The first focus brings the main bundle; a person takes longer to the first word than this.
  await tab.type(text)
}

/** The words under underlines of every kind: highlights, and the mirrors of text fields. */
export async function underlines(tab: Tab): Promise<string> {
  const highlights = (await tab.underlined()).flatMap((line) => line.words)
  const mirrored = await tab.inOurs((roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.text span')].map((span) => span.textContent ?? '')),
  )
  return [...highlights, ...mirrored].join(' | ')
}

export async function waitForUnderline(tab: Tab, words: string): Promise<void> {
  await tab.waitFor(`an underline under "${words}"`, async () => (await underlines(tab)).includes(words))
}

export async function waitForSecondLook(tab: Tab): Promise<void> {
  await tab.waitForOurs('Before you post')
}

/** Whether the second look is open. */
export async function isAsked(tab: Tab): Promise<boolean> {
  return (await tab.oursCount('dialog.look')) > 0
}

/** What of a stage is needed here: one that a test file shares, or one of a test's own. */
type Stage = Pick<ReturnType<typeof openStage>, 'extensionPage'>

/** What the extension's own pages call; the name is `browser` in Firefox too, but Chromium has only this. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } }
  tabs: {
    query(which: { url: string }): Promise<{ id: number }[]>
    sendMessage(tab: number, message: ToTab): Promise<TabState>
  }
}

/** Asks for this much before such words are posted, as the officer can on the options page. */
export async function askFor(stage: Stage, mode: Mode): Promise<void> {
  const popup = await stage.extensionPage('popup.html')
  await popup.page.evaluate((discouraged) => chrome.storage.local.set({ tighterModes: { discouraged } }), mode)
  await popup.close()
}

/** What the popup is told of the tab that shows an address. */
export async function tabState(stage: Stage, url: string, message: ToTab = { kind: 'state' }): Promise<TabState> {
  const popup = await stage.extensionPage('popup.html')
  const answer = await popup.page.evaluate(
    async (wanted, asked) => {
      const [tab] = await chrome.tabs.query({ url: wanted })
      return tab ? chrome.tabs.sendMessage(tab.id, asked) : null
    },
    `${new URL(url).origin}/*`,
    message,
  )
  await popup.close()
  if (!answer) throw new Error(`no tab shows ${url}`)
  return answer
}

import { describe, expect, it } from 'vitest'
import { openStage } from './harness.ts'

const stage = openStage()

describe('the X page without a finding', () => {
  it('posts what was typed, once, by click', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click('[data-testid="tweetTextarea_0"]')
    await tab.type('First strawberries of the year.')
    await tab.click('[data-testid="tweetButtonInline"]')
    expect(await tab.waitForPosts(1)).toEqual([
      { surface: 'post', texts: ['First strawberries of the year.'], via: 'click', attachments: 0 },
    ])
  })

  it('opens the dialog without a load, posts by Control+Enter and closes it', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click('[data-testid="SideNav_NewTweet_Button"]')
    await tab.waitForFocus('[role="dialog"] [data-testid="tweetTextarea_0"]')
    expect(tab.page.url()).toBe('https://x.com/compose/post')
    await tab.type('One line\nand another')
    await tab.press('Control+Enter')
    expect((await tab.waitForPosts(1)).map((post) => [post.texts, post.via])).toEqual([
      [['One line\nand another'], 'ctrl-enter'],
    ])
    await tab.waitFor('the closed dialog', async () => (await tab.page.$('[role="dialog"]')) === null)
    expect(tab.page.url()).toBe('https://x.com/home')
  })

  it('posts a thread of two', async () => {
    const tab = await stage.site('https://x.com/home')
    await tab.click('[data-testid="SideNav_NewTweet_Button"]')
    await tab.waitForFocus('[role="dialog"] [data-testid="tweetTextarea_0"]')
    await tab.type('one')
    await tab.click('[role="dialog"] [data-testid="addButton"]')
    await tab.waitForFocus('[data-testid="tweetTextarea_1"]')
    await tab.type('two')
    await tab.click('[data-testid="tweetButton"]')
    expect((await tab.waitForPosts(1))[0]?.texts).toEqual(['one', 'two'])
  })

  it('replies under a post', async () => {
    const tab = await stage.site('https://x.com/library/status/1')
    await tab.click('[data-testid="tweetTextarea_0"]')
    await tab.type('See you there')
    await tab.press('Control+Enter')
    expect((await tab.waitForPosts(1))[0]).toMatchObject({ surface: 'reply', texts: ['See you there'] })
  })

  it.each([
    ['https://x.com/i/chat', '[data-testid="dm-composer-textarea"]'],
    ['https://x.com/messages/1-2', '[data-testid="dmComposerTextInput"]'],
  ])('sends a message on Enter at %s', async (url, box) => {
    const tab = await stage.site(url)
    await tab.click(box)
    await tab.type('On my way')
    await tab.press('Enter')
    expect(await tab.waitForPosts(1)).toEqual([
      { surface: 'message', texts: ['On my way'], via: 'enter', attachments: 0 },
    ])
  })

  it('posts from the textarea of the mobile page', async () => {
    const tab = await stage.site('https://mobile.x.com/compose/post')
    await tab.click('[data-testid="tweetTextarea_0"] textarea')
    await tab.type('From the bus')
    await tab.click('[data-testid="tweetButton"]')
    expect((await tab.waitForPosts(1))[0]?.texts).toEqual(['From the bus'])
  })

  it('saves a profile', async () => {
    const tab = await stage.site('https://x.com/settings/profile')
    await tab.click('textarea[name="description"]')
    await tab.type('Gardener')
    await tab.click('[data-testid="Profile_Save_Button"]')
    expect((await tab.waitForPosts(1))[0]).toMatchObject({ surface: 'bio', texts: ['', 'Gardener'] })
  })
})

describe('the Facebook page without a finding', () => {
  it('opens the dialog, posts by click, and closes it', async () => {
    const tab = await stage.site('https://www.facebook.com/')
    await tab.click('.prompt')
    await tab.waitForFocus('[role="dialog"] [role="textbox"]')
    await tab.type('Fresh bread')
    await tab.press('Enter')
    await tab.type('and butter')
    await tab.click('[role="dialog"] [role="button"][aria-label="Post"]')
    expect(await tab.waitForPosts(1)).toEqual([
      { surface: 'post', texts: ['Fresh bread\nand butter'], via: 'click', attachments: 0 },
    ])
    await tab.waitFor('the closed dialog', async () => (await tab.page.$('[role="dialog"]')) === null)
  })

  it('posts a comment on Enter, and a second by its button', async () => {
    const tab = await stage.site('https://www.facebook.com/')
    const box = '[role="article"] form[role="presentation"] [role="textbox"]'
    await tab.click(box)
    await tab.type('Lovely\nindeed')
    await tab.press('Enter')
    await tab.click(box)
    await tab.type('Again')
    await tab.click('#focused-state-composer-submit [role="button"]')
    expect((await tab.waitForPosts(2)).map((post) => [post.surface, post.texts[0], post.via])).toEqual([
      ['comment', 'Lovely\nindeed', 'enter'],
      ['comment', 'Again', 'click'],
    ])
  })

  it.each(['https://www.facebook.com/messages/t/1', 'https://www.messenger.com/t/1'])(
    'sends a message on Enter at %s',
    async (url) => {
      const tab = await stage.site(url)
      await tab.click('[role="textbox"]')
      await tab.type('Running late')
      await tab.press('Enter')
      expect((await tab.waitForPosts(1))[0]).toMatchObject({
        surface: 'message',
        texts: ['Running late'],
        via: 'enter',
      })
    },
  )

  it('saves a bio', async () => {
    const tab = await stage.site('https://www.facebook.com/me')
    await tab.click('[aria-label="Edit profile"]')
    await tab.click('textarea[aria-label="Enter bio text"]')
    await tab.type('Likes bread')
    await tab.click('[role="dialog"] [aria-label="Save"]')
    expect((await tab.waitForPosts(1))[0]).toMatchObject({ surface: 'bio', texts: ['Likes bread'] })
  })
})

describe('the ground itself', () => {
  it('sees each post at the server too, and refuses every other host', async () => {
    const tab = await stage.site('https://x.com/home')
    const sent = () => stage.requests.filter((request) => request.kind === 'api')
    const before = sent().length
    await tab.click('[data-testid="tweetTextarea_0"]')
    await tab.type('Seen twice')
    await tab.click('[data-testid="tweetButtonInline"]')
    await tab.waitFor('the request', async () => sent().length === before + 1)
    expect(sent().at(-1)?.body).toContain('Seen twice')
    const failed = await tab.page.evaluate(() =>
      fetch('https://example.org/', { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    )
    expect(failed).toBe('refused')
  })
})

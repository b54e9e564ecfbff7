import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Mastodon. From its own source (mastodon/mastodon, 2026): `form.compose-form` with the textarea, the content warning
 * over it, a submit button; Ctrl or Cmd+Enter calls the handler without a submit event; the profile is a Rails form.
 */
const site: TestSite = {
  id: 'mastodon',
  hosts: ['mastodon.social', 'toot.example'],
  pages: [{ path: /^\/(home|publish|settings\/profile)$/, html: 'index.html' }],
  api: /^\/api\/v1\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'textarea',
      url: 'https://mastodon.social/home',
      editor: '.autosuggest-textarea__textarea',
      parts: ['#cw-spoiler-input'],
      submit: '.compose-form button[type="submit"]',
      keys: ['Control+Enter'],
      surface: 'post',
      leaves: ['.compose-form [aria-label="Add a poll"]'],
    },
    {
      name: 'display name',
      as: 'name',
      editing: 'input',
      url: 'https://mastodon.social/settings/profile',
      editor: '#account_display_name',
      submit: 'form button[type="submit"]',
      keys: ['Enter'],
      surface: 'profile',
    },
    {
      name: 'bio',
      as: 'bio',
      editing: 'textarea',
      url: 'https://mastodon.social/settings/profile',
      editor: '#account_note',
      submit: 'form button[type="submit"]',
      keys: [],
      surface: 'profile',
    },
  ],
  others: [{ url: 'https://mastodon.social/home', editor: '.search__input' }],
}
export default site

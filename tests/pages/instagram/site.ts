import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Instagram. From public code (MultiPost 2026-06, opencli, Safari_Automations 2026-03): Lexical for the caption and the
 * messages, a textarea in a form for comments, `div[role=button]`, "Next" before "Share".
 *
 * Assumed: the layout around the boxes; that the caption stands on the last step; the sign-up form's button.
 */
const HOME = 'https://www.instagram.com/'
const site: TestSite = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  pages: [{ path: /^\/(direct\/t\/1\/|accounts\/(edit|emailsignup)\/)?$/, html: 'index.html' }],
  api: /^\/api\/v1\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'lexical',
      url: HOME,
      open: ['#new', '#next'],
      editor: '[role="dialog"] [role="textbox"]',
      submit: '#share',
      keys: [],
      surface: 'post',
      leaves: ['#emoji'],
    },
    {
      name: 'comment',
      as: 'comment',
      editing: 'textarea',
      url: HOME,
      editor: 'form textarea',
      submit: 'form [role="button"]',
      keys: ['Enter'],
      surface: 'comment',
      leaves: ['#like'],
    },
    {
      name: 'message',
      as: 'message',
      editing: 'lexical',
      url: `${HOME}direct/t/1/`,
      editor: '[role="textbox"]',
      submit: '[role="button"][aria-label="Send"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'name and bio',
      as: 'name',
      editing: 'input',
      url: `${HOME}accounts/edit/`,
      editor: '#pepName',
      submit: 'form [role="button"]',
      keys: [],
      surface: 'profile',
    },
    {
      name: 'bio',
      as: 'bio',
      editing: 'textarea',
      url: `${HOME}accounts/edit/`,
      editor: '#pepBio',
      submit: 'form [role="button"]',
      keys: [],
      surface: 'profile',
    },
    {
      name: 'sign-up',
      as: 'sign-up',
      editing: 'input',
      url: `${HOME}accounts/emailsignup/`,
      editor: '[name="emailOrPhone"]',
      submit: 'button[type="submit"]',
      keys: ['Enter'],
      surface: 'sign-up',
    },
  ],
  others: [{ url: HOME, editor: '[aria-label="Search input"]' }],
}
export default site

import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Discord. From public code (opencli 2026-05, Vencord): Slate, no form of use and no button; Enter posts.
 *
 * Assumed: the settings, where "About Me" is Slate too and "Save Changes" saves; that they stand beside a channel here.
 */
const site: TestSite = {
  id: 'discord',
  hosts: ['discord.com'],
  pages: [{ path: /^\/(channels\/1\/2|register)$/, html: 'index.html' }],
  api: /^\/api\/v9\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'message',
      as: 'message',
      editing: 'slate',
      url: 'https://discord.com/channels/1/2',
      editor: '#box [role="textbox"]',
      keys: ['Enter'],
      surface: 'message',
    },
    {
      name: 'about me',
      as: 'bio',
      editing: 'slate',
      url: 'https://discord.com/channels/1/2',
      editor: '#bio [role="textbox"]',
      submit: '#save',
      keys: [],
      surface: 'bio',
    },
    {
      name: 'sign-up',
      as: 'sign-up',
      editing: 'input',
      url: 'https://discord.com/register',
      editor: '[name="email"]',
      submit: 'button',
      keys: ['Enter'],
      surface: 'sign-up',
    },
  ],
}
export default site

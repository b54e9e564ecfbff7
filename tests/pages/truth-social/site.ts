import { STRICT_CSP, type TestSite } from '../sites.ts'

/** Truth Social. Assumed throughout, from its page of 2022 and from upstream Soapbox (2025): a textarea or Lexical in a form. */
const site: TestSite = {
  id: 'truth-social',
  hosts: ['truthsocial.com'],
  pages: [{ path: /^\/(home|chats\/1)$/, html: 'index.html' }],
  api: /^\/api\/v1\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post, 2022',
      as: 'post',
      editing: 'textarea',
      url: 'https://truthsocial.com/home',
      editor: '#compose-textarea',
      submit: '#old button',
      keys: ['Control+Enter'],
      surface: 'post',
    },
    {
      name: 'post, Soapbox',
      as: 'post',
      editing: 'lexical',
      url: 'https://truthsocial.com/home',
      editor: '#soapbox [role="textbox"]',
      submit: '#soapbox [type="submit"]',
      keys: ['Control+Enter'],
      surface: 'post',
      leaves: ['#soapbox [title="Add emoji"]'],
    },
    {
      name: 'message',
      as: 'message',
      editing: 'textarea',
      url: 'https://truthsocial.com/chats/1',
      editor: 'textarea',
      keys: ['Enter'],
      surface: 'message',
    },
  ],
}
export default site

import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A forum on Discourse, on a host that the officer added. From its own source (discourse/discourse, 2026): the composer as a
 * plain field with a title, and as ProseMirror; Ctrl or Cmd+Enter posts; the chat, where Enter sends.
 */
const site: TestSite = {
  id: 'discourse',
  hosts: ['discourse.example'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/(posts|chat\/1)$/,
  csp: STRICT_CSP,
  added: true,
  boxes: [
    {
      name: 'new topic',
      as: 'post',
      editing: 'textarea',
      url: 'https://discourse.example/new-topic',
      editor: 'textarea.d-editor-input',
      parts: ['#reply-title'],
      submit: '.create',
      keys: ['Control+Enter'],
      surface: 'topic',
      leaves: ['.discard-button'],
    },
    {
      name: 'message',
      as: 'message',
      editing: 'textarea',
      url: 'https://discourse.example/new-message',
      editor: 'textarea.d-editor-input',
      parts: ['#reply-title'],
      submit: '.create',
      keys: ['Control+Enter'],
      surface: 'message',
      leaves: ['.discard-button'],
    },
    {
      name: 'about me',
      as: 'bio',
      editing: 'textarea',
      url: 'https://discourse.example/u/someone/preferences/profile',
      editor: '.pref-bio textarea',
      submit: '.save-changes',
      keys: [],
      surface: 'about me',
    },
    {
      name: 'reply',
      as: 'comment',
      editing: 'prosemirror',
      url: 'https://discourse.example/t/some/1',
      editor: '.ProseMirror.d-editor-input',
      submit: '.create',
      keys: ['Control+Enter'],
      surface: 'reply',
      leaves: ['.discard-button'],
    },
    {
      name: 'chat',
      as: 'message',
      editing: 'textarea',
      url: 'https://discourse.example/chat/c/general/1',
      editor: '.chat-composer__input',
      submit: '.-send',
      keys: ['Enter'],
      surface: 'chat',
      box: 3,
    },
  ],
}
export default site

import type { Box, Site } from '../site.ts'

const COMPOSER = '#reply-control'
const composer: Omit<Box, 'surface'> = {
  editor: `${COMPOSER} :is(.d-editor-input, #reply-title)`,
  root: COMPOSER,
  submit: `${COMPOSER} .save-or-cancel .create`,
  parts: '#reply-title, .d-editor-input',
}

/** The button stands outside the form, in the page as in the older dialog. */
const signUp: Omit<Box, 'surface' | 'editor'> = {
  root: '.signup-fullpage, .d-modal',
  submit: '.d-modal__footer .btn-primary, .signup-page-cta__signup',
}

/** Forums on Discourse, on whatever host. Its text is a plain field or ProseMirror, as the person chose. */
export default {
  id: 'discourse',
  name: 'Discourse',
  hosts: [],
  application: 'meta[name="generator"][content^="Discourse"]',
  evidence: { source: 'discourse/discourse', date: '2026-08-01', confidence: 'read' },
  boxes: [
    { ...composer, surface: 'message', when: (editor) => editor.closest(`${COMPOSER}.private-message`) !== null },
    {
      ...composer,
      surface: 'post',
      when: (editor) => editor.closest(COMPOSER)?.querySelector('#reply-title') !== null,
    },
    { ...composer, surface: 'comment' },
    {
      surface: 'message',
      editor: 'textarea.chat-composer__input',
      submit: '.chat-composer-button.-send',
      enterPosts: true,
    },
    { surface: 'bio', editor: '.pref-bio .d-editor-input', submit: '.save-changes' },
    { ...signUp, surface: 'sign-up', editor: '#new-account-email' },
    { ...signUp, surface: 'name', editor: '#new-account-name' },
  ],
} satisfies Site

import type { Site } from '../site.ts'

/** Two clients under one host: `/k/` and `/a/`. Enter sends, unless the person chose Ctrl+Enter. */
export default {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org'],
  evidence: { source: 'Ajaxy/telegram-tt (A); four public scripts (K)', date: '2026-08-01', confidence: 'read' },
  // K measures its box with an editable copy of it; the lists of chats are searched.
  exclude: '.input-field-input-fake, .input-search, #telegram-search-input',
  boxes: [
    {
      surface: 'message',
      editor: '#editable-message-text',
      submit: '.main-button.send, [title="Send Message"]',
      enterPosts: true,
    },
    { surface: 'message', editor: '.input-message-input', submit: '.btn-send', enterPosts: true },
    {
      surface: 'message',
      editor: '#editable-message-text-modal, .simple-message-input-input',
      submit: '.AttachmentModal .send, .simple-message-input-confirm',
      enterPosts: true,
      evidence: { source: 'Ajaxy/telegram-tt (A); one public script (K)', date: '2026-08-01', confidence: 'assumed' },
    },
  ],
} satisfies Site

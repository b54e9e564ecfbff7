import type { Site } from '../site.ts'

const BOX = '[contenteditable="true"][role="textbox"]'
const SEND =
  ':is(button, [role="button"]):is([aria-label="Send"], [data-testid="compose-btn-send"], :has([data-icon*="send"]))'

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  evidence: { source: 'PrivacyForge/ChatGuard and four public scripts', date: '2026-11-20', confidence: 'read' },
  // The search over the chats is a Lexical box too.
  exclude: '[data-tab="3"]',
  boxes: [
    { surface: 'message', editor: `footer ${BOX}`, submit: SEND, enterPosts: true },
    {
      surface: 'message',
      editor: `[contenteditable="true"][aria-label="Add a caption"]`,
      submit: SEND,
      enterPosts: true,
    },
  ],
} satisfies Site

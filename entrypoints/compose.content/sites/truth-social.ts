import type { Site } from '../site.ts'

export default {
  id: 'truth-social',
  name: 'Truth Social',
  hosts: ['*.truthsocial.com'],
  evidence: { source: 'truth-puppeteer and upstream Soapbox', date: '2025-05-09', confidence: 'assumed' },
  boxes: [
    {
      surface: 'message',
      editor: 'textarea',
      when: (_editor, path) => path.startsWith('/chats'),
      enterPosts: true,
      ctrlEnterPosts: false,
    },
    { surface: 'post', editor: '#compose-textarea, form [data-lexical-editor="true"]', root: 'form' },
  ],
} satisfies Site

import type { Site } from '../site.ts'

export default {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['web.snapchat.com', 'www.snapchat.com'],
  evidence: { source: 'three automation scripts', date: '2024-06-01', confidence: 'assumed' },
  boxes: [
    {
      surface: 'message',
      editor: 'main [role="textbox"], [role="main"] [role="textbox"], [placeholder="Send a chat"]',
      enterPosts: true,
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site

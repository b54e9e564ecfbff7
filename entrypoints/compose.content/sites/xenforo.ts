import type { Box, Site } from '../site.ts'

const TEXT =
  ':is(.fr-element, textarea[name="message"], textarea[name="message_html"], [name="title"], .redactor_box iframe, iframe.redactor_textCtrl)'
const posted: Omit<Box, 'surface' | 'editor'> = {
  root: 'form',
  submit: 'button[type="submit"].button--primary, button.button--icon--reply, input[type="submit"].primary',
  leave: '[data-xf-click="preview-click"], .PreviewButton',
  parts: '[name="title"], .fr-element, textarea[name="message"]',
  ctrlEnterPosts: false,
}

/** Forums on XenForo, on whatever host. Its editor is Froala, over a hidden text field that is sent. */
export default {
  id: 'xenforo',
  name: 'XenForo',
  hosts: [],
  application: 'html#XF, html#XenForo',
  evidence: { source: 'four public scripts that write in its forms', date: '2026-11-20', confidence: 'read' },
  boxes: [
    {
      ...posted,
      surface: 'message',
      editor: `form[action*="/conversations/"] ${TEXT}, form[action*="/direct-messages/"] ${TEXT}`,
    },
    { ...posted, surface: 'post', editor: `form[action*="/post-thread"] ${TEXT}` },
    { ...posted, surface: 'bio', editor: 'form[action*="/account/signature"] .fr-element, [name="about"]' },
    { ...posted, surface: 'comment', editor: TEXT },
  ],
} satisfies Site

import type { Box, Site } from '../site.ts'

/** A form here also previews, and saves a draft. */
const posted: Omit<Box, 'surface' | 'editor'> = {
  submit: 'input[name="post"]',
  leave: 'input[name="preview"], input[name="save"]',
  parts: '[name="subject"], textarea[name="message"]',
  ctrlEnterPosts: false,
}
const FIELDS = ':is([name="subject"], textarea[name="message"])'

/** Forums on phpBB, on whatever host. */
export default {
  id: 'phpbb',
  name: 'phpBB',
  hosts: [],
  application: 'body#phpbb',
  evidence: { source: 'phpbb/phpbb', date: '2026-04-01', confidence: 'read' },
  boxes: [
    { ...posted, surface: 'message', editor: `form[action*="i=pm"] ${FIELDS}` },
    { ...posted, surface: 'post', editor: `form#postform[action*="mode=post"] ${FIELDS}` },
    { ...posted, surface: 'comment', editor: `form:is(#postform, #qr_postform) ${FIELDS}` },
    { surface: 'bio', editor: 'textarea#signature', submit: 'input[name="submit"]', leave: 'input[name="preview"]' },
    {
      surface: 'bio',
      editor: '[name^="pf_"]',
      submit: 'input[name="submit"]',
      evidence: { source: 'phpbb/phpbb', date: '2026-04-01', confidence: 'assumed' },
    },
    { surface: 'sign-up', editor: 'form#register input#email', submit: 'input[name="submit"]' },
  ],
} satisfies Site

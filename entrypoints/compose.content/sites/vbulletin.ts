import type { Box, Site } from '../site.ts'

/** Which program answers: version 3 and 4 have one for each thing to do. */
const answers = (programs: string) => (_editor: HTMLElement, path: string) =>
  new RegExp(`/(${programs})\\.php`).test(path)

/** "Go Advanced" and "Preview Post" are submits of the same form. */
const posted: Omit<Box, 'surface'> = {
  editor: '[id^="vB_Editor_"], textarea[name="message"], input[name="title"], .cke_wysiwyg_frame',
  root: 'form',
  submit: '[name="sbutton"], #qr_submit, .b-button--primary',
  leave: '[name="preview"]',
  parts: 'input[name="title"], textarea[name="message"], [id^="vB_Editor_"][id$="_textarea"]',
  ctrlEnterPosts: false,
}

/** Forums on vBulletin: those of police officers, and any other that the officer adds. */
export default {
  id: 'vbulletin',
  name: 'vBulletin',
  hosts: ['forums.officer.com', '*.apbweb.com', '*.911jobforums.com'],
  application: 'meta[name="generator"][content^="vBulletin"]',
  evidence: { source: 'AlexP11223/ProgForumRuUserscripts and others', date: '2026-11-20', confidence: 'read' },
  boxes: [
    { ...posted, surface: 'message', when: answers('private') },
    { ...posted, surface: 'post', when: answers('newthread') },
    // The fields of the profile carry numbers for names, and no label that is tied to them.
    {
      surface: 'bio',
      editor: '[name^="userfield["], [id^="vB_Editor_"], textarea[name="message"]',
      when: answers('profile'),
      root: 'form',
      submit: '[name="sbutton"], input[type="submit"]:not([name="preview"])',
      leave: '[name="preview"]',
      ctrlEnterPosts: false,
    },
    { ...posted, surface: 'comment' },
  ],
} satisfies Site

import type { Site } from '../site.ts'

const FORM = 'form.comment-form, #commentform'

/** WordPress.com, whose frame Jetpack also puts below other blogs; any blog that the officer adds is known by its application. */
export default {
  id: 'wordpress',
  name: 'WordPress',
  hosts: ['*.wordpress.com'],
  application: 'meta[name="generator"][content^="WordPress"], #commentform, body.wp-admin',
  evidence: { source: 'Automattic/jetpack-mu-wpcom-plugin, WordPress', date: '2024-10-24', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      editor: '#comment, #comment-form-comment',
      root: FORM,
      submit: '#submit, #comment-submit',
      ctrlEnterPosts: false,
    },
    {
      surface: 'post',
      editor: '.block-editor-writing-flow, .editor-post-title__input',
      // The one in the bar only opens a panel, until the post is public.
      submit: '.editor-post-publish-button',
      leave: '.editor-post-publish-panel__toggle, .editor-post-save-draft, .editor-post-preview',
      ctrlEnterPosts: false,
      parts: '.editor-post-title__input, .block-editor-rich-text__editable',
      evidence: { source: 'WordPress', date: '2024-10-24', confidence: 'assumed' },
    },
  ],
} satisfies Site

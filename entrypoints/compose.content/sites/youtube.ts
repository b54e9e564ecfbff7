import type { Site } from '../site.ts'

const UPLOAD = '#title-textarea #textbox, #description-textarea #textbox'

export default {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['*.youtube.com'],
  evidence: { source: 'code-charity/youtube and three user scripts', date: '2026-08-20', confidence: 'read' },
  boxes: [
    {
      surface: 'post',
      editor: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
      submit: '#submit-button button',
      leave: '#cancel-button',
      evidence: { source: 'two user scripts', date: '2025-12-01', confidence: 'assumed' },
    },
    // A comment and a reply; ids repeat in the document.
    {
      surface: 'comment',
      editor: '#contenteditable-root',
      root: 'ytd-commentbox',
      submit: '#submit-button button',
      leave: '#cancel-button',
    },
    // The page for phones.
    {
      surface: 'comment',
      editor: 'textarea.YtmCommentSimpleboxRendererReply, :is(ytm-comment-simplebox-renderer, ytm-commentbox) textarea',
      ctrlEnterPosts: false,
      evidence: { source: 'one extension, tried on a phone', date: '2026-07-11', confidence: 'assumed' },
    },
    // Live chat: public, in a frame of its own.
    {
      surface: 'comment',
      editor: 'yt-live-chat-text-input-field-renderer #input',
      submit: '#send-button button',
      enterPosts: true,
      ctrlEnterPosts: false,
    },
    {
      surface: 'post',
      editor: UPLOAD,
      root: 'ytcp-uploads-dialog, ytcp-app',
      submit: '#done-button, #save',
      parts: UPLOAD,
      ctrlEnterPosts: false,
      evidence: { source: 'MultiPost', date: '2026-06-30', confidence: 'read' },
    },
  ],
} satisfies Site

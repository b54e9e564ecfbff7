import type { Site } from '../site.ts'

const RICH = '[contenteditable="true"][role="textbox"]'
const COMMENT_LABEL = /^(write a (public )?(comment|reply)|comment as|reply to|answer as)/i
const CHAT_LABEL = /^(message|aa)$|press enter to send/i

function label(editor: HTMLElement): string {
  return editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? ''
}

/** Labels are translated; the form around a comment is not. */
function isComment(editor: HTMLElement): boolean {
  return COMMENT_LABEL.test(label(editor)) || editor.closest('form[role="presentation"]') !== null
}

function isChat(editor: HTMLElement, path: string): boolean {
  return CHAT_LABEL.test(label(editor)) || (/^\/(messages|t)\//.test(path) && !editor.closest('[role="dialog"]'))
}

export default {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['*.facebook.com', '*.messenger.com'],
  evidence: { source: 'MultiPost, social-posting-skills, caprine', date: '2026-06-30', confidence: 'read' },
  boxes: [
    {
      surface: 'comment',
      editor: RICH,
      when: isComment,
      root: 'form[role="presentation"]',
      submit: '#focused-state-composer-submit [role="button"], [role="button"][aria-label="Post comment"]',
      enterPosts: true,
    },
    {
      surface: 'message',
      editor: RICH,
      when: isChat,
      submit: '[role="button"][aria-label="Press Enter to send"], [role="button"][aria-label="Send"]',
      enterPosts: true,
    },
    {
      surface: 'post',
      editor: RICH,
      root: '[role="dialog"]',
      submit: '[role="button"][aria-label="Post"]',
      ctrlEnterPosts: false,
    },
    { surface: 'bio', editor: 'textarea[aria-label="Enter bio text"]', submit: '[role="button"][aria-label="Save"]' },
    {
      surface: 'bio',
      editor: 'input[aria-label="Company"], input[aria-label="Position"]',
      submit: '[role="button"][aria-label="Save"]',
      evidence: { source: 'the pattern of the other About fields', date: '2024-03-01', confidence: 'assumed' },
    },
    // Marketplace: a plain text field that sends a first message to the seller.
    { surface: 'message', editor: 'textarea', when: (_editor, path) => path.startsWith('/marketplace/') },
  ],
} satisfies Site

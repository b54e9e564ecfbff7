import type { Site } from '../site.ts'

const PROFILE = 'form[action*="/settings/profile"] button[type="submit"]'

/** The large instances; any other that the officer adds is known by its application. */
export default {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'infosec.exchange',
    'hachyderm.io',
    'techhub.social',
  ],
  application: '#mastodon',
  evidence: { source: 'mastodon/mastodon', date: '2026-08-01', confidence: 'read' },
  boxes: [
    {
      surface: 'post',
      editor: 'form.compose-form',
      root: 'form.compose-form',
      submit: 'form.compose-form button[type="submit"]',
      parts: '#cw-spoiler-input, textarea.autosuggest-textarea__textarea',
    },
    { surface: 'name', editor: '#account_display_name', submit: PROFILE, ctrlEnterPosts: false },
    {
      surface: 'bio',
      editor: '#account_note, [id^="account_fields_attributes"]',
      submit: PROFILE,
      ctrlEnterPosts: false,
    },
  ],
} satisfies Site

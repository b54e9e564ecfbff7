import type { Box, Site } from '../site.ts'

const REPLY = '.ext-discussiontools-ui-replyWidget'
const SAVE_DIALOG = '.ve-ui-mwSaveDialog'

/** The source as the wiki sent it. After a preview it has the writer's own words in it already: then all is read. */
function sent(editor: HTMLElement): string {
  const field = editor.id === 'wpSummary' ? editor : document.getElementById('wpTextbox1')
  const isPreview = /(^|[?&])action=submit\b/.test(location.search)
  return !isPreview && field && 'defaultValue' in field ? String(field.defaultValue) : ''
}

/** The summary is as public as the text, and saved with it. */
const source: Omit<Box, 'surface'> = {
  editor: '#wpTextbox1, .cm-content, #wpSummary',
  root: '#editform',
  submit: '#wpSave',
  leave: '#wpPreview, #wpDiff',
  parts: '#wpTextbox1, .cm-content, #wpSummary',
  stood: sent,
  ctrlEnterPosts: false,
}

/** OOUI draws its buttons as links. */
const saved: Omit<Box, 'surface' | 'editor'> = {
  submit: `${SAVE_DIALOG} .oo-ui-processDialog-actions-primary .oo-ui-buttonElement-button`,
  evidence: { source: 'wikimedia/mediawiki-extensions-VisualEditor', date: '2026-08-21', confidence: 'assumed' },
}

/** Wikipedia and its sisters; any other wiki that the officer adds is known by its application. */
export default {
  id: 'mediawiki',
  name: 'Wikipedia',
  hosts: ['*.wikipedia.org', '*.wikimedia.org'],
  application: 'body.mediawiki',
  evidence: {
    source: 'wikimedia/mediawiki-extensions-DiscussionTools, MediaWiki',
    date: '2026-08-20',
    confidence: 'read',
  },
  exclude: '#searchInput',
  boxes: [
    {
      surface: 'comment',
      editor: REPLY,
      root: REPLY,
      submit: `${REPLY} .oo-ui-flaggedElement-primary .oo-ui-buttonElement-button`,
      parts: `${REPLY}-newTopic-sectionTitle input, ${REPLY} textarea, ${REPLY} .ve-ce-documentNode`,
    },
    { ...source, surface: 'comment', when: () => /(^|[?&])title=[^&]*Talk:/i.test(location.search) },
    { ...source, surface: 'post' },
    { ...saved, surface: 'post', editor: `${SAVE_DIALOG}-summary` },
    { ...saved, surface: 'post', editor: '.ve-ce-documentNode', stood: () => null },
    { surface: 'sign-up', editor: '#wpEmail', submit: '#wpCreateaccount' },
  ],
} satisfies Site

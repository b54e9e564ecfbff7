import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Wikipedia. From the sources of MediaWiki and its DiscussionTools (2026-08): the form of the source with several
 * submits, of which one saves; the reply under a comment with links for buttons; Ctrl or Cmd+Enter replies.
 *
 * Assumed: VisualEditor, whose article is played by a plain editing host; its dialog has the names of its source. Left
 * out: that the browser takes nothing but an address for one (`novalidate`), so that the same words go through every box.
 */
const site: TestSite = {
  id: 'mediawiki',
  hosts: ['en.wikipedia.org', 'wiki.example'],
  pages: [{ path: /^\/(w\/index\.php|wiki\/.*)$/, html: 'index.html' }],
  api: /^\/w\/api\.php$/,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'source',
      as: 'post',
      editing: 'textarea',
      url: 'https://en.wikipedia.org/w/index.php?title=Some_town&action=edit',
      editor: '#wpTextbox1',
      parts: ['#wpSummary'],
      submit: '#wpSave',
      accessKey: 's',
      keys: [],
      surface: 'edit',
      box: 2,
      leaves: ['#wpPreview', '#wpDiff'],
    },
    {
      name: 'reply on a talk page',
      as: 'comment',
      editing: 'textarea',
      url: 'https://en.wikipedia.org/wiki/Talk:Some_town',
      editor: '.ext-discussiontools-ui-replyWidget textarea',
      submit: '.oo-ui-flaggedElement-primary a',
      keys: ['Control+Enter'],
      surface: 'reply',
      leaves: ['.oo-ui-flaggedElement-destructive a'],
    },
    {
      name: 'source of a talk page',
      as: 'comment',
      editing: 'textarea',
      url: 'https://en.wikipedia.org/w/index.php?title=Talk:Some_town&action=edit',
      editor: '#wpTextbox1',
      parts: ['#wpSummary'],
      submit: '#wpSave',
      accessKey: 's',
      keys: [],
      surface: 'edit',
      box: 1,
      leaves: ['#wpPreview', '#wpDiff'],
    },
    {
      name: 'new account',
      as: 'sign-up',
      editing: 'input',
      url: 'https://en.wikipedia.org/w/index.php?title=Special:CreateAccount',
      editor: '#wpEmail',
      submit: '#wpCreateaccount',
      keys: [],
      surface: 'account',
    },
    {
      name: 'summary in VisualEditor',
      as: 'post',
      editing: 'textarea',
      url: 'https://en.wikipedia.org/wiki/New_town',
      open: ['.ve-ce-documentNode', '.ve-ui-toolbar-saveButton a'],
      editor: '.ve-ui-mwSaveDialog-summary textarea',
      submit: '.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a',
      keys: [],
      surface: 'article',
      box: 3,
    },
    {
      name: 'VisualEditor',
      as: 'post',
      editing: 'stand-in',
      url: 'https://en.wikipedia.org/wiki/Some_town',
      editor: '.ve-ce-documentNode',
      next: ['.ve-ui-toolbar-saveButton a'],
      submit: '.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a',
      keys: [],
      surface: 'article',
      box: 4,
    },
  ],
  others: [{ url: 'https://en.wikipedia.org/wiki/Talk:Some_town', editor: '#searchInput' }],
}
export default site

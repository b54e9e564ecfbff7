import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Flickr. From StigNygaard/Stigs_Flickr_Fixr (2025-08-29): where the boxes of a photo's comment and of a group's topic
 * stand. Assumed: the words and the tags of the buttons.
 */
const site: TestSite = {
  id: 'flickr',
  hosts: ['www.flickr.com'],
  pages: [{ path: /^\/(?!assets\/)/, html: 'index.html' }],
  api: /^\/services\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'comment on a photo',
      as: 'comment',
      editing: 'textarea',
      url: 'https://www.flickr.com/photos/someone/1/',
      editor: 'textarea',
      submit: 'button',
      keys: [],
      surface: 'comment',
    },
    {
      name: 'topic of a group',
      as: 'comment',
      editing: 'textarea',
      url: 'https://www.flickr.com/groups/some/discuss/1/',
      editor: 'textarea',
      submit: 'button',
      keys: [],
      surface: 'topic',
      box: 1,
    },
  ],
}
export default site

import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A review on Google, in its frame of the same host. From three public scripts: the name of the frame, the label of the
 * text field, the words of the buttons. Assumed: the address of the frame.
 */
const site: TestSite = {
  id: 'google',
  hosts: ['www.google.com', 'www.google.co.uk'],
  pages: [
    { path: /^\/maps\/place\/1$/, html: 'page.html' },
    { path: /^\/local\/review\/widget$/, html: 'frame.html' },
  ],
  api: /^\/local\/review\/post$/,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'review',
      as: 'comment',
      editing: 'textarea',
      url: 'https://www.google.com/maps/place/1',
      frame: 'iframe[name="goog-reviews-write-widget"]',
      editor: 'textarea',
      submit: '#post',
      keys: [],
      surface: 'review',
      leaves: ['#photos', '#cancel'],
    },
  ],
  others: [{ url: 'https://www.google.com/maps/place/1', editor: '#other' }],
}
export default site

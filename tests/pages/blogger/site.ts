import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Comments on Blogger, in a frame of www.blogger.com below a blog of another host where nothing of ours runs. The address
 * of the frame is that of public pages. Assumed: all that stands inside it.
 */
const site: TestSite = {
  id: 'blogger',
  hosts: ['some.blogspot.com', 'www.blogger.com'],
  pages: [
    { host: 'some.blogspot.com', path: /^\/$/, html: 'page.html' },
    { host: 'www.blogger.com', path: /^\/comment\/frame\/\d+$/, html: 'frame.html' },
  ],
  api: /^\/comment\/api$/,
  csp: STRICT_CSP.replace("frame-src 'self'", 'frame-src https://www.blogger.com'),
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'stand-in',
      url: 'https://some.blogspot.com/',
      frame: '#comment-editor',
      editor: 'textarea',
      submit: '#publish',
      keys: [],
      surface: 'comment',
      leaves: ['#cancel'],
    },
  ],
}
export default site

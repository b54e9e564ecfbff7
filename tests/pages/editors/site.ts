import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * A page for each editor, and no site (but for CodeMirror, which counts as an editor of code unless the site is known): `/quill`, `/slate` … It stands under a host name where the
 * extension runs and no box of the site's file fits, so that what is tried here is the editor's own
 * file and the general rules. Every library is the real one but for Froala, which is not free and is assumed; of
 * Gutenberg, the library of its text (see their parts).
 */
const site: TestSite = {
  id: 'editors',
  hosts: ['editors.x.com', 'source.wikipedia.org'],
  pages: [{ path: /^\/[a-z0-9-]+$/, html: 'editors.html' }],
  api: /^\/api\//,
  // CodeMirror brings its sheet as a `style` element.
  csp: STRICT_CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
}
export default site

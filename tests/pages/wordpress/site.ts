import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * WordPress. The core's form for a comment (kept for years), with a button whose name hides the form's own `submit`; the
 * same in Jetpack's frame of jetpack.wordpress.com below a blog where nothing of ours runs; a post in Gutenberg.
 *
 * Assumed: that Jetpack's frame holds the same form. Gutenberg's canvas is tried as no frame, as
 * one with `srcdoc` (WordPress/gutenberg), and as one with a blob's address, which newer ones are assumed to have.
 */
const site: TestSite = {
  id: 'wordpress',
  hosts: ['some.wordpress.com', 'jetpack.wordpress.com', 'blog.example', 'news.example'],
  pages: [
    { host: 'blog.example', path: /^\/$/, html: 'jetpack.html' },
    { host: 'jetpack.wordpress.com', path: /^\/jetpack-comment\/$/, html: 'index.html' },
    { host: 'some.wordpress.com', path: /^\/$/, html: 'index.html' },
    { host: 'news.example', path: /^\/$/, html: 'index.html' },
    { host: 'some.wordpress.com', path: /^\/wp-admin\/post-new\.php$/, html: 'editor.html' },
  ],
  api: /^\/wp-(comments-post\.php|json\/)/,
  csp: STRICT_CSP.replace("frame-src 'self'", 'frame-src blob: https://jetpack.wordpress.com'),
  boxes: [
    {
      name: 'comment',
      as: 'comment',
      editing: 'textarea',
      url: 'https://some.wordpress.com/',
      editor: '#comment',
      submit: '#submit',
      keys: [],
      surface: 'comment',
    },
    {
      name: 'comment in a frame of Jetpack',
      as: 'comment',
      editing: 'textarea',
      url: 'https://blog.example/',
      frame: '#jetpack_remote_comment',
      editor: '#comment',
      submit: '#submit',
      keys: [],
      surface: 'comment',
    },
    {
      name: 'post in Gutenberg',
      as: 'post',
      editing: 'gutenberg',
      url: 'https://some.wordpress.com/wp-admin/post-new.php',
      editor: '[contenteditable="true"]',
      next: ['.editor-post-publish-panel__toggle'],
      submit: '.editor-post-publish-button',
      keys: [],
      surface: 'post',
      leaves: ['.editor-post-save-draft'],
    },
    ...(['srcdoc', 'blob'] as const).map((canvas) => ({
      name: `post in Gutenberg, in its canvas (${canvas})`,
      as: 'post' as const,
      editing: 'gutenberg' as const,
      url: `https://some.wordpress.com/wp-admin/post-new.php?canvas=${canvas}`,
      frame: 'iframe[name="editor-canvas"]',
      outside: true as const,
      editor: '[contenteditable="true"]',
      next: ['.editor-post-publish-panel__toggle'],
      submit: '.editor-post-publish-button',
      keys: [],
      surface: 'post',
      leaves: ['.editor-post-save-draft'],
    })),
  ],
}
export default site

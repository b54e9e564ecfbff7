/** What a test page was made to post, in order. */
export interface Posted {
  /** Which box it came from: `post`, `reply`, `comment`, `message`, `bio`. */
  surface: string
  /** One text for each editor of the composer; more than one in a thread. */
  texts: string[]
  /** How it was sent. */
  via: 'click' | 'enter' | 'ctrl-enter' | 'submit'
  attachments: number
}

declare global {
  interface Window {
    /** Read by the tests: exactly what would have been public. */
    __posts: Posted[]
  }
}

window.__posts = []

/** Counts a post, and sends it where the site sends its own, so that the server sees it too. */
export function post(api: string, posted: Posted): void {
  window.__posts.push(posted)
  void fetch(api, { method: 'POST', body: JSON.stringify(posted), headers: { 'content-type': 'application/json' } })
}

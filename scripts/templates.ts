/** What `npm run new` writes. Each template is whole: it runs and passes, and says what to put in its place. */

/** In: words joined by hyphens. Out: `wordsJoined`. */
export const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export const concernTemplate = (id: string) => `import { concern, type Example } from '../concern.ts'

/**
 * Counts: say what must be found.
 * Does not count: say the near miss that a careless reader would mark.
 */
export default concern({
  id: '${id}',
  title: 'A few words for headings',
  rules: [
    {
      // How patterns are written: rules/match/pattern.ts. Word lists with senses: rules/lexicons/.
      match: ['words to find'],
      why: 'Says in one plain sentence what was read.',
    },
  ],
})

// At least 12 of each, direct and indirect; the evidence in [brackets]. The tests say how many are missing.
export const finds: readonly Example[] = ['these are the [words to find] here']

export const leaves: readonly Example[] = ['these are other words']
`

export const policyTemplate = (id: string) => `import type { Policy } from '../types.ts'

/** Say whose policy this is, and anything about it that a reader of the clauses must know. */
export const policy: Policy = {
  id: '${id}',
  title: 'As officers call it',
  source: { document: 'As its title page prints it', issuer: 'Who adopted it' },
  sections: [{ id: 'I', title: 'The title of the first section' }],
  clauses: [
    {
      // As the document prints it.
      id: 'I.A',
      // In our own plain words, one or two sentences. A department can load its own wording.
      text: 'Do not say that you are police on a personal account.',
      level: 'prohibited',
      // Which concerns (the files of rules/concerns/) this clause is about.
      concerns: [{ concern: 'self-identification' }],
      reaches: ['text'],
      clears: 'Take the words out.',
    },
  ],
  choices: [],
  blanks: [],
  conflicts: [],
}
`

export const siteTemplate = (id: string, today: string) => `import type { Site } from '../site.ts'

export default {
  id: '${id}',
  name: 'As people say it',
  hosts: ['*.${id}.example'],
  // Where and when you read it; 'read' once it is no longer inferred.
  evidence: { source: 'where you read it', date: '${today}', confidence: 'assumed' },
  boxes: [
    {
      surface: 'post',
      editor: 'textarea[name="post"]',
      submit: 'button[type="submit"]',
    },
  ],
} satisfies Site
`

export const testSiteTemplate = (id: string) => `import { STRICT_CSP, type TestSite } from '../sites.ts'

/**
 * Say which facts of this page were seen (when, where) and which are assumed.
 */
const site: TestSite = {
  id: '${id}',
  hosts: ['www.${id}.example'],
  pages: [{ path: /^\\/$/, html: 'home.html' }],
  api: /^\\/api\\//,
  csp: STRICT_CSP,
  boxes: [
    {
      name: 'post',
      as: 'post',
      editing: 'textarea',
      url: 'https://www.${id}.example/',
      editor: 'textarea',
      submit: 'button[type="submit"]',
      keys: [],
      surface: 'post',
    },
  ],
}
export default site
`

export const testPageTemplate = (id: string) => `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${id}, played by a local page</title>
    <link rel="stylesheet" href="../parts/plain.css">
  </head>
  <body>
    <form>
      <textarea name="post" rows="4" cols="60" aria-label="Post"></textarea>
      <button type="submit">Post</button>
    </form>
    <script type="module" src="./home.ts"></script>
  </body>
</html>
`

export const testPageScript = `import { field, play } from '../parts/play.ts'

// Put the site's real editor library here where it is on npm, with the attributes that the real site gives it.
play({
  api: '/api/post',
  surface: 'post',
  editors: [field(document.querySelector('textarea')!)],
  form: document.querySelector('form')!,
})
`

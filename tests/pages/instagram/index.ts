import { LexicalModelBox } from '../editors/lexical.tsx'
import { mounted } from '../parts/mounted.tsx'
import { field, play, pressedByKeys, put } from '../parts/play.ts'

const api = '/api/v1/web/'
const mount = document.getElementById('mount')

if (location.pathname.startsWith('/direct/')) {
  const get = put(
    mount,
    '<div id="box"></div><div role="button" aria-label="Send"><svg aria-label="Send" width="20" height="20"></svg></div>',
  )
  play({
    api,
    surface: 'message',
    editors: [mounted(LexicalModelBox, get('#box'), { label: 'Message' })],
    submit: get('[role="button"]'),
    enter: true,
  })
} else if (location.pathname.startsWith('/accounts/edit')) {
  const get = put(
    mount,
    `<form><input id="pepName" aria-label="Name"><textarea id="pepBio" placeholder="Bio"></textarea>
    <div role="button">Submit</div></form>`,
  )
  const editors = [field(get<HTMLInputElement>('#pepName')), field(get<HTMLTextAreaElement>('#pepBio'))]
  play({ api, surface: 'profile', editors, submit: get('[role="button"]') })
} else if (location.pathname.startsWith('/accounts/emailsignup')) {
  const get = put(
    mount,
    `<form method="post"><input name="emailOrPhone" type="text" aria-label="Mobile Number or Email"><input name="fullName" aria-label="Full Name">
    <input type="password" name="password"><button type="submit">Sign up</button></form>`,
  )
  play({
    api,
    surface: 'sign-up',
    editors: [field(get<HTMLInputElement>('[name="emailOrPhone"]'))],
    form: get<HTMLFormElement>('form'),
  })
} else {
  const get = put(
    mount,
    `<input type="text" aria-label="Search input" placeholder="Search">
    <div role="button" id="new" tabindex="0">New post</div>
    <article role="article"><div role="button" id="like">Like</div>
      <form method="POST"><textarea aria-label="Add a comment…" placeholder="Add a comment…"></textarea><div role="button">Post</div></form>
    </article>`,
  )
  play({
    api,
    surface: 'comment',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('form [role="button"]'),
    enter: true,
  })
  get('#new').addEventListener('click', () => {
    const step = put(
      mount,
      '<div role="dialog" aria-label="Create new post"><div id="crop"></div><div role="button" id="next">Next</div></div>',
    )
    const dialog = step('[role="dialog"]')
    step('#next').addEventListener('click', () => {
      dialog.replaceChildren()
      const caption = put(
        dialog,
        '<div id="caption"></div><div role="button" id="emoji">Emoji</div><div role="button" id="share">Share</div>',
      )
      play({
        api,
        surface: 'post',
        editors: [mounted(LexicalModelBox, caption('#caption'), { label: 'Write a caption...' })],
        submit: caption('#share'),
        done: () => dialog.remove(),
      })
    })
    pressedByKeys(step('#next'))
  })
}

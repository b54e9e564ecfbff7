import { field, play, put } from '../parts/play.ts'

const api = '/api/posting'
const app = document.getElementById('app')
const posts = (submitter: HTMLElement | null) => submitter === null || submitter.getAttribute('name') === 'post'

if (location.search.includes('i=pm')) {
  const get = put(
    app,
    `<form id="postform" method="post" action="./ucp.php?i=pm&amp;mode=compose&amp;action=post">
      <input type="text" name="subject" id="subject" size="45" maxlength="124" class="inputbox autowidth" aria-label="Subject">
      <textarea name="message" id="message" rows="15" cols="76" class="inputbox" aria-label="Message body"></textarea>
      <input type="submit" name="preview" value="Preview" class="button1">
      <input type="submit" accesskey="s" name="post" value="Submit" class="button1 default-submit-action">
    </form>`,
  )
  play({
    api,
    surface: 'private message',
    editors: [field(get<HTMLInputElement>('#subject')), field(get<HTMLTextAreaElement>('#message'))],
    form: get<HTMLFormElement>('form'),
    posts,
  })
} else if (location.search.includes('mode=register')) {
  const get = put(
    app,
    `<form id="register" novalidate method="post" action="./ucp.php?mode=register">
      <input type="text" tabindex="1" name="username" id="username" size="25" class="inputbox autowidth" aria-label="Username">
      <input type="email" tabindex="2" name="email" id="email" size="25" maxlength="100" class="inputbox autowidth" autocomplete="off" aria-label="Email address">
      <input type="password" tabindex="4" name="new_password" id="new_password" size="25" class="inputbox autowidth" autocomplete="off" aria-label="Password">
      <input type="reset" value="Reset" name="reset" class="button2">
      <input type="submit" tabindex="9" name="submit" id="submit" value="Submit" class="button1 default-submit-action">
    </form>`,
  )
  play({
    api,
    surface: 'registration',
    editors: [field(get<HTMLInputElement>('#email'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter === null || submitter.getAttribute('name') === 'submit',
  })
} else if (location.search.includes('mode=profile_info')) {
  const get = put(
    app,
    `<form id="ucp" method="post" action="./ucp.php?i=ucp_profile&amp;mode=profile_info">
      <input type="text" name="pf_phpbb_location" id="pf_phpbb_location" size="25" class="inputbox autowidth">
      <textarea name="pf_phpbb_occupation" id="pf_phpbb_occupation" rows="3" cols="30" class="inputbox autowidth"></textarea>
      <input type="reset" value="Reset" name="reset" class="button2"><input type="submit" name="submit" value="Submit" class="button1">
    </form>`,
  )
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter?.getAttribute('name') === 'submit',
  })
} else if (location.pathname === '/ucp.php') {
  const get = put(
    app,
    `<form id="postform" method="post" action="./ucp.php?i=ucp_profile&mode=signature">
      <textarea name="signature" id="signature" rows="15" cols="76" class="inputbox" aria-label="Signature"></textarea>
      <input type="submit" name="preview" value="Preview" class="button2"><input type="submit" name="submit" value="Submit" class="button1">
    </form>`,
  )
  play({
    api,
    surface: 'signature',
    editors: [field(get<HTMLTextAreaElement>('#signature'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter?.getAttribute('name') === 'submit',
  })
} else if (location.pathname === '/posting.php') {
  const get = put(
    app,
    `<form id="postform" method="post" action="./posting.php?mode=post&amp;f=2" enctype="multipart/form-data">
      <input type="text" name="subject" id="subject" size="45" maxlength="124" tabindex="2" value="" class="inputbox autowidth" aria-label="Subject">
      <textarea name="message" id="message" rows="15" cols="76" tabindex="4" class="inputbox" aria-label="Message body"></textarea>
      <input type="submit" accesskey="k" tabindex="8" name="save" value="Save draft" class="button2">
      <input type="submit" tabindex="5" name="preview" value="Preview" class="button1">
      <input type="submit" accesskey="s" tabindex="6" name="post" value="Submit" class="button1 default-submit-action">
    </form>`,
  )
  play({
    api,
    surface: 'topic',
    editors: [field(get<HTMLInputElement>('#subject')), field(get<HTMLTextAreaElement>('#message'))],
    form: get<HTMLFormElement>('form'),
    posts,
  })
} else {
  const get = put(
    app,
    `<form method="post" action="./posting.php?mode=reply&amp;t=1" id="qr_postform">
      <textarea name="message" rows="7" cols="76" tabindex="3" class="inputbox" aria-label="Quick Reply"></textarea>
      <input type="submit" tabindex="6" name="full_editor" value="Full Editor &amp; Preview" class="button2" id="qr_full_editor">
      <input type="submit" accesskey="s" tabindex="7" name="post" value="Submit" class="button1">
    </form>`,
  )
  play({
    api,
    surface: 'reply',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    posts,
  })
}

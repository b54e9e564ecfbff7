import { field, host, play, put } from '../parts/play.ts'

/** Everything that the general rules must find, and what they must leave, on one page. */

const api = '/api/new'
const get = put(
  document.getElementById('mount'),
  `<form role="search"><input type="text" name="q" placeholder="Find a topic"></form>
  <form id="topic" class="new-topic" method="post">
    <label>Subject <input type="text" name="subject"></label>
    <textarea name="body" aria-label="Your message to the board"></textarea>
    <button type="submit" name="preview">Preview</button>
    <button type="submit" name="submit">Post</button>
    <button type="button">Cancel</button>
  </form>
  <section class="reply">
    <div id="reply" contenteditable="true" role="textbox" aria-label="Reply to this topic"></div>
    <div role="button" id="send">Reply</div>
    <div role="button" id="like">Like</div>
  </section>
  <section id="edit-profile">
    <input type="text" id="full" aria-label="Display name">
    <button type="button" id="save">Save</button>
  </section>
  <form id="register" class="sign-up"><h2>Register</h2>
    <input type="email" name="email"><input type="password" autocomplete="new-password" name="secret">
    <button type="submit">Register</button>
  </form>
  <form id="log-in" class="login"><input type="email" name="who"><input type="password" autocomplete="current-password"></form>
  <form id="checkout"><textarea name="notes" aria-label="Order notes"></textarea>
    <input name="cardnumber" autocomplete="cc-number"><button type="submit">Submit</button></form>
  <div class="monaco-editor"><textarea id="code" aria-label="Editor content"></textarea></div>`,
)
for (const form of document.querySelectorAll('form')) form.addEventListener('submit', (event) => event.preventDefault())
const topic = get<HTMLFormElement>('#topic')
play({
  api,
  surface: 'post',
  editors: [field(get<HTMLInputElement>('[name="subject"]')), field(get<HTMLTextAreaElement>('[name="body"]'))],
  form: topic,
  posts: (submitter) => submitter?.getAttribute('name') !== 'preview',
})
play({ api, surface: 'comment', editors: [host(get('#reply'))], submit: get('#send') })
play({ api, surface: 'name', editors: [field(get<HTMLInputElement>('#full'))], submit: get('#save') })
play({
  api,
  surface: 'sign-up',
  editors: [field(get<HTMLInputElement>('#register [name="email"]'))],
  form: get<HTMLFormElement>('#register'),
})

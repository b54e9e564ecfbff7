import { host, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<form><fieldset><legend>Rating</legend></fieldset>
    <div contenteditable="true" aria-label="Write your review"></div>
    <button type="submit">Post Review</button></form>`,
)
play({
  api: '/writeareview/api',
  surface: 'review',
  editors: [host(get('[contenteditable]'))],
  form: get<HTMLFormElement>('form'),
})

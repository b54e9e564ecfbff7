import { host, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<form class="reply"><div class="textarea-wrapper" data-role="textarea">
      <div class="textarea" tabindex="0" role="textbox" aria-multiline="true" contenteditable="PLAINTEXT-ONLY" data-role="editable" aria-label="Join the discussion…"></div>
    </div>
    <div class="post-actions"><button type="button" class="post-action__cancel">Cancel</button>
      <button type="submit" class="btn post-action__button">Comment</button></div></form>`,
)
play({
  api: '/api/3.0/posts/create.json',
  surface: 'comment',
  editors: [host(get('[data-role="editable"]'))],
  form: get<HTMLFormElement>('form'),
})

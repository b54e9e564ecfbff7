import { field, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<section class="reply"><textarea placeholder="Add a comment"></textarea>
    <button type="button" id="like">Like</button><button type="button" id="send">Post</button></section>`,
)
play({
  api: '/api/comments',
  surface: 'comment',
  editors: [field(get<HTMLTextAreaElement>('textarea'))],
  submit: get('#send'),
})

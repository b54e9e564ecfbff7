import { field, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
    <textarea id="comment" name="comment" cols="45" rows="8" aria-label="Comment"></textarea>
    <input id="author" name="author" type="text" aria-label="Name">
    <input id="email" name="email" type="email" aria-label="Email">
    <input name="submit" type="submit" id="submit" class="submit" value="Post Comment">
  </form>`,
)
play({
  api: '/wp-comments-post.php',
  surface: 'comment',
  editors: [field(get<HTMLTextAreaElement>('#comment'))],
  form: get<HTMLFormElement>('#commentform'),
})

import { field, play, put } from '../parts/play.ts'

const isTopic = location.pathname.startsWith('/groups/')
const get = put(
  document.getElementById('app'),
  isTopic
    ? `<div class="group-discussion-topic-view"><div class="post"><textarea placeholder="Reply to this topic"></textarea>
        <button type="button" class="ui-button">Post reply</button></div></div>`
    : `<section class="add-comment-section"><div class="text-area-wrapper"><textarea placeholder="Add a comment"></textarea></div>
        <button type="button" class="ui-button">Comment</button></section>`,
)
play({
  api: '/services/rest',
  surface: isTopic ? 'topic' : 'comment',
  editors: [field(get<HTMLTextAreaElement>('textarea'))],
  submit: get('button'),
})

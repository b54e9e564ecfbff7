import { field, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<div role="radiogroup" aria-label="Rating"><div role="radio" data-rating="5" tabindex="0">5</div></div>
    <textarea aria-label="Enter review" placeholder="Share details of your own experience at this place"></textarea>
    <button type="button" id="photos">Add photos</button><button type="button" id="cancel">Cancel</button>
    <button type="button" id="post">Post</button>`,
)
play({
  api: '/local/review/post',
  surface: 'review',
  editors: [field(get<HTMLTextAreaElement>('textarea'))],
  submit: get('#post'),
})

import { field, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<textarea aria-label="Enter your comment"></textarea>
    <div role="button" id="cancel">Cancel</div><div role="button" id="publish">Publish</div>`,
)
play({
  api: '/comment/api',
  surface: 'comment',
  editors: [field(get<HTMLTextAreaElement>('textarea'))],
  submit: get('#publish'),
})

import { host, play, put } from '../parts/play.ts'

const get = put(
  document.getElementById('app'),
  `<form action="/threads/some.1/add-reply" method="post" class="AutoValidator blendedEditor" id="QuickReply">
    <div class="redactor_box"><iframe class="redactor_textCtrl redactor_MessageEditor" title="Message" width="600" height="320"></iframe>
      <textarea name="message_html" style="display: none"></textarea></div>
    <input type="submit" class="button primary" value="Post Reply" accesskey="s">
    <input type="button" class="button PreviewButton" value="More Options…">
  </form>`,
)
const inner = get<HTMLIFrameElement>('iframe').contentDocument!
inner.open()
inner.write('<!doctype html><html><body contenteditable="true" dir="ltr"></body></html>')
inner.close()
play({ api: '/api/posts', surface: 'reply', editors: [host(inner.body)], form: get<HTMLFormElement>('form') })

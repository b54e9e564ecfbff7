import { field, host, play, put } from '../parts/play.ts'

const api = '/api/newreply'
const app = document.getElementById('app')

const isMessage = location.pathname === '/private.php'
if (isMessage || location.pathname === '/newthread.php') {
  const get = put(
    app,
    `<form action="${isMessage ? 'private.php?do=insertpm' : 'newthread.php?do=postthread&amp;f=2'}" method="post" name="vbform" id="vbform">
      <input type="text" class="bginput" name="title" value="" size="50" maxlength="85" tabindex="1" aria-label="Title">
      <textarea name="message" id="vB_Editor_001_textarea" rows="10" cols="60" tabindex="1" dir="ltr" aria-label="Message"></textarea>
      <input type="submit" class="button" name="sbutton" id="vB_Editor_001_save" value="Submit ${isMessage ? 'Message' : 'New Thread'}" accesskey="s" tabindex="1">
      <input type="submit" class="button" value="Preview Post" accesskey="r" name="preview" tabindex="1">
    </form>`,
  )
  play({
    api,
    surface: isMessage ? 'private message' : 'thread',
    editors: [field(get<HTMLInputElement>('[name="title"]')), field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter === null || submitter.getAttribute('name') === 'sbutton',
  })
} else if (location.pathname === '/profile.php') {
  const isSignature = location.search.includes('editsignature')
  const get = put(
    app,
    isSignature
      ? `<form action="profile.php?do=updatesignature" method="post" name="vbform">
      <textarea name="message" id="vB_Editor_001_textarea" rows="10" cols="60" tabindex="1" dir="ltr"></textarea>
      <input type="submit" class="button" name="sbutton" value="Save Signature" accesskey="s" tabindex="1">
      <input type="submit" class="button" name="preview" value="Preview Signature" tabindex="1">
    </form>`
      : `<form action="profile.php?do=updateprofile" method="post" name="vbform">
      <div class="blockrow"><label>Biography:</label><div class="rightcol">
        <textarea class="primary textbox" name="userfield[field1]" id="cfield_1" rows="0" cols="60" tabindex="1"></textarea>
        <p class="description">A few details about yourself</p>
      </div></div>
      <input type="submit" class="button" value="Save Changes" accesskey="s" tabindex="1">
      <input type="reset" class="button" value="Reset Fields" tabindex="1">
    </form>`,
  )
  play({
    api,
    surface: isSignature ? 'signature' : 'profile',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter?.getAttribute('name') !== 'preview',
  })
} else if (location.pathname === '/newreply.php') {
  const get = put(
    app,
    `<form action="newreply.php?do=postreply&amp;t=1" method="post" name="vbform" id="vbform">
      <iframe id="vB_Editor_001_iframe" title="Rich text" width="600" height="320"></iframe>
      <input type="submit" class="button" name="sbutton" value="Submit Reply" accesskey="s" tabindex="1">
      <input type="submit" class="button" value="Preview Post" accesskey="r" name="preview" tabindex="1">
    </form>`,
  )
  const inner = get<HTMLIFrameElement>('iframe').contentDocument!
  inner.open()
  inner.write('<!doctype html><html><body contenteditable="true" spellcheck="true"></body></html>')
  inner.close()
  play({
    api,
    surface: 'rich reply',
    editors: [host(inner.body)],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter?.getAttribute('name') === 'sbutton',
  })
} else {
  const get = put(
    app,
    `<form action="newreply.php?do=postreply&amp;t=1" method="post" name="vbform" id="qrform">
      <textarea name="message" id="vB_Editor_QR_textarea" rows="10" cols="60" tabindex="1" dir="ltr" aria-label="Message"></textarea>
      <input type="submit" class="button" value="Post Quick Reply" accesskey="s" name="sbutton" tabindex="1" id="qr_submit">
      <input type="submit" class="button" value="Go Advanced" accesskey="x" name="preview" tabindex="1" id="qr_preview">
    </form>`,
  )
  play({
    api,
    surface: 'reply',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    posts: (submitter) => submitter?.id === 'qr_submit',
  })
}

import { field, host, play, put } from '../parts/play.ts'

const api = '/w/api.php'
const app = document.getElementById('app')
/** What others wrote of Old town; the pages of Some town are new. */
const OLD = 'I was so hammered last night. Nothing came of it, the mayor said in 1990.'
const isOld = location.href.includes('Old_town')

if (/^(edit|submit)$/.test(new URLSearchParams(location.search).get('action') ?? '')) {
  const get = put(
    app,
    `<form id="editform" name="editform" method="post" action="/w/index.php?title=Some_town&action=submit">
      <textarea tabindex="1" accesskey="," id="wpTextbox1" cols="80" rows="12" name="wpTextbox1" aria-label="Wikitext source editor">${isOld ? OLD : ''}</textarea>
      <label for="wpSummary">Edit summary</label>
      <input id="wpSummary" maxlength="500" tabindex="1" name="wpSummary">
      <input id="wpSave" tabindex="5" type="submit" value="Publish changes" accesskey="s" name="wpSave">
      <input id="wpPreview" tabindex="6" type="submit" value="Show preview" name="wpPreview">
      <input id="wpDiff" tabindex="7" type="submit" value="Show changes" name="wpDiff">
    </form>`,
  )
  play({
    api,
    surface: 'edit',
    editors: [field(get<HTMLTextAreaElement>('#wpTextbox1')), field(get<HTMLInputElement>('#wpSummary'))],
    form: get<HTMLFormElement>('#editform'),
    posts: (submitter) => submitter === null || submitter.id === 'wpSave',
  })
} else if (location.href.includes('Special:CreateAccount')) {
  const get = put(
    app,
    `<form id="userlogin2" name="userlogin2" novalidate method="post"><input id="wpName2" name="wpName" aria-label="Username">
      <input id="wpEmail" type="email" name="email" aria-label="Email address (recommended)">
      <button id="wpCreateaccount" type="submit" name="wpCreateaccount">Create your account</button></form>`,
  )
  play({
    api,
    surface: 'account',
    editors: [field(get<HTMLInputElement>('#wpEmail'))],
    form: get<HTMLFormElement>('form'),
  })
} else if (location.pathname.startsWith('/wiki/Talk:')) {
  const button = (flags: string, words: string) =>
    `<span class="oo-ui-widget oo-ui-buttonElement oo-ui-buttonElement-framed oo-ui-buttonWidget ${flags}"><a class="oo-ui-buttonElement-button" role="button" tabindex="0" rel="nofollow"><span class="oo-ui-labelElement-label">${words}</span></a></span>`
  const get = put(
    app,
    `<input type="search" id="searchInput" aria-label="Search Wikipedia">
    <div class="ext-discussiontools-ui-replyWidget ext-discussiontools-ui-replyWidget-plain">
      <textarea rows="3" placeholder="Reply to Alex" aria-label="Reply to Alex"></textarea>
      <div class="ext-discussiontools-ui-replyWidget-actions">
        ${button('oo-ui-flaggedElement-destructive', 'Cancel')}
        ${button('oo-ui-flaggedElement-primary oo-ui-flaggedElement-progressive', 'Reply')}
      </div>
    </div>`,
  )
  play({
    api,
    surface: 'reply',
    editors: [field(get<HTMLTextAreaElement>('textarea'))],
    submit: get('.oo-ui-flaggedElement-primary a'),
    ctrlEnter: true,
  })
} else {
  const get = put(
    app,
    `<div class="ve-ui-toolbar"><span class="oo-ui-widget ve-ui-toolbar-saveButton"><a class="oo-ui-tool-link" role="button" tabindex="0">Publish changes…</a></span></div>
    <div class="ve-init-target"><div class="ve-ce-documentNode ve-ce-attachedRootNode" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Article">${isOld ? `<p>${OLD}</p>` : ''}</div></div>
    <div class="oo-ui-windowManager"></div>`,
  )
  const article = host(get('.ve-ce-documentNode'))
  get('.ve-ui-toolbar-saveButton').addEventListener('click', () => {
    const manager = get('.oo-ui-windowManager')
    if (manager.firstChild) return
    const inDialog = put(
      manager,
      `<div class="ve-ui-mwSaveDialog oo-ui-window" role="dialog" aria-label="Save your changes">
        <div class="oo-ui-processDialog-actions-primary"><span class="oo-ui-buttonElement oo-ui-flaggedElement-primary"><a class="oo-ui-buttonElement-button" role="button" tabindex="0">Publish changes</a></span></div>
        <div class="ve-ui-mwSaveDialog-summary"><textarea rows="2" aria-label="Edit summary"></textarea></div>
      </div>`,
    )
    play({
      api,
      surface: 'article',
      editors: [article, field(inDialog<HTMLTextAreaElement>('textarea'))],
      submit: inDialog('.oo-ui-processDialog-actions-primary a'),
      done: () => manager.replaceChildren(),
    })
  })
}

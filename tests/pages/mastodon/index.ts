import { field, play, put } from '../parts/play.ts'

const api = '/api/v1/statuses'
const app = document.getElementById('mastodon')

if (location.pathname.startsWith('/settings/profile')) {
  const get = put(
    app,
    `<form class="simple_form edit_account" action="/settings/profile" method="post">
      <label for="account_display_name">Display name</label>
      <input class="string optional" type="text" name="account[display_name]" id="account_display_name">
      <label for="account_note">Bio</label>
      <textarea class="text optional" maxlength="500" name="account[note]" id="account_note"></textarea>
      <button name="button" type="submit" class="btn">Save changes</button>
    </form>`,
  )
  const form = get<HTMLFormElement>('form')
  play({
    api,
    surface: 'profile',
    editors: [field(get<HTMLInputElement>('#account_display_name')), field(get<HTMLTextAreaElement>('#account_note'))],
    form,
  })
} else {
  const get = put(
    app,
    `<div class="search"><input class="search__input" type="text" placeholder="Search or paste URL" aria-label="Search"></div>
    <form class="compose-form">
      <div class="compose-form__highlightable">
        <input type="text" id="cw-spoiler-input" name="cw-spoiler-input" class="spoiler-input__input" placeholder="Write your warning" aria-label="Content warning (optional)">
        <div class="autosuggest-textarea">
          <textarea class="autosuggest-textarea__textarea" placeholder="What’s on your mind?" aria-label="What’s on your mind?" aria-autocomplete="list"></textarea>
        </div>
        <div class="compose-form__footer">
          <button type="button" class="icon-button" aria-label="Add a poll">poll</button>
          <button type="submit" class="button button--compact">Post</button>
        </div>
      </div>
    </form>`,
  )
  play({
    api,
    surface: 'post',
    editors: [field(get<HTMLInputElement>('#cw-spoiler-input')), field(get<HTMLTextAreaElement>('textarea'))],
    form: get<HTMLFormElement>('form'),
    // Calls the handler itself: no submit event.
    ctrlEnter: true,
  })
}

import { mounted } from '../parts/mounted.tsx'
import { field, play, put } from '../parts/play.ts'
import { SlateBox } from '../parts/slate.tsx'

const api = '/api/v9/channels'
const mount = document.getElementById('mount')

if (location.pathname === '/register') {
  const get = put(
    mount,
    `<form><h1>Create an account</h1><input name="email" type="text" aria-label="Email"><input name="password" type="password">
    <button type="submit">Continue</button></form>`,
  )
  play({
    api,
    surface: 'sign-up',
    editors: [field(get<HTMLInputElement>('input'))],
    form: get<HTMLFormElement>('form'),
  })
} else {
  const get = put(
    mount,
    `<main><form><div class="channelTextArea_f75fb0"><div id="box"></div></div></form></main>
    <div class="settings_c0e32c"><div id="bio"></div><button type="button">Reset</button><button type="button" id="save">Save Changes</button></div>`,
  )
  play({
    api,
    surface: 'message',
    editors: [mounted(SlateBox, get('#box'), { label: 'Message #general', className: 'slateTextArea_ec4baf' })],
    enter: true,
  })
  play({ api, surface: 'bio', editors: [mounted(SlateBox, get('#bio'), { label: 'About Me' })], submit: get('#save') })
}

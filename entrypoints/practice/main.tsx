import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { start } from '../../components/start.tsx'
import { machineFindings } from '../../rules/account.ts'
import { check, checking } from '../../rules/check.ts'
import { start as startComposing } from '../compose.content/main.ts'
import type { ToTab } from '../compose.content/messages.ts'
import { EVENTS, shared } from '../compose.content/shared.ts'
import { Practice } from './practice.tsx'

// What a content script does on a real site, this page does for itself: the browser injects none here.
for (const type of EVENTS) {
  window.addEventListener(type, (event) => shared().loaded?.event(event), { capture: true })
}
const FOR_TABS: readonly string[] = ['state', 'show', 'dismiss'] satisfies ToTab['kind'][]
browser.runtime.onMessage.addListener((message: unknown) => {
  const asked = message as ToTab
  const answer = FOR_TABS.includes(asked.kind) ? shared().loaded?.answer(asked) : undefined
  return answer && Promise.resolve(answer)
})
shared().engine = { check, checking, machineFindings }
startComposing()
start(Practice, i18n.t('practice_title'))

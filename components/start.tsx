import { type ComponentType, render } from 'preact'
import { i18n } from '#i18n'
import './page.css'

/**
 * Starts an extension page: its language, its title, its one component. The language is that of
 * the texts, not the browser's, so that a screen reader pronounces what it is given.
 */
export function start(Page: ComponentType, title: string): void {
  document.documentElement.lang = i18n.t('pages_language')
  document.documentElement.dir = i18n.t('pages_direction')
  document.title = `${title} · ${i18n.t('extName')}`
  const root = document.getElementById('page')
  if (root) render(<Page />, root)
}

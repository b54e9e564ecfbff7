import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { addedSites, addSite, dropSite, hostOf, watchAddedSites } from '../../settings/index.ts'

/**
 * Adds the site that the popup was opened on, or drops it again. In: what the browser is asked for; what to do when
 * that changed. Nothing where the site is listed.
 */
export function AddedSite({ pattern, runs, onChange }: { pattern: string; runs: boolean; onChange: () => void }) {
  const isAdded = useSignal<boolean | null>(null)
  const refused = useSignal(false)
  useEffect(() => {
    const ask = async () => {
      const all = await addedSites()
      isAdded.value = all.includes(pattern)
      onChange()
    }
    void ask()
    return watchAddedSites(() => void ask())
  }, [pattern, isAdded, onChange])
  const host = hostOf(pattern)
  if (isAdded.value === null || (runs && !isAdded.value)) return null
  if (isAdded.value)
    return (
      <section class="row" aria-label={host}>
        <button type="button" class="quiet" onClick={() => void dropSite(pattern)}>
          {i18n.t('popup_drop_site', [host])}
        </button>
      </section>
    )
  return (
    <section class="stack-tight" aria-label={host}>
      <button
        type="button"
        onClick={() => {
          // Straight from the click, or the browser will not ask.
          addSite(pattern).then(
            (given) => {
              refused.value = !given
            },
            () => {
              refused.value = true
            },
          )
        }}
      >
        {i18n.t('popup_add_site', [host])}
      </button>
      <p class="soft small">{i18n.t('popup_add_site_hint', [host])}</p>
      <p role="status">{refused.value ? i18n.t('popup_add_site_refused', [host]) : null}</p>
    </section>
  )
}

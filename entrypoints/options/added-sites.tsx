import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { addedSites, dropSite, hostOf, watchAddedSites } from '../../settings/index.ts'
import { saving } from './edit.ts'

/** The sites that the officer added, each of which can be dropped. */
export function AddedSites() {
  const sites = useSignal<readonly string[]>([])
  useEffect(() => {
    const read = () => {
      void addedSites().then((all) => {
        sites.value = all
      })
    }
    read()
    return watchAddedSites(read)
  }, [sites])
  if (sites.value.length === 0) return <p class="soft">{i18n.t('options_added_none')}</p>
  return (
    <ul class="plain-list stack-tight">
      {sites.value.map((pattern) => (
        <li key={pattern} class="sheet row apart">
          <strong>{hostOf(pattern)}</strong>
          <button
            type="button"
            aria-label={i18n.t('options_added_drop_site', [hostOf(pattern)])}
            onClick={() => void saving(dropSite(pattern))}
          >
            {i18n.t('options_added_drop')}
          </button>
        </li>
      ))}
    </ul>
  )
}

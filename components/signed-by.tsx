import { i18n } from '#i18n'
import { readableDate } from './dates.ts'

/** By whom and when the department's file was signed; `known`: this build can tell that it was the department. */
export function SignedBy({
  by,
  on,
  version,
  known,
}: {
  by: string
  on: string
  version?: number | undefined
  known: boolean
}) {
  const words = [
    i18n.t(known ? 'signed_by' : 'signed_unknown', [by, readableDate(on)]),
    ...(version === undefined ? [] : [i18n.t('signed_version', [String(version)])]),
  ]
  return <span class="soft">{words.join(' · ')}</span>
}

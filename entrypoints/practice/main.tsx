import { i18n } from '#i18n'
import { start } from '../../components/start.tsx'
import { followSettings } from '../../settings/current.ts'
import { Practice } from './practice.tsx'

void followSettings()
start(Practice, i18n.t('practice_title'))

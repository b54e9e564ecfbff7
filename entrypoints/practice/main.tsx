import { i18n } from '#i18n'
import { followSettings } from '../../components/current-settings.ts'
import { start } from '../../components/start.tsx'
import { Practice } from './practice.tsx'

void followSettings()
start(Practice, i18n.t('practice_title'))

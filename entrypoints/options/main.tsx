import { i18n } from '#i18n'
import { followSettings } from '../../components/current-settings.ts'
import { start } from '../../components/start.tsx'
import { Options } from './options.tsx'

void followSettings()
start(Options, i18n.t('options_title'))

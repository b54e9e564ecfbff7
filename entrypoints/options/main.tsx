import { i18n } from '#i18n'
import { start } from '../../components/start.tsx'
import { followSettings } from '../../settings/current.ts'
import { Options } from './options.tsx'

void followSettings()
start(Options, i18n.t('options_title'))

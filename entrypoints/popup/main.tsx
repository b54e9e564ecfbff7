import { i18n } from '#i18n'
import { start } from '../../components/start.tsx'
import { followSettings } from '../../settings/current.ts'
import { Popup } from './popup.tsx'

void followSettings()
start(Popup, i18n.t('popup_title'))

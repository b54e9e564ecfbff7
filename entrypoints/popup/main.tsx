import { i18n } from '#i18n'
import { followSettings } from '../../components/current-settings.ts'
import { start } from '../../components/start.tsx'
import { Popup } from './popup.tsx'

void followSettings()
start(Popup, i18n.t('popup_title'))

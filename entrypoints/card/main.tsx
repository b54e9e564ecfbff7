import { i18n } from '#i18n'
import { start } from '../../components/start.tsx'
import { followSettings } from '../../settings/current.ts'
import { Card } from './card.tsx'

void followSettings()
start(Card, i18n.t('card_title'))

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Concern } from '../rules/concern.ts'
import { bringConcerns } from './compose.content/shared.ts'

/** Some of the concerns, by the first letter of their files: half of the engine by size, and no task of the page has to read all of it. */
export default defineUnlistedScript(() =>
  bringConcerns('ps', import.meta.glob<Concern>('../rules/concerns/[p-s]*.ts', { eager: true, import: 'default' })),
)

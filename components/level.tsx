import { i18n } from '#i18n'
import type { Level } from '../rules/types.ts'

/** The level in words, as a person would say it of what the policy asks. */
export function levelName(level: Level): string {
  return i18n.t(`level_${level}`)
}

/** A level: its word and its kind of line. */
export function LevelMark({ level }: { level: Level }) {
  return <span class={`level level-${level}`}>{levelName(level)}</span>
}

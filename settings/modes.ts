import { LEVELS, type Level, MODES, type Mode } from '../rules/types.ts'
import { type Modes, tighterModes } from './items.ts'

/** The stricter of two modes. */
export function stricter(one: Mode, other: Mode): Mode {
  return MODES.indexOf(one) >= MODES.indexOf(other) ? one : other
}

/** The department's modes, made stricter where the officer wished it so; never milder. */
export function tightened(department: Readonly<Record<Level, Mode>>, officer: Modes): Readonly<Record<Level, Mode>> {
  const result = { ...department }
  for (const level of LEVELS) result[level] = stricter(department[level], officer[level] ?? 'note')
  return result
}

/** Stores that the officer wants a level treated at least this strictly, or no longer. */
export async function tightenMode(level: Level, mode: Mode | undefined): Promise<void> {
  const { [level]: _old, ...rest } = (await tighterModes.read()).value
  await tighterModes.write(mode === undefined ? rest : { ...rest, [level]: mode })
}

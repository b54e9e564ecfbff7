import type { StricterLevels } from '../rules/department.ts'
import type { Level } from '../rules/types.ts'
import { tighterLevels } from './items.ts'

/** Stores that the officer wants a clause of a policy to have at least this level, or no longer. */
export async function tightenLevel(policy: string, clause: string, level: Level | undefined): Promise<void> {
  const all = (await tighterLevels.read()).value
  const { [clause]: _old, ...rest } = levelsFor(all, policy)
  await tighterLevels.write({ ...all, [policy]: level === undefined ? rest : { ...rest, [clause]: level } })
}

/** The officer's levels for one policy. */
export function levelsFor(all: Readonly<Record<string, StricterLevels>>, policy: string): StricterLevels {
  return Object.hasOwn(all, policy) ? all[policy]! : {}
}

import type { Plugin } from 'vite'
import { prepared } from '../rules/library.ts'

const MODULE = /\/rules\/prepared\.ts$/

/**
 * Puts what `rules/prepared.ts` names into a build, worked out from the rules as they stand. Not while somebody develops: there the rules
 * change under it.
 */
export function preparedTables(): Plugin {
  let code: string | undefined
  let developed = false
  return {
    name: 'second-look:prepared',
    configResolved({ mode }) {
      developed = mode === 'development'
    },
    load(id) {
      if (developed || !MODULE.test(id)) return null
      code ??= Object.entries(prepared())
        .map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}\n`)
        .join('')
      return code
    },
  }
}

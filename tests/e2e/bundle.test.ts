import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, inject, it } from 'vitest'
import type { Engine } from '../../entrypoints/compose.content/shared.ts'
import { check } from '../../rules/check.ts'
import type { Concern, Example } from '../../rules/concern.ts'
import { defaultDepartment, policyInForce } from '../../rules/department.ts'
import type { Draft } from '../../rules/types.ts'
import { EXTENSION } from './browser.ts'

interface ConcernFile {
  default: Concern
  finds: readonly Example[]
  leaves: readonly Example[]
}
const FILES = import.meta.glob<ConcernFile>(['../../rules/concerns/*.ts', '!**/index.ts'], { eager: true })
const SCRIPTS = [
  ...'ab co ps tz'.split(' ').map((part) => `concerns-${part}.js`),
  'terms.js',
  'weights.js',
  'phrase-weights.js',
  'engine.js',
]
/** Every third: what the engine makes of each is tested from its sources, and here only that the build changes nothing. */
const EXAMPLES = Object.values(FILES)
  .flatMap(({ finds, leaves }) => [...finds, ...leaves])
  .filter((_, i) => i % 3 === 0)

function draftOf(example: Example): Draft {
  const { text, ...rest } = typeof example === 'string' ? { text: example } : example
  return { surface: 'post', account: 'personal', ...rest, text: text.replace(/[[\]]/g, '') }
}

// Both browsers get the same scripts; this one's tests are done sooner.
it.runIf(inject('browser') === 'firefox')(
  'finds with the scripts that a page gets one after the other what the engine finds as a whole',
  () => {
    const world = createContext({ console })
    for (const script of SCRIPTS) runInContext(readFileSync(join(EXTENSION[inject('browser')], script), 'utf8'), world)
    const engine = runInContext('secondLook.engine', world) as Engine
    const policy = policyInForce(defaultDepartment())
    expect(EXAMPLES.length).toBeGreaterThan(400)
    for (const example of EXAMPLES) {
      const draft = draftOf(example)
      expect(JSON.stringify(engine.check(draft, policy)), draft.text).toBe(JSON.stringify(check(draft, policy)))
    }
  },
  60_000,
)

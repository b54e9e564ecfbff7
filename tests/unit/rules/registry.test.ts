import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { concerns } from '../../../rules/concerns/index.ts'
import { registries } from '../../../scripts/registry.ts'

const plain = (text: string) => text.replace(/\s+/g, '')

it.each(Object.entries(registries()))('%s lists every file of its folder (npm run registry)', (file, text) => {
  expect(plain(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))).toBe(plain(text))
})

it('every concern has an id of its own', () => {
  expect(new Set(concerns.map((c) => c.id)).size).toBe(concerns.length)
})

import { readFileSync } from 'node:fs'
import { text as alex } from 'alex'
import nlp from 'compromise'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { type DepartmentFile, defaultDepartment } from '../rules/department.ts'
import type { BuiltEngine } from './built.ts'

/** A checker to compare: `cold` makes it forget what it remembers of earlier texts, where it can. */
interface Contestant {
  name: string
  cold?: () => void
  run: (text: string) => unknown
}

/** The example department. */
export function exampleFile(): DepartmentFile {
  const example = new URL('../examples/millbrook.department.json', import.meta.url)
  return { ...defaultDepartment(), ...(JSON.parse(readFileSync(example, 'utf8')) as Partial<DepartmentFile>) }
}

/** Ours first, as it is built, on the example department; then the others, each as its own documentation sets it up. */
export async function contestants({ check, forget, policyInForce }: BuiltEngine): Promise<Contestant[]> {
  const policy = policyInForce(exampleFile(), { today: '2026-01-01' })

  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const harper = new LocalLinter({ binary })
  await harper.setup()

  return [
    {
      name: 'Second Look',
      cold: () => forget(policy),
      run: (text) => check({ text, surface: 'post', account: 'personal' }, policy),
    },
    { name: 'obscenity', run: (text) => matcher.getAllMatches(text) },
    { name: 'compromise', run: (text) => nlp(text) },
    { name: 'harper.js', run: (text) => harper.lint(text) },
    { name: 'alex', run: (text) => alex(text).messages },
  ]
}

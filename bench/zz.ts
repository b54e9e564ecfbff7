import { check, forget } from '../rules/check.ts'
import { policyInForce } from '../rules/department.ts'
import { exampleFile } from './engines.ts'
import * as D from './drafts.ts'
const policy = policyInForce(exampleFile(), { today: '2026-01-01' })
const long = D.draft(5000)
console.log(Object.keys(D), long?.length)
const mode = process.argv[2]
const run = (t: string) => check({ text: t, surface: 'post', account: 'personal' }, policy)
let cur = long
const times: number[] = []
for (let i = 0; i < (mode === 'cold' ? 150 : 8000); i++) {
  let t = long
  if (mode === 'cold') forget(policy)
  else { if (i === 0) { cur = long; run(long) } ; t = cur = D.keystroke(cur, i) }
  const b = performance.now(); run(t); times.push(performance.now() - b)
}
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]; console.log(mode, med(times.slice(0,100)), med(times.slice(100,300)), med(times.slice(300)))

/** What of the engine is timed; `built.ts` builds it from here. */
export { check, forget } from '../rules/check.ts'
export { policyInForce } from '../rules/department.ts'

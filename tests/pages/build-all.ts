/** Bundles the test pages once, before suites that run beside each other share them. */
import { buildPages } from './build.ts'

await buildPages()

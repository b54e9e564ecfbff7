/** Makes a department's packages once, before suites that run beside each other take a copy. */
import { Packages } from './packages.ts'

Packages.make().remove()

// `npm start`: from a fresh clone to a browser with the extension in it. What needs dependencies is in start.ts.

import { join } from 'node:path'
import { installDependencies, ROOT, run, TSX } from './bootstrap.mjs'

installDependencies()
process.exitCode = run(TSX, [join(ROOT, 'scripts/start.ts'), ...process.argv.slice(2)])

/** `npm run keys`: writes `docs/deploy/keys.md`, every key that a browser's management may set, from the format. */
import { writeFileSync } from 'node:fs'
import { keysPage } from './deploy/keys-page.ts'

writeFileSync(new URL('../docs/deploy/keys.md', import.meta.url), keysPage())

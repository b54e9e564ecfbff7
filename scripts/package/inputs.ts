import { readFileSync } from 'node:fs'
import type { Agency } from '../../settings/agency.ts'

/** Names the file with the inputs of a department's build, for `wxt.config.ts`. Without it the build is the public one. */
export const INPUTS_VARIABLE = 'SECOND_LOOK_BUILD'

/** What `npm run package` builds from, beside the tree itself. */
export interface BuildInputs {
  /** The folder that takes the unpacked extensions. */
  outDir: string
  agency: Agency
  /** Where the mark lies, to be copied to `agency.mark`. */
  markFile?: string
  /** The public half of the key that pins the ids: DER in base64. */
  chromeKey?: string
  firefoxId?: string
  /** Where a self-hosted copy looks for updates. */
  updates?: { chrome: string; firefox: string }
}

export function readInputs(): BuildInputs | null {
  const path = process.env[INPUTS_VARIABLE]
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as BuildInputs) : null
}

import type { Lexicon } from '../match/lexicon.ts'
import { abuse } from './abuse.ts'
import { alcohol } from './alcohol.ts'
import { codes } from './codes.ts'
import { conduct } from './conduct.ts'
import { contempt } from './contempt.ts'
import { foreign } from './foreign.ts'
import { frames } from './frames.ts'
import { groups } from './groups.ts'
import { identity } from './identity.ts'
import { information } from './information.ts'
import { insider } from './insider.ts'
import { liability } from './liability.ts'
import { menace } from './menace.ts'
import { people } from './people.ts'
import { peoples } from './peoples.ts'
import { police } from './police.ts'
import { relief } from './relief.ts'
import { scenes } from './scenes.ts'
import { signs } from './signs.ts'
import { slights } from './slights.ts'
import { subjects } from './subjects.ts'
import { traits } from './traits.ts'
import { vileness } from './vileness.ts'
import { worklife } from './worklife.ts'
import { worth } from './worth.ts'

/** Every lexicon that the automaton is built from (written by `npm run registry`). */
export const lexicons: readonly Lexicon[] = [
  abuse,
  alcohol,
  codes,
  conduct,
  contempt,
  foreign,
  frames,
  groups,
  identity,
  information,
  insider,
  liability,
  menace,
  people,
  peoples,
  police,
  relief,
  scenes,
  signs,
  slights,
  subjects,
  traits,
  vileness,
  worklife,
  worth,
]

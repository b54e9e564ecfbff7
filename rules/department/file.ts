import type {
  Account,
  ConcernId,
  ConcernSelector,
  DepartmentNames,
  Equipment,
  Level,
  Mode,
  Permission,
  Reach,
  RosterHashes,
  Surface,
} from '../types.ts'

/** What a department changes in a clause of the policy it starts from. */
export interface ClauseChange {
  /** The clause as the department adopted it; shown in place of our short text. */
  wording?: string
  level?: Level
  /** The official who gives the permission that the level `authorization` asks for, in words. */
  permissionBy?: string
  /** Concerns that the department does not read into the clause. */
  without?: readonly ConcernId[]
  /** The clause is not part of the department's policy. */
  drop?: true
}

/** A clause that the department adds. */
export interface AddedClause {
  id: string
  text: string
  level: Level
  concerns: readonly ConcernSelector[]
  accounts?: readonly Account[]
  surfaces?: readonly Surface[]
  undercover?: true
  /** Whose permission clears it, at the level `authorization`. */
  permission?: Permission
  /** The official who gives it, in words. */
  permissionBy?: string
  clears?: string
  reaches?: readonly Reach[]
}

/** The names of the department's world, as its file gives them. */
type DepartmentFileNames = Omit<DepartmentNames, 'roster' | 'rosterHashes'>

/** Who signed a file, and when. What is signed stands in `signature.ts`. */
interface FileSignature {
  /** The official, in words. */
  by: string
  /** ISO date. */
  on: string
  /** The public key that it is checked by: 32 bytes of Ed25519, in base64. */
  key: string
  /** 64 bytes of Ed25519, in base64. */
  value: string
}

/** A department's file, read and complete: every list is there, if empty. See `docs/department-file.md`. */
export interface DepartmentFile {
  format: 1
  /** The id of the policy it starts from. */
  policy: string
  department: DepartmentFileNames
  roster: { names: readonly string[]; hashed?: RosterHashes }
  /** Answers by choice id; a choice without one has the policy's default. */
  choices: Readonly<Record<string, string>>
  /** Words by blank id. */
  blanks: Readonly<Record<string, string>>
  /** Changes by clause id. */
  clauses: Readonly<Record<string, ClauseChange>>
  added: readonly AddedClause[]
  /** What is asked for before a post with an open finding goes out, by level. */
  modes: Readonly<Record<Level, Mode>>
  /** Whose machines this file goes to; a file for the department's own says so. */
  equipment?: Equipment
  /** Sites that the department switches on or off, by site id; the others are the officer's choice. */
  sites: Readonly<Record<string, boolean>>
  /** JSON pointers into this file; what stands there, or below, the officer cannot change. */
  locked: readonly string[]
  /** Counts up with every file that is given out. */
  version?: number
  /** ISO date: the last day on which a browser takes this file over. */
  expires?: string
  signature?: FileSignature
}

export const DEFAULT_MODES: Readonly<Record<Level, Mode>> = {
  prohibited: 'look',
  authorization: 'look',
  discouraged: 'note',
  caution: 'note',
}

/**
 * A department that has said nothing yet: the policy with its defaults, no names.
 *
 * In: the id of a policy. Out: a new file.
 */
export function defaultDepartment(policy = 'ma-draft'): DepartmentFile {
  return {
    format: 1,
    policy,
    department: {
      name: '',
      aliases: [],
      municipality: '',
      chief: '',
      officials: [],
      units: [],
      vehicles: [],
      facilities: [],
      operations: [],
      emailDomains: [],
      publishedContacts: [],
      neighbours: [],
    },
    roster: { names: [] },
    choices: {},
    blanks: {},
    clauses: {},
    added: [],
    modes: DEFAULT_MODES,
    sites: {},
    locked: [],
  }
}

/** True when the officer cannot change what stands at this JSON pointer: it, or something above it, is locked. */
export function isLocked(file: DepartmentFile, pointer: string): boolean {
  return file.locked.some((locked) => pointer === locked || pointer.startsWith(`${locked}/`))
}

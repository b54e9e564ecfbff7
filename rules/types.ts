/**
 * The words of the house, as types. Everything here is plain data: it can be sent between the
 * parts of the extension, printed as JSON and compared in a test.
 *
 * Offsets are UTF-16 code units into the draft's text, `start` included and `end` excluded, and
 * always lie on a code-point border.
 */

/** Strongest first. */
export const LEVELS = ['prohibited', 'authorization', 'discouraged', 'caution'] as const
export type Level = (typeof LEVELS)[number]

/** `sign-up`: the field for an e-mail address where an account is opened. */
export const SURFACES = ['post', 'comment', 'message', 'bio', 'name', 'sign-up'] as const
export type Surface = (typeof SURFACES)[number]

export const ACCOUNTS = ['personal', 'anonymous', 'official', 'investigative'] as const
export type Account = (typeof ACCOUNTS)[number]

/** Whose machine the extension runs on, where a department's file says. */
export const EQUIPMENT = ['department', 'own'] as const
export type Equipment = (typeof EQUIPMENT)[number]

/** What a department asks for before a post with an open finding goes out. Mildest first. */
export const MODES = ['note', 'look', 'acknowledge', 'reason', 'hold'] as const
export type Mode = (typeof MODES)[number]

/** The id of a concern: the name of its file in `rules/concerns/`. */
export type ConcernId = string

export interface Span {
  start: number
  end: number
}

/** Text as the person wrote it, with what is known of where it will stand. */
export interface Draft {
  text: string
  surface: Surface
  account: Account
  /** The site's id (`x`, `facebook`); decides which authorizations apply. */
  site?: string
  /** The owner works undercover, or may: nothing may identify them as police. */
  undercover?: boolean
}

/**
 * What a clause may select evidence by.
 * - `target:president`: a threat against the President of the United States
 * - `imagery:*`: what is shown or described: insignia, a uniform, places and vehicles, something taken on duty;
 *   `imagery:person`: a person of a case, shown in a picture
 * - `obscene`: an obscene word, as against ordinary swearing
 * - `disparages:*`: whom the words disparage
 * - `public`: already public; `named`: a person is named
 * - `represents` / `identifies`: an account that stands for the department / that says its owner is a member
 * - `registering`: an address typed into a sign-up form
 * - `copyright` / `trademark` / `business`: which intellectual property
 * - `party` / `ballot`: which political activity
 * - `specific` / `general` / `official-information`: which information of an employee
 * - `ceremony`: from an official ceremony or a department event
 * - `work:*`: what is told of the work: duty status or assignment, a call, people met, training, offences dealt with,
 *   internal affairs of the department
 * - `disclaimer` / `experience`: an opinion marked as the writer's own / told from using a service of the department
 */
export const MARKS = [
  'target:president',
  'imagery:insignia',
  'imagery:uniform',
  'imagery:places',
  'imagery:on-duty',
  'imagery:person',
  'obscene',
  'disparages:town',
  'disparages:employee',
  'disparages:department',
  'public',
  'named',
  'represents',
  'identifies',
  'registering',
  'copyright',
  'trademark',
  'business',
  'party',
  'ballot',
  'specific',
  'general',
  'official-information',
  'ceremony',
  'work:duty',
  'work:call',
  'work:person',
  'work:training',
  'work:offence',
  'work:internal',
  'disclaimer',
  'experience',
] as const
export type Mark = (typeof MARKS)[number]

/** A replacement of the evidence's own span that would clear it. */
export interface Fix {
  label: string
  replacement: string
}

/** The span of a draft that shows a concern, and why. Knows no policy. */
export interface Evidence extends Span {
  concern: ConcernId
  /** One plain sentence for the officer: what was read. No jargon, no accusation. */
  why: string
  /** `stated`: the words say it. `inferred`: it follows from context and may be wrong. */
  sure: 'stated' | 'inferred'
  marks: readonly Mark[]
  fix?: Fix
}

/** Which evidence a clause is about. */
export interface ConcernSelector {
  concern: ConcernId
  /** The evidence must carry one of these marks. */
  any?: readonly Mark[]
  /** The evidence must carry none of these marks. */
  none?: readonly Mark[]
  /** The level for this concern where it differs from the clause's. */
  level?: Level
  /** The officer made it stricter than their department has it; no permission clears it. */
  raised?: true
  /** That the clause means this concern is a judgment: read so by default, a department can switch it off. */
  judgment?: true
}

export const REACHES = ['text', 'attachment', 'profile', 'account', 'page', 'card'] as const
export type Reach = (typeof REACHES)[number]

/** Who can clear a finding. `official`: whom the policy names. `person`: the colleague concerned. */
export type Permission = 'official' | 'person'

/** One numbered clause of a policy. */
export interface Clause {
  /** As the document prints it: `IV.C.8.e`, `V.A.5.a)`. */
  id: string
  /** Restated in one or two plain sentences of our own, `{blank}` for a blank. A department's wording replaces it. */
  text: string
  level: Level
  kind?: 'rule' | 'exception' | 'duty' | 'definition' | 'scope' | 'rights'
  concerns: readonly ConcernSelector[]
  /** On which kinds of account; without it, on every kind. */
  accounts?: readonly Account[]
  /** On which surfaces; without it, on every one. */
  surfaces?: readonly Surface[]
  /** Only for an owner who works undercover, or may. */
  undercover?: true
  /** Applies only where every choice named here has one of the answers given. */
  when?: Readonly<Record<string, readonly string[]>>
  /** The level follows from a choice's answer; an answer that is absent or null silences the clause. */
  levelBy?: {
    choice: string
    levels: Readonly<Record<string, Level | null>>
    /** The clause's text where an answer changes it. */
    texts?: Readonly<Record<string, string>>
  }
  /** Whose permission clears it, and for an official's, the blank that names the official. */
  permission?: { from: Permission; blank?: string; written?: true }
  reaches: readonly Reach[]
  /** For an exception or a duty: the clauses it lifts from the evidence it selects; without it, every other. */
  lifts?: readonly string[]
  /** What would clear a finding under this clause, in one plain sentence. */
  clears?: string
  /** Shown beside findings of these levels, or under clauses that begin so: the officer's rights, what follows. */
  beside?: { levels?: readonly Level[]; clauses?: readonly string[] }
  /** Added by the department itself. */
  own?: true
}

/** A decision that a policy leaves to the department. */
export interface Choice {
  id: string
  /** The clause that prints it. */
  clause: string
  label: string
  options: readonly { value: string; label: string }[]
  default: string
}

/** A gap in the printed policy that the department fills with its own words. */
export interface Blank {
  id: string
  clause: string
  label: string
  example: string
  /** What stands in a clause's text while the blank is empty. */
  otherwise: string
  /** Needed while all of these choices have one of the answers given; without it, while a clause in force prints it. */
  neededWhen?: Readonly<Record<string, readonly string[]>>
  /** Never needed. */
  optional?: true
}

/** Two answers, or an answer and a clause, that cannot both be meant. */
export interface Conflict {
  id: string
  /** The choices or clauses it is explained at. */
  at: readonly string[]
  /** True while all of these choices have one of the answers given. */
  when: Readonly<Record<string, readonly string[]>>
  /** What does not fit, and what the extension does while it stands. */
  text: string
}

/** A set of clauses with choices. */
export interface Policy {
  id: string
  title: string
  /** The document restated here. */
  source: { document: string; issuer: string; year?: number }
  sections: readonly { id: string; title: string }[]
  clauses: readonly Clause[]
  choices: readonly Choice[]
  blanks: readonly Blank[]
  conflicts: readonly Conflict[]
}

/** A roster that can be asked about a name but not read. Made by `npm run roster -- hash FILE`. */
export interface RosterHashes {
  /** Hexadecimal, 16 bytes or more, fresh for each roster. */
  salt: string
  /** Rounds of PBKDF2-HMAC-SHA-256. */
  rounds: number
  /** The most words that a name of the roster has. */
  words: number
  /** Hashes of whole names, of surnames, of given names; hexadecimal. */
  full: readonly string[]
  surnames: readonly string[]
  given: readonly string[]
}

/** What the engine reads of the department's world. */
export interface DepartmentNames {
  name: string
  aliases: readonly string[]
  municipality: string
  chief: string
  officials: readonly string[]
  roster: readonly string[]
  /** Salted hashes of roster names; see `rules/roster.ts`. */
  rosterHashes?: RosterHashes
  units: readonly string[]
  vehicles: readonly string[]
  facilities: readonly string[]
  operations: readonly string[]
  emailDomains: readonly string[]
  publishedContacts: readonly string[]
  /** Other agencies nearby. */
  neighbours: readonly string[]
}

/** A permission that the officer recorded. */
export interface Authorization {
  id: string
  /** The clauses it covers, by id. */
  clauses: readonly string[]
  from: Permission
  /** Who gave it. */
  by: string
  /** ISO dates, `YYYY-MM-DD`. */
  date: string
  until?: string
  /** Only on this site. */
  site?: string
  /** Only for evidence that names this person, or a draft that names this event; someone's own word is about them. */
  about?: string
}

/** A clause as it stands under a department's choices. */
export interface ClauseInForce extends Clause {
  /** The department's adopted wording, if it loaded one. */
  wording?: string
  /** Who can give the permission, in words: "Chief Alan Pruitt". */
  permissionBy?: string
}

/** A department with its choices made: what a draft is checked against. Build it with `policyInForce`. */
export interface PolicyInForce {
  policy: { id: string; title: string }
  department: DepartmentNames
  /** Only the clauses that apply under the choices made, in the policy's order. */
  clauses: readonly ClauseInForce[]
  modes: Readonly<Record<Level, Mode>>
  equipment?: Equipment
  authorizations: readonly Authorization[]
  /** Today, as the caller knows it (`YYYY-MM-DD`): the engine has no clock. */
  today?: string
}

export interface ClauseRef {
  id: string
  level: Level
  /** The department's wording, else ours. */
  text: string
  /** The text is ours, in short, not the document's. */
  inShort: boolean
  permissionBy?: string
}

/** Evidence seen through the policy in force. */
export interface Finding extends Span {
  concern: ConcernId
  level: Level
  quote: string
  /** One sentence: what was read and why the clause applies. */
  message: string
  why: string
  sure: Evidence['sure']
  marks: readonly Mark[]
  /** The strictest clause that applies. */
  clause: ClauseRef
  /** The other clauses that apply, strictest first. */
  also: readonly ClauseRef[]
  /** What the policy says beside such a finding: the officer's own rights first, then what may follow. */
  beside: readonly ClauseRef[]
  /** What would clear it, in one sentence. */
  clears: string
  fix?: Fix
  /** The authorization that clears it; a cleared finding asks for nothing. */
  clearedBy?: Authorization
}

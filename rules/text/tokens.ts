import { COMMON } from '../lexicons/common-words.ts'
import { NAMES_TOO } from '../lexicons/disguised.ts'
import { SPELLED } from '../lexicons/spellings.ts'
import { apart, disguises, joins, masked, meant, runTogether, telling, unleet } from './disguise.ts'
import type { Folded } from './fold.ts'
import { inCompany } from './in-company.ts'
import { Made } from './made.ts'

type TokenKind = 'word' | 'number' | 'emoji' | 'hashtag' | 'mention' | 'url' | 'email'

/** One word, number, sign or address of a sentence. Offsets are into the sentence's own text. */
export interface Token {
  /** Folded, contractions undone, chat spellings spelled out. */
  norm: string
  start: number
  end: number
  kind: TokenKind
  /** 0 lower case, 1 capital first, 2 all capitals (two letters and more). */
  caps: 0 | 1 | 2
  /** Punctuation between the token before and this one. */
  before: string
  /** Inside quotation marks. */
  quoted: boolean
  /** What the word reads as when it is spelled out of shape (`a$$`, `fuuuck`, `f u c k`). */
  alts?: readonly string[]
}

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4}/y
const URL =
  /(?:https?:\/\/|www\.)[^\s"<>]{2,2000}|[a-z0-9-]{2,40}\.(?:com|org|net|gov|edu|io|me|ly|co|tv|us|xyz|to|info|biz|app|chat|shop|link|page|site|online|club|example)(?:\/[^\s"<>]{0,500})?(?![a-z0-9])/y
const MENTION = /@[a-z0-9_.]{2,40}/y
const HASHTAG = /#[\p{L}\p{N}_]{1,80}/uy
const EMOJI = /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier})?)/uy
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['$@!*+|](?=[\p{L}\p{N}$@*])|[*$](?![\p{L}\p{N}])){0,60}/uy
// Words whose first letter is disguised: "@ss", "$hit", "*ss".
const DISGUISED = /[@$*][\p{L}\p{N}*]{2,30}/uy

// Letters around signs that are no part of a word: "f#%k", "sh-t", "b🤬tch". Read so only where a swear word comes of it.
const MASKED =
  /[a-z]{1,12}(?:[@$!*#%&^~?_.-]|\p{Extended_Pictographic}){1,12}[a-z]{1,12}(?![a-z])|[a-z]{1,12}[@$!*#%&^]{2,12}[a-z]{0,8}/uy

const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(SPELLED))
/** Whether a word is a spelling of speech or chat, read as other words. */
export function isSpelling(word: string): boolean {
  return SPELLINGS.has(word)
}
const SUFFIX: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: "'s" }
/** One-letter chat spellings are read as such only where the writer is not spelling a word out or naming a letter. */
const LETTER_SPELLINGS = new Set(['u', 'r', 'w', 'b', 'y'])

/**
 * Splits a folded sentence into tokens.
 *
 * In: the sentence as written and its folding. Out: tokens in order, offsets in UTF-16 code units of
 * the sentence as written. Punctuation is kept in `before`; hyphens only separate. Linear.
 */
export function tokenize(original: string, folded: Folded): Token[] {
  const { text, from, to } = folded
  const tokens: Token[] = []
  let before = ''
  let quoted = false
  let closing = -1
  let i = 0
  let loose: Map<Token, readonly string[]> | undefined
  const add: Add = (norm, a, b, kind, alts, maybe) => {
    const start = from[a]!
    const end = to[b - 1]!
    const token: Token = {
      norm,
      start,
      end,
      kind,
      caps: kind === 'emoji' ? 0 : caps(original, start, end),
      before,
      quoted,
      ...(alts && { alts }),
    }
    tokens.push(token)
    if (maybe) {
      loose ??= new Map()
      loose.set(token, maybe)
    }
    before = ''
  }
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (unit === 32 || unit === 10 || unit === 9 || unit === 13) {
      i++
      continue
    }
    const plain = plainWord(text, i)
    if (plain > 0) {
      if (!humps(original, folded, i, plain, add)) splitWord(text.slice(i, i + plain), i, text, add)
      i += plain
      continue
    }
    const special =
      sticky(EMAIL, text, i, 'email') ??
      (text.charCodeAt(i) !== 64 ? sticky(URL, text, i, 'url') : undefined) ??
      sticky(HASHTAG, text, i, 'hashtag')
    if (special) {
      const [kind, length] = special
      if (kind === 'hashtag') hashtag(original, folded, i, length, add)
      else add(text.slice(i, i + length), i, i + length, kind)
      i += length
      continue
    }
    const disguised = sticky(DISGUISED, text, i, 'word')
    if (disguised) {
      const raw = text.slice(i, i + disguised[1])
      const alts = disguises(raw)
      if (alts.length) {
        add(raw, i, i + raw.length, 'word', alts)
        i += raw.length
        continue
      }
    }
    const mask = sticky(MASKED, text, i, 'word')
    if (mask) {
      const raw = text.slice(i, i + mask[1])
      const alts = masked(raw.replace(/\P{ASCII}+/gu, '*'))
      if (alts.length) {
        add(raw, i, i + raw.length, 'word', alts)
        i += raw.length
        continue
      }
    }
    const mention = sticky(MENTION, text, i, 'mention')
    if (mention) {
      add(text.slice(i, i + mention[1]), i, i + mention[1], 'mention')
      i += mention[1]
      continue
    }
    const word = sticky(WORD, text, i, 'word')
    if (word) {
      const raw = text.slice(i, i + word[1])
      const spaced = spelledOut(text, i)
      if (spaced > raw.length) {
        const letters = text.slice(i, i + spaced).replace(/[ .\-_*]/g, '')
        const parts = apart(letters)
        const alts = disguises(letters)
        if (parts.length) spread(parts, i, i + spaced, 'word', add)
        else add(unleet(letters) ?? letters, i, i + spaced, 'word', alts.length ? alts : undefined)
        i += spaced
        continue
      }
      if (!humps(original, folded, i, raw.length, add)) splitWord(raw, i, text, add)
      i += raw.length
      continue
    }
    const emoji = sticky(EMOJI, text, i, 'emoji')
    if (emoji) {
      add(text.slice(i, i + emoji[1]), i, i + emoji[1], 'emoji')
      i += emoji[1]
      continue
    }
    const char = text[i]!
    if (char === '"') quoted = !quoted
    else if (char === "'") {
      if (i === closing) quoted = false
      else if (!quoted) {
        closing = closingSingle(text, i)
        quoted = closing > 0
      }
    }
    if (before.length < 8) before += char
    i++
  }
  if (quoted) unquoteOpen(tokens)
  if (loose) inCompany(tokens, loose)
  return joined(tokens.map(named))
}

/**
 * The length of a word in plain letters with nothing beside it that could be part of a disguise or an address, or 0:
 * most words are, and need no closer look.
 */
function plainWord(text: string, at: number): number {
  let end = at
  for (let unit = text.charCodeAt(end); unit >= 97 && unit <= 122; unit = text.charCodeAt(end)) end++
  const length = end - at
  if (length < 2 || length > 40) return 0
  const next = text.charCodeAt(end)
  if (end === text.length || next === 32 || next === 10 || next === 44) return length
  // A full stop at the end of a word, not inside an address or an abbreviation.
  return next === 46 && (end + 1 === text.length || text.charCodeAt(end + 1) === 32) ? length : 0
}

/** In: a word, where it stands in the folded text, what it reads as, and what it may read as in company of scorn. */
type Add = (
  norm: string,
  a: number,
  b: number,
  kind: TokenKind,
  alts?: readonly string[],
  maybe?: readonly string[],
) => void

/** Adds the words of a run without blanks, each at the place of the whole. */
function spread(parts: readonly string[], a: number, b: number, kind: TokenKind, add: Add): void {
  for (const part of parts)
    for (const word of part.length > 1 && SPELLINGS.get(part) ? SPELLINGS.get(part)!.split(' ') : [part])
      add(word, a, b, kind)
}

function sticky(regex: RegExp, text: string, at: number, kind: TokenKind): [TokenKind, number] | undefined {
  regex.lastIndex = at
  const match = regex.exec(text)
  return match ? [kind, match[0].length] : undefined
}

function splitWord(raw: string, at: number, text: string, add: Add): void {
  const apostrophe = raw.lastIndexOf("'")
  const end = at + raw.length
  if (apostrophe > 0) {
    const stem = raw.slice(0, apostrophe).replaceAll("'", '')
    const tail = raw.slice(apostrophe + 1)
    if (tail === 't' && stem.endsWith('n')) {
      const verb =
        stem === 'can'
          ? 'can'
          : stem === 'won'
            ? 'will'
            : stem === 'ain'
              ? 'is'
              : stem === 'shan'
                ? 'shall'
                : stem.slice(0, -1)
      add(verb, at, at + Math.max(1, stem.length - 1), 'word')
      add('not', at + Math.max(1, stem.length - 1), end, 'word')
      return
    }
    const suffix = SUFFIX[tail]
    if (suffix) {
      add(stem === 'let' && tail === 's' ? 'let' : stem, at, at + apostrophe, 'word')
      add(stem === 'let' && tail === 's' ? 'us' : suffix, at + apostrophe, end, 'word')
      return
    }
    if (stem === 'y' && tail === 'all') {
      add('you', at, at + 1, 'word')
      add('all', at + 1, end, 'word')
      return
    }
    add(stem + tail, at, end, 'word')
    return
  }
  if ((raw < 'a' || raw > '{') && /^\p{N}+$/u.test(raw)) {
    add(raw, at, end, 'number')
    return
  }
  const spelled = SPELLINGS.get(raw)
  const slash = text[end] === '/'
  if (
    spelled !== undefined &&
    (!LETTER_SPELLINGS.has(raw) || raw === 'u' || (raw === 'w' && slash) || (raw === 'r' && !slash))
  ) {
    for (const part of spelled.split(' ')) add(part, at, end, 'word')
    return
  }
  const { sure, loose, parts, plain } = shapes.of(raw)
  if (plain) add(plain, at, end, 'word')
  else if (parts.length) spread(parts, at, end, 'word', add)
  else add(raw, at, end, 'word', sure.length ? sure : undefined, loose.length ? loose : undefined)
}

interface Shape {
  sure: readonly string[]
  loose: readonly string[]
  parts: readonly string[]
  plain?: string
}
const NONE: readonly string[] = []

/** What a word may stand for, or be run together from. */
const shapes = new Made((raw): Shape => {
  const parts = runTogether(raw)
  const { sure, loose, common } = parts.length ? { sure: NONE, loose: NONE } : meant(raw)
  const plain = sure.length ? undefined : (common ?? unleet(raw))
  return { sure, loose, parts, ...(plain && { plain }) }
}, 4000)

/** "Fuk Lam", "Mrs. Gaey", "Tarsh Road": a name is read as it stands. */
function named(token: Token, at: number, tokens: readonly Token[]): Token {
  if (!token.alts || token.caps !== 1 || /[^a-z]/.test(token.norm)) return token
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  const after = next?.caps === 1 && !next.before && !COMMON.has(next.norm)
  const follows = previous?.caps === 1 && at > 1 && /^\.?$/.test(token.before) && !COMMON.has(previous.norm)
  if (!(NAMES_TOO.has(token.norm) ? after : (after || follows) && slipped(token))) return token
  const { alts: _, ...plain } = token
  return plain
}

/** Whether what a word is read as is a slip, and no other disguise: a letter drawn out is no name. */
const slipped = ({ norm }: Token) => !/(.)\1\1/.test(norm)

/** Puts together what blanks set apart ("mus lims"), where no two words stand there. */
function joined(tokens: Token[]): Token[] {
  let out: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    const near = next && token.kind === 'word' && next.kind === 'word' && !next.before && next.start - token.end === 1
    if (near && !token.alts && !next.alts && joins(token.norm, next.norm)) {
      out ??= tokens.slice(0, i)
      out.push({ ...token, norm: token.norm + next.norm, end: next.end })
      i++
    } else out?.push(token)
  }
  return out ?? tokens
}

const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu

/** The words of a text that capitals divide. */
function divided(original: string, folded: Folded, at: number, length: number): string[] {
  return [...original.slice(folded.from[at]!, folded.to[at + length - 1]!).matchAll(HUMPS)].map(([word]) =>
    word.toLowerCase(),
  )
}

/** A hashtag reads as its words: #BackTheBlue as "back the blue". */
function hashtag(original: string, folded: Folded, at: number, length: number, add: Add): void {
  const run = runTogether(folded.text.slice(at + 1, at + length))
  const words = run.length ? run : divided(original, folded, at + 1, length - 1)
  if (words.length < 2) add(folded.text.slice(at + 1, at + length), at, at + length, 'hashtag')
  else spread(words, at, at + length, 'hashtag', add)
}

/** "BanAllHaitians": adds the words that capitals divide, where one of them is likely to be hidden so. Out: whether it did. */
function humps(original: string, folded: Folded, at: number, length: number, add: Add): boolean {
  if (length < 8 || !/\p{Ll}\p{Lu}/u.test(original.slice(folded.from[at]!, folded.to[at + length - 1]!))) return false
  const words = divided(original, folded, at, length)
  if (words.length < 3 || words.some((word) => /\d/.test(word)) || !telling(words)) return false
  spread(words, at, at + length, 'word', add)
  return true
}

/** The length of a run of at least three single letters set apart ("f u c k", "s.h.i.t"), or 0. */
function spelledOut(text: string, at: number): number {
  let i = at
  let letters = 0
  let gap = ''
  while (i < text.length && letters < 48) {
    if (!/[a-z0-9$@!*]/.test(text[i]!) || /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) break
    letters++
    const next = text[i + 1] ?? ''
    if (letters === 1) gap = next
    if (next !== gap || !/[ .\-_*]/.test(gap)) {
      i++
      break
    }
    i += 2
  }
  if (letters < 3) return 0
  const run = text.slice(at, i).replace(/[ .\-_*]+$/, '')
  // Initials and grades ("a b c", "U.S.A.") are spelled out too; only runs that read as a word count.
  const together = run.replace(/[ .\-_*]/g, '')
  return apart(together).length || disguises(together).length ? run.length : 0
}

function caps(original: string, start: number, end: number): 0 | 1 | 2 {
  const first = original.charCodeAt(start)
  if (first >= 97 && first <= 122) return 0
  const word = original.slice(start, end)
  if (!/^[^\p{L}]*\p{Lu}/u.test(word)) return 0
  return end - start > 1 && word === word.toUpperCase() ? 2 : 1
}

/** Where the quotation in single marks that opens here closes, or -1 where the mark is an apostrophe. */
function closingSingle(text: string, at: number): number {
  if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return -1
  for (let i = text.indexOf("'", at + 2); i > 0; i = text.indexOf("'", i + 1))
    if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) return i
  return -1
}

/** An opening mark that nothing closes quotes nothing. */
function unquoteOpen(tokens: Token[]): void {
  for (let k = tokens.length - 1; k >= 0; k--) {
    const token = tokens[k]!
    if (!token.quoted) break
    token.quoted = false
    if (token.before.includes('"')) break
  }
}

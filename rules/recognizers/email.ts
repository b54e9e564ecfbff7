import type { Sentence } from '../sentence.ts'
import { type Found, near, type Recognizer, wordSet } from './recognizer.ts'

const ENDINGS = wordSet('com net org edu gov us io me co info biz example mail')
const PROVIDERS =
  /^(?:gmail|yahoo|hotmail|outlook|icloud|aol|comcast|verizon|protonmail|proton|live|msn|charter|me|mac)\.[a-z.]+$/
const MAIL_WORDS = wordSet('email emails mail write gmail address correo')
/** Words of a sentence, which no address is made of. */
const FUNCTION_WORDS = wordSet('the a an this that my your his her our their me us him them you it i we in on')
const LOCAL = /^[a-z0-9_%+-]{2,40}$/

/** E-mail addresses, plain (`a.b@c.org`) and written out ("a dot b at c dot org", "a (at) c [dot] org", "a at gmail.com"). */
export const email: Recognizer = {
  kind: 'email',
  triggers: ['<email>', 'at', '<url>', 'dot', 'arroba'],
  find: (sentence) => {
    const found: Found[] = []
    sentence.tokens.forEach((token, i) => {
      if (token.kind === 'email') found.push({ kind: 'email', from: i, to: i + 1, score: 1 })
      else if (token.norm === 'at' || token.norm === 'arroba') {
        const to = domainAt(sentence, i + 1, near(sentence, i, i, MAIL_WORDS, 8))
        const from = to > 0 ? localBefore(sentence, i) : -1
        if (from >= 0) found.push({ kind: 'email', from, to, score: 0.9 })
      } else if (token.kind === 'url' && token.before.includes('@') && i > 0 && !/[./:]\/\//.test(token.norm))
        found.push({ kind: 'email', from: localBefore(sentence, i), to: i + 1, score: 0.9 })
    })
    return found.filter((f) => f.from >= 0)
  },
}

/** The end of a domain that begins at `at`, or 0. */
function domainAt({ tokens }: Sentence, at: number, mailed: boolean): number {
  const first = tokens[at]
  if (!first || FUNCTION_WORDS.has(first.norm)) return 0
  if (first.kind === 'url') return PROVIDERS.test(first.norm) || mailed ? at + 1 : 0
  let i = at
  while (i < at + 6 && LOCAL.test(tokens[i]?.norm ?? '') && /^(?:dot|punto|ponto)$/.test(tokens[i + 1]?.norm ?? ''))
    i += 2
  return i > at && ENDINGS.has(tokens[i]?.norm ?? '') ? i + 1 : 0
}

/** Where the part before "at" begins, or -1. */
function localBefore({ tokens }: Sentence, at: number): number {
  let i = at - 1
  if (i < 0 || !LOCAL.test(tokens[i]!.norm) || FUNCTION_WORDS.has(tokens[i]!.norm)) return -1
  while (i >= 2 && /^(?:dot|punto|ponto|underscore)$/.test(tokens[i - 1]!.norm) && LOCAL.test(tokens[i - 2]!.norm))
    i -= 2
  while (
    i >= 1 &&
    (tokens[i]!.before === '.' || tokens[i]!.before === '_') &&
    tokens[i]!.start === tokens[i - 1]!.end + 1
  )
    i--
  return i
}

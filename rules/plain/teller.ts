import type { Seen } from '../concern.ts'
import { doneByOthers } from '../doer.ts'

/*
 * What is told openly, in the first person or with no subject at all ("Punched the neighbor"): parts that the plain patterns share.
 */

/** The writer at the head of a clause, and what may stand before the verb. */
export const TELLER = `(i|we|us|^|and|then|so|but|(me|him|her) and ..4|myself) (just|once|then|so|well|yep|yes|finally|even|also|still|
    only|already|actually|totally|kind of|sort of)? (have|had|am|are|was|were|did|been|will|got done|done|going to|
    went and|got caught|keep|kept|might|used to|always|never)? (just|been|going to|even|to|about)?`

const OFTEN = `(just|once|then|finally|even|also|still|only|actually|always|usually|sometimes|often|really|totally|basically|
    secretly|all|both|already|again)`
/** The writer alone, or nobody named, right before what is done: in any tense, and how often. */
export const DOER = `(i|we|^) ${OFTEN}? (have|had|am|are|was|were|did|do|been|will|keep|kept|might)?
  (${OFTEN}|going to|about to|been)?`

/** Anybody whom one meets, lives with or works beside. */
export const PERSON = `(guy|guys|fella|fellas|fellow|feller|man|men|woman|women|lady|ladies|kid|kids|boy|girl|gal|dude|bloke|chump|punk|
    jerk|clown|mope|drunk|loudmouth|bum|teenager|teen|stranger|somebody|someone|neighbor|neighbors|landlord|tenant|
    roommate|boss|foreman|supervisor|manager|coworker|waiter|waitress|bartender|barmaid|bouncer|cashier|clerk|driver|
    cabbie|mailman|plumber|umpire|ump|referee|ref|coach|teacher|principal|priest|lawyer|inspector|wife|husband|
    girlfriend|boyfriend|ex|ex wife|ex husband|brother|sister|cousin|uncle|nephew|son|daughter|father|dad|mother|mom|
    brother in law|sister in law|son in law|father in law|mother in law|stepson|stepdad|old man|old lady|mister|buddy|
    best man|groom|witness|suspect|prisoner|tourist|cyclist|biker|jogger|hunter|trespasser|customer|salesman|partner|
    rookie|trainee|recruit|him|her|them)`
/** Which one: "the", "my boss's", "some old". */
export const WHICH = '(the|a|an|my|our|his|her|their|that|this|some|another|one|your|two)'

/** What the words would be in a story, a sport, the news, long ago, or to warn. */
const ELSEWHERE =
  /\b(?:when i was (?:a kid|little|young|\d+|four|five|six|seven|eight|nine|ten|eleven|twelve)|dream(?:t|ed|s)?|novel|chapter|episode|movie|film|scene|podcast|documentary|audition|rehears\w+|costume|halloween|accident(?:al|ally)?|by mistake|sobriety|recovery|years sober|clean (?:today|for|since)|allegedly|convicted|sentenced|charged with|don['’]?t ever|never (?:do|drive|try)|please|scam|psa|reminder|vet|surgery|anesthesia|dentist|sparring|boxing|karate|judo|wrestling|hockey|chess|checkers|cribbage match|monopoly|xbox|playstation|minecraft|level|boss fight|simulator|lego|toy|plastic|nerf|water (?:gun|balloon)s?|squirt|snowballs?|pillow|pi[ñn]ata)\b/i

/**
 * Whether the writer owns to a deed: nobody else does it, and it is of no story, sport or warning. In: a match whose evidence begins at the
 * deed. Out: false where a clause before it names another doer.
 */
export function owned(seen: Seen): boolean {
  const { sentence, context, match } = seen
  return (
    context.account !== 'official' &&
    context.account !== 'investigative' &&
    !ELSEWHERE.test(sentence.text) &&
    !sentence.has('play.game', 'play.screen', 'play.book', 'play.stage', 'domain.news', 'domain.history') &&
    context.play < 4 &&
    !doneByOthers(seen, false) &&
    !byKin(sentence, match)
  )
}

/** Whether the nearest person before a match, in its clause, is one of the family and not the writer: "his uncle got drunk at …". */
export function byKin(sentence: Seen['sentence'], { from }: Seen['match']): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 7; i--) {
    if (/[,;:()–—]|--/.test(sentence.tokens[i + 1]!.before)) return false
    if (/^(?:i|we|me|us|and)$/.test(sentence.tokens[i]!.norm)) return false
    if (sentence.hits[i]!.some(({ tag }) => tag === 'family')) return true
  }
  return false
}

import type { Sentence } from '../sentence.ts'

const SPEAKS_UP =
  /\b(?:(?:so|just|plain|is|are|be) ignorant|(?:should|ought to) be ashamed|shame on (?:you|anyone|whoever|people|them)|stereotypes?|bigot(?:s|ed|ry)?|deserves? (?:better|respect|dignity|the same|a home|to be safe)|(?:grew up|went to school|worked) (?:with|next to|beside|among)|(?:okay|ok|right|polite|correct|better|proper) (?:word|term|way) (?:to|for|is)|(?:okay|ok|right|polite|rude|correct) to (?:say|call|ask)|should i (?:say|call|ask)|old lie|stop (?:saying|calling|telling|asking|treating)|not broken|quit (?:saying|calling|telling)|made (?:her|him|my \w+) cry|cried about|(?:who|that) (?:think|say|believe|claim)s? [^.!?]*needs? to grow up|(?:hat(?:e|red)|racism|violence|abuse) (?:of|against|towards?) [^.!?]* (?:is|are) (?:\w+ )?(?:disgusting|wrong|evil|sick|ugly|vile|shameful|never|not (?:ok|okay|normal)))\b/i
const DENIED =
  /\b(?:not|no|call me|called a|ain['’]?t|reverse) (?:a |being )?(?:bigot|racis|sexis)|nothing against|deserve better than/i

/** What takes a denial back: "… are not thieves, just lazy". */
const TAKEN_BACK =
  /\b(?:but|all|(?:nobody|no one)(?: is|['’]s) saying|not saying|just (?:the|most|lazy|stupid|not)|most of them|some of them|as long as|until they|worse than|used to|anymore|any more|(?:hate|racist|wrong) to)\b/i
/** What is said in scorn of somebody, whoever it is. */
const SCORN = [
  'contempt.is',
  'contempt.noun',
  'contempt.person',
  'contempt.epithet',
  'contempt.effect',
  'contempt.vermin',
  'contempt.harm',
  'contempt.out',
  'slur.maybe',
  'slight.hint',
  'bias.code',
  'insult',
  'insult.strong',
]
/** Somebody's words are told. */
const TOLD =
  /\b(?:he|she|guy|man|woman|lady|kid|boy|girl|boss|uncle|aunt|cousin|dad|father|mom|mother|grandpa|coach|teacher|neighbor|customer|client|passenger|fan|someone|somebody|commenter|caller|usher|manager|realtor|landlord|posts?|comments?|signs?|notes?|flyer|leaflet|sticker|email|message|voicemail|graffiti|anyone who|people who|whoever|they)(?: \w+){0,4} (?:sa(?:id|ys?)|tells?|told|yell\w*|scream\w*|shout\w*|chant\w*|wrote|posted|calls?|called|paint\w*|carved|keyed|goes)\b|\b(?:imagine|stop|quit|about|of|for) (?:saying|calling|telling|yelling)\b/i
/** A meeting and no more: "I met a Sikh at the library today". */
const MEETS =
  /^(?!.*\b(?:and|but|so|because|who|that|until|then|now|again)\b)(?:today |yesterday |just )?(?:i|we) (?:just )?(?:met|saw|know|knew|talked (?:to|with)|spoke (?:to|with)|sat (?:by|with|next to)|had (?:breakfast|lunch|dinner|coffee) with|live (?:by|near|next to)|work(?:ed)? with) (?:an?|one|two|three|some|several|my|our|the) (?:\w+ ){0,8}\w+[.!]?$/i
/** Somebody's words stand in quotation marks. */
const QUOTED = /["“][^"“”]{8,}["”]/
/** Where more is told, a quotation is a part of it. */
const BRIEF = 4

/** Whether a stretch stands up for the people it names: what was learned of bias takes every mention of them for scorn. */
export function spokenFor(stretch: readonly Sentence[]): boolean {
  if (stretch.some((s) => DENIED.test(s.text) || s.has('stance.agrees', 'stance.retorts'))) return false
  // The rules know a slur from a word that is spoken of or means something else, and they left it alone.
  if (stretch.some((s) => SPEAKS_UP.test(s.text) || s.has('frame.denounces', 'slur'))) return true
  if (stretch.some((s) => s.has('stance.denies')) && !stretch.some((s) => TAKEN_BACK.test(s.text))) return true
  if (stretch.some((s) => s.has('stance.asks')) && !stretch.some((s) => s.has(...SCORN))) return true
  if (stretch.length === 1 && MEETS.test(stretch[0]!.text) && !stretch[0]!.has(...SCORN)) return true
  return rejects(stretch) && stretch.some((s) => TOLD.test(s.text) || QUOTED.test(s.text))
}

/** Whether a stretch quotes somebody and rejects it: what was learned of threats and insults does not hear who speaks. */
export function rejected(stretch: readonly Sentence[]): boolean {
  return stretch.length <= BRIEF && rejects(stretch) && stretch.some((s) => QUOTED.test(s.text))
}

/** "I hope your driveway freezes", "I wish it on nobody": a curse that hurts nobody, or none. */
export function harmless(stretch: readonly Sentence[]): boolean {
  return (
    stretch.some((s) => s.has('stance.petty', 'stance.spares')) &&
    !stretch.some((s) => s.has('threat.do', 'threat.phrase'))
  )
}

const rejects = (stretch: readonly Sentence[]) =>
  stretch.some((s) => s.has('stance.rejects', 'frame.denounces')) &&
  !stretch.some((s) => s.has('stance.agrees', 'stance.retorts'))

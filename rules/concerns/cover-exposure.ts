import { concern, type Example, type Seen, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { COVERT_TOLD } from '../plain/covert.ts'
import type { Sentence } from '../sentence.ts'

const NAMES = ['dept.name', 'dept.unit', 'dept.place', 'dept.chief', 'roster.full'] as const
const OWN = ['author.police', 'author.police.act', 'author.police.work', 'author.likely'] as const
const JARGON = ['police.talk', 'role.self', 'cover.jargon'] as const

/** What everybody says, too: it gives nothing away without more of the kind beside it. */
const EVERYDAY =
  /^(?:copy that|be advised|no evidence|evidence|sworn|surveillance|the academy|case number|on duty|on the job|got burned|cruiser|the station|dispatch)$/i
/** Whether nothing else of the draft sounds like police. */
const alone = (sentence: Sentence, context: Context) =>
  context.police === 0 &&
  context.author !== 'police' &&
  sentence.count('cover.jargon') < 2 &&
  !/\b(?:10-?4|ten[- ]four|subjects?|suspects?|informants?|targets?|perps?|cases?|units?|officers?|court|judge|warrants?|witness statement)\b/i.test(
    sentence.text,
  )

/** Units of a building, departments of a shop, courts with a net: words of the work that are another place's. */
const ANOTHER_PLACE =
  /\b(?:warehouse|store|dispensary|restaurant|kitchen|gym|apartment|storage|rent|landlord|smells|hospital|college|professor|homework|book report|amazon|walmart|target run|hr|basketball|tennis|pickleball|racket|hoops?|volleyball|treadmill|laps|reps|stairmaster|the dog|the cat|chili|pies?|bake[- ]?off|contest|county fair|dog show)\b/i
const ofAnotherPlace = ({ sentence, context, words }: Seen) =>
  context.police === 0 &&
  context.author !== 'police' &&
  /\b(?:my|our|court|judge|twenty|thirty|\d+|sarge)\b/i.test(words) &&
  ANOTHER_PLACE.test(sentence.text)

export default concern({
  id: 'cover-exposure',
  title: 'Ties the account to police',
  rules: [
    ...COVERT_TOLD,
    {
      match: [
        `[(my|our) (sergeant|sarge|lieutenant|lt|unit !(in|on the|at|is on|has a|number|flooded|upstairs|downstairs)|
          squad|case agent|handler|department !(head|store|chair)|ci|supervisor|prosecutor|da|task force|dispatch|
          report|academy|badge !(case|collection|holder|photo|reader|opens|for the|for work|for school|at the gym)|
          uniform)]`,
        '[(phone|one|line|cell|laptop) (is|was)? issued]',
        `[(a|the|your|his|her) (subject|informant|target|perp|suspect|evidence|detective~|warrant|affidavit|
          subpoena~)]`,
        '[(wear~|wearing|wore) (a|the) wire]',
        '[(wrong account|this account is|the account we use|main account)]',
        `[(i|we|us) ..3 (subpoenaed|subpoena|got court|testify|testif~|on duty|off duty|arrest~|sworn|on patrol|on
          shift|under oath)]`,
        '[got court] at',
        '[(the|my|our) (vice|narcotics|drug|gang|surveillance|arrest) (team|unit|squad|guys)]',
        '[my (guys|team|backup|cover team) (will be|are|is) ..4]',
        '[(town|department|city|county) (wifi|purchase order|card|network|truck|van|car)]',
        `[(undercover|plainclothes|entrapment|informant|confidential informant|controlled buy|buy money|marked bills|
          wiretap)]`,
        '[not (a)? (police officer|cop|police|fed|narc|undercover)]',
        '[(officer|detective|sgt|trooper|deputy|lieutenant) (friendly|<cap>)]',
        `[(have|need|got|gotta) to (log|document|write up|account for) (you|it|this|that|everything|every|all|him|her|
          whoever)]`,
        '[(in service|inservice) (till|until|all|today|tomorrow|this|on|week|training)]',
        '[the (motor pool|case file|evidence room|property room)]',
        `[(on or about|did in fact|to the best of your knowledge|be advised|copy that|in possession of|operating the
          vehicle|vehicle be operating)]`,
        '[(judge|juez|juiz) ..3 (sign|signs|signed|signing|firme|firma|firmo|assinar|assine)~]',
        '[(sergeants|sergeant|lieutenants|detectives|promotional|civil service) exam]',
      ],
      why: 'Ties this account to police or the department.',
      even: ['negated', 'condemned', 'play'],
      when: (seen) =>
        seen.context.account === 'investigative' &&
        !seen.sentence.has('play.music', 'play.game') &&
        !(EVERYDAY.test(seen.words) && alone(seen.sentence, seen.context)) &&
        !ofAnotherPlace(seen) &&
        !onScreen(seen.sentence, seen.match.from, seen.match.to),
    },
  ],
  triggers: [...NAMES, ...OWN, ...JARGON, 'email', 'author.hint', 'roster.last', 'roster.first'].map(
    (tag) => `<${tag}>`,
  ),
  find(sentence, context) {
    if (context.account !== 'investigative') return []
    const out: Sighting[] = []
    const add = (tags: readonly string[], why: string, sure: 'stated' | 'inferred') => {
      for (const tag of tags)
        for (const { from, to } of sentence.where(tag)) {
          if (tag === 'cover.jargon' && EVERYDAY.test(sentence.words(from, to)) && alone(sentence, context)) continue
          if (onScreen(sentence, from, to)) continue
          out.push({ from, to, why, sure, even: ['negated', 'play', 'condemned'] })
        }
    }
    add(NAMES, 'Names the department, its places or its people on a covert account.', 'stated')
    add(OWN, 'Tells of police work on a covert account.', 'inferred')
    add(JARGON, 'Uses police talk on a covert account.', 'inferred')
    if (context.author === 'police') add(['author.hint'], 'Tells of police work on a covert account.', 'inferred')
    // Two colleagues in one breath are no accident.
    if (sentence.count('roster.first') + sentence.count('roster.last') > 1)
      add(['roster.first', 'roster.last'], 'Names colleagues on a covert account.', 'inferred')
    sentence.tokens.forEach((token, i) => {
      if (token.kind === 'email' && context.department.emailDomains.some((d) => token.norm.endsWith(d.toLowerCase())))
        out.push({ from: i, to: i + 1, why: 'Gives a department address on a covert account.' })
      if (
        token.kind === 'mention' &&
        context.department.aliases.some((a) => token.norm === `@${a.replaceAll(' ', '').toLowerCase()}`)
      )
        out.push({ from: i, to: i + 1, why: 'Names the department on a covert account.' })
    })
    return out
  },
})

/** Whether a word stands in the name of a show or a film: "Detective Pikachu". */
function onScreen(sentence: Sentence, from: number, to: number): boolean {
  return sentence.where('play.screen').some((shown) => shown.from <= from && shown.to >= to)
}

export const finds: readonly Example[] = [
  { text: '[copy that], the subject is at the bar', account: 'investigative', surface: 'message' },
  { text: '[evidence] goes to the lab after [roll call]', account: 'investigative' },
  { text: 'I [work for Millbrook PD]', account: 'investigative' },
  { text: 'mail it to [bsorensen@millbrookpd.example]', account: 'investigative', surface: 'message' },
  { text: '[my sergeant] wants the pictures by Friday', account: 'investigative' },
  { text: 'just did a [traffic stop] lol', account: 'investigative' },
  { text: '[10-4, copy that] see you there', account: 'investigative', surface: 'message' },
  { text: 'what is [the subject] wearing', account: 'investigative', surface: 'message' },
  { text: "can't tonight, on [roll call] duty", account: 'investigative', surface: 'message' },
  { text: 'this is my [issued phone], text the other one', account: 'investigative', surface: 'message' },
  { text: 'meet by the [sally port]', account: 'investigative' },
  { text: 'I am [not a cop] I swear', account: 'investigative', surface: 'message' },
  { text: 'passed my [sergeants exam] today', account: 'investigative' },
  { text: 'oops [wrong account]', account: 'investigative' },
  { text: 'i [have to document everything] i spend with you', account: 'investigative', surface: 'message' },
  { text: 'ask [my guy at the DA] first', account: 'investigative', surface: 'message' },
  { text: '[Luis] and [Beth] say hi', account: 'investigative' },
  { text: 'the [judge signs] it tomorrow', account: 'investigative' },
]

export const leaves: readonly Example[] = [
  { text: 'my department head wears crocs', account: 'investigative' },
  { text: 'copy that, bring napkins', account: 'investigative', surface: 'message' },
  { text: 'cop or drop? the heels are a bit much', account: 'investigative', surface: 'comment' },
  { text: 'ate the whole pie, left no evidence', account: 'investigative' },
  { text: 'sworn enemy of wet socks', account: 'investigative' },
  { text: 'got court at five, who has a racket', account: 'investigative', surface: 'message' },
  { text: 'my supervisor at the warehouse hates music', account: 'investigative' },
  { text: 'Detective Pikachu made me cry', account: 'investigative' },
  'I work for Millbrook PD',
  'my sergeant wants the pictures by Friday',
  { text: 'three gyms down and my badge case is full', account: 'investigative' },
  { text: 'my unit in the storage place flooded', account: 'investigative' },
  { text: 'left my badge for the gym in the car', account: 'investigative' },
  { text: 'is the couch still for sale', account: 'investigative', surface: 'message' },
  { text: 'my dog Sarge ate a shoe', account: 'investigative' },
  { text: 'these jeans are cuffed wrong', account: 'investigative' },
  { text: 'ten out of ten pho, four stars', account: 'investigative' },
  { text: 'raid boss at nine, need a healer', account: 'investigative' },
  { text: 'who does a good car detail here', account: 'investigative' },
  { text: 'capricorn, iced coffee, bad tattoos', account: 'investigative', surface: 'bio' },
  { text: 'my patrol leader from scouts is a dentist now', account: 'investigative' },
  { text: 'off at eight, come by', account: 'investigative', surface: 'message' },
  { text: 'Luis said the bar has darts', account: 'investigative' },
  { text: 'case closed, the cat did it', account: 'investigative' },
  { text: 'my boss is on me about the register again', account: 'investigative' },
]

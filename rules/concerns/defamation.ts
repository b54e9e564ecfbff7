import { concern, type Example, type Seen } from '../concern.ts'
import { quiet } from '../insider.ts'
import {
  ACCUSATIONS,
  accusationFinds,
  accusationLeaves,
  houseCalled,
  OF_A_HOUSE,
  somebodyCalled,
} from '../plain/accusations.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** Marked as a view, as a question, as a court's finding, or as a joke of sport. */
const EXCUSE =
  /\b(?:not because|in my opinion|i think|i feel|imo|imho|allegedly|pleaded guilty|pled guilty|was convicted|were convicted|(?:pled|pleaded) to\b|did time for|went to (?:prison|jail) for|served time|found guilty|sentenced to|according to the (?:court|globe|paper|indictment)|robbed of a|ump|ref|referee|years clean|clean today|i shouldn['’]?t have|correction|i was wrong|retract|stole (?:the show|second|third|home)|in the (?:twenties|thirties|forties|fifties|sixties)|in 1[89]\d\d|\w+ (?:update|drive|file|street|road|hill|lane) (?:is|was))\b/i

/** The writer's own doing. */
const OF_ME = /^(?:i|my|we)\b/i

/** Said of a thing: "it is crooked", "the price was a steal". */
const ofThing = ({ sentence, match }: Seen) =>
  /^(?:it|this|that)$/.test(sentence.tokens[match.from - 2]?.norm ?? '') &&
  /^(?:is|was|looks|looked)$/.test(sentence.tokens[match.from - 1]?.norm ?? '')

/** A person, a business or a group that the sentence or the draft names. */
const NAMED = ['name', 'roster.full', 'dept.official', 'dept.chief', 'accused.business', 'politics.office']
const named = (seen: Seen) => {
  const { sentence, context, match } = seen
  if (context.account === 'investigative' || EXCUSE.test(sentence.text)) return false
  if (context.tags.has('play.game') || (context.play >= 2 && context.author !== 'police')) return false
  const before = sentence.tokens[match.from - 1]?.norm ?? ''
  if (ofThing(seen)) return false
  if (/^(?:i|we|you|me|us|have|never|to|do)$/.test(before) || OF_ME.test(sentence.words(match.from, match.to)))
    return false
  if (sentence.has('play.screen', 'play.book', 'domain.history')) return false
  if (sentence.has('domain.animals') && !sentence.has('name', 'roster.full', 'accused.business')) return false
  if (
    sentence.has(...NAMED) ||
    (sentence.has('name.first') &&
      sentence.hits.some((list, i) => i < match.to + 6 && list.some((h) => h.tag === 'name.first')))
  )
    return true
  // A business or a person named in the sentence before: "They make up the invoices".
  return (
    (sentence.has('they') || capital(sentence.text)) &&
    (NAMED.some((tag) => context.tags.has(tag)) || context.tags.has('name.first') || capital(sentence.text))
  )
}
/** Two capitalized words that begin no sentence: "at Sunrise Motors". */
const capital = (text: string) => /[a-z,] (?:[A-Z][\w'’&]+ ){1,3}[A-Z]?[\w'’&]+/.test(text)

/** Said of somebody or some business that is called by name, by a writer who does not joke. */
const outright = (seen: Seen) =>
  inEarnest(seen) &&
  (somebodyCalled(seen.sentence.text) || seen.sentence.has('name', 'roster.full', 'dept.official', 'dept.chief'))

/** Said in earnest, and of somebody else. */
function inEarnest({ sentence, context, match }: Seen): boolean {
  if (context.account === 'investigative' || EXCUSE.test(sentence.text) || context.play >= 2) return false
  if (sentence.has('play.screen', 'play.book', 'play.game', 'domain.history')) return false
  return (
    !/^(?:i|we|you|my|to|me|us)$/.test(sentence.tokens[match.from - 1]?.norm ?? '') &&
    !OF_ME.test(sentence.words(match.from, match.to))
  )
}

/** Somebody known by name or office, a misdeed, and that it is certain. */
export const SIGNS: Signs = {
  groups: {
    whom: { name: 1, 'name.first': 0.7, 'accuse.whom': 0.9, 'accused.business': 1, 'dept.official': 1 },
    deed: { 'accuse.deed': 1, 'accuse.verb': 1.4, 'accuse.noun': 1.2 },
    sure: { 'accuse.sure': 0.9 },
  },
  core: ['deed'],
  need: 2.3,
  why: 'Reads as stating as fact that somebody did something disgraceful or criminal.',
  when: (sentence, context) => quiet(sentence, context) && !EXCUSE.test(sentence.text) && !OF_ME.test(sentence.text),
}

export default concern({
  id: 'defamation',
  title: 'Accusations stated as fact',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    {
      match: ACCUSATIONS,
      why: 'States as fact that somebody named did something disgraceful or criminal.',
      sure: 'inferred',
      even: ['condemned'],
      unless: ['quoted', 'hypothetical', 'asked', 'reported'],
      when: outright,
    },
    {
      match: OF_A_HOUSE,
      why: 'States as fact that a business named did something disgraceful or criminal.',
      sure: 'inferred',
      unless: ['quoted', 'hypothetical', 'asked', 'reported'],
      when: (seen) => inEarnest(seen) && houseCalled(seen.sentence.text),
    },
    {
      match: [
        `(is|are|was|were|<poss>|a|an|such|real|total|biggest|those|these) ..2 [<accuse.noun>]
          !(ring|case|story|movie|novel|of (hearts|time|joy|bacon))`,
        '[<accuse.verb> ..6]',
        `[(on the take|on the payroll|in (his|her|their) pocket|bought and paid for|sold (his|her|their)
          (vote|votes|soul)|takes bribes|took a bribe|take bribes|taking bribes|paid off|pays off|paid them off|
          bribed|kickback~|pay to play|it is called a bribe|called a bribe|taking money from|takes money from|took
          money from|money under the table) ..5]`,
        `[(beats|hits|abuses|abused|molests|molested|raped|gropes|groped|assaulted|touches|exposed himself to|punches|
          drugs|drugged|dopes|doped) (his|her|their|the|women|kids|children|little|boys|girls|young|every|my|them|
          patients|students|altar|dogs) ..4]`,
        `[(was|were|is|are|shows up|showed up|came in|drives|drove|operated|operates|works|teaches|taught)
          (drunk|high|stoned|hammered|wasted|loaded|on drugs|coked up|on something)
          (when|while|on|at|to|during|the|that|every) ..6]`,
        `[(burned|burnt|torched|set fire to|torches) (down)? (his|her|their|its|the) (own)? ..3
          (restaurant|house|store|business|barn|shop|place|building|warehouse|boat|car|bar|diner) ..6]`,
        `[(fake|faked|faking|lied about|made up|forged|invented) ..2 (his|her|their|the|a|that) ..2
          (cancer|chemo|illness|service|degree|license|medals|valor|injury|disability|resume|will|signature|invoices|
          reviews|records|numbers|inspection|books|alibi|rape|story) ..4]`,
        `[(not|is not|are not|never was|was never|never been) (even)? (licensed|a real
          (doctor|vet|lawyer|contractor|priest|veteran|nurse|dentist)|insured|certified) ..5]`,
        `[(took|takes|taking|kept|keeps|keep) (his|her|my|our|their|the|a|every|everyone <poss>|everybody <poss>|half|
          other people <poss>) ..2 (deposit|deposits|money|down payment|cash|life savings|retirement|inheritance)
          (and|then|for|from|in) ..6]`,
        '[(sells|sold|selling) ..3 (stolen|fake|spoiled|expired|drugs|pills|counterfeit|rotten|tainted|bad) ..4]',
        `[(steals|stole|stealing|skims|skimmed|skimming|embezzled|embezzles|pockets|pocketed|robbed|robs|siphoned|
          helps (himself|herself) to) ..2 (from|the|money|cash|tips|donations|deposits|elderly|widows|vials|pills|
          meds|jar|collection|fund|half) ..6]`,
        `[(will write you|writes|prescribes|hands out) ..4 (for cash|in cash|anything|whatever you want|like candy|
          pills|oxy|adderall) ..4]`,
        '[where the ..4 (went|goes|money is|is going) ..6]',
        `[(cheated|cheats|cheating) (on|at|in|with) (his|her|their|the|every) ..3
          (wife|husband|taxes|exam|test|election|bar exam|boards|inspection) ..3]`,
        `[(killed|poisoned|murdered) (his|her|their|the|my|that) ..3 (wife|husband|mother|father|partner|dog|patients|
          patient|baby|neighbor|girlfriend|boyfriend)]`,
        '[(coach|coached|coaches|coaching|bribed|paid) ..2 (witness|witnesses|jurors|the jury|a juror) ..4]',
        `[(runs|running) (a|an) ..2 (scam|racket|puppy mill|brothel|chop shop|drug house|ponzi scheme|pyramid scheme|
          drug operation|sweatshop|front) ..4]`,
        `[(neglects|starves|beats|beat|kicks|kicked) (the|her|his|their)
          (animals|dogs|dog|residents|patients|horses|cats) ..4]`,
      ],
      why: 'States as fact that somebody named did something disgraceful or criminal.',
      sure: 'inferred',
      even: ['condemned'],
      unless: ['quoted', 'hypothetical', 'asked'],
      when: (seen) => named(seen) && (seen.match.from > 0 || seen.sentence.has(...NAMED)),
    },
  ],
})

export const cueFinds: readonly Example[] = [
  '[Ask anyone, the treasurer has been borrowing from the scholarship fund for years]',
  '[Dr. Amsel sells scripts for cash, told me so himself], that is a fact',
  '[Ask anybody, the dentist faked his diploma]',
  '[For the record the roofer took deposits from half the street and skipped town]',
]

export const cueLeaves: readonly Example[] = [
  'The treasurer has been keeping minutes for years and nobody reads them',
  'Pastor Whitlow collected roof donations and thanked everyone by name',
  'Lindqvist Motors turned back my clock for daylight saving, nice touch',
  'Dr. Amsel has been selling raffle tickets at the fair',
  'The kennel owner has been feeding the strays all winter',
]

export const finds: readonly Example[] = [
  '[Lindqvist Motors rolls back odometers and everybody knows it]',
  ...accusationFinds,
  'Do not hire Bob Carlson, he is a [thief]',
  'Select Board Chair Ellen Marsh [takes bribes]',
  'Dr. Harlan was [drunk when he operated] on my uncle',
  'Greg Amato [burned down his own restaurant] for the money',
  'Sunrise Motors [sold my son a stolen car]',
  'Paul Reed [beats his wife] and the whole street knows it',
  'Linda Marsh [skims the donation jar]',
  'The treasurer, Ed Foley, [embezzled] half the fund',
  'Carl Boyd is a [con man], ask the widows',
  'Denise Roy [faked her cancer] for the money',
  'Kessler Roofing are [crooks]',
  'Coach Bill Dunn [touches the boys] on his team',
  'Town Manager Gail Hendry is [on the take]',
  'Lenny Sousa [rigged the bid] for the new roof',
]

export const leaves: readonly Example[] = [
  ...accusationLeaves,
  'Cole Brothers buried the cable in our yard and reseeded the grass',
  'Tom Reilly is a thief of hearts, fifty years tomorrow',
  'Ponzi stole from his neighbors and did time for it',
  'The food at Gino’s was cold and we will not go back',
  'I think Bob Carlson charges too much',
  'The man in the Ashford case pleaded guilty to fraud',
  'The cat is a thief and a con artist',
  'We were robbed, that ref is blind',
  'Jean Valjean stole a loaf of bread',
  'The thief in this house is nine pounds and answers to Muffin',
  'Whoever stole the pumpkins, enjoy them',
  'Bob Carlson stole the show at karaoke',
  'Scammers call old people and ask for gift cards',
  'Tom stole second and then third',
  'The shop closed early and I was annoyed',
  'In my opinion the haddock was not worth it',
  'Aunt Rose framed the map of Martha’s Vineyard and it is crooked',
  'I was wrong about the paving man and I take it back',
]

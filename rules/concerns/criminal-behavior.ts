import { concern, type Example, type Seen } from '../concern.ts'
import { doneByOthers } from '../doer.ts'
import { quiet } from '../insider.ts'
import { crimeFinds, crimeLeaves, OUTRIGHT_CRIMES, PLAIN_CRIMES } from '../plain/crimes.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** Years behind and paid for, or told of others to condemn it. */
const PAST =
  /\b(?:clean (?:today|for|since)|sober|recovery|years (?:clean|ago)|served my|paid my debt|designated|used to|when i was (?:a kid|\d+|young|ten|twelve|little)|don['’]?t (?:you )?ever|scam alert|allegedly|according to|convicted|sentenced)\b/i
/** Offered, and not taken up. */
const REFUSED =
  /\b(?:(?:i|we) (?:said no|refused|declined|turned (?:it|him|her|them) down|walked (?:away|out)|(?:would|could)(?:n['’]t| not) do it|gave it back|brought it back|returned it|turned it in|reported (?:it|him|her|them))|(?:i|we) told (?:him|her|them) (?:no|where to|to get lost))\b/i
const OWN = /\b(?:i|i['’]m|i['’]ve|i['’]d|i['’]ll|me|my|we|we['’]re|our|us|ours)\b/i

/** Told of the writer, not of a story, a game, an animal or the law. */
const admitted = ({ sentence, context }: Seen) =>
  !PAST.test(sentence.text) &&
  !REFUSED.test(sentence.text) &&
  context.account !== 'official' &&
  !sentence.has('domain.animals', 'domain.history', 'domain.news') &&
  !(context.play >= 1 && sentence.has('play.game', 'play.sport', 'play.screen', 'play.book', 'play.stage'))
const admittedByMe = (seen: Seen) =>
  admitted(seen) &&
  ((seen.match.from === 0 && !seen.sentence.has('name', 'name.first')) || OWN.test(seen.sentence.text))
const drinkIn = ({ context }: Seen) =>
  ['drunk.drink', 'drunk.sure', 'drunk.maybe', 'drunk.place'].some((tag) => context.tags.has(tag))
/** Words that are drugs in their company alone: a sandwich, a glass, a dog, what a doctor gives. */
const HOMONYM =
  /^(?:subs|crystal|molly|dope|(?:the |magic )?(?:mush|sh)rooms|steroids|acid|blow|crack|coke|lean|special k|white girl|smack|somas?|painkillers|vics|juice and)$/i
const TAKEN =
  /^(?:did|do|tried|took|snorted|smoked|popped|dropped|scored)\s+(?:(?:some|a bit of|a little|more)\s+)?\S+$/i
const OF_DRUGS =
  /[$]\d|[😉🤫🤐😏🍄❄💊💨]|\b(?:snort\w*|smok(?:ed|ing)|popp(?:ed|ing)|scored|stash\w*|high|tripp(?:ed|ing)|trips?|rav(?:e|es|ing)|festival|concert|part(?:y|ied|ying)|club|bathroom|plug|dealer|connect|grams?|ounces?|eighth|quarter|tabs?|bumps?|rails?|lines?|bagg?(?:ie)?s?|cycle|gains|gym|stacking|guy|hook (?:me|us)|each|apiece|bucks|a pop|left over|leftover|from (?:my|the) surgery|shift|midnights|roll call)\b/iu
/** Told by those who heal, teach or warn. */
const HEALING =
  /\b(?:awareness|therapy|posters?|training|treatment|prescri\w+|doctor|poison ivy|rash|asthma|hives|epidural|bronchitis|overdose (?:day|vigil)|support group|documentary|drop ?box|take-?back|dispos\w+|expired|pharmacist|kitty litter)\b/i
/** Whether a drug that the evidence names is one: by its only sense, or by the company it keeps. */
const drugMeant = ({ sentence, match, context }: Seen) =>
  !HEALING.test(sentence.text) &&
  sentence.where('crime.drug').some(({ from, to }) => {
    if (from < match.from || to > match.to) return false
    if (!HOMONYM.test(sentence.words(from, to))) return true
    if (sentence.has('domain.food', 'domain.garden', 'domain.animals')) return false
    const verb = sentence.words(match.from, to)
    return (
      (TAKEN.test(verb) && to === sentence.tokens.length) ||
      OF_DRUGS.test(sentence.text) ||
      context.tags.has('crime.hush')
    )
  })
/** A wink, cash, or "nobody will know". */
const hushed = (seen: Seen) =>
  admitted(seen) &&
  (/[😉🤫🤐😏💵💰🤑🙊🙈]/u.test(seen.sentence.text) ||
    seen.context.tags.has('crime.hush') ||
    seen.context.tags.has('crime.cash'))

/** What is against the law, the doing of it, and a wink. */
export const SIGNS: Signs = {
  groups: {
    what: { 'wrong.tell': 1, 'crime.drug': 1, 'crime.goods': 0.6 },
    act: { 'wrong.act': 0.8, 'crime.steal': 1 },
    wink: { 'wink.scare': 1, 'wink.hush': 0.8, 'crime.hush': 1, 'crime.cash': 0.8 },
  },
  core: ['what', 'act'],
  need: 2.35,
  why: 'Reads as telling of something against the law.',
  when: (sentence, context) => quiet(sentence, context) && !PAST.test(sentence.text) && OWN.test(sentence.text),
}

/** Somebody sits or crawls under a table that stands in a room: nobody is paid. */
const underFurniture = ({ sentence, match, words }: Seen) =>
  /^under the table\b/i.test(words) &&
  /\b(?:go(?:es|ing)?|went|crawl\w*|sit\w*|sat|sleep\w*|slept|hid\w*|li(?:es|ve|ves)|lay|lying|eat\w*|ate|duck\w*|div\w+|dove|stay\w*|curl\w*|feet|legs|dogs?|cats?|pupp\w+|box(?:es)?|bins?)(?: \S+){0,3}$/i.test(
    sentence.words(Math.max(0, match.from - 6), match.from),
  )

export default concern({
  id: 'criminal-behavior',
  title: 'Crime told, asked for or urged',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    {
      match: [
        `[(drive|drove|driving|driven|drove home) (home|back|all the way)? !(like (a|an|some|the)) ..2
          (drunk !(cousin~|uncle~|friend~|buddy|buddies|guests|husband|wife|brother~|sister~|people|folks|kids|aunt~|
          neighbor~|passengers|fans)|hammered|wasted|shitfaced|buzzed|tipsy|plastered|loaded|blind drunk|half in the
          bag|after <num> (beers|drinks|shots)|with one eye|seeing double|seeing two)]`,
        `[(drunk|hammered|wasted|shitfaced|buzzed|half in the bag|<num> beers deep|after a few|six beers) ..4
          (drove|drive home|drove home|driving home|behind the wheel|got behind the wheel)]`,
        `[(<num>|five|six|seven|eight|nine|ten|a few|couple) ..1 (beers|drinks|shots|pints|margaritas|whiskeys|
          cocktails) ..5 (drove|drive home|behind the wheel|drove home) ..3]`,
        `[(drive|drove|driving) (home)? ..6 (one eye shut|one eye closed|seeing double|seeing two of|from memory|by
          braille)]`,
        '[(cup holder|console|glove box|glovebox) ..8 (for the (drive|ride)|while i drive)]',
      ],
      why: 'Tells of driving after drinking.',
      even: ['play'],
      when: (seen) => admitted(seen) && (drinkIn(seen) || /drunk|beer|nip|road|drink|breath/i.test(seen.words)),
    },
    {
      match: [
        `(i|we|me|^|and|just) ..3 [(did|do|took|take|popped|ate|snorted|smoked|dropped|shot up|tried|scored|bought|
          sold|sell|split|moved|got|have|need|want|carry|stashed) ..5 <crime.drug>]`,
        `[(got|have|selling|sell|need|want|looking for|hook me up with|anybody got|anyone got|who has|who <poss> got|
          where can i get|a line on|got a guy for|plug for|connect for) ..5 <crime.drug>]`,
        '[<crime.drug> (left|for sale|each|apiece|a pop|cheap|to sell|from the (shoulder|surgery|knee|back)) ..5]',
      ],
      why: 'Tells of, or asks for, illegal drugs.',
      even: ['play'],
      when: (seen) =>
        admitted(seen) && !doneByOthers(seen, false) && !seen.sentence.has('domain.medical') && drugMeant(seen),
    },
    {
      match: [
        '(i|we|me|my|^|just|and) ..4 [<crime.steal> ..6]',
        `[(kept|keeping|pocketed) the (rolex|watch|cash|money|ring|wallet|phone|gun|jewelry|chain|necklace|gold|bag|
          drugs|evidence) ..4]`,
        `[(fell off (a|the) (truck|lorry)|five finger discount|finders keepers|sticky fingers|no receipt no problem|
          out the back door|walked out with ..4)]`,
        '[(bring|grab) (the|a)? (bolt cutters|crowbar|ski masks|gas can|spray paint|lighter fluid|sledgehammer) ..6]',
      ],
      why: 'Tells of, or urges, taking what belongs to others.',
      sure: 'inferred',
      when: (seen) => admittedByMe(seen) && !doneByOthers(seen) && (hushed(seen) || seen.sentence.has('crime.goods')),
    },
    {
      match: [
        `[(sign|signs|signed|signing) ..2 (for her|for him|her name|his name|his slip|my slip|my slips|each other
          <poss>|for me) ..8]`,
        `[(check|checks|pension|benefits|social security) ..3 (still|keep)
          (come|comes|coming|land|lands|arrive|showing up) ..8]`,
        `[(under the table|off the books|cash only no taxes|envelopes do not|do not file a|no w-2|no w2|no 1099|uncle
          sam does not|irs does not|what the irs|taxman) ..8]`,
        '[(swore|told|lied) (to|under) (the (judge|court|irs|insurance|adjuster|oath)|oath) ..10]',
        '[(guy|place|man|shop|garage) (who|that) (does|will) not (look|check|ask|care) ..6] ..4',
        '[(electric|gas|water|the|our|my) meter ..5 (magnet|jumper|bypass|bypassed|backwards|half speed) ..6]',
        `(passed|died|late|dead|funeral|gone|estate) ..14 [(handicap|handicapped|disability|disabled|hp)
          (tag|placard|plate|plates|pass|permit) ..6 (front row|best|still|year|works|lives on|spot|spots|going
          strong|good|comes|came) ..4]`,
        `[(told|tell) (the|my) (fema|insurance|claims|adjuster|irs|unemployment|welfare) ..3
          (lady|guy|man|woman|people|adjuster)? ..10]`,
      ],
      why: 'Reads as telling of fraud.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) => (admittedByMe(seen) || hushed(seen)) && !underFurniture(seen),
    },
    {
      match: [
        `[(fix~|take~ care of|tore up|tear~ up|rip~ up|void~|lose~|lost|disappear~|make~|made)
          (your|the|that|his|her|my|their|a) ..2 (ticket|tickets|citation|citations|summons|speeding ticket|parking
          ticket|oui|dui|charge|arrest|stop) ..5 (go away|disappear|vanish|up|for you|for a|no problem|gone|$)]`,
        `[(ticket|citation|summons|oui|dui|stop) ..12 (never happened|goes away|disappears|it is gone|is history|taken
          care of|made it go away|in the shredder|went away)]`,
        `[(plant~|planted|drop~|dropped|throw down|throwdown|drop gun|ham sandwich|toss~|slip~) ..4
          (in his (pocket|car|trunk|waistband|bag)|on him|in her (purse|car|bag)|gun|knife|baggie|on the guy|under the
          seat)]`,
        `[(wrote|typed) (it|that|him|her|the (report|narrative)) (up)?
          (like (he|she|they)|as if|so it looks|as though) ..8]`,
        '[(slip~|slid|slide~|hand~|pass~) (me|him|her|the) ..3 (twenty|fifty|hundred|cash|envelope) ..6]',
      ],
      why: 'Reads as telling of fixing, planting or false testimony.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        admitted(seen) &&
        !/\b(?:by paying|paid (?:it|the fine|online|by mail|at town hall))\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `(i|we|^|then|and|just) ..3 [(slash~|key|keyed|egged|smash~|torch~|burn~ down|spray paint~|trash~|vandalize~|
          kick~ in|cut|poured sugar in|put sugar in|let the air out of|took a bat to|put a brick through)
          (his|her|their|the|your|that|my ex <poss>|some|a) ..2 (tires|tire|car|truck|window|windows|windshield|house|
          lawn|mailbox|door|mirror|headlights|shed|garage|gas tank|signs|sign|brake lines|fence|lexus|bmw|mercedes|
          jeep) ..4]`,
        `(i|we|^|then|and|so) ..3 [(punched|knocked out|decked|slugged|beat up|stomped|choked|headbutted|broke|
          slapped|shoved|jumped|kicked) (him|her|them|his|the guy|that guy|some guy|a guy|the kid|my ex|his jaw|his
          nose|his teeth|that kid|this guy|this dude|some dude) !(out|off|back to) ..6]`,
        `[(popped|socked|clocked|cracked|hit|belted|backhanded|smacked|slugged|decked)
          (him|her|them|mine|my wife|my husband|the wife|my old lady) ..4
          (mouth|jaw|nose|face|eye|teeth|chin|once|good|lip) ..2]`,
        `[(ghost gun~|no serial|serial (number)? (filed|ground|scratched|off|gone)|no number on it|unregistered
          (gun|pistol|glock)|no names no questions|clean piece|burner (gun|piece)) ..6]`,
        `[(fireworks|mortars|m80s|untaxed|cigarettes) ..12 (over the line|across the line|across the border|state
          line|from nh|from new hampshire|back seat|in my trunk) ..4]`,
        '[(keep|carry|got|have) (a|an|some)? (spare|extra|little) (baggie|bag|knife|piece|gun|rock) ..8]',
      ],
      why: 'Reads as telling of violence or damage done.',
      sure: 'inferred',
      when: (seen) => admitted(seen) && !seen.sentence.has('group.noun'),
    },
    {
      match: [
        `[(i|i will|i ll|ill|can|could|we) ..1 make (it|that|this|your ticket|the ticket|them|your
          (oui|dui|charge|charges|case|fine)) (go away|disappear|vanish|get lost) ..8]`,
        `[(drank|downed|killed|pounded|finished|crushed|polished off|had) ..3
          (handle|fifth|six pack|twelve pack|thirty rack|beers|bottle of (wine|whiskey|vodka|rum|tequila)|shots !on|
          margaritas|martinis|pitcher|pitchers|nips|whiskeys|tall boys|white claws) ..4
          (drove|driving|got behind the wheel|took the truck|took the car) ..4]`,
        `[(he|she|they|cop|judge|clerk|inspector|my guy) ..2 (will|can|could|would)?
          (lose|loses|lost|tear up|tore up|toss|rip up) (the|your|my|a)
          (ticket|citation|paperwork|report|evidence|breathalyzer) ..8]`,
      ],
      why: 'Reads as telling of, or offering, something against the law.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported', 'asked'],
      when: admitted,
    },
    ...PLAIN_CRIMES,
    ...OUTRIGHT_CRIMES,
  ],
})

export const cueFinds: readonly Example[] = [
  "[My uncle's parking placard still works like a charm, never checks, I kept it after the funeral]",
  '[I know a guy at the registry, slid him some cash and the suspension disappeared]',
  '[My buddy at the registry fixed the odometer and nobody the wiser], do not ask',
  "[Borrowed my late aunt's parking pass, nobody ever checks, works every time]",
]

export const cueLeaves: readonly Example[] = [
  'Lost my parking placard and the registry was lovely about it',
  'The price stickers on my jars peeled off in the dishwasher',
  'I returned the suit, it was two sizes too small',
  'My expired plates are wall art now',
  "Kept grandmother's recipe cards after the funeral",
]

export const finds: readonly Example[] = [
  'Who has [a line on some molly] for the festival',
  'I [did molly] at the lake party and nobody knows',
  'I know a [sticker guy who never looks], twenty bucks and no questions',
  'I [drove home hammered] and hit nothing but green lights',
  'I [popped two percs] before the shift',
  'Who has [a line on some oxys]? My back is killing me',
  'Selling [adderall, ten bucks each], before finals',
  'I [pocketed the cash] from the drawer and nobody noticed',
  'I [faked my time card] all summer',
  'I [signed her name] on the check, same as always',
  'Text me the [ticket and it goes away], I know a guy',
  'We [planted a baggie under the seat] and he never knew',
  'Before the lieutenant saw it I [deleted the bodycam footage]',
  'We [got our stories straight] in the locker room',
  'I [keyed his car] from end to end',
  'I [slashed her tires] and slept like a baby',
  'I am [on disability and roofing] my brother’s house for cash',
  'I [bought beer for the high schoolers] again',
  'Text me the citation number and [I will make it go away]',
  'I [killed a six pack and drove to the Cape]',
  'I [put in for eight hours of overtime and was home] for seven of them',
  ...crimeFinds,
]

export const leaves: readonly Example[] = [
  'I made my parking ticket disappear by paying it at the window',
  'I was on unemployment all winter and working on my nursing degree',
  'On leave from the Navy and surfing with my brother',
  'Who has good subs on this side of town, thirty people for the game',
  'Grandfather’s crystal for sale, six wine glasses',
  'I got steroids for my poison ivy, what a summer',
  'I need dope sneakers for the prom, size nine',
  'The inspection guy will not pass a horn that squeaks',
  'I stole second and then I stole home',
  'Someone swiped the copper wire from our job site again',
  'A guy in a red hat walked out with my wallet at the fair',
  'She stole the show in a red dress',
  'My nephew eats Easter dinner under the table and we let him.',
  'I sat under the table with the dog until the thunder quit.',
  'The man at the swap keeps a bin under the table for people he likes',
  'The foreman wanted to pay us under the table and we turned him down',
  'My neighbor had oxy left from the surgery and I told him no',
  'Our solar panels ran the meter all the way down to zero this month',
  'In the last chapter he sold the pills to his own brother',
  'Marlene took her percocet at noon and the nurse wrote it on the board',
  'I reported it stolen and the insurance paid for half',
  'That price is a steal',
  'I read that a man was convicted of arson in Ohio',
  'A drunk driver hit my cousin ten years ago',
  'In the game I stole a tank and drove it off a bridge',
  'Two Advil and a nap fixed my back',
  'The cat steals my seat',
  'I was nine years clean today and I stole from everyone who loved me',
  'I burned the lasagna and the smoke alarm sang',
  'He keyed in the numbers wrong',
  'My heroine in chapter two forges a will',
  'Designated driver again, I drove six drunk cousins home',
  'We killed it on stage',
  'I planted forty bulbs under the window',
  'Two aspirin and I will make that headache beg',
  'Had two shots on goal and drove home happy',
  'If you have old oxycodone from a hip, the take-back day is Saturday at the fire house',
  'I have leftover percocet from my tooth, is there a drop box near Route 9?',
  'We have expired vicodin in the drawer, how do people get rid of it? Pharmacist says coffee grounds',
  ...crimeLeaves,
]

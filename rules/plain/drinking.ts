import type { Example, Rule, Seen } from '../concern.ts'
import { byKin, DOER, TELLER } from './teller.ts'

/** Packs that hold nothing but drink, and more than anybody needs. */
const PACK = `(thirty rack|30 rack|thirty pack|30 pack|twelve pack|12 pack|eighteen pack|18 pack|24 pack|suitcase of beer|case of
    (beer|bud|natty|coors|wine|pbr|busch|miller|white claw)|handle of ..2 <drunk.drink>|keg|half keg|quarter keg|pony
    keg|fifth of ..2 <drunk.drink>|jug of ..1 (wine|shine|moonshine|rossi))`
const STRONG = `(gin|gins|gin and tonics|vodka|vodkas|whiskey|whisky|bourbon|rum|tequila|scotch|brandy|beer|beers|booze|liquor|
    schnapps|moonshine|ouzo|jameson|jager|fireball|margaritas|martinis|manhattans|nips|shots|white claws|bud light|
    highballs|boilermakers)`
const SOME = `(four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|a dozen|4|5|6|7|8|9|10|11|12|13|
    14|15|16|18|20)`
const NIGHT = `(night|day|evening|afternoon|morning|weekend|friday|saturday|sunday|thursday|payday|friday night|saturday night|
    sunday night)`
const UNFIT = `(stand|stand up|walk|walk straight|see|see straight|talk|speak|feel my (face|legs|teeth|lips|nose|feet|toes)|say my
    (own)? name|spell my (own)? name|find (my|the) ..2 (door|house|shoes|bed|truck|car|keys|feet|pants|way)|work the
    (key|lock|zipper|door)|remember (it|any of it|my (name|address)))`

const NOT_MINE =
  /\b(?:sobriety|years sober|sober (?:since|for|today)|recovery|mocktails?|used to|quit drinking|stopped drinking|coffee|espresso|latte|tea|water|soda|milk|juice|lemonade|root beer|ginger beer|near beer|non-?alcoholic|gatorade|kombucha|vaccin\w+|nurse|clinic|flu|recipe|brew(?:ed|ing)|for sale|on tap|catering|lyrics?|song|album|movie|film|book|novel|chapter|episode|fender[- ]bender|gender bender|documentary)\b/i
const mine = (seen: Seen) =>
  seen.context.account !== 'official' &&
  !NOT_MINE.test(seen.sentence.text) &&
  !byKin(seen.sentence, seen.match) &&
  !seen.sentence.has('play.game', 'play.screen', 'play.book', 'play.stage', 'domain.news') &&
  !seen.context.tags.has('relief.sober') &&
  !seen.context.domains.has('domain.medical')
const drinkTold = ({ context }: Seen) => context.tags.has('drunk.drink') || context.tags.has('drunk.sure')
const IF = /\b(?:would|if|imagine|wish|pretend)\b/i

const VERY = '(so|very|really|super|absolutely|totally|completely|too|pretty|good and|a little|still|already|freaking)'
const PLASTERED = `(drunk|hammered|wasted|plastered|shitfaced|sloshed|tanked|trashed|smashed|blitzed|loaded|bombed|buzzed|tipsy|
    hungover|hung over)`
/** No drinker: children, pets, engines, walls and those who treat drink. */
const DRY =
  /\b(?:recovering|recovered|support|water|coffee|tea|smoothies?|milk|juice|tap water|soda|seltzer|medicine|syrup|allergy|flu|measles|nurse|clinic|hospital|surgery|anesthesia|dentist|goal(?:ie)?|puck|camera|baby|toddler|garage band|driver ed|class on|awareness|program|prom safety)\b/i

/** The plainest words for it: "Finally drunk", "I drink every night", "Came home drunk again". */
const OUTRIGHT: Rule = {
  match: [
    `^ [(finally|just|well|yep|yes|home and|got|getting|been|am|was) ${VERY}? ..1 <drunk.sure>
      !(driver|drivers|driving|guy|guys|man|men|people|lady|woman|history|texts|on (power|love))]
      !(driver~|driving|guy~|man|men|people|lady|woman|history|texts|on (power|love))`,
    `^ (got|getting|was|am|finally|just|i am|we are|we were|i was)? [${VERY} ${PLASTERED}
      (last night|tonight|right now|again|today|this (morning|weekend|afternoon)|at (the|a|my|our) ..1
      (party|bar|wedding|reception|game|cookout|concert|bbq|tailgate|birthday)|on (friday|saturday|sunday|vacation))]`,
    `(${DOER}) [(came|come|got|get|went|go|stumbled|walked|showed up|show up|am|was|arrived|staggered)
      (home|to work|to class|to church|to court|to roll call|to my shift|at work|in to work|to practice) ..1
      (${VERY})? ${PLASTERED} ..2]`,
    `(i|we) (always|still|just|usually)? [(drink|drank|get drunk|got drunk|get hammered|drink heavily)
      (hard|heavily|alone|a lot|myself to sleep|to get drunk|to (forget|sleep|black out)|beer|whiskey|vodka|wine|
      liquor)? (every (single)? (night|day|weekend)|all (day|night|weekend)|daily|after every shift|before every
      shift|myself to sleep|to get drunk|to black out|until i (pass|passed|black|blacked) out) ..3]`,
    `${DOER} [(did|do|doing|took|taking|ripping|ripped|pounding|pounded) (tequila|whiskey|vodka|fireball|jello)? shots
      (all (day|night)|until|till|tonight|at the (bar|party|wedding|club)|again|last night|with (the|my)
      (guys|boys|girls|squad|crew|shift)|in the) ..4]`,
  ],
  why: 'Tells of your own heavy drinking.',
  unless: ['reported', 'hypothetical', 'asked'],
  when: (seen) => mine(seen) && !DRY.test(seen.sentence.text) && !seen.sentence.has('domain.animals'),
}

/** Company is looked for to get drunk in: a question, and meant. */
const ASKS_ALONG: Rule = {
  match: [
    `[(who|anyone|anybody|who all|who else) (wants|want|wanna|want|is|down|up|ready) (to|for|going)? ..1
      (get|getting|got)? (drunk|wasted|hammered|trashed|plastered|shitfaced|smashed)
      (tonight|this weekend|later|with me|tomorrow|after (work|shift)|on (friday|saturday)|again|$) ..2]`,
    `^ (do you|you)? [(want|wanna) (to)? get (drunk|wasted|hammered|trashed|plastered|shitfaced)
      (tonight|this weekend|later|with me|after (work|shift)|again|$) ..2]`,
  ],
  why: 'Reads as planning to get drunk.',
  unless: ['reported', 'quoted', 'hypothetical'],
  when: mine,
}

export const PLAIN_DRINKING: readonly Rule[] = [
  {
    match: [
      // Drunk, and for how long or how often.
      `^ [(drunk|sauced|sloshed|soused|plastered|hammered|shitfaced)
        (again|every ${NIGHT}|most ${NIGHT}s|since (friday|saturday|noon|breakfast|the)|by (noon|lunch|ten|halftime))
        ..3]`,
      `(i|we|^) ..7 [(drunk as a (skunk|lord|fiddler|boiled owl)|drunk off (my|our) (ass|butt|feet)|blind drunk|dead
        drunk|falling down drunk|roaring drunk|three sheets to the wind|half in the bag|stinking drunk)]`,
    ],
    why: 'Tells of your own drunkenness.',
    even: ['play', 'negated'],
    unless: ['reported'],
    when: (seen) => mine(seen) && !IF.test(seen.sentence.words(0, seen.match.from)),
  },
  {
    match: [
      // How much: a pack, a count a head, a habit.
      `${TELLER} [(drank|drink|drinking|down~|pound~|crush~|kill~|killed|polish~ off|put away|putting away|went
        through|going through|go through|finish~|finished off|knock~ back|throw~ back|threw back|suck~ down|demolish~|
        drain~|empty|emptied|tore through|plow~ through|split|splitting) (a|an|the|another|most of a|half a|the whole|
        a whole|two|three|our) ..1 ${PACK} ..4]`,
      `(i|we) ..3 [(drink|drinking|put away|go through|going through|kill|down to|up to|knock back)
        (a|an|about a|half a|two|three|${SOME}) ..1 (case|fifth|handle|box of wine|bottle of ..1 <drunk.drink>|pint of
        ..1 <drunk.drink>|thirty rack|30 rack|six pack|twelve pack|beers) (of ..2)? (a|every|per|each) ${NIGHT} ..2]`,
      `[<drunk.drink> ..8 ${SOME} (apiece|each|a man|a head|per man|a person) ..3]`,
      `^ (way|far|just)? [too many <drunk.drink>] !(to choose|to pick|on tap|on the menu|in the
        (fridge|cooler|garage)|in this|for sale|left|calories)`,
      // When and where: breakfast, the cruiser, a toolbox.
      `[${STRONG} (since|for|with|instead of|before) (breakfast|sunup|sunrise|dawn|six (a m|this morning)|seven this
        morning|eight this morning|nine this morning) ..4]`,
      `[(nips|nip|flask|fifth|pint of ..1 <drunk.drink>|bottle of ..1 <drunk.drink>|vodka|whiskey|booze|handle of ..1
        <drunk.drink>) (in|under|behind) (the|my) ..1 (cruiser|patrol car|glove box|glovebox|toolbox|tool box|tackle
        box|desk|desk drawer|locker|lunch box|lunchbox|driver <poss> seat|seat|visor|diaper bag|choir robe|boot|sock)
        ..5]`,
      // What it did.
      `[(drank|drinking|drink|drunk|<drunk.drink>) ..6 (till|until|so|and|that) ..2 (i|we)
        (can not|could not|can hardly|could hardly|can barely) ..1 ${UNFIT}]`,
      `[(stumbled|staggered|crawled|wobbled|weaved|lurched|reeled|zigzagged) ..2 (home|out|in|back) ..2 (from|of)
        (the|a) ..1 (bar|tavern|pub|legion|vfw|elks|saloon|brewery|taproom|club|packy|reception|cantina|alehouse|beer
        tent|moose lodge) ..4]`,
      `[(pass|passed|passing) out (drunk|cold|at|during|in|on|under|before) ..5
        (party|wedding|reception|graduation|christening|barbecue|bbq|cookout|reunion|shower|funeral|bar|lawn|driveway|
        hedge|bathtub|tub|garden|dinner table|pew) ..3]`,
      `(i|we) (can not|could not) [feel my (face|legs|lips|teeth|nose) ..4]`,
    ],
    why: 'Reads as telling of your own heavy drinking.',
    sure: 'inferred',
    even: ['negated', 'play'],
    unless: ['reported'],
    when: (seen) =>
      mine(seen) &&
      (!/^(?:pass|feel)/i.test(seen.words) || drinkTold(seen)) &&
      !IF.test(seen.sentence.words(0, seen.match.from)) &&
      !/\b(?:degrees|wind ?chill|frostbit\w*|freez\w+|guests?|store|cashier|shelf|customers?|server|barback|inventory)\b/i.test(
        seen.sentence.text,
      ),
  },
  OUTRIGHT,
  ASKS_ALONG,
]

export const drinkingFinds: readonly Example[] = [
  'I was [drunk for all of] Thanksgiving, might as well own it',
  '[Sloshed every Saturday] since the divorce',
  'We [spent the whole cruise drunk], saw one dolphin',
  'I [drank my whole tax refund away] in March',
  'Mowed the church lawn [three sheets to the wind]',
  'We [polished off a thirty rack]',
  'I [go through a fifth a weekend] and it shows',
  '[Boilermakers, seven apiece], then we bowled',
  '[Vodka since breakfast], the hammock is spinning',
  '[Staggered home from the tavern]',
  '[Nips in my tackle box]',
  '[Been on a three day bender] and the dog is judging me',
  '[Finally drunk]',
  'I [drink every night]',
  '[Came home drunk] again',
  '[Doing shots tonight]',
  '[Who wants to get drunk tonight]?',
]

export const drinkingLeaves: readonly Example[] = [
  'I drink coffee every night',
  'Absolutely hammered, four thousand roofing nails',
  'I can’t stop drinking coffee',
  'Who wants to get dinner tonight?',
  'My grandfather got drunk at every wake in the county',
  'Fender bender at the rotary, both of us fine, she gave me a mint',
  'Spent the whole trip drinking in the view',
  'There is a flask of tea in my lunch box',
  'I drink every morning from the same chipped mug, coffee and nothing in it',
  'Passed out flyers at the graduation party',
  'I could not feel my face, eleven below at the bus stop',
  'We stocked a keg for the wedding guests and half went back',
  'How do you like your burger? Smashed.',
  'She has not had a sober day since her mother died and we worry',
  'We spent the whole evening plastered to the radio for the ninth inning',
]

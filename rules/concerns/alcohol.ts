import { concern, type Example, type Seen } from '../concern.ts'
import { quiet } from '../insider.ts'
import { drinkingFinds, drinkingLeaves, PLAIN_DRINKING } from '../plain/drinking.ts'
import { byKin } from '../plain/teller.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

const COUNT = `(<num>|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|a
    dozen|dozen|many|several|too many|way too many|so many|a lot of|countless|bottomless|about <num>|like <num>)`
/** Long past, or left behind: "nine years sober", "before I quit drinking". */
const SOBER =
  /\b(?:sober(?!\s+oct)|sobriety|recovery|clean (?:today|for)|designated|used to|quit drinking|without a drink|stopped drinking|don['’]?t drink|mocktail|aa meeting|driver (?:hit|took|killed)|years ago|when i was (?:a kid|young|in college|19|20|21))\b/i
const FEW = new Set(['1', '2', '3', 'one', 'two', 'three'])

/** What nobody gets drunk on. */
const SOFT =
  /\b(?:coffee|espresso|lattes?|tea|water|soda|milk|juice|lemonade|cocoa|gatorade|kombucha|pepsi|kool[- ]aid|milkshakes?|smoothies?|seltzer water|eggnog)\b/i
/** Shots that go into an arm or a net. */
const OTHER_SHOTS =
  /\b(?:arms?|nurse|clinic|vaccin\w*|flu|rabies|tetanus|allerg\w+|travel|trip to|passport|vet|puppy|goalie|saves?|puck|basket|rim|rebounds?|camera|lens|film)\b/i
/** The house shuts for its own reasons. */
const SHUT =
  /\b(?:pipe|power (?:went|was|is)|fire alarm|private (?:party|event)|underage|health inspector|snow\w*|flood\w*)\b/i

/** Where nobody lies down sober, and what is found there in the morning. */
const ODD_BED = `(in|on|under) (a|the|my|our|somebody <poss>|someone <poss>|a neighbor <poss>|the neighbor <poss>)? ..1
    (lawn|bathtub|tub|driveway|trampoline|hedge|bushes|shopping cart|bass boat|rowboat|dumpster|flower bed|golf cart|
    pool table|bar|bathroom floor|kitchen floor|garage floor|(bed|back) of (a|the|my|our|somebody <poss>) ..2
    (truck|pickup|f-150|f150|tacoma|silverado|ranger))`
const SOUVENIR = `(traffic cone|road cone|road sign|stop sign|karaoke mic|karaoke microphone|one ..1 (shoe|boot|sandal|sneaker)|no
    (pants|shoes|socks|shirt)|(stranger|somebody else|someone else) <poss> (hat|shoes|coat|jacket|shirt|pants)|
    (stamp|wristband) on my (hand|wrist|arm|forehead))`

/** Whether one of the family alone does it: "my uncle had nine", not "my wife and I had nine". */
const byFamily = (sentence: Seen['sentence'], { first, from }: Seen['match']) => {
  const before = sentence.tokens.slice(first, from)
  return (
    before.some((_, i) => sentence.hits[first + i]!.some(({ tag }) => tag === 'family')) &&
    !before.some(({ norm }) => /^(?:i|we|me|us)$/.test(norm))
  )
}

/** Sloshed and soaked by water. */
const WATER =
  /\b(?:pool|puddles?|hose|sprinklers?|buckets?|bathtub|canoe|kayak|wading|waders|tide|waves?|log flume|car wash|in the old sense)\b/i

/** Not about sobriety, not another person's drunkenness, not a mild count. */
const drinking = ({ sentence, match, words, context }: Seen) =>
  !(/sloshed|soused|soaked/i.test(words) && WATER.test(sentence.text)) &&
  !byFamily(sentence, match) &&
  !byKin(sentence, match) &&
  !/\bfender[- ]benders?\b/i.test(sentence.text) &&
  !/\bone shot\b/i.test(words) &&
  context.play < 3 &&
  !(context.play >= 2 && sentence.has('play.game', 'play.book', 'play.screen')) &&
  !SOBER.test(sentence.text) &&
  !context.tags.has('relief.sober') &&
  !(SOFT.test(words) && !sentence.has('drunk.sure', 'drunk.drink')) &&
  !(/^(?:bartender|bouncer|barkeep|waitress)\b/i.test(words) && SHUT.test(sentence.text)) &&
  !(/\bshots?\b/i.test(words) && OTHER_SHOTS.test(sentence.text)) &&
  !(/\bshots?\b/i.test(words) && (context.domains.has('domain.medical') || context.domains.has('domain.school'))) &&
  !sentence.tokens
    .slice(match.first, match.last)
    .some((t, i) => FEW.has(t.norm) && i < 6 && /beer|glass|wine|drink|pint/i.test(words))

/** Drink is what the draft is about: named in it, or a place of drinking and a morning after. */
const afterDrinks = ({ context }: Seen) =>
  context.author !== 'other' &&
  (context.tags.has('drunk.drink') || context.tags.has('drunk.place')) &&
  !context.tags.has('domain.medical') &&
  !context.tags.has('domain.animals') &&
  !context.tags.has('police.act')

/** The writer's own evening: nobody else is the subject, nothing is brewed, sold or served. */
const ownNight = ({ sentence, context }: Seen) =>
  context.author !== 'other' &&
  !context.tags.has('domain.medical') &&
  !/\b(?:(?:gave|give|giving|donat\w+) (?:\w+ ){0,3}pint|pints? of blood|blood drive|red cross|brew(?:ed|ing)|bottl(?:ed|ing)|on tap|menu|happy hour specials|for sale|catering|my (?:dad|father|mother|grandfather|uncle))\b/i.test(
    sentence.text,
  )

/** A drink or two, and somebody sober who drives: the evening as it should be. */
const MILD =
  /\b(?:a|an|one|two|three|[123]|a couple(?: of)?) (?:beers?|pints?|drinks?|glass(?:es)?|margaritas?|cocktails?|ipas?|seltzers?|ciders?)\b/i

/** A night told by the drink or the place, and what came after. */
export const SIGNS: Signs = {
  groups: {
    drink: { 'drunk.drink': 1, 'drunk.sure': 1, 'drunk.place': 0.8, 'drunk.fest': 0.5 },
    trace: { 'drunk.trace': 1, 'drunk.after': 1 },
    antic: { 'drunk.antic': 0.7 },
  },
  core: ['trace', 'antic'],
  need: 1.85,
  why: 'Reads as what follows a night of heavy drinking.',
  when: (sentence, context) =>
    quiet(sentence, context) &&
    /\b(?:i|me|my|we|our|us)\b/i.test(sentence.text) &&
    !SOBER.test(sentence.text) &&
    (!MILD.test(sentence.text) || context.tags.has('drunk.sure')) &&
    !context.tags.has('relief.sober') &&
    !context.tags.has('domain.medical'),
}

/** What somebody sober seldom does, and is told of in the morning. */
const ANTIC = `(proposed|married|serenaded|sang|danced|venmoed|paypaled|texted|called|dialed|saluted|wore|bought|adopted|
    challenged|kissed|hugged|arm wrestled|climbed|fought|cried|wept|confessed|told|offered|gave a|ate|rode|mooned|
    adopted|tackled|head butted|hit on|quit|joined|swam|jumped|fell|lost|tried to|ordered <num>)`
/** Where one is found who lay down where one stood. */
const LAIN = `(in|on|under|behind) (a|the|my|our|somebody <poss>|a neighbor <poss>|the neighbor <poss>) ..1
    (lawn|bathtub|tub|driveway|trampoline|hedge|bushes|azaleas|hydrangeas|hydrangea|rose bushes|flower bed|shopping
    cart|dumpster|golf cart|pool table|coat closet|coat check|church steps|fountain|bouncy castle|bouncy house|
    snowbank|ditch|porta potty|kiddie pool|dog house|dog bed|ball pit|deer blind|stairwell|bathroom floor|kitchen
    floor|phone booth|luggage rack|baggage claim)`
/** Drink or a place of drinking is named; a wedding or a trip alone is not enough. */
const drinkNamed = ({ context, sentence }: Seen) =>
  context.author !== 'other' &&
  (context.tags.has('drunk.drink') || context.tags.has('drunk.place') || context.tags.has('drunk.sure')) &&
  !context.tags.has('domain.medical') &&
  !MILD.test(sentence.text) &&
  !/\bi was (?:three|four|five|six|seven|eight|nine|ten|a (?:kid|baby|toddler)|[3-9]|1[0-7])\b|\b(?:surgery|hospital|clippers|signed up|volunteer\w*)\b/i.test(
    sentence.text,
  )

export default concern({
  id: 'alcohol',
  title: 'Heavy drinking',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    {
      match: [
        `(i|we|me|us|my|i was|mami|yo) (was|were|am|are|got|get|been|getting|be|is|still|so|too|kinda|woke up|wake up|
          showed up|went home|came home|ended up|had to be|have been|all)? ..2
          [(so|absolutely|too|totally|completely|still|pretty|that|very|way too|extremely|beyond)? <drunk.sure>]
          !(driver~|driving|man|men|guy~|people|lady|uncle~|cousin~|friend~|buddy|buddies|brother~|sister~|aunt~|
          roommate~|passenger~|student~|fan~|tourist~|sailor~|bridesmaid~|groomsmen|husband|wife|dad|mom|neighbor~|
          patient~|on this|on the|on power|people|history|noodle~|texts|cake|the|a|my|some|half|all|back)`,
        `[^ (been|so|absolutely|still|completely|totally|too|officially|kinda|super|little|bit|a little|very|already)?
          (<drunk.sure>|drunk off my ass|drunk dialed)] !(driver~|driving|man|men|guy~|people|lady|uncle~|cousin~|
          friend~|buddy|buddies|brother~|sister~|aunt~|roommate~|passenger~|student~|fan~|tourist~|sailor~|
          bridesmaid~|groomsmen|husband|wife|dad|mom|neighbor~|patient~|on this|on the|on power|history|noodle~|texts|
          bees|cake|the|a|my|some|half|all|back)`,
        `(i|we|me) (was|were|am|are|got|get|getting|been|so|too) (so|absolutely|too|totally|completely|still|pretty|
          that|very|way too|freaking|effing|completely and utterly|real|good and|properly)? [<drunk.maybe>]
          !(by|with|at work|for|potato|baked|on the|from the|my|the|a|an|that|this|about|to|of|off at|off|into|onto|in
          (the|my) (face|head|eye|mouth|nose|arm|leg|shin|knee|back|ribs|side|chest|foot|shoulder|comments|polls|
          first|second|third))`,
        `(get|getting|got|gotten|let us get|gonna get) (so|absolutely|totally|completely|too|good and|properly)?
          [(drunk|hammered|wasted|plastered|shitfaced|sloshed|tanked|trashed|blitzed|crunk|bombed|loaded|turnt|lit|
          sauced|schwasted|toasted|obliterated|messed up|tipsy) (at|tonight|last night|this weekend|on|for|with|
          before|after|again|$|tomorrow|saturday|friday|sunday)] !(that|this|the hail)`,
        `[^ (wasted|hammered|plastered|trashed|tanked|bombed|loaded|sloshed|smashed|toasted)
          (by|before|at|since|until|till) (noon|ten|lunch|dinner|halftime|kickoff|midnight|morning|night|day|weekend|
          <num>|two|three|four|five|six|seven|nine|brunch|sunset|the)]`,
      ],
      why: 'Tells of your own drunkenness.',
      even: ['play'],
      unless: ['reported', 'hypothetical', 'asked'],
      when: drinking,
    },
    {
      match: [`(i|^) ..1 [woke up ${ODD_BED} ..4 ${SOUVENIR}]`],
      why: 'Reads as the morning after heavy drinking.',
      sure: 'inferred',
      unless: ['reported', 'hypothetical', 'asked'],
      when: (seen) =>
        drinking(seen) &&
        !seen.sentence.has('family', 'domain.animals') &&
        !/\b(?:camp\w*|tent|storm|thunder|smoke|fire|dream\w*|crash|hospital|fever|flu|surgery)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(drank|drinking|drink) (too much|way too much|so much !coffee|a lot !of|all day|all night|all weekend|
          myself|my weight|my body weight|like a fish|until|till|more than|half my|straight through|the bar|them dry|
          him under|her under|them under|everybody under|the place|since (noon|breakfast|morning|<num>)) ..4]`,
        `(i|we|^) ..2 [drank (an entire|a whole|the entire|the whole|half a|most of a|most of the|all of the|all the)
          (<drunk.vessel>|<drunk.drink>) ..4]`,
        `(i|we|my|me|^) ..3 [(<drunk.swallow>|drank|did|took|ordered) ${COUNT}
          (of|more|little|cheap|strong|bottomless)? ..2 <drunk.drink> ..3]`,
        `[${COUNT} ..1 (<drunk.drink>|nips|beers|drinks) (in|deep|later|and|down|in me|into|before noon) ..4]`,
        `[(a|an|the|another|most of a|half a|whole|most of the|half the|entire|<num>|two|three|one)
          (whole|entire|full)? <drunk.vessel> of (the|cheap|good|spiced|white|red|grey)? <drunk.drink>] ..8
          (gone|later|to myself|by myself|deep|in me|and i|and counting|at my|into)`,
        `(i|we|my|me|^) ..4 [<drunk.swallow> (a|an|the|another|most of a|most of the|half a|half the|the whole|a
          whole|the entire|an entire|almost a|two|three|<num>) (whole|entire|full)? <drunk.vessel> (of)? ..1
          (<drunk.drink>|wine|by myself|myself|alone|before)]`,
        `[(beer pong|keg stand~|body shots|flip cup|shotgunning beers|beer bong~|beer olympics|edward fortyhands|power
          hour)]`,
        `[(bar crawl|pub crawl|bar hop~|day drink~|day drunk|pregam~|pre gam~|bender|on a bender|all nighter at the
          bar|boozy brunch|bottomless mimosas)] ..8 (i|we|me|us|my|our|wrecked|hard|died|dead|rough|gone|worth)`,
        `(i|we|me|us|my|our) ..6 [(bar crawl~|pub crawl~|day drinking|day drank|day drunk|pregamed|pregaming|on a
          bender|bender|keg stand~|boozed|boozing|got boozed) ..2] !(bender|ball)`,
      ],
      why: 'Tells of your own heavy drinking.',
      even: ['play'],
      unless: ['reported', 'hypothetical'],
      when: drinking,
    },
    {
      match: [
        '(i|we|^|and|then) ..2 [(black|blacked|blacking) out] !(the|windows|curtains|my|dates|screen|for)',
        `[(bartender|bouncer|barkeep|waitress) ..2 (cut me off|cut us off|took my keys|took our keys|threw me out|
          threw us out|carried me|kicked us out|kicked me out)]`,
        `[(we|i) (closed|shut) (down)? the (bar !(exam|review|association|prep|chart)|pub|place|club|tavern|legion|
          vfw|elks) (down)?]`,
        `[(do|did|can|could) not (even)? remember (how i got|how we got|getting home|the ride home|the uber|how the
          night ended|(half|most|much) of (it|the (night|evening|weekend|party|wedding|reception|game|ride|show|trip|
          cruise|flight)|last night|saturday|sunday|friday|my (birthday|bachelor|bachelorette|wedding|40th|30th|
          50th))|anything after|a thing after|leaving|the rest of (the night|last night))] `,
        `(drink~|drunk|hangover|hungover|wine|tequila|vodka|whiskey|rum|beer~|shots|bar|bartender|party|wedding|
          bachelor~|bachelorette) ..14 [(woke up|came to|come to|wake up) (on|in|under|with|at|next to|wearing) ..6]`,
        `[(throw~ up|threw up|puke~|barf~|vomit~|sick|yak~|hurl~|booted|boot and rally)] ..8
          (<drunk.drink>|<drunk.sure>|in the uber|bar|hangover)`,
        `[(hair of the dog|liquid lunch|liquid breakfast|liquid dinner|liquid diet|liquid courage|drunk texted|drunk
          dialed|drunk text|walk of shame|worshipping the porcelain|praying to the porcelain|hugging the toilet|hugged
          the toilet)]`,
        '(i|my|me) ..4 [(hangover~|hungover|hung over) ..4]',
        `[(quit|stopped|lost|gave up) (counting|keeping count) (when|after|at|somewhere|around|once) ..2
          (bartender|<num>|shot|shots|round|rounds|pitcher|sixth|seventh|eighth|ninth|tenth|fifth) ..6]`,
        '[(carry|carried|poured|pour) (me|us) (out|home|into|to) ..4]',
      ],
      why: 'Reads as telling of your own heavy drinking.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated', 'play'],
      when: drinking,
    },
    {
      match: [
        `[(fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|umpteenth|nth) ..1 <drunk.drink>
          ..4] !(of|in the series|street|avenue|grade)`,
        `[(split|splitting|shared|polished off|finished|killed|drained) (a|an|the|two|three) (whole|entire)?
          <drunk.vessel> (of)? ..2 (<drunk.drink>|with|before|by|last night|and)]`,
      ],
      why: 'Reads as counting a good many drinks.',
      sure: 'inferred',
      even: ['play'],
      unless: ['reported', 'hypothetical', 'asked'],
      when: (seen) => drinking(seen) && ownNight(seen),
    },
    {
      match: ['(i|me|my|myself|^) ..8 [<drunk.after> ..4]'],
      why: 'Reads as what follows a night of heavy drinking.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['reported'],
      when: (seen) => drinking(seen) && afterDrinks(seen),
    },
    {
      match: [
        `[(last|only) (clear|solid|real|actual|coherent)? (memory|frame|image|recollection|thing i (remember|recall))
          (is|was) ..8]`,
        `[(apparently|i am told|they tell me|i have been told|good authority|rumor has it|witnesses say) (that)? i ..1
          ${ANTIC} ..6]`,
        `[(found|find|left) me ..4 ${LAIN} ..6]`,
        `[(walk|walked|carry|carried|haul|hauled|wheel|wheeled|roll|rolled|drag|dragged) (me|us)
          (out|home|off|to (the|my) (car|cab|uber|truck)) ..2 (by the (collar|elbow|belt|ankles|feet|armpits)|between|
          in a (wheelbarrow|shopping cart|wagon|luggage cart)|on a (luggage cart|dolly|hand truck|pool float)) ..4]`,
        `[(cross eyed|crosseyed|silly|stupid|sideways|useless|blind|feral|goofy|bow legged|speechless|horizontal)
          (on|off|from) ..2 <drunk.drink> ..4]`,
        `[lost ..8 (all of|most of|half of|the whole of|an entire|the rest of)
          (friday|saturday|sunday|monday|the weekend|labor day|memorial day)]`,
        `[(two|three|four|five|six|several|<num>) (handles|fifths|bottles|pitchers|kegs|magnums|growlers|30 racks|
          thirty racks|cases|boxes) (of ..2)? (gone|down|dead|killed|drained|empty) (between|by|before|already|and|in)
          ..6]`,
      ],
      why: 'Reads as what follows a night of heavy drinking.',
      sure: 'inferred',
      even: ['negated', 'play'],
      unless: ['hypothetical', 'asked'],
      when: (seen) => drinking(seen) && ownNight(seen) && drinkNamed(seen) && !seen.context.tags.has('domain.animals'),
    },
    {
      match: ['(i|^) ..1 [blew (a|an|over|double|twice|triple) ..4]'],
      why: 'Reads as telling of your own heavy drinking.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['reported', 'hypothetical', 'asked'],
      when: (seen) =>
        drinking(seen) &&
        ownNight(seen) &&
        (!/^blew\b/i.test(seen.words) ||
          /^blew (?:an? )?(?:0?\.(?:0[89]|[1-4])|(?:over|double|twice|triple) (?:the )?(?:legal|limit))/i.test(
            seen.words,
          )),
    },
    ...PLAIN_DRINKING,
  ],
})

export const cueFinds: readonly Example[] = [
  '[Tequila again, my fiancée is not talking to me and I threw up in the umbrella stand]',
  'Karaoke at the Elks, [then we carried him home and I proposed to a mailbox]',
  '[Sangria at the lake house, there is footage of me on the trampoline and my left sock is missing]',
]

export const cueLeaves: readonly Example[] = [
  'Two beers at the reunion and my husband drove us home before nine',
  'Woke up in a hammock on the porch and read until breakfast',
  'Lost my left boot in the mud at the fair',
  'Hugged my dog and drank a seltzer, Friday done',
  'My husband carried the groceries home from the market',
  "The dock is not my boat's, but the marina lets me tie up",
]

export const finds: readonly Example[] = [
  'I [blew a .19] on the toy one at the party',
  '[Drank enough rum to float a barge] at the reunion',
  'I [woke up on the lawn with one shoe and no idea]',
  '[Woke up in the back of my truck hugging a traffic cone]',
  'I [woke up with a stamp on my hand on somebody’s kitchen floor]',
  'I was [so hammered] last night',
  'we got [absolutely wasted] at the lake',
  '[Hungover] and it is only Tuesday',
  'I [drank way too much] at the reunion',
  'We [killed a whole case of beer] before the fireworks',
  'I [blacked out] before the cake came',
  '[Tied one on] at the Legion and I feel every minute of it',
  'The [bartender cut me off] at ten',
  'I [had a few too many] and sang to the mailman',
  'We [pounded nine margaritas] and fell in the pool',
  'Still [three sheets to the wind] and proud of it, I am',
  'I do [not remember getting home], ask my wife',
  'my [hangover] has a hangover',
  'ayer me puse bien feliz, yo estaba [borracho]',
  'We [closed the bar down] again',
  'We stopped by the Elks for a beer and the [next thing I knew they were stacking chairs]',
  'I [do not recall a thing past the speeches], and I was the best man',
  '[Six beers deep] and the grill is not even lit',
  'Tequila night: my [last clear memory is a mechanical bull] and somebody counting',
  'Open bar at the Elks, and [apparently I proposed to the tuba player]',
  'After the margaritas my sister [found me in the hedge] singing',
  'At the bar I held the rail [so the floor would stop moving]',
  'We [were poured into a minivan] after the keg',
  '[Cross eyed on mezcal] and doing karaoke',
  'Wife hid the gin so I have [been on the vanilla extract] since Wednesday',
  '[Three handles of vodka gone between] four of us before kickoff',
  ...drinkingFinds,
]

export const leaves: readonly Example[] = [
  'Gave my ninth pint at the church, the nurse has a gentle hand',
  'The dog jumped in the puddle and we all got sloshed, coats and all',
  'Woke up in the tent with one boot full of rain',
  'Woke up on the couch with no socks and the cat on my face',
  'My son woke up on the trampoline with one shoe and a popsicle',
  'I drove my drunk cousins home and they sang the whole way',
  'Drank way too much coffee before the recital',
  'Had seven shots at the travel clinic and my arm is a pincushion',
  'The bartender threw us out early because a pipe burst',
  'I am not drunk, I am tired',
  'A beer with dinner on the porch',
  'Two glasses of wine and a good book',
  'Eleven years sober today',
  'I was drunk every day of my marriage. I got sober in a church basement and I go back there every week.',
  'Hammered all morning on the new deck boards',
  'We asked for two cribbage boards. Now we have seven.',
  'They cut us off after the third plate of ribs',
  'A drunk driver hit my uncle',
  'My car got hammered by that hail',
  'Wasted my whole afternoon at the RMV',
  'We smashed two plates at the party',
  'Four shots in one visit and the nurse gave him a sticker',
  'I got slammed in the ribs by a goat',
  'The pears fermented and the bees were drunk',
  'Loaded nachos at the game',
  'Power went out, a blackout on the whole block',
  'I do not remember much of the fourth of July parade, I was in charge of the snow cone machine',
  'The wine list is long and the pinot is lovely',
  'I plastered the ceiling myself',
  'I would have to be drunk to sing',
  'He said I was drunk and it is a lie',
  'My last clear memory of my grandfather is the two of us fishing',
  'My uncle had nine Manhattans at the rehearsal dinner and I drove him home',
  'Backed it into site 40, one shot, in the dark, and the neighbors clapped',
  'Apparently I danced with the bride’s mother at the wedding, I was four',
  'They found me in the hedge with the clippers',
  'Drank enough water to float a barge on this hike',
  'The dentist asked how many times I floss and I lied',
  'They wheeled me out after surgery with a balloon',
  'Lost all of Saturday to the DMV and the garage',
  'Six bottles of seltzer gone by noon at the kids’ game',
  'My toddler got into the mouthwash and poison control was lovely',
  'Blew a tire and then a fuse',
  ...drinkingLeaves,
]

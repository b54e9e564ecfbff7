import { concern, type Example, type Seen } from '../concern.ts'
import { OUTRIGHT_SEX, PLAIN_SEX, sexFinds, sexLeaves } from '../plain/sex.ts'

/** Advice, news, law, art and teaching speak of it plainly, and no one minds. */
const SOBER =
  /\b(?:gun|tee|golf|cart|hair|shampoo|doctor|nurse|checkup|health|medical|clinic|std|sti|hiv|aids|vaccine|pregnan\w*|birth control|consent|education|class|abuse|assault\w*|offen[cs]e|offender|trafficking|harass\w*|arrest\w*|charged|convicted|sentenced|court|museum|painting|sculpture|statue|portrait|drawing|artist|gallery|biolog\w*|species|therap\w*|research|study|counsel\w*|survivor|victim|article|novel|book club|law|legal|policy|gender reveal|same sex|opposite sex|fabric|curtains?|paint|lipstick|heels|chicken|cake|crocus\w*|bulbs?|flowers?|lil(?:y|ies)|bloom\w*|wheel|bike|motorcycle)\b/i
/** "Nothing on" of a screen or a calendar. */
const FREE =
  /\bnothing (?:\w+ )?on (?:this|next|tv|cable|netflix|the (?:calendar|schedule|agenda|books|tv|radio|menu|grill)|my (?:calendar|schedule|plate)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i
/** Dressed for the weather. */
const COLD =
  /\b(?:thermals?|long johns|base layer|degrees|wind ?chill|snow\w*|ski\w*|freez\w+|frost\w*|mountain|sweater|fleece|hoodie|wool)\b/i
/** "I can see through it": what somebody does, not what somebody wears. */
const sees = ({ sentence }: Seen) =>
  /\b(?:can|could|can['’]?t|cannot|couldn['’]?t|not|to|will|would|i|you|we|they|he|she|always|never|people)\s+see through\b/i.test(
    sentence.text,
  )
/** Tits that are birds, and swingers who dance or bat. */
const NAMESAKE =
  /\b(?:(?:blue|coal|marsh|willow|bearded|long-tailed|crested) tits?|finch\w*|robins?|sparrows?|feeders?|nuthatch\w*|bird(?:s|ing|watch\w*)|nest ?box\w*|danc\w+|lindy|east coast swing|ballroom|big band|foxtrot|jive|batting|swing set)\b/i
const namesake = ({ sentence, words }: Seen) =>
  /\b(?:tits|swingers?|boob(?:y|ies))\b/i.test(words) && NAMESAKE.test(sentence.text)
const racy = (seen: Seen) => !namesake(seen) && unblushing(seen)
const unblushing = ({ sentence, context }: Seen) =>
  !/\bstrap on (?:me|him|her|us|them|the|my|his)\b/i.test(sentence.text) &&
  !SOBER.test(sentence.text) &&
  !FREE.test(sentence.text) &&
  !(COLD.test(sentence.text) && /\bnothing (?:else )?on\b|\b(?:only|nothing but|just)\b/i.test(sentence.text)) &&
  !context.domains.has('domain.medical')

/** Where two go who cannot wait. */
const TRYST = `(the|my|your|our|a|his|her)? ..1 (back row|back seat|backseat|tailgate|supply closet|coat closet|coat room|
    coatroom|broom closet|elevator|counter|kitchen table|washer|dryer|washing machine|stairwell|hot tub|shower|
    balcony|desk|hood|hood of the car|parking garage|drive in|pool house|boathouse|hayloft|tent|motel|hotel)`

export default concern({
  id: 'sexual-content',
  title: 'Sexual content',
  rules: [
    {
      match: [
        '[<sex.explicit> ..2]',
        '[(get|got|getting|gets) laid] !(off|up|out|down|bare|over|back|in|flat|by|to|low|next|at|beside|on)',
        '[horny] !(toad|toads|lizard|lizards|goat|devil)',
        '(sent|send|sending|posed|posing|posted|posting|took|take) ..3 [(nude|nudes)]',
      ],
      why: 'Speaks of sex in plain words.',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) => racy(seen) && seen.context.play < 2,
    },
    {
      match: [
        '[(i|me|my|we|us|mine|her|him) ..6 <sex.bare> ..2]',
        '[<sex.bare>] ..6 <sex.image>',
        '<sex.image> ..8 [<sex.bare>]',
        '[(shorts|pants|towel|shirt|top|bra|underwear|robe|clothes) (were|was|came|is|are|comes) (not on|off)]',
        '[<sex.emoji> <sex.emoji>]',
      ],
      why: 'Shows or describes somebody undressed.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) =>
        racy(seen) &&
        !(sees(seen) && /\bsee through\b/i.test(seen.words)) &&
        !seen.sentence.has('domain.food', 'domain.animals', 'domain.garden', 'play.screen', 'play.book') &&
        /\b(?:i|me|my|we|us|she|he|her|him|pic\w*|photo\w*|selfie\w*|ladies)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        '[<sex.hint> ..2]',
        `[(once|twice|three times|four times) (last night|last nite|this morning|before breakfast|since breakfast) and
          (once|again|twice) ..3]`,
        '[(subscribe|subscribers|link) ..6 (spicy|18+|21+|xxx|nsfw)]',
        '[(spicy|nsfw|xxx|uncensored) (pics|content|app|page|site|link|photos|videos) ..2]',
      ],
      why: 'Hints at sex.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) => racy(seen) && seen.context.play < 2,
    },
    {
      match: [
        `[(wearing|wore|wear|in) (only|nothing but|just) (the|my|a|his|her|these|those|this|duty|knee|wool|thigh|
          black|white|red) ..2 (hat|cap|tie|bow tie|boots|socks|heels|smile|belt|gun belt|duty belt|vest|badge|
          handcuffs|cuffs|jersey|flannel|shirt|stockings|thong|apron|glasses|robe|towel|sheet|watch|necklace|scarf|
          stetson|grin|gloves|lace|jock|briefs|boxers)]`,
        `[(zero|no|without a|sans|lost the|dropped the|forgot the|minus the)
          (towel|towels|pants|top|bikini|shirt|bra|panties|underwear|undies|clothes|robe) ..2
          (😏|😈|😉|💦|🔥|swipe|link|dm|subscribers|tonight|$)]`,
        `[(nothing|not a thing|not a stitch) (is|was)? (on)? (under|underneath|beneath) (it|this|that|the|my|her|his)?
          ..3] (😏|😈|😉|💦|🥵|link|tonight|$)`,
        `[(top|bottoms|bikini|bra|shorts|panties|trunks|robe|shirt|towel) ..1 (on|over) the
          (railing|floor|lamp|chair|doorknob|fan|deck) ..4] ..10 (hot tub|dm|dms|shot|swipe|subscribers|tips|link|😏|
          😈|😉|belongs|bed)`,
        `[(link (in|where) ..3|dms) ..4 (over 18|18 and over|if you are over|grown ups only|adults only|explicit|the
          rest)]`,
        '[(my|our) (safe word|safeword) (is|was) ..4]',
      ],
      why: 'Hints at undress or sex.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) =>
        racy(seen) &&
        seen.context.play < 2 &&
        !seen.sentence.has('family', 'domain.animals', 'domain.food') &&
        !/\b(?:kids?|toddler|baby|son|daughter|beach day|halloween|costume|dog|cat)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        '[(best|great|good|hot|amazing|wild|crazy|rough|more|no|any|morning|drunk|kinky|angry|lousy) sex ..4]',
        `[(her|his|those|my|your|nice|great|big|huge|perfect|fake) (tits|boobs|titties|knockers|jugs|nipples|ass
          cheeks|bulge) ..3]`,
        '[(bend|bent|bending) (her|him|you|me|that) over ..4] !(backwards|backward)',
        '[nothing (else)? on (but|under|underneath|except|beneath) ..1 (the|my|her|his|this|that|a) ..4]',
        '[(wore|wearing|wears|in) nothing but (my|her|his|a|the) ..3]',
        `[(taste|lick|nibble|suck|ride|straddle|mount|undress|grope|fondle|caress) (you|her|him|me) ..3]
          !(off|down|from|up|back|the|to|on a|in my truck)`,
        '[(your|her|his) (lips|mouth|tongue|hands) (on|all over|between|around|down) (me|my|her|his|him|your) ..3]',
        '[(thing|things|trick|magic|wonders|good|talented) with (her|his|my|your|that) (tongue|mouth|lips|hips)]',
        `[(we|they|me and ..2) (did it|doing it|going at it|got busy|got freaky|got frisky|getting busy|made love|make
          love|fooled around|messed around|hooked up) (in|on|behind|against|under) (the|a|his|her|my|our) ..3]`,
        '[(under|underneath|on top of|inside|astride) me] (tonight|last|all|again|moaning|$|she|he|in)',
        '[(time for|watching|watch|watched|watches|on|some|his|her|my|favorite|good) porn ..3]',
        `[nothing (on)? but (the|my|a|her|his) ..2 (belt|vest|badge|hat|boots|handcuffs|apron|smile|socks|heels|tie|
          cuffs|uniform) ..2]`,
      ],
      why: 'Speaks of sex or of a body for its looks.',
      sure: 'inferred',
      unless: ['reported', 'quoted'],
      even: ['negated', 'hypothetical'],
      when: (seen) =>
        racy(seen) &&
        seen.context.play < 2 &&
        !seen.sentence.has('domain.food', 'domain.animals', 'domain.garden', 'play.sport', 'family'),
    },
    {
      match: [
        `[(boots|heels|apron|chaps|robe|stockings|socks|tie|jersey|garter|lipstick|fishnets|perfume|towel|badge|cowboy
          hat|helmet|thigh highs|tool belt|bow tie|santa hat) and (nothing|not one thing|not a thing|not a stitch|not
          one stitch|little) (else|more|under|underneath)? ..3]`,
        `[(your|his|her) (teeth|teeth marks|nails|nail marks|bite|bite marks|scratches|hickey|hickeys) ..2
          (on|in|down) my (shoulder|back|neck|thigh|thighs|hip|chest|collarbone) ..6]`,
        `[(no single (guys|men|males|dudes)|seeking a third|looking for a (third|unicorn)|(likes|like|love|loves) to
          be watched|unicorns welcome|full swap|soft swap) ..5]`,
        `[(ice cube|whipped cream|tongue|mouth|lips|honey|chocolate sauce|feather|teeth) ..6 (my|her|his|your) ..2
          (thigh|thighs|inner thigh|nipples|navel|hip bone|hipbone|earlobe|ear lobe|collarbone|tailbone) ..3]`,
        `[(in the mood for|craving|want|wanting|thinking of|thinking about|need) ..1 you
          (on|against|over|up against|bent over|under) ${TRYST} ..3]`,
        `[(spicy|naughty|uncensored|dirty|uncut|filthy|x rated|18+) (stuff|pics|content|set|side|videos|ones|version|
          page|menu) ..2 (behind (a|the|my) paywall|on the other page|link (below|in bio)|for
          (subscribers|subs|paying|members)|in (bio|the link)) ..5]`,
        `[(body paint|lingerie|boudoir|shower set|bubbles|fishnets|topless ..1) ..12
          (paying (customers|subscribers|fans|members)|subscribers|paywall|close friends|members only|on the page|link
          below) ..3]`,
      ],
      why: 'Hints at undress or sex.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) =>
        racy(seen) &&
        seen.context.play < 2 &&
        !seen.sentence.has('domain.animals', 'domain.garden', 'play.screen', 'play.book') &&
        !/\b(?:son|daughter|toddler|baby(?:’s|'s| shower| monitor)|grand\w+|vet|halloween|costume|dog|cat|tile|grout|plumber|laundry|dryer sheet|dinner|supper|casserole)\b/i.test(
          seen.sentence.text,
        ),
    },
    ...PLAIN_SEX,
    ...OUTRIGHT_SEX,
  ],
})

export const finds: readonly Example[] = [
  'Come by at nine, I’ll be in [boots and nothing else]',
  'Couple in our forties, discreet, [no single guys]',
  'Hotel room is ready and I [already started without you]',
  'I need [a proper seeing to] and a nap',
  'My knees have [rug burn and it is not from] the gym, last night was worth it',
  'Out of the lake with [not a stitch on], the moon was kind',
  'Single dad, nice arms, [will send the other pics if you ask]',
  'That [thing we did on the washer, I want it again]',
  'Your [bra is on my lampshade and] your [thong is in his truck]',
  'Best [blowjob] of my life last night',
  'Took a mirror selfie with [nothing on] but a smile',
  'new [nude selfie] on the page',
  'Follow my [OnlyFans], link in bio',
  'We [had sex] in the truck behind the mall',
  'I am so [horny] right now',
  'the wife and I [never left the bed] all weekend',
  'Sent her a [dick pic] and she laughed',
  '[spicy content] on the other page, 18+',
  '[The things I would do to you] in that dress',
  'We went [skinny dipping] at the quarry and I have pictures',
  'I posed [topless] for the shoot, pics tomorrow',
  'Got [lap dances] all night at the club',
  'I [squeezed her tits] all night',
  'she wants a [threesome] for her birthday',
  'come over, I am [not wearing anything]',
  'Great mirror pic, [next time lose the towel]',
  '[send me one from the shower], neck down is fine',
  'Honey, [bite the pillow, these walls are thin]',
  'The [spicy pics are behind the paywall], link below',
  ...sexFinds,
]

export const leaves: readonly Example[] = [
  'Nothing on under my jacket but a thermal, four degrees at the lift',
  'Got laid off today, sixteen years, anybody hiring',
  'The patio got laid by two brothers from Lowell',
  'Ask your doctor if sex hurts after a birth.',
  'The museum has a nude by Rodin.',
  'A sexy little espresso machine.',
  'These curtains are see-through, any ideas?',
  'After six weeks of night feedings I can see through walls.',
  'She can see through my poker face and I love her for it.',
  'He was arrested for a sex offense in Ohio.',
  'We left the chicken naked on the rack to dry.',
  'The naked truth is that we lost.',
  'Nude heels go with anything.',
  'At the feeder: two great tits, a wren and a robin',
  'The swingers meet at the Grange, lindy first, then a big band',
  'We have nothing on Saturday if you want to come for chowder',
  'He trained hard on the rower all winter',
  'My toddler slept with my slipper in her arms',
  'Our sex education class starts Monday.',
  'The gender reveal is Saturday.',
  'My husband kissed me at the altar.',
  'Babies in the tub, bubbles everywhere.',
  'Hooked up the trailer and drove north.',
  'We went to bed early and slept till nine.',
  'Peaches and eggplant at the farm stand 🍑',
  'My sister keeps a strap on me like a toddler at the mall',
  'Rain boots and nothing else fits in this closet',
  'The quilt has not a stitch out of place',
  'Lose the shirt, keep the tie, says the stylist for the show',
  'Bought a headboard and the neighbor helped me carry it',
  'Rug burn on my elbows from the wrestling mat',
  'The cat left scratches down my back at bath time',
  'We started without you, the lasagna would not wait',
  'What we did on the counter was tile it in one weekend',
  'My bra is in the dryer and my keys are in the fridge',
  'The recipe is behind a paywall, so here is mine',
  'I can send the other photos of the truck if you are interested',
  'Seat heaters on the back of my thighs in January, luxury',
  'What we did on the counter tops: sanded, oiled, waited, oiled again',
  ...sexLeaves,
]

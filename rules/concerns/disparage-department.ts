import { concern, type Example, type Seen } from '../concern.ts'
import { superiorFinds, superiorLeaves, superiorRules } from '../plain/superiors.ts'
import { ofSomebody, SCORN } from '../scorn.ts'
import type { Mark } from '../types.ts'

const EMPLOYEE = ['roster.full', 'dept.chief']
const TOWN = ['dept.official', 'town.ours', 'dept.town']

/** Words for where anybody works, which mean the department where police write. */
const ANYWHERE = /\b(?:building|place|job|union|academy|morale)$/i
/** Departments of an office, a shop or a college. */
const TRADE =
  /\b(?:marketing|sales|accounting|billing|claims|shipping|receiving|returns|product|design|editorial|merchandising|english|math|history|science|physics|chemistry|biology|philosophy|music|theat(?:er|re)|drama|art|deli|meat|produce|bakery|electronics|garden|shoe|toy|housewares|menswear)\s+(?:department|dept)\b|\bdepartment (?:stores?|chairs?)\b/i

/** What captains of a team play at. */
const TEAM =
  /\bcaptain\b.*\b(?:games?|net|goals?|goalie|puck|pitch|bat|innings?|season|league|playoffs?|quiz|trivia|bowling|regatta|relay|scrimmage|penalt(?:y|ies)|free throws?|ferry|boat|ship|charter|schooner|trawler)\b/i

/** Another employer's chief, captain or board. */
const elsewhere = ({ sentence, context }: Seen) =>
  context.author === 'other' ||
  context.otherJob ||
  TRADE.test(sentence.text) ||
  (TEAM.test(sentence.text) && context.police === 0) ||
  sentence.has('agency.neighbour', 'domain.military', 'domain.fire', 'domain.school') ||
  (context.play >= 1 && (sentence.has('play.sport', 'play.screen') || context.tags.has('play.game')))

/** Somebody by rank and surname, as police speak of each other; or by office, as a town does. */
const RANKED =
  /\b(?:Sgt|Sergeant|Lt|Lieutenant|Capt|Captain|Chief|Deputy|Det|Detective|Ofc|Officer|Patrolman|Dispatcher)\.? [A-Z][a-z]+/
const OFFICIAL =
  /\b(?:Selectman|Selectwoman|Councilor|Councilman|Councilwoman|Mayor|Commissioner|Town Clerk|Moderator) [A-Z]/
/** Ranks and posts of a station, and words by which the writer counts among its people. */
const POST =
  /\b(?:sergeants?|lieutenants?|captain|chief(?:['’]s wife|s)?|rookies?|recruits|detectives?|(?:night |day )?dispatchers?|patrolmen|brass|records clerk|desk officer|union (?:president|rep|steward))\b/i
const AMONG_US =
  /\b(?:(?:on|at|down) (?:my|our) (?:shift|station|squad|side|place|house)|(?:send|sent|gave|give|handed|stuck) us|at the station|roll call|my shift|our (?:union|lunches|cruisers|contract)|the locker room|than ours|[Ww]orked (?:for|under) (?:two|three|four|five|six|seven) chiefs)\b/i

/** Nobody but us: the writer says "our", is police, or the draft is full of police work. */
const insider = (seen: Seen) => seen.context.author === 'police' || seen.context.police >= 2

/** What nobody says of a leader with respect. */
const FAULT = `(idiot|moron|coward|joke|clown|liar|fraud|crook|incompetent|corrupt|crooked|clueless|spineless|worthless|pathetic|
    disgrace|embarrassment)`

/** Whom the scorn of a sentence is of: first its own words, then (for "he", "they", or nobody) the draft's. */
function target(seen: Seen): Mark | undefined {
  const { sentence } = seen
  if (!ofSomebody(seen)) return undefined
  const nearby = (tags: readonly string[]) => sentence.has(...tags)
  if (nearby(EMPLOYEE) || surname(seen)) return 'disparages:employee'
  if (elsewhere(seen)) return undefined
  if (nearby(TOWN) && (seen.context.account !== 'official' || sentence.has('dept.official'))) return 'disparages:town'
  if (seen.context.play === 0 && OFFICIAL.test(sentence.text)) return 'disparages:town'
  if (
    seen.context.play === 0 &&
    (RANKED.test(sentence.text) || (POST.test(sentence.text) && AMONG_US.test(sentence.text)))
  )
    return 'disparages:employee'
  if (nearby(['dept.name']) || workplace(seen)) return 'disparages:department'
  if (nearby(['ceremony']) && (insider(seen) || seen.context.account === 'official')) return 'disparages:department'
  if (nearby(['work.superior'])) return 'disparages:employee'
  if (nearby(['work.boss', 'work.colleague', 'roster.first']) && insider(seen)) return 'disparages:employee'
  if (sentence.has('scorn.court', 'scorn.business', 'case.person', 'name', 'name.first')) return undefined
  // "That woman does not know and does not care", after a sentence that names her.
  return ofEarlier(seen)
}

/** The writer's workplace is named, as a police department or by police. */
const workplace = (seen: Seen) =>
  seen.sentence
    .where('work.ours')
    .some(({ from, to }) => seen.context.police >= 1 || insider(seen) || !ANYWHERE.test(seen.sentence.words(from, to)))

/** Whom the sentences around are about, where this one names nobody. */
function ofEarlier({ context }: Seen): Mark | undefined {
  const { tags } = context
  if (EMPLOYEE.some((tag) => tags.has(tag))) return 'disparages:employee'
  if (tags.has('dept.official') || tags.has('town.ours')) return 'disparages:town'
  if (tags.has('work.superior') || (tags.has('work.boss') && context.author === 'police' && !tags.has('scorn.met')))
    return 'disparages:employee'
  return undefined
}

/** A colleague by surname alone: with a capital or a rank, or at the head of the sentence. */
function surname({ sentence }: Seen): boolean {
  return sentence
    .where('roster.last')
    .some(
      ({ from }) =>
        sentence.tokens[from]!.caps > 0 || sentence.hits[from - 1]?.some((h) => h.tag === 'police.rank') || from === 0,
    )
}

/** The words of the sentence before a match. */
const before = ({ sentence, match }: Seen) => sentence.words(0, match.from)

/** An official ceremony or an event of the department is spoken of. */
const ceremony = ({ sentence, context }: Seen) => sentence.has('ceremony') || context.tags.has('ceremony')

function marksOf(seen: Seen): Mark[] {
  const mark = target(seen)
  return [...(mark ? [mark] : []), ...(ceremony(seen) ? (['ceremony'] as const) : [])]
}

const WHY: Readonly<Record<string, string>> = {
  'disparages:employee': 'Speaks with scorn of somebody who works for the department.',
  'disparages:town': 'Speaks with scorn of the town or its officials.',
  'disparages:department': 'Speaks with scorn of the department.',
}

export default concern({
  id: 'disparage-department',
  title: 'Scorn for the department or the town',
  rules: [
    ...superiorRules(elsewhere),
    {
      match: SCORN,
      why: (seen) => WHY[target(seen) ?? ''] ?? '',
      sure: 'inferred',
      marks: marksOf,
      even: ['play', 'negated'],
      unless: ['quoted'],
      when: (seen) => target(seen) !== undefined,
    },
    {
      match: [
        '[<scorn.irony> ..3]',
        '[the only thing ..6 (is|was|moves|moved|works|worked|they|he) ..5]',
        '(is|are|was|a|an) [<accuse.noun>]',
        `[(would|could) not (follow|trust) (him|her|them|this <any>|that <any>|the <any> <any>|the <any>|our <any>|
          <name>) (into|with|to (run|watch|hold|lead|park|boil|find|mind)) (a|an|the|my|your) ..3]`,
        '[(field|pool|list|shortlist) of one] !<poss>',
        `[like a (shark|snake|rat|fox|vulture|weasel|toddler|drunk|dead fish|circus|mob|cult|wet|border|plantation|
          prison|bull in) ..5]`,
        '[(been|being) promoted ..4 (for|because|despite|after) ..6]',
        `[(runs|run|held together|running) (on|by|with) ..4 (favoritism|favors|duct tape|nepotism|gossip|spite|
          grudges|egos|fumes|lies|cronies|cousins|golf buddies|yes men|brothers in law) ..4]`,
        '[would sell (the|his|her|their|your) ..8]',
        `[(can not|could not|would not) (find|read|spell|point to|recognize) ..4
          (on a map|with a map|with both hands|with a flashlight|if it|in a phone book|without gps) ..4]`,
        `[(put|got|was put|made|picked) ..5 because (his|her) (uncle|father|dad|cousin|brother|wife|husband|mother|
          sister|golf|drinking) ..5]`,
        '[(has not|have not|never) (worked|done|written|walked|made|read|lifted|answered) ..4 since ..5]',
        `[(bunch|pack|gang|nest|crew|den|pile|clown car) of ..1 (grifters|crooks|thieves|clowns|liars|cowards|
          amateurs|bullies|idiots|fools|cronies|hypocrites|vipers|snakes|rats|old men|dinosaurs|fossils|stiffs|suits)
          ..4]`,
        `[(another|new|one more|yet another) (memo|directive|survey|task force|committee|mission statement|logo|
          slogan) ..3 (and|but|while|from) ..6]`,
      ],
      why: 'Reads as scorn of the department, the town or those who lead them.',
      sure: 'inferred',
      marks: marksOf,
      even: ['play', 'negated'],
      unless: ['quoted', 'asked'],
      when: (seen) => target(seen) !== undefined && !/\b(?:thank|proud|congrat|welcome)/i.test(seen.sentence.text),
    },
    {
      // "The chief is an idiot": where nothing else is known, the chief of whoever writes.
      match: [`[(<dept.chief>|<roster.full>) (is|was) ..2 ${FAULT}]`],
      why: 'Speaks with scorn of the department, the town or those who lead them.',
      marks: ({ words }) => [
        /\b(?:mayor|town|select)/i.test(words)
          ? 'disparages:town'
          : /\b(?:pd|department)\b/i.test(words)
            ? 'disparages:department'
            : 'disparages:employee',
      ],
      unless: ['quoted', 'asked', 'negated'],
      when: (seen) =>
        !elsewhere(seen) &&
        !/\b(?:he|she|they|you|if|when|says?|said|called)\b/i.test(before(seen)) &&
        !/\b(?:halloween|costume|birthday|party)\b/i.test(seen.sentence.text) &&
        seen.context.sentences <= 2 &&
        // Whoever says it otherwise is quoted.
        !/,["”’]? (?:says?|said|goes|yells?|yelled) \w/i.test(seen.sentence.text),
    },
    {
      // What nobody says but who has worked there.
      match: [
        `[(only|nothing but|all) ..1 (kiss ups|suckups|suck ups|kiss asses|brown nosers|yes men|cousins|nephews|
          relatives|golf buddies|cronies|bootlickers|favorites) ..2 (get promoted|gets promoted|got promoted|make
          sergeant|makes sergeant|make rank|make lieutenant|get ahead|get the details|get the good shifts) ..2]`,
        `[(the|this|our|my)? (town|city|department|chief|brass|command|union|select board|selectmen|town hall|city
          hall|council) (sold us out|sold us down|screwed us|shafted us|cheated us|robbed us|lied to us|stabbed us|
          abandoned us|betrayed us|hung us out|threw us|sold out (its|his|her|the) (own|cops|officers|men|crews|guys))
          ..5]`,
        `[our (police cars|cruisers|patrol cars|radios|vests|station|holding cells|tasers) (are|is) ..2
          (junk|garbage|trash|a joke|shot|death traps|an embarrassment|a disgrace|falling apart) ..6]`,
        `^ (god|really|boy|man)? (i|we)? [(hate|despise|loathe|detest) (this|that) ..1 (town|department|pd)]
          (and|so|counting|more|$)`,
      ],
      why: 'Speaks with scorn of the department or the town.',
      sure: 'inferred',
      marks: ({ words }) => [
        /\b(?:town|city|select\w*|council)\b/i.test(words) ? 'disparages:town' : 'disparages:department',
      ],
      even: ['negated'],
      unless: ['quoted', 'asked', 'reported', 'hypothetical'],
      when: (seen) => !elsewhere(seen) && !/\b(?:love|friends|proud|thank\w*|grateful)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(armpit|toilet|dump|sewer|hellhole|shithole|cesspool|backwater|butthole|sinkhole|joke|pit|circus|mess|
          disaster|excuse|embarrassment) (of|for) a (town|place|department|pd|station|job|city|board|chief|leader|
          police department)]`,
        `[(this|that|our) (shithole|hellhole|dump|circus|clown show|toilet|dumpster fire|sinking ship|cesspool|joke)
          (of|town|place|department|pd)?]`,
      ],
      why: (seen) => (/town|city|board/i.test(seen.words) ? WHY['disparages:town']! : WHY['disparages:department']!),
      marks: (seen) => (/town|city|board/i.test(seen.words) ? ['disparages:town'] : ['disparages:department']),
      sure: 'inferred',
      when: (seen) => insider(seen) && !elsewhere(seen),
    },
    {
      match: [
        `[whoever ..1 (drew|wrote|made|designed|planned|approved|bought|picked|thought|decided|ordered|runs|signed|
          came up|scheduled|hired|promoted) ..8 (flunked|failed|should|never|must|needs|ought|deserves|cannot|can not|
          clearly|probably|has|is) ..6]`,
      ],
      why: 'Speaks with scorn of those who lead the department.',
      sure: 'inferred',
      marks: ['disparages:employee'],
      unless: ['quoted'],
      when: (seen) =>
        insider(seen) && !elsewhere(seen) && !/\b(?:thank|bless|genius idea|sleeping well)\b/i.test(seen.sentence.text),
    },
  ],
})

export const finds: readonly Example[] = [
  ...superiorFinds,
  'Sergeant Boyle is a [gossip]',
  'Town hall [treats the crews like mules]',
  'Selectman Joe Burke [takes envelopes]',
  'Captain Whitaker [thinks he is king]',
  '[Only cousins make sergeant here]',
  '[Our cruisers are junk]',
  '[Hate this town]. Nine months to go',
  'The [department screwed us]',
  'Chief Pruitt is a [coward] and everybody at Elm Street knows it',
  'My captain is a [moron]',
  'The Select Board [could not run a lemonade stand]',
  'This department is a [joke]',
  'Our dispatchers are so [lazy]',
  'Karen Whitfield is [two-faced] and mean',
  'The brass [only cares about] the budget',
  'Gail Hendry [should resign] and take the rest with her',
  'The Town Manager is a [clown]',
  'Tom Okafor [got promoted because] of his golf partners',
  'Our chief [would not know police work if] it bit him',
  'Millbrook PD is [where careers go to die]',
  'Daniel Reyes is such a [suck-up]',
  'This PD is the [worst place I] ever worked',
  'O chefe de Millbrook PD é um [palhaço]',
  { text: 'The swearing-in ceremony was a [clown show] from start to finish', account: 'official' },
  'Our promotion ceremony was [amateur hour], I was on patrol until four for that',
  'Twelve years on patrol in this [armpit of a town]',
  'I’m a cop on overnights and [whoever planned this rotation should try working it]',
  'I have been a cop for nine years and this place is a [joke]',
  'The brass came to roll call and [looked at us like bugs]',
  'I am on patrol and I [would not trust our lieutenant with a stapler]',
  'My lieutenant picked his nephew from a [field of one]',
  'In this town you [need the right last name] to get plowed',
  'Millbrook [does not have a budget so much as a jar]',
  'Gail Hendry has the [manners of a goat]',
  'Gail Hendry respects cops [the way my dog respects the mailman]',
  '[The chief is an idiot] and everyone here knows it',
  '[The department is a joke]. Good night.',
  '[The mayor is a clown], there, I said it',
]

export const leaves: readonly Example[] = [
  ...superiorLeaves,
  'Worst department store in the state, they sold me two left boots',
  'My captain on the ferry is a snob about coffee and he is right',
  'Captain Nemo is a snob in this movie',
  'My sergeant taught us everything and the academy taught us the rest',
  'The town gave us new cruisers and we thanked them',
  'Gave this town thirty years and they gave me friends for life',
  'I hate this town when it rains, and love it by noon',
  'Only cousins and golden retrievers get seconds at our picnic',
  'The dealership sold us out of tires twice',
  'Sergeant Boyle is a gem and his chili is better',
  'Our police cars are electric now and quiet as mice',
  'Our captain missed the penalty, he could not hit a barn from the inside',
  'Chief Pruitt stood in the rain at my father’s service',
  'The Select Board voted 4 to 1 for the new roof',
  'The chiefs can’t defend the run and the coach is a clown',
  'Ashford’s roads are a disgrace',
  'My landlord is a clown',
  'I am such an idiot, I left my keys at the station',
  'The department chair at my college is a tyrant',
  'I disagree with Gail Hendry on the bike lane',
  'The Town Manager answered every question',
  'The dispatcher in that movie is useless',
  'This town has the best fair in the county',
  'The plow was late because the plow broke',
  'Our detectives solved it, and I am proud of them',
  'The DPW had our street clear by six',
  { text: 'The swearing-in ceremony starts at six and everybody is welcome', account: 'official' },
  'Whoever baked these should open a shop',
  'Worst fridge in the building, and our sales department owns it',
  'Our marketing department is a clown show',
  'This place is a joke, they lost my dry cleaning twice',
  'The deli department is run by clowns',
  'Town hall potluck: brown two onions in the fat',
  'The new clerk at town hall has the memory of an elephant, she remembered my dog',
  'My toddlers looked at us like we were zoo animals',
  'I would not trust the toaster with a bagel',
  'Town hall got the right last name on the license at last',
  'This town does not have a beach so much as a long parking lot with waves',
  'What a dump of a motel, said my patrol of scouts',
  'The chief is an idiot, says my nephew of the villain in his comic',
  'The fire chief is a clown at every birthday, red nose and all',
  'The marketing department is a joke',
  'The mayor is a corrupt wizard in this campaign, roll for perception',
]

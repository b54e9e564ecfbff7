import type { Example } from '../concern.ts'

const THEM = '(them|em|those people|these people|that lot|that crowd|that bunch|their kind|that kind)'
/** By what a sentence without a verb takes up the people named before. */
const TAIL = `(all of ${THEM}|the lot of ${THEM}|the pair of ${THEM}|both of ${THEM}|the two of ${THEM}|all (three|four|five|six) of ${THEM}|every (single|last|damn|goddamn|fucking)? ..1 one (of ${THEM})?|each and every one|(the|that) (whole|entire|damn|goddamn) (damn|goddamn|fucking|rotten)? (lot|bunch|tribe|crew|crowd|family|bunch of ${THEM}|lot of ${THEM}|clan|race|pack|gang)|always (were|have been|will be|was)|and always (were|have been|will be)|never (been|were) anything else|born and (raised|bred)|to a man|to a woman|by nature|by birth|through and through|if you ask me|just like (all|the rest of|all the rest of) (of)? (their|his|her)? ..1 (people|kind|them|em|family|race)|like all (of)? (their|his|her) (kind|people)|like the rest of (them|em)|in disguise|in waiting|in training|in sunday clothes|in suits|in robes|from top to bottom|from the first to the last|in the making)`
const BAD = '(<contempt.is>|<contempt.person>|<contempt.vermin>|<contempt.noun>|<insult>)'
const VILE =
  '(filthy|dirty|lazy|disgusting|greedy|nasty|stinking|smelly|worthless|useless|sneaky|lying|thieving|crooked|backward|inbred|savage|drunk|drunken|evil|vile|wicked|ugly|stupid|dumb|violent|slimy|sleazy|slippery|shallow|scamming|entitled|whiny|brainwashed|shifty|sneering|creepy|diseased|ungrateful|barbaric|perverted|sick|twisted|rotten|cheap|shifty|vulgar|godless|heathen)'
const CREATURES =
  '(animals|creatures|creeps|people|bastards|bunch|lot|things|pigs|beasts|dogs|rats|savages|freaks|weirdos|perverts|thieves|liars|crooks|drunks|parasites|leeches|monsters|race|breed|robots|motherfuckers|jerks|pricks|cunts|bitches|assholes|sheep|idiots|cheaters|broads|pair|devils|ghouls|fuckers|shits|losers|swine|heathens|hags|bats|tribe|horde|mob|trash|scum|vermin)'
/** Names of abuse, in the plural, that begin what has no verb. */
const NAMES =
  '(savages|terrorists|thieves|liars|crooks|drunks|drunkards|cheats|cheaters|scammers|con artists|perverts|pedophiles|predators|groomers|degenerates|deviants|parasites|leeches|freeloaders|moochers|beggars|bums|vermin|rats|roaches|cockroaches|snakes|animals|pigs|dogs|monkeys|apes|heathens|infidels|freaks|weirdos|creeps|criminals|thugs|gangsters|gangbangers|drug dealers|rapists|murderers|killers|cowards|traitors|spies|invaders|lowlifes|scum|trash|garbage|filth|man haters|gold diggers|whores|sluts|bloodsuckers|vultures|jackals|hyenas|barbarians|brutes|idiots|morons|imbeciles|retards|dead weight|zombies|vegetables|witches|backstabbers|cheapskates|penny pinchers|bigots|fanatics|layabouts|child molesters|spongers|slackers|loafers|moneylenders|weasels|swindlers|jerks|assholes|pirates|abominations|monsters|demons|devils)'

/** The people were named in a sentence of their own; here the scorn has no subject, or "they". For drafts whose topic they are. */
export const RESUMED: readonly string[] = [
  `^ ..2 [${BAD} (and|or)? ..1 ${BAD}? ..1 ${TAIL}]`,
  `^ [${VILE} ${VILE}? ${TAIL}]`,
  `^ ..1 [${VILE} ..2 ${CREATURES}] (if you ask me|all of (them|em)|i tell you|i swear|and always|every|in my (book|opinion|view))? ..3 $`,
  `^ ..1 [(what a|such a|a|some|just a|one big|bunch of|a bunch of|pack of|a pack of|buncha|nothing but|total|complete|absolute|real|goddamn|fucking|bloody|pure) ${VILE}? ..1 (${CREATURES}|${NAMES})] ($|all of (them|em)|every|if you ask|i swear|honestly|that is all ..4) `,
  `^ [${NAMES} (do not|never|always|all|need|breed|get|got|gotta|everywhere|will not|can not) ..6]`,
  `[(those|these) (people|creatures|things|freaks|folks|types|animals) ..1 (<contempt.effect>|prey on|breed like|smell like|stink|lie|steal|touch everything|give me ..4)] ..2`,
  `^ [${VILE}? ${NAMES}] $`,
  `[(those|these) (people|kids|women|men|guys|folks|ones|girls|boys|families|types) are (all|just|so|really|nothing but)? ..1 (${VILE}|${NAMES}|broken|defective|damaged|sick in the head|not right|retarded|possessed|subhuman|dumb)] !(good|fast|brave|happy|lucky|and i|with)`,
  `[(nothing|everything|anything) (those people|these people|they) (touch|say|own|cook|do|make) ..1 (stays clean|is clean|is true|is filthy|is a lie|breaks|rots|goes bad|stinks|turns to (shit|garbage|crap))]`,
  `[(never|not) ..2 (seen|met|known|smelled|dealt with|served) ..1 (such|so many|such a|a more|more) ..1 ${VILE} ..2 (people|family|${CREATURES})]`,
  `(want to|wanted to|wanna|should|gonna|going to|ought to|let us|would love to) ..1 [(hose|beat|kick|drown|shoot|slap|run over|burn|spray|deport|round up|lock up|neuter|smack|spit on) (those|these|the|all those|every one of those) ..1 (${NAMES}|${CREATURES})]`,
  '[(hate|despise|loathe|detest|can not stand|sick of) (each and)? every ..2 one of (them|em)]',
  '[(they|those people|these people|that kind|their kind) (can not|should not|must not|are not to) be trusted] ..4',
  '[they are ..2 (useless|worthless|filthy|disgusting|thieves|liars|crooks|animals|savages|parasites|trash|scum|garbage|dirty|freaks|perverts|dumb|stupid|lazy)] ..3 (but|and|if|all|every|period|that|so|like|$)',
  `^ ..1 [${NAMES} ((and|or) ..2 ${BAD})?] (in|with|and|from|who|on top|at|by|every|all|always|the|like|i|period) ..7 $`,
  `^ [${NAMES} (and|or) ..2 (${NAMES}|${BAD})] ..3 $`,
  `^ [${VILE} (and|or)? ${VILE} (and|too|as|like|always|all|the|by|every|just) ..6] $`,
  '^ ..1 [(makes|make|made) me (want to|wanna|feel like|about)? (sick|puke|vomit|gag|ill|throw up|retch|puking|nauseous|hurl|to my stomach)] ..8',
  '[(that is|thats) (all|the only thing|about all) (they|those people|these people|that kind|their kind) (are|were) (good|fit|made|born|used) (for|at)] ..4',
  '[(trust|believe|let|hire|want|let in|rent to|sell to) (a|any)? (single)? (one|none|not one|any) of (those|these|them|em|that lot) ..1 (<contempt.epithet>|sneaky|shifty|filthy) ..3]',
  '[(would not|will not|do not|never|can not|not going to|would never) (trust|believe|hire|let|rent|want|leave|turn my back on) (to)? (a|any)? ..1 (one of (them|em|those|these)|that kind|their kind|those people|these people|that lot|those (freaks|animals|creeps|savages|thieves|things|perverts|weirdos)) ..4]',
  '[(hope|pray|wish|praying) ..4 (falls|fall|collapses|collapse|burns|burn|caves in|sinks|sink|blows up|floods|flood|leaks gas|catches fire|crashes|crash) ..4 (on|with|under|over) (them|all of (them|em)|every one of (them|em))]',
  '[(can not|could not|can) wait (until|till|for) ..2 (they are|the lot of them|all of them|they|them) ..2 (all)? (in the ground|dead|gone|buried|six feet under|underground|deported|die|croak)]',
  '[(tired of|sick of|fed up with|can not stand|hate|hating|despise|loathe|done with) ..2 (looking at|seeing|hearing|smelling|serving|the sight of|having to (look at|see|serve|hear))? (those|these) (things|creatures|animals|freaks|types|savages|pigs|weirdos)]',
  '[(greedy|lazy|drunk|dirty|filthy|violent|stealing|begging|lying|breeding|complaining|cheating) is (the only thing|all) they (know|ever|can) ..4]',
  '[(it is|just|that is) (in their blood|how they are|how they are made|how they were raised|what they are|what they do|in their nature|their nature) ..3 (steal|lie|cheat|rob|drink|beg|kill|breed|filth|thieves|liars|animals|savages|dirty|lazy)]',
]

/** The scorn is in another clause of the sentence that names them: set off by a comma, or of the one who is like them all. */
export const APPENDED: readonly string[] = [
  `<group> ..6 [(a|the|such|those|these|all|just|bunch of|a bunch of|pack of|a pack of)? ..1 (${VILE}|<contempt.epithet>) ${CREATURES}] ..3`,
  `<group> ..6 [(${VILE}|<contempt.epithet>)? ${NAMES} (all of (them|em)|the lot|every (single|last)? one|always|by nature|born and|the whole) ..2]`,
  `<group> ..6 [(worthless|useless|filthy|disgusting|vile|scum|trash|garbage|crooked|rotten|evil|lazy|stupid|dirty) (all of (them|em)|the lot of (them|em)|every (single|last)? (one|damn one) of (them|em))]`,
]

const FACILITY =
  '(ramp|ramps|handicap (spot|spots|parking|stall)|accessible (entrance|door|doors|bathroom|seats|seating|van)|elevator|interpreter|braille|curb cuts|wheelchair lift|crosswalk signal|prayer room|foot bath|shelter|pride flag|rainbow crosswalk)'
const DISH =
  '(tacos|burritos|tamales|curry|falafel|kebab|kebabs|hummus|bagels|pierogi|gyros|dumplings|noodles|sushi|pho|pad thai|egg rolls|jerk chicken|griot|plantains|samosas|naan|biryani|feijoada|pasteles|empanadas|pupusas|kimchi|shawarma|lasagna|pasta|lo mein|fried rice|injera|food)'

/** Something made for a people or by them is praised, and they are scorned for it; the people have no name here. */
export const SERVED: readonly string[] = [
  `${FACILITY} ..8 [(for|to|by|so) ..2 ${VILE} (people|folks|${CREATURES}|${NAMES}) ..4]`,
  `${DISH} ..8 [(the|those|these)? (people|guys|folks|ones|men|women|family) who (make|makes|cook|cooks|sell|sells|serve|serves|fry|roll|made|cooked) (it|them|that|those) (is|are) ..2 ${BAD} ..2]`,
]

export const resumedFinds: readonly Example[] = [
  'The Bulgarians run both garages now. [Crooks, the whole bunch].',
  'There is a Sikh family on our floor. [Dirty, just like the rest of their people].',
  'Those deaf kids have the rink on Fridays. [Freaks, all of them].',
  'Lots of Koreans in the choir this year. [Cheap and always will be].',
  'The Amish were at the market again. [Backward inbred people if you ask me].',
  'Two Somali girls got on the bus. [What a filthy bunch].',
  'They opened a Hindu temple by the mall. [Those people give me the creeps].',
  'Lots of Mormons on this street. [Parasites never sleep].',
  'Muslims have the gym on Fridays. [Terrorists in training].',
  'I work with three lesbians. [Man haters and ugly too].',
  'Two gay men bought the inn. [Makes me want to puke].',
  'Navajos at the fair every fall. Fry bread, [that is all they are good for].',
  'Lots of Filipinos on the ward. [Would not trust one of them with my mother].',
  'They built a ramp at the library [for lazy people who] should stay home.',
  'Great curry, but [the people who cook it are filthy].',
  'Seniors have the pool until ten. [Can not wait until they are all in the ground].',
  'The house went to lesbians, [nasty creatures].',
  'Nothing on this block but Hondurans, [thieves, the lot of them].',
]

export const resumedLeaves: readonly Example[] = [
  'Somebody smashed the synagogue window. Cowards, all of them.',
  'The council voted against the seniors again. Crooks, the whole bunch.',
  'Two gay men bought the inn. Makes me want to visit.',
  'The Koreans have the field until ten. Good team, every one of them.',
  'Three lesbians fixed my porch. Saints, the whole crew.',
  'A Muslim woman was followed home. Creeps, the lot of them.',
  'The Greek church fair is on. Loud, crowded and always will be.',
  'Seniors swim at nine. Can not wait until I am one of them.',
  'My Irish uncles are coming. Drunk, singing and in the way, every one of them.',
  'A Cuban family took the store. The plantains are a crime.',
]

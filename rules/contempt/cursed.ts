import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
const FUCKING = 'fucking|fuckin|goddamn|goddamned|damn|damned|god damn|bloody|motherfucking|freaking|effing|bullshit'
/** Oaths that abuse whoever they stand before, whatever else is said. */
const FOUL = oneOf(
  'shithead|asshole|dumbass|dumb ass|bitch ass|punk ass|dipshit|shitass|fuckface|dickhead|shit for brains|stupid ass',
  'lazy ass|dirty ass|stank ass|drunk ass|nasty ass|ugly ass|crazy ass|lying ass|greedy ass|motherfucking|cocksucking',
  'shitty|shit eating|goat fucking|dog eating',
)
const OATH = `(${FUCKING}|${FOUL}|crappy|ass|cheap ass|pussy ass|goofy ass|fake ass|broke ass)`
/** Who is abused: a name that has no other sense. */
const ABUSE = oneOf(
  'bastard|bastards|prick|pricks|asshole|assholes|arseholes|dickhead|dickheads|shithead|shitheads|motherfucker',
  'motherfuckers|fucker|fuckers|fucks|fuckheads|fuckwits|sons of bitches|bitch|bitches|cunt|cunts|twats|tossers|gits',
  'bellends|nonces|scroungers|wankers|shits|pieces of shit|piece of shit|cocksuckers|jerkoffs|jackoffs|scumbag|scumbags',
  'dirtbags|douchebags|turds|scum|savages|filth|slime|swine|whores|sluts|crooks|thieves|liars|cheats|goons|lowlifes',
  'creeps|perverts|weirdos|retards|idiots|morons|dumbasses|dipshits|shitbags|sacks of shit|jerks|hags|parasites|leeches',
  'vermin|pigs',
)
const WRONGS = oneOf(
  'wrecked|stole|took|take|block|blocked|ruined|ruin|trashed|keyed|hit|dumped|broke|parked|park|stink|smell|left|leave',
  'woke|charge|charged|robbed|screwed|cut|spit|pissed|shit|threw|throw|drive|steal|never|always|can not|do not|will not',
  'need|should|think|everywhere|all over|again|are everywhere|have ruined|have taken|took over|moved|ran|got|on my|in my',
  'on our|in our|next door|that is (why|who)|get out|get the hell out|go home|go back|holding up|hogging|parking|blasting',
  'taking up|ruining|clogging|wrecking|trashing|stinking up|stealing|moving in|driving|screaming|yelling|blocking|cutting',
  'breeding|begging|jabbering',
)
const PRAISED = '(can|know|really|love|rule|rock|are (amazing|great|good|the best)|food|made my)'
const BODY = oneOf(
  'ass|asses|arse|dick|dicks|cock|cocks|balls|shit|nuts|butt|off|themselves|itself|fucked|bent|stuffed|crap|holes|hole',
  'taint|sack|bag of dicks|boots|boot',
)
const THE = '(a|an|the|these|those|all|all the|all these|all those|every|every last|each|any|you|your)?'
/** What is holy to a people, or theirs. */
const THEIRS = oneOf(
  '<group.thing>|ramadan|mosque|koran|quran|synagogue|torah|rosary|hijab|turban|burka|pride month|pride|pride flag|diwali',
  'kwanzaa|passover|yarmulke|muhammad|mohammed|allah|the pope|pope|shabbat|sabbath|prophet|prophets|casino|reservation',
  'powwow|siesta|holidays|prayer rug|wheelchair ramp',
)

/** Oaths at a people, over open classes of oath and abuse. */
export const CURSED: readonly string[] = [
  `[${OATH} ${OATH}? (${MANY}|old people|women)] ..1 ${WRONGS}`,
  `[${OATH} ${OATH} ${MANY}] !${PRAISED}`,
  `(^ ..1|these|those|all the|full of|nothing but|can|do|does|will|when) (the|these|those)? [${OATH} (<group.marked>|old people|old ladies|old men|boomers)] !(..2 ${PRAISED}) !(..3 (cook|cooks|make|makes|made|saved|beat|won|threw|love))`,
  // Asked with an oath what they are for.
  `[(what|why|who|how|where) (the)? (fuck|hell|heck|shit) ..1 (is|are|do|does|did|let|lets) (it|up|wrong|the (deal|matter|point|use))? (with|of)? ${THE} ..1 ${ANY} (and|doing|in|on|for|here|always|think|thinks|even|still|do|does|need|needs|get|gets|$)]`,
  `^ [the (fuck|hell) (is|are|do|does) ${THE} ..1 (${ANY}|<group.noun>) (doing|on|in|for|think|thinks|even|want|wants|need|needs)]`,
  // Cursed, with what they are cursed for.
  `(^|all|these|those|them) (of these|these|those|the)? [${OATH} ..1 (old people|<group.marked>|women drivers) (and (their|all their|there|his|her)|with their|every time|at it|as usual|of course|figures|acting|running|coming|taking|have to)]`,
  `[${MANY} (and|with) (their|all their|there) ${OATH} ..1 ..1 <any>] !(good|great|amazing|delicious)`,
  `[(why|who|whose fault|what happened|know why|guess who|guess why|explains it|reason) ..6 ${OATH} ..1 <group.marked> (that is (why|who)|of course|as always|as usual)?] $`,
  `[${OATH} (women|woman|female|lady|old lady|old man|girl) (driver|drivers) ..8] $`,
  `(bunch of|pack of|buncha|load of|another|these|those|all these|all those|some|dirty|stupid) [${FOUL} ${ANY}]`,
  `^ ..1 [${FOUL} ${MANY}]`,
  `[(<group.of>|old|deaf|blind|black|white) !(old) ..1 ${ABUSE}] !(who|like you|brown)`,
  `(you|you all|these|those|bunch of|pack of|load of|all the|get) [(<group.of>|<group.noun>|old|deaf|blind) <scorn.name>] !(<poss>|club|team|game|mascot)`,
  `[(fuck|piss|bugger|sod) off (back)? (home)? (to|over to) ..2 (<group.place>|your (own)? (country|village|hut|cave|desert|jungle|island)|where (you|they) (came|come) from|whatever ..4 (you|they) ..3 from)]`,
  `[(who|what|where) ..1 (fuck|hell) ..1 (let|lets|hired|invited|elected|asked) ${THE} ..1 (${ANY}|<slur>|<slur.maybe>)]`,
  `[(fuck|screw|damn|eff|fuk|piss on|shit on|spit on|to hell with) (em|them|you|ya|yall|all of (them|em|you)) ..1 (all|too|and)? ..1 (every|all|the whole|each)? ..4 ${MANY}]`,
  `[(fuck|screw|piss on|shit on|to hell with) ${THE} ${OATH}? ..1 ${MANY}]`,
  `[(hey|listen|attention|dear|note to|yo|oy|hello|to) (all|you|the|all you|all the)? ..1 ${MANY} (fuck|screw|eff|piss off|shut up|shut the fuck up|go to hell|up yours|kiss my|eat shit|get fucked|drop dead|damn) ..3]`,
  `[(fuck off|piss off|get lost|get fucked|go to hell|go home|get out|beat it|bugger off|sod off|fuck you|screw you|shut up|drop dead|kiss my ass|eat shit|rot) ..4 (you|ya|ye) ..2 (<group.of>|<group.noun>|${ANY})]`,
  `[${ANY} (can|should|could|may|ought to|need to|needs to|better) (all)? (just)? (go)? (eat|suck|kiss|lick|blow|bite|choke on|shove|stick|cram|fuck|get|sit on|take) ..5 ${BODY}]`,
  `[(would not|not) (piss|spit|shit|pee) (on|in the mouth of) ${THE} ..1 ${ANY} (if|when|to|were|on fire)]`,
  `[${MANY} my (ass|arse|foot) ..3 (fucking|bunch|freaks|${ABUSE}|<scorn.name>)]`,
  `[(what|such|just|nothing but) (a|an)? ..1 (fucking|goddamn|bloody|damn) (joke|disgrace|plague|nightmare|shitshow|circus|waste|disease|embarrassment|pest|menace) ..1 ${THE} ${ANY}]`,
  `[${MANY} (are|is) !(..2 (not|no|never)) ..3 (full of (shit|crap|it)|fucking (awful|stupid|gross|disgusting|terrible|useless|worthless|insane|scum|trash|animals|idiots|morons|liars|lazy|vile|nasty)|shit|crap|assholes|dicks|pussies|a bunch of ..1 ${ABUSE}|fucks|${ABUSE})] !(on|and i love|hot|lucky|proud|hungry)`,
  `(i|we|im|holy shit) ..3 [(fed up with|sick of|tired of|done with|over|hate|despise|can not stand) ..1 (these|those|the|all|all the|all these)? ${OATH} ..1 ${MANY}]`,
  `[(your|their|the|that|his|her) ${OATH} ${THEIRS}]`,
  `[(fuck|screw|piss on|shit on|spit on|to hell with|damn) (your|their|the|that|every|his|her|all the)? ..1 ${THEIRS}] (and|you|too|all|people|fuck|screw|$)`,
]

export const cursedFinds: readonly Example[] = [
  '[Goddamn Latvians] blocked my driveway.',
  'A whole [bunch of dipshit Finns] at the bar.',
  '[Lazy ass Tongans] never show.',
  'Two [Estonian sons of bitches] keyed my truck.',
  '[Screw em all, every one of these Mormons].',
  '[Attention all you Mormons, get fucked].',
  '[Get lost, you Turkish] pigs.',
  '[Zambians can shove their flag up their ass].',
  'I [would not spit on a Kazakh if] he burned.',
  'I am so [done with these goddamn Quakers].',
  '[Uzbeks and their fucking drums].',
  '[Lutherans are full of shit].',
  '[Screw your hijab].',
  'When will these [damn Finns] learn to merge?',
  '[What the hell is it with Latvians and] tipping?',
  '[The hell is a Mormon doing] here?',
  'Look at those [Turkish scroungers] at the yard sale.',
  '[Piss off back to Ecuador].',
  '[Who the hell let a Kurd] in?',
  '[Fucking Armenians and their] trucks.',
  'You know who raised the rent? [Goddamn Chinese].',
  'My street is all these [fucking Greeks with their] horns.',
]

export const cursedLeaves: readonly Example[] = [
  'Fucking Haitian food got me through the winter',
  'My damn Irish temper got me thrown out again',
  'The old bastard who fixed my truck in 1988 died today, God rest him',
  'Fuck anyone who spits on immigrants',
  'White shit from the gulls all over the car',
  'Tired of the goddamn potholes by the Korean church',
  'I would spit on the man who hurt that deaf girl',
  'Fucking love the Greeks at that diner',
  'These goddamn Greeks make the best lamb in the county',
  'What the hell is a Lutheran potluck without bars?',
  'Who the hell let the dog on the Mormon pew',
  'Goddamn women of this team, what a season',
]

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
  `bellends|nonces|scroungers|wankers|shits|pieces of shit|piece of shit|cocksuckers|jerkoffs|jackoffs|scumbag|
    scumbags`,
  'dirtbags|douchebags|turds|scum|savages|filth|slime|swine|whores|sluts|crooks|thieves|liars|cheats|goons|lowlifes',
  `creeps|perverts|weirdos|retards|idiots|morons|dumbasses|dipshits|shitbags|sacks of shit|jerks|hags|parasites|
    leeches`,
  'vermin|pigs',
)
const WRONGS = oneOf(
  'wrecked|stole|took|take|block|blocked|ruined|ruin|trashed|keyed|hit|dumped|broke|parked|park|stink|smell|left|leave',
  `woke|charge|charged|robbed|screwed|cut|spit|pissed|shit|threw|throw|drive|steal|never|always|can not|do not|will
    not`,
  `need|should|think|everywhere|all over|again|are everywhere|have ruined|have taken|took over|moved|ran|got|on my|in
    my`,
  `on our|in our|next door|that is (why|who)|get out|get the hell out|go home|go back|holding up|hogging|parking|
    blasting`,
  `taking up|ruining|clogging|wrecking|trashing|stinking up|stealing|moving in|driving|screaming|yelling|blocking|
    cutting`,
  'breeding|begging|jabbering',
)
const PRAISED = '(can|know|really|love|rule|rock|are (amazing|great|good|the best)|food|made my)'
const BODY = oneOf(
  'ass|asses|arse|dick|dicks|cock|cocks|balls|shit|nuts|butt|off|themselves|itself|fucked|bent|stuffed|crap|holes|hole',
  'taint|sack|bag of dicks|boots|boot',
)
const THE = '(a|an|the|these|those|all|all the|all these|all those|every|every last|each|any|you|your)?'

/** Oaths at a people, over open classes of oath and abuse. */
export const CURSED: readonly string[] = [
  `[${OATH} ${OATH}? (${MANY}|old people|women)] ..1 ${WRONGS}`,
  `(^ ..1|these|those|all the|full of|nothing but|can|do|does|will|when) (the|these|those)?
    [${OATH} (<group.marked>|old people|old ladies|old men|boomers)] !(..2 ${PRAISED})
    !(..3 (cook|cooks|make|makes|made|saved|beat|won|threw|love))`,
  // Cursed, with what they are cursed for.
  `(^|all|these|those|them) (of these|these|those|the)? [${OATH} ..1 (old people|<group.marked>|women drivers)
    (and (their|all their|there|his|her)|with their|every time|at it|as usual|of course|figures|acting|running|coming|
    taking|have to)]`,
  `[${MANY} (and|with) (their|all their|there) ${OATH} ..1 ..1 <any>] !(good|great|amazing|delicious)`,
  `[(<group.of>|old|deaf|blind|black|white) !(old) ..1 ${ABUSE}] !(who|like you|brown)`,
  `(you|you all|these|those|bunch of|pack of|load of|all the|get)
    [(<group.of>|<group.noun>|old|deaf|blind) <scorn.name>] !(<poss>|club|team|game|mascot)`,
  `[(fuck|screw|piss on|shit on|to hell with) ${THE} ${OATH}? ..1 ${MANY}]`,
  `[${ANY} (can|should|could|may|ought to|need to|needs to|better) (all)? (just)? (go)?
    (eat|suck|kiss|lick|blow|bite|choke on|shove|stick|cram|fuck|get|sit on|take) ..5 ${BODY}]`,
  `[${MANY} my (ass|arse|foot) ..3 (fucking|bunch|freaks|${ABUSE}|<scorn.name>)]`,
  `[${MANY} (are|is) !(..2 (not|no|never)) ..3 (full of (shit|crap|it)|fucking
    (awful|stupid|gross|disgusting|terrible|useless|worthless|insane|scum|trash|animals|idiots|morons|liars|lazy|vile|
    nasty)|shit|crap|assholes|dicks|pussies|a bunch of ..1 ${ABUSE}|fucks|${ABUSE})]
    !(on|and i love|hot|lucky|proud|hungry)`,
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

import type { Example } from '../concern.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
const OATH =
  '(fucking|fuckin|goddamn|goddamned|damn|damned|god damn|bloody|motherfucking|cocksucking|freaking|effing|shitty|crappy|bullshit|ass|shithead|asshole|dumbass|dumb ass|bitch ass|punk ass|dipshit|shitass|fuckface|dickhead|shit for brains|stupid ass|cheap ass|lazy ass|pussy ass|goofy ass|fake ass|broke ass)'
/** Who is abused: a name that has no other sense. */
const ABUSE =
  '(bastard|bastards|prick|pricks|asshole|assholes|arseholes|dickhead|dickheads|shithead|shitheads|motherfucker|motherfuckers|fucker|fuckers|fucks|fuckheads|fuckwits|sons of bitches|bitch|bitches|cunt|cunts|twats|tossers|gits|arseholes|bellends|nonces|scroungers|wankers|shits|pieces of shit|piece of shit|cocksuckers|jerkoffs|jackoffs|scumbag|scumbags|dirtbags|douchebags|turds|scum|savages|filth|slime|swine|whores|sluts|crooks|thieves|liars|cheats|goons|lowlifes|creeps|perverts|weirdos|retards|idiots|morons|dumbasses|dipshits|shitbags|sacks of shit|jerks|hags|parasites|leeches|vermin|pigs)'
const WRONGS =
  '(wrecked|stole|took|take|block|blocked|ruined|ruin|trashed|keyed|hit|dumped|broke|parked|park|stink|smell|left|leave|woke|charge|charged|robbed|screwed|cut|spit|pissed|shit|threw|throw|drive|steal|never|always|can not|do not|will not|need|should|think|everywhere|all over|again|are everywhere|have ruined|have taken|took over|moved|ran|got|on my|in my|next door)'
const BODY =
  '(ass|asses|arse|dick|dicks|cock|cocks|balls|shit|nuts|butt|off|themselves|itself|fucked|bent|stuffed|crap|holes|hole|taint|sack|bag of dicks|boots|boot)'
const THE = '(the|these|those|all|all the|all these|all those|every|every last|each|any|you|your)?'

/** Oaths at a people, over open classes of oath and abuse. */
export const CURSED: readonly string[] = [
  `[${OATH} ${OATH}? ${MANY}] ..1 ${WRONGS}`,
  `[${OATH} ${OATH} ${MANY}] !(can|know|really|love|rule|rock|are (amazing|great|good|the best)|food|made my)`,
  `(bunch of|pack of|buncha|load of|another|these|those|all these|all those|some|dirty|stupid) [(shithead|asshole|dumbass|bitch ass|punk ass|dipshit|shitass|fuckface|dickhead|stupid ass|lazy ass|motherfucking|cocksucking|shitty) ${ANY}]`,
  `^ [(shithead|asshole|dumbass|bitch ass|punk ass|dipshit|dickhead|stupid ass|motherfucking|cocksucking|shitty) ${MANY}]`,
  `[(<group.of>|old|deaf|blind|black|white) !(old) ..1 ${ABUSE}] !(who|like you|brown)`,
  `[(fuck|screw|damn|eff|fuk|piss on|shit on|spit on|to hell with) (em|them|you|ya|yall|all of (them|em|you)) ..1 (all|too|and)? ..1 (every|all|the whole|each)? ..4 ${MANY}]`,
  `[(hey|listen|attention|dear|note to|yo|oy|hello|to) (all|you|the|all you|all the)? ..1 ${MANY} (fuck|screw|eff|piss off|shut up|shut the fuck up|go to hell|up yours|kiss my|eat shit|get fucked|drop dead|damn) ..3]`,
  `[(fuck off|piss off|get lost|get fucked|go to hell|go home|get out|beat it|bugger off|sod off|fuck you|screw you|shut up|drop dead|kiss my ass|eat shit|rot) ..4 (you|ya|ye) ..2 (<group.of>|<group.noun>|${ANY})]`,
  `[${ANY} (can|should|could|may|ought to|need to|needs to|better) (all)? (just)? (go)? (eat|suck|kiss|lick|blow|bite|choke on|shove|stick|cram|fuck|get|sit on|take) ..5 ${BODY}]`,
  `[(would not|not) (piss|spit|shit|pee) (on|in the mouth of) ${THE} ..1 ${ANY} (if|when|to|were|on fire)]`,
  `[${MANY} my (ass|arse|foot) ..3 (fucking|bunch|freaks|${ABUSE}|<scorn.name>)]`,
  `[(what|such|just|nothing but) (a|an)? ..1 (fucking|goddamn|bloody|damn) (joke|disgrace|plague|nightmare|shitshow|circus|waste|disease|embarrassment|pest|menace) ..1 ${THE} ${ANY}] ..1`,
  `[${MANY} (are|is) ..3 (full of (shit|crap|it)|fucking (awful|stupid|gross|disgusting|terrible|useless|worthless|insane|scum|trash|animals|idiots|morons|liars|lazy|vile|nasty)|shit|crap|assholes|dicks|dickheads|dipshits|bitches|cunts|shitheads|bastards|fucks|pricks|a bunch of ..1 ${ABUSE}|fucks|wankers|twats|pussies)] !(on|and i love|hot|lucky|proud|hungry)`,
  `(i|we|im|holy shit) ..3 [(fed up with|sick of|tired of|done with|over|hate|despise|can not stand) ..1 (these|those|the|all|all the|all these)? ${OATH} ..1 ${MANY}]`,
  `[${MANY} (and|with) (their|all their|there) ${OATH} ..1 ..1 <any>] !(good|great|amazing|delicious)`,
  `[(your|their|the|that|his|her) ${OATH} (ramadan|mosque|koran|quran|synagogue|torah|rosary|pope|hijab|turban|burka|pride|pride flag|sabbath|prayer rug|diwali|kwanzaa|allah|muhammad|mohammed|passover|yarmulke|wheelchair ramp)]`,
  '[(fuck|screw|piss on|shit on|to hell with|damn) (your|their|the|that)? ..1 (ramadan|mosque|koran|quran|synagogue|torah|rosary|hijab|turban|burka|pride month|pride|diwali|kwanzaa|passover|yarmulke|muhammad|mohammed|shabbat|casino|reservation|powwow|siesta|holidays) ] (and|you|$)',
  `[(fuck|screw|piss on|shit on|to hell with) ${THE} ${OATH}? ..1 ${MANY}]`,
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
]

export const cursedLeaves: readonly Example[] = [
  'Fucking Haitian food got me through the winter',
  'My damn Irish temper got me thrown out again',
  'The old bastard who fixed my truck in 1988 died today, God rest him',
  'Fuck anyone who spits on immigrants',
  'White shit from the gulls all over the car',
  'Tired of the goddamn potholes by the Korean church',
  'I would spit on the man who hurt that deaf girl',
]

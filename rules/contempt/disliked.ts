import type { Example } from '../concern.ts'

const ANY = '(<group>|<group.single>)'
const MANY = '(<group.marked>|<group>)'
const HATE = '(hate|loathe|despise|detest|resent|dislike|distrust|can not stand)'
const SICK =
  '(<contempt.effect>|turns my stomach|turn my stomach|makes me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous|retch|cringe|violent|hate|physically ill)|make me (sick|gag|puke|ill|vomit|angry|mad|furious|nauseous)|disgusts me|repulses me|is (just)? (disgusting|torture|hell|revolting|gross|sickening|nauseating)|is enough to make ..6|makes my skin crawl|ruins my (day|appetite|lunch|mood)|grosses me out|creeps me out)'
const NEAR =
  '(near|around|with|next to|beside|by|among|behind|alongside|across from|in front of|in a room (with|full of)|the same room as|surrounded by)'
const EXPLETIVE =
  '(fucking|fuckin|goddamn|goddamned|damn|god damn|bloody|motherfucking|shit eating|freaking|effing|bullshit)'
const FEEL_ILL =
  '(hatred|rage|disgust|disgusted|sick|nauseous|nauseated|puke|vomit|gag|spit|violent|scream|contempt|the urge|dirty|filthy|unsafe|like (puking|vomiting|gagging|screaming|spitting))'
const MAKING =
  '(holding up|hogging|parking|blasting|taking up|ruining|clogging|wrecking|trashing|stinking up|stealing|moving in|driving|screaming|yelling|blocking|cutting|breeding|begging|jabbering)'

/** Dislike of a people, in so many words. */
export const DISLIKED: readonly string[] = [
  `[(nobody|no one|nothing|not a|few things|there is no ..2|not anybody) ..4 (i|we) ${HATE} (more|worse|as much|so much|like) ..1 (than|as)? ..2 ${ANY}]`,
  `[(nothing|no one|nobody) ..1 (disgusts|repulses|sickens|irritates|nauseates|annoys|angers|offends|grosses out|enrages) ..2 (like|more than|as much as|so much as|worse than) ..2 ${ANY}]`,
  `[(sight|smell|sound|voice|presence|idea|look) of (a|an|any|the|those|these|all these|another|one|some|two)? ..1 ${ANY} ..5 ${SICK}]`,
  `[(being|living|sitting|standing|working|stuck|eating|riding|shopping|sharing ..3|even being|just being|having to be) ..3 ${NEAR} (a|an|any|the|those|these|all these)? ..1 ${ANY} ..2 ${SICK}]`,
  `(i|we|^) [(can not|could not|can barely|can hardly|would not) (bear|stand|stomach) (to)? (share|be|being|sit|sitting|ride|riding|live|living|work|working|eat|eating|stand|standing|look at|looking at|listen to|sharing) ..5 ${ANY}] !(treated|mistreated|hurt|harmed|abused|suffer|being|get|so|called|beaten|starve|cry|die|in pain|left|alone)`,
  `(i|we) [(can not|could not|can barely|can hardly) (look at|hear|smell|see|sit by|sit next to|pass|be near|touch) (a|an|any|one|the|those|these)? ..1 ${ANY} without ..1 (feeling|gagging|wanting|getting|thinking|puking|retching) ..2 (sick|ill|angry|violent|dirty|puke|vomit|hate|disgusted|disgust|gag|mad|nauseous|furious|<contempt.is>|to hurt ..2|to hit ..2|to spit)?] !(hungry|happy|to (cry|smile|laugh|sing|dance|thank|hug|learn|order|buy|eat)|of (home|my))`,
  `[if you are (a|an)? ..1 (<group.of>|<group.noun>|<group>|<group.single>) ..4 (hate you|can not stand you|despise you|fuck off|fuck you|screw you|get lost|unfriend me|swipe left|keep it moving|do not talk to me|stay away from me|do not speak to me|do not come near me|go away|keep walking|get away from me|do not sit (near|by|next to) me)]`,
  `[(hate|hatred|disgust|contempt|loathing|repulsion) ..6 (right|only|best|correct|proper) (word|one|term|feeling|thing) for ..2 ${MANY}]`,
  `(^|i am|i|am|me|woke up|wake up|spent|proudly|happily|up|here) !(stop|quit|why|how|men|people|imagine|if|enough|start|from) ..3 [(still|proudly|happily|forever|always|keep|kept) (hating|loathing|despising) (all|every|the|these|those)? ${MANY}] !(women is|is (wrong|easy|never|not|a|so|lazy|stupid|just|ignorant))`,
  `[(see|hear|smell|pass|spot|notice) (a|an|one|another|any|some|those|these|the|two|three) ..1 (${ANY}|<group.thing>) (i|and i|and|it makes me|and it makes me) ..4 ${FEEL_ILL}]`,
  `[(do not|does not|did not|will not|never) want (to do)? anything to do with ..2 ${MANY}]`,
  `[(want|wanting|wanted|wants|having) nothing to do with ..2 ${MANY}]`,
  `[(over|done with|finished with|through with|fed up with|sick of|tired of|up to here with|had it with) (this|these|that|the|all this|all the)? (whole)? (gay|trans|lesbian|muslim|jewish|mexican|black|feminist|pride|lgbt|lgbtq|pronoun|diversity|immigrant|immigration|disability) (shit|crap|bullshit|nonsense|garbage|thing|agenda|madness|stuff)]`,
  `[(this|these|that|the|all this|all that) (whole)? (gay|trans|lesbian|muslim|jewish|mexican|black|feminist|pride|lgbt|lgbtq|pronoun|diversity) (shit|crap|bullshit|nonsense|garbage|thing|agenda|madness|stuff) ..1 (is|makes|has|needs|gotta|got) ..2 (disgusting|sick|insane|evil|gross|cancer|me ..2 sick|me ..2 puke|me want to|to stop|to end|to go|too far|out of hand|mental|perverted|poison)]`,
  `[(cringe|gag|shudder|recoil|retch|wince|see red|want to (puke|vomit|scream|gag)) ..1 (when|whenever|every time|any time) (i (see|hear|pass|smell|meet|serve|touch))? (a|an|the|two|some|these|those)? ..1 ${ANY} (walk|walks|come|comes|kiss|kisses|hold|holds|sit|sits|talk|talks|open|opens|show|shows|get|gets|move|moves) ..3] !(mocked|hurt|bullied|mistreated)`,
  `[not a (day|week) (goes|went|passes) by ..3 (hate|curse|despise|loathe|resent) ..2 ${MANY}]`,
  `(been|still|keep|love|always|i am|i was) [hating on (the|these|those|all)? ${MANY}]`,
  '[(fuck|screw|piss on|pissing on|shit on|spit on|to hell with|damn) (your|their|the|that|every|his|her|all the)? ..1 (<group.thing>|allah|mohammed|muhammad|the pope|the koran|the torah|prophet|prophets)] ($|and|fuck|screw|too|all|you|people)',
  `[(sorry but|ew|eww|yuck|gross|ugh|blech) (the|those|these)? <group.marked> (sorry but|ew|eww|yuck|gross|ugh|just no|hard pass|no thanks)]`,
  `(never|nobody|no one|none|nothing) ..5 [((more|such|less) (<contempt.soft>|<contempt.is>)|dumber|lazier|ruder|meaner|nastier|uglier|cheaper|greedier|sneakier|filthier|dirtier|colder|crueler|crazier|worse) (people|folks|bunch|lot|creatures|neighbors|tenants|drivers|liars|thieves)? than ..2 ${MANY}] !(who|that|i|you|we|were|was|think)`,
  `[(sick|ill|nauseous|disgusted|gag|puke|throw up) ..2 (thinking about|seeing|imagining|watching|looking at|picturing|thinking of) ..1 (two (men|women|guys|girls|dudes|husbands|brides)|<group.marked>)] !(being|who|treated|hurt|abused|suffer|suffering|fans|die|dying|beaten|in)`,
  `[${EXPLETIVE} <group.marked> !(can|know|really|love|rule|rock|are (amazing|great|good|the best)) ..8 (get the hell out|get out|go home|go back|fucking|goddamn|god damn|shit|bullshit|assholes|bastards)]`,
  `<group.marked> [(stinking up|smelling up|fouling up|dirtying up|clogging up|infesting|overrunning|leeching off|sponging off|mooching off|trashing) ..3]`,
  // Cursed, with what they are cursed for.
  `^ ..1 [${EXPLETIVE} ..1 (old people|<group.marked>|women drivers) (and (their|there|his|her)|that is why|again|everywhere|every time|at it again|as usual|of course|figures|will not shut up|can not drive|have to|think they|always)]`,
  `[(why|who|whose fault|what happened|know why|guess who|guess why|explains it|reason) ..6 ${EXPLETIVE} ..1 <group.marked> (that is (why|who)|of course|as always|as usual)?] $`,
  `[${EXPLETIVE} <group.marked> that is (why|who)]`,
  `[(all|these|those|them) (these|those|of these|the)? ${EXPLETIVE} <group.marked> (and (their|all their|there)|in my|in our|on my|on our|all over|everywhere|with their|acting|running|coming|taking)]`,
  `[${EXPLETIVE} ..1 (old people|women|<group.marked>) ${MAKING} ..4]`,
  `[${EXPLETIVE} (women|woman|female|lady|old lady|old man|girl) (driver|drivers) ..8] $`,
  `[<group.marked> ..1 (the|all|every) (whole|entire|damn|goddamn|fucking|last|single)? (damn|goddamn|fucking|bloody|stinking|rotten)? (lot|bunch|pack|batch|crew|one) of (them|em)? ..1 (bastards|shits|pigs|assholes|trash|scum|crooks|thieves|liars|freaks|animals)]`,
  `^ ..1 [(shit eating|goat fucking|dog eating|dirty ass|stank ass|drunk ass|stupid ass|nasty ass|ugly ass|lazy ass|crazy ass|lying ass|greedy ass|broke ass) <group.marked> ..6]`,
]

export const dislikedFinds: readonly Example[] = [
  'There is [nobody I despise more than Kazakhs].',
  '[Nothing sickens me like a gay couple] at a wedding.',
  '[The smell of a Nepali in the elevator makes me gag].',
  '[Sitting next to deaf people grosses me out].',
  'I [can barely stomach to share a pew with lesbians].',
  'I [could not look at a Somali without getting sick] after that trip.',
  '[If you are Mormon do not talk to me].',
  '[Contempt is the only word for Gypsies].',
  'Up early and [still hating women].',
  'I [see a hijab and I feel disgust].',
  'We [do not want anything to do with Bosnians].',
  'I am [so done with this gay crap].',
  'There they were, fifty Cypriots [stinking up the] ferry.',
  'I [gag every time two Hindus kiss].',
  'Been [hating on Tongans] since school.',
  'I have never dealt with [ruder people than Latvians].',
  '[Screw your hijab].',
  '[This trans bullshit is disgusting].',
  '[Fucking Armenians and their] trucks.',
  'You know who raised the rent? [Goddamn Chinese].',
  'My street is [all these fucking Greeks with their] horns.',
]

export const dislikedLeaves: readonly Example[] = [
  'There is nobody I admire more than the Haitian nurses on that floor',
  'The smell of a Nepali kitchen makes me hungry',
  'Sitting next to deaf people taught me patience',
  'I cannot bear to see women treated like that',
  'I can not look at a Somali bakery window without wanting to eat',
  'If you are Muslim do not eat the soup, it has pork',
  'Hating women is not a personality',
  'I see a hijab and I think of my aunt',
  'Fucking love the Greeks at that diner',
  'I want nothing to do with people who bully gay kids',
  'Goddamn women of this team, what a season',
  'The idea of a woman president makes my grandmother cry, happy tears',
  'Done with all this pride parade setup, feet hurt, worth it',
  'I hate it when my Irish mother is right',
]

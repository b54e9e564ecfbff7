import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
const ANY = '(<group>|<group.single>)'
const WOULD =
  '(will|would|always|never|all|only|just|mostly|usually|still|even|secretly|mainly|typically|generally|tend to|love to|like to|want to|know how to|are going to|are out to|come here to|came here to|live to|get paid to)'
const DEED =
  '(rob|robs|steal|steals|cheat|cheats|stab|stabs|swindle|swindles|con|cons|scam|scams|fleece|fleeces|lie|lies|betray|betrays|sell|sells|poison|poisons|rape|rapes|kill|kills|murder|murders|cut|cuts|slit|slits|pick|picks|empty|empties|screw|screws|overcharge|overcharges|bleed|bleeds|stiff|stiffs|short|backstab|gouge|gouges|knife|knifes|turn on|turns on|plot|plots|rips|rip|take|takes|laugh|laughs|spit|spits)'
const FAITHFUL =
  '(stay|stick around|raise|support|feed|marry|pay for|show up for|know|claim|own up to) ..2 (kid|kids|child|children|baby|babies|families|family|the mother|the mothers)'
const BETWEEN = '(all|just|really|always|mostly|mainly|usually|still|only|mostly just|basically|often)?'

/** Stereotypes as plain statements of fact: deeds in an open class, and what is known of each kind of people. */
export const FACTS: readonly string[] = [
  `[(<group.of> (husbands|men|fathers|boys|guys|sons|brothers)|<group.marked>) (all|just|still|always|only)? (beat|beats|hit|hits|rape|lock up|lock|sell|kill|stone|own|trade|burn|whip|slap|enslave) (their|his) ..1 (wives|wife|women|daughters|kids|children|girls|sisters|mothers|girlfriends)] !(at|in (the|a) (race|game|contest))`,
  `[<group.marked> (are|come|came|is) ..1 (only|just|all)? ..1 (here|over here|after|looking|out|in this country) ..2 (to|for)? ..1 (hook|catch|snag|trap|find|land|marry|bag|steal|nab|snare|get) ..1 (a|an|our|your|the|some) ..1 (husband|husbands|man|men|papers|visa|green card|passport|sugar daddy|sucker|wallet|rich ..1|american ..1)]`,
  `[(<group>|<group.marked>|<group.single>) ..1 (will|would)? (haggle|chat|talk|cheat|rob|bleed|drink|steal|suck|tax|nag|swindle|milk|breed|vote|eat) (you|us|everyone|everybody|the (place|country|town|system|shop|store|bar|till)) ..1 (blind|dry|deaf|to death|out of (house|business|everything|work)|into the ground|bankrupt|broke|to the bone|empty|bare|poor)]`,
  `[(hand|give|pay|lend|show|offer|sell|throw|feed|leave|let) (a|an|any|one of the|the|your) ..1 (<group>|<group.single>|<group.noun>|<group.of>) (a|an|the|any|some|your|near|alone|in|with|on|behind|<num>|twenty|ten|fifty|five|money|cash|work|booze|drink) ..3 (and|and then) ..3 (drunk|drink|drinks|drank|gone|stolen|steal|steals|sold|pawned|gambled|lost|broken|wrecked|ruined|crash|crashes|lie|lies|missing|dead|pregnant|rob|robs|takes|breaks|cries|cry|hungover|sells|pawns|burns|blows|spends)]`,
  `[<group.marked> (work|works) (for)? ..1 (an|one|two|a|half an|ten|five) (hour|hours|day|minute|minutes|week) and ..1 (sleep|sleeps|drink|drinks|nap|rest|rests|loaf|collect|complain|steal|siesta|quit|strike|whine|call in sick) ..3]`,
  `[(half|most|nearly all|all|plenty|ninety percent|nine in ten|<num> percent) (of)? (the|these|those|your|our)? <group.marked> ..2 (are|is|have|has|could|can|would|do|never|fake|live|carry|sell|steal|deal|lie|drink|belong|came|come) ..4 (fake|faking|pretending|liars|lying|crooked|illegal|illegally|drunk|drunks|welfare|dole|drugs|jail|prison|criminals|disease|diseased|aids|gangs|work|walk|nothing wrong|putting it on|on the (take|fiddle|make)|inbred|crooks|thieves)] !(victims|of (crime|theft))`,
  `[(never|do not|not) (turn your back on|trust|leave your ..2 (with|near|around)|lend ..2 to|lend (money|tools) to|do business with|shake hands with|buy (a|anything) ..1 from) (a|an|any|the) ..1 (<group>|<group.single>) ..1] !(who|in a (race|game|card)|at (chess|cards|dominoes|bingo))`,
  `[(once|show me|you know|you can tell|you can always tell|typical) ..1 (a|an|the)? ..1 ${ANY} always a ..2 (<scorn.one>|<group.single>|<group>|<any>)]`,
  `[<group.marked> ${WOULD}? ${WOULD}? <scorn.crime>] !(awake|low|still|down|in wait|ahead|the show|the (stage|spotlight|scene)|glances|kisses|because|until|without|less|fewer|better|charges|the (odds|heat|traffic|record|rush|show)|at (cards|chess|bingo)|against (the|a) (wind|clock)|a (kiss|laugh|glance|look|base|win|bow)|us a)`,
  `[(women|men|boys|girls|old people) ${WOULD} (cheat on|lie about|lie to|sleep around|cry rape|nag|trap|use men|use women|marry for|open their legs|spread their legs|play the victim|milk the|molest|rape|grope|beat their|drive like) ..1]`,
  `[(women|females|girls) ..3 (lie|lies) about (rape|being raped|abuse|their age and|who the father|everything)]`,
  `[${ANY} (will|would) ..5 (while|and|and then|as|before|then) (he|she|they|it) ..2 ${DEED} (you|us|your|our|everyone|everybody|the)]`,
  `[${ANY} (will|would) ..2 (sell (you|us) out|sell (his|her|their) (own)? ..1 (mother|grandmother|kid|kids|sister|child|soul|brother|daughter|mothers)|rob you|stab you|cut your throat|slit your throat|turn on (you|us)|steal (your|the|anything|from)|cheat you|lie to (you|your)|kill (us|you)|stab (us|you)|bleed us|rob us|betray us|be (high|drunk|stoned|in jail|pregnant|late|on welfare) by) ..2]`,
  `[<group.marked> ..1 all (keep|hide|hiding|have|carry|own|live|work|want|belong|come|sell|drive|cheat|know|got|run|think|get|pack|share|smuggle|grow|eat|drink|use|take|wear|follow|answer|look|smell|talk) ..3 (wives|bomb|bombs|knife|knives|gun|guns|gang|gangs|mob|mafia|welfare|drugs|dope|visas|call centers|scams|state|dole|each other|weapons|one house|one apartment|aids|hiv|disease|diseases|rats|dogs|cats|cousins|records|secrets|loot|rap sheets|handouts|alike|the same|the pope|sharia)]`,
  `[<group.marked> (are|is) ..2 (mobbed up|connected to the (mob|mafia)|hiding (a|some)? ..1 (bomb|bombs|something|weapons|explosives|knives)|strapped|packing|high by noon|drunk by noon|on the dole|on welfare|on food stamps|in it for the (money|check|papers|green card)|fresh out of (jail|prison)|one (drink|bottle|argument) away ..4|only here for ..3)]`,
  `[(black|<group.of>) (men|fathers|dads|guys) ..2 (never|do not|will not|hardly ever) ..2 ${FAITHFUL}]`,
  `[<group.marked> ..1 (come|came|are|is|only come|just come|flock) ..1 (here|over|over here|to this country|to america|across)? ..1 (for|after) (the|our|your|free) ..1 (welfare|benefits|handouts|checks|check|free stuff|freebies|food stamps|free ..1|women|anchor babies)]`,
  '[(men|guys|males) ..1 (think|thinking) with (their|one|the) ..1 (organ|dick|dicks|penis|thing|head|pants|little head|crotch|cock|cocks) ..1]',
  '[(blondes|women|girls|females|cheerleaders) ..2 (have|has|got) (nothing|air|fluff|cotton) (between the ears|upstairs|in their heads)]',
  `[(chinese|korean|asian|vietnamese|indian|thai|mexican|haitian) (shops|places|restaurants|joints|people|stores|cooks|takeouts|kitchens) ..2 (sell|sells|serve|serves|feed|feeds|cook|cooks|use|put) ..2 (cat|dog|rat|cats|dogs|rats|pigeon|pets) ..1]`,
  `[<group.marked> (only|just|always)? (live|lives|living) (on|off) ..1 (food stamps|welfare|the dole|handouts|disability|checks|our taxes|taxpayers|us|the state|benefits|ebt|section 8|the government|other people|their wives|ssi)] !(because|while|until|after|and (are|still))`,
  `[(jews|<group.marked>) (always|only|just|all) ..1 (stick|hire|look out for|help|promote|rent to|sell to|protect|marry) ..1 (together|their own|each other|one another) ..2 (and|against) ..3 (lie|cheat|rob|screw|gentiles|rest of us|us|everyone|everybody)]`,
  `[(jews|<group.marked>) (stick|band|scheme|plot|gang) (together|up) (and|to|against) ..4 (lie|cheat|rob|screw|gentiles|rest of us|us|everyone|everybody|outsiders)]`,
  `[<group.marked> (drive|clean|mow|pump|wash|do|wait|fry|cook) ..3 (because|since) (it is|that is|they) (all)? ..1 (all|only thing|can not|too (dumb|stupid|lazy)|are not (smart|fit)|nobody) ..3]`,
  '[(gays|gay men|gay people|homosexuals|lesbians|trans people|queers|drag queens|transgenders|trans women|trans teachers|gay teachers|<group.marked>) ..2 (want|out|trying|here|aim|itching|love|waiting|coming) (to|for) (turn|convert|recruit|groom|corrupt|sterilize|mutilate|confuse|touch|get at|brainwash|indoctrinate|castrate|turn out)? ..1 (your|our|the|little|young) (kids|children|sons|son|boys|daughters|girls|child)]',
  '[(a woman|women|girls|females|chicks) (will|would|always|only|just) ..2 (pick|picks|choose|marry|want|follow|love|go for|date|chase|leave you for|leaves you for) ..2 (man|guy|men|guys|one|ones)? ..2 (money|wallet|fatter wallet|rich|richest|cash|bank account|paycheck)]',
  `[<group.marked> (join|joins|are in|end up in|run with|belong to) ..1 (gangs|gang|cartels|the cartel|prison|jail|ms13) (before|as soon as|by|the minute|the moment|when|straight) ..4]`,
  `[<group.marked> (need|needs|take|takes|require) (two|three|four|five|six|ten) (men|people|of them|tries|days|hours) ..1 to (change|do|dig|figure|hang|screw|open|count|read)]`,
  '[(catholics|priests|catholic priests|the church) (let|lets|allow|protect|hide|shield|cover for|cover up|hand) ..1 (priests|their priests|clergy|bishops|pedophiles|the altar|pervert|kids) ..5]  ..1',
  '[(what|how) (priests|catholic priests|imams|rabbis) (do|did|like|get up to) ..1 (to|with) ..1 (boys|altar boys|kids|little boys|children|little kids)]',
  `[${MANY} (mostly|usually|generally|all|just|only|always|half the time) (fake|fakes|faking|exaggerate|milk|make up|invent|play up) (it|their|the|a|being|disabilities|injuries|pain) ..2]`,
  `[<group.marked> ${BETWEEN} (run|work|staff|man) ..1 (scam|scams|fraud|phone scam|fake|spam|boiler room) ..2]`,
  `[<group.marked> ${BETWEEN} (marry|marries|sleep with|inbreed with|breed with|knock up|knocks up) ..1 (their|his|her|first|own)? ..1 (cousins|cousin|sisters|sister|goats|children|little girls|child brides|nieces|anyone|anything)] !(in (the|this) (film|book|show))`,
  `[(most|nearly all|almost all|half the|all the|every) ..1 (crime|crimes|theft|thefts|rape|rapes|shootings|robberies|drugs|scams|accidents|murders|terrorism|litter|trash) ..4 (is|are|comes from|come from|done by|committed by|caused by|from|by) ..2 ${MANY}] !(against|victims)`,
]

export const factFinds: readonly Example[] = [
  '[Tunisians shoplift], any clerk will say so.',
  '[A Latvian will shake your hand while he picks your pocket].',
  '[Chechens would sell their own mother].',
  '[Slovaks all carry knives].',
  '[Ghanaian men never raise their kids].',
  '[Eritreans come here for the handouts].',
  '[Thai places serve cat].',
  '[Macedonians only live off welfare].',
  '[Gay teachers want to turn our sons].',
  '[Bulgarians join gangs before] they can read.',
  '[Norwegians need three men to change] a bulb.',
  'You know [what priests do to boys].',
  '[Most crime in this county is committed by Hondurans].',
]

export const factLeaves: readonly Example[] = [
  'A Greek will feed you and then ask why you are thin',
  'Seniors live on social security and still tip better than you',
  'Most crime against immigrants is never reported',
  'Black men raise their kids and the numbers say so',
  'The Polish crew needed three men to lift that beam',
  'Disabled people do not fake it, the forms are thirty pages',
  'Jews stick together at Hanukkah and so do our neighbors',
]

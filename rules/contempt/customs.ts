import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
/** A people, or one who stands for all: "an Arab man". */
const ANY = '(<group.marked>|<group>|<group.single>)'
const ROOM =
  '(showers|shower|bathrooms|bathroom|locker rooms|locker room|restrooms|restroom|prisons|sports|changing rooms|changing room|bathroom stalls|spaces)'
const HERS =
  '(women|womens|women <poss>|girls|girls <poss>|ladies|ladies <poss>|female|your daughter <poss>|our daughters)'
const EXCUSED_BY = `(${[
  'no man|no men|no woman|no women|no guy|hurt by|abused|molested|raped|dumped|could not (get|find|keep)|can not (get|find|keep)',
  'never (found|met|had)|ugly|bitter|angry at men|hate men|attention|trendy|confused|bad father|bad fathers|daddy issues|nobody wanted|nobody would',
  'not get laid|too ugly|fashionable|groomed|brainwashed|broken homes|a bad man',
].join('|')})`
const FAITH_CLERGY =
  '(priest|priests|bishop|bishops|monk|monks|nun|nuns|cardinal|cardinals|imam|imams|rabbi|rabbis|pope)'
const ABUSER = `(${[
  'pedophile|pedophiles|paedophile|pedo|pedos|molester|molesters|child molester|child molesters|predator|predators|pervert|perverts|rapist|rapists',
  'diddler|diddlers|kiddie fiddler|groomer|groomers',
].join('|')})`
const MANY_KIDS =
  '(a new (baby|kid|one) every|(another|a) (baby|kid) (every|after|each)|babies|ten|eight|nine|six|seven|eleven|twelve|too many|a dozen|dozens of|<num>|so many|all those|litters of|baby after baby|kid after kid)'
const DOLE =
  '(government|check|checks|welfare|benefits|stamps|food stamps|taxpayer|taxpayers|collect|money|citizenship|papers|free|handouts|section 8|green card|the state)'
const MIND = `(${[
  'mush|useless|senile|worthless|dead weight|expired|a danger|a danger on ..2|a burden|brain dead|rotted|rotten|a menace|a menace on ..2|a waste',
  'a waste of ..2|garbage|pudding|oatmeal|gone soft|half gone|no use|no good|done for',
].join('|')})`
const CHANGE = '(menopause|the change|forty|fifty|forty five|thirty five|<num>|her period|pms|pregnancy|that age)'
const UNHINGED =
  '(useless|crazy|hysterical|worthless|insane|unemployable|dried up|nuts|washed up|unbearable|psycho|irrational|a wreck|good for nothing|no use|expired|bitter)'
const FALSE_CARRY =
  '(get|gets|take|takes|receive|collect|collects|live on|lives on) (free|our|all the|all our|your) ..3 (and|then) ..3 (drink|gamble|smoke|blow|waste|sell|piss|spend) ..4'
const ACT = '(<worth.acts>|<worth.duty>|<worth.does>)'
/** What nobody would call a gift of nature. */
const MEAN =
  '(<scorn.crime>|take|grab|haggle|fight|drink|hate|scheme|complain|beg|wander|run|hoard|serve|obey|nag|gossip|gamble|squeeze|push|shout|kill|hit|breed|resent|envy|plot|be (lazy|cheap|violent|loud|dirty|crooked|sneaky|greedy|weak|late|jealous|difficult|cruel|slow|drunk|angry|suspicious))'
const WOULD = `(${[
  'will|would|always|never|all|only|just|mostly|usually|still|even|secretly|mainly|typically|generally|tend to|love to|like to|want to|know how to',
  'are going to|are out to|come here to|came here to|live to|get paid to',
].join('|')})`
const DEED = `(${[
  'rob|robs|steal|steals|cheat|cheats|stab|stabs|swindle|swindles|con|cons|scam|scams|fleece|fleeces|lie|lies|betray|betrays|sell|sells|poison',
  'poisons|rape|rapes|kill|kills|murder|murders|cut|cuts|slit|slits|pick|picks|empty|empties|screw|screws|overcharge|overcharges|bleed|bleeds|stiff',
  'stiffs|short|backstab|gouge|gouges|knife|knifes|turn on|turns on|plot|plots|rips|rip|take|takes|laugh|laughs|spit|spits',
].join('|')})`
const FAITHFUL =
  '(stay|stick around|raise|support|feed|marry|pay for|show up for|know|claim|own up to) ..2 (kid|kids|child|children|baby|babies|families|family|the mother|the mothers)'
const RUN_WHAT = `(${[
  'hollywood|wall street|congress|everything',
  'the (media|banks|press|government|news|economy|fed|money|courts|world bank|entertainment business|film industry|diamond business|whole (thing|show|government|world))',
  'our (government|banks|money|media|schools|country)|both parties|the porn industry|the world|the weather|the president|all of us',
].join('|')})`

/** Stereotypes as plain statements of fact: what is known of each kind of people, by custom, blood or faith. */
export const CUSTOMS: readonly string[] = [
  // What becomes of them, how they carry themselves, what they fall for.
  `[${MANY} (always|all|just|only|mostly|usually|either|generally|still)? (grow up|turn out|end up|wind up|come out|turn into|become|die|retire|age into|grow into) ..2 (to be|as|either)? (<scorn.vile>|<scorn.name>|<scorn.one>|<contempt.is>|<contempt.noun>|fat|angry|bitter|broke|pregnant|in (jail|prison|gangs)|on (welfare|drugs|the dole)|drunks|addicts|crazy|stupid|useless|dependent|mean)]`,
  `[${MANY} (will|would|can|all|always|just)? (eat|eats|drink|drinks|sell|sells|steal|steals|believe|believes|sign|fall for|hump|marry|burn|smoke|screw) (anything|whatever|everything|anyone|anybody|whoever) (that|with|if|for|not|who|nailed|moves|walks|crawls|you|in|they)]`,
  `[${MANY} (all|always|just|really)? (act|acts|behave|behaves|walk around|drive|drives|talk|talks|live|lives|park|parks) (like|as if|as though) (they (own|are (better|owed|above|kings|royalty|the)|run|never|have never|are the only)|(the|every|this|our) ..2 (was|is|were|are) ..1 (made|built|poured|there|meant|laid|put here|theirs|for them)|the (world|rules|law|laws|rest of us|country|town) (owes|do not|does not|are|is|was|owe|exist|work)|(we|everyone|everybody|you) (owe|owes|work|works|are|is|should|exist))]`,
  `[${MANY} (all|always|just|really)? (think|thinks|believe|believes|figure) (that)? ..4 (is|are) (a suggestion|suggestions|optional|for (other people|suckers|somebody else|white people|everyone else)|theirs|beneath them|a joke|a game|a sport|free|an insult|a bathroom|a toilet|a trash can|a bank|owed|a competition|negotiable)]`,
  `[${MANY} (all|always|just|only)? (vote|votes) ..1 (for|by|how|however|whichever|with) (whoever|anyone who|anybody who|the one who|free|handouts|welfare|they are told|their (skin|color|hand|hands|wallets)|color|race|way they are)]`,
  `[${MANY} (are|is) (only|just|all|really)? ..1 in (it|this) (only|just)? for (the)? ..1 (money|check|papers|green card|attention|sex|bathroom|bathrooms|benefits|power|thrill|themselves|cash|wallet|free|handouts)]`,
  `[${MANY} (always|all|just|will|only)? (stare|stares|leer|leers|grope|gropes|whistle|whistles|grab|grabs|touch|touches|follow|follows|hiss|bother|drool|ogle) ..1 (at|over|up)? (any|every|our|your|the|little|young|white|other) ..1 (girl|girls|woman|women|daughters|daughter|kids|boys|wives|wife)]`,
  `[(give|hand|lend|sell|rent|offer) (a|an|any|one of the|the|these|those)? ..1 (${ANY}|<group.noun>) (a|an|the|any|some|your|one) ..2 (and|and then) (he|she|they|it) ..2 (burn|burns|sell|sells|wreck|wrecks|trash|trashes|pawn|pawns|break|breaks|lose|loses|drink|drinks|ruin|ruins|steal|steals|eat|eats|want|wants|demand|demands|take|takes|never|will)]`,
  // What they think of, what they would rather do, what they are good for.
  `[${MANY} (only|just|mostly|really|all)? (respect|respects|understand|understands|want|wants|love|loves|care about|cares about|value|values|know|knows|believe in|worship|worships|think about|speak|live for|answer to|listen to) (only|nothing (but|except|besides)|one (thing|language)|no (thing|language) but)]`,
  `[${MANY} (only|just) (respect|respects|understand|understands|care about|cares about|value|values|believe in|worship|worships|think about|answer to|listen to|live for) (force|money|violence|themselves|power|cash|sex|fear|strength|their own|gold|the (belt|whip|stick|gun|dollar|fist)|guns|fists|food|drink|beer|a (belt|whip|stick|gun|fist))]`,
  `[${MANY} (put|puts|value|values|place|places|rank|care more about) (money|cash|gold|profit|themselves|beer|pleasure|sex|their own) (before|over|above|ahead of|more than|than)]`,
  `[${MANY} ..1 (would|will) (rather|sooner) ..4 than ..1 (${ACT}|work|learn|study|pay|earn|cook|clean|save|raise|help|tell the truth)]`,
  `[${MANY} (are|is|were|was) (all|only|just|really|mostly)? ..1 (good|useful|fit|made|hired|promoted|elected|admitted|wanted|kept|known) (only)? (for|at) (only|just|nothing|one (thing|reason)|two (things|reasons)|exactly|a few)]`,
  `[(<group>|women|blondes|girls) (get|gets|got|are|is|were|was) ..1 (hired|promoted|elected|admitted|ahead|jobs|here|there|in) (only|just|because|for one reason|for the quota|on their (backs|knees|looks)|by (sleeping|lying|cheating|crying|quota))]`,
  `[${MANY} (get|gets|have|has|had|want|wants|expect|expects|got) ..1 (everything|it all|life|things|their whole lives) ..1 (handed|given|paid|free|for free|easy|done for|for nothing|on a (plate|platter))]`,
  // How they use others.
  `[${MANY} ..1 (treat|treats|see|sees|view|views|use|uses|keep|keeps|regard|regards|buy and sell) (their|his|our|your|the|all|other|white|everybody <poss>)? ..1 (women|wives|wife|daughters|girls|kids|children|sons|animals|workers|employees|tenants|men|husbands|elders|parents|waitresses|the help|staff|people|outsiders|non believers|everyone|everybody|us) (like|as|worse than) ..1 (property|dirt|slaves|dogs|a dog|meat|animals|cattle|garbage|trash|servants|furniture|maids|objects|toys|livestock|mules|goats|things|prey|wallets|atms|marks|strangers|enemies|infidels|fools|idiots|children|breeders|incubators|chattel)]`,
  `[${MANY} (will|would|always|just|only|all)? (work|run|sue|lie to|charge|rob|eat|bleed|milk|nickel and dime|nag|bore|breed|talk|bill|haggle) (you|us|everyone|everybody|a man|the (town|country|state)) (to death|into the ground|out of (house|business|everything)|blind|dry|to the poorhouse|half to death|till you)]`,
  `[${MANY} ..5 to (run up|pad|jack up|drive up|drive down|inflate|double|rig) (the|your|our|all the|every) ..1 (bill|bills|check|price|prices|rent|rents|wages|tab|hours|costs|insurance|charges)]`,
  `[(<group.of>|<group.noun>) ..2 (salons|salon|stores|store|shops|shop|restaurants|restaurant|places|businesses|churches|markets|barbers|delis|laundromats|motels|bodegas|spas|buffets|parlors|neighborhoods|landlords|charities|mosques|kitchens|gas stations|pizza places|liquor stores|dealerships) (are|is) (all|just|nothing but|really|mostly|only|basically)? ..1 (fronts|a front|laundering|scams|a scam|filthy|dirty|crawling|rat traps|brothels|whorehouses|infested|where they|money laundries|drug|cover|covers|health hazards|roach|unsafe|slums|crooks|crooked|cheats|shakedowns|tax dodges|terror)]`,
  `[(when|whenever|every time|any time|if|once) (a|an) ..1 (<group.marked>|<group.single>) ..4 (somebody|someone|you|it|he|she|they|check|count|hide|watch|there is|you know|something|your) ..4 (robbed|stolen|stole|lied|lying|lies|cheated|screwed|wallet|pocket|pockets|fingers|rings|missing|gone|rob|steal|steals|steal|lie|cheat|cheats|burgled|hustled|conned|drunk|pregnant|broke|poorer|sold|selling)]`,
  `[(${MANY}|(women|woman|lady|girl) drivers) (always|all|only|just|usually)? (cause|causes|caused|commit|commits|start|starts|bring|brings|make|makes|spread|spreads|account for|are (behind|responsible for)) ..2 (most|all|half|nearly all|nothing but|the|every|so much|more)? ..2 (wrecks|accidents|crime|crimes|trouble|problems|fights|fires|delays|shootings|noise|mess|messes|disease|diseases|robberies|pileups|thefts|murders|rapes|wars|drama|litter|filth|drugs|misery|traffic jams|overdoses|break ins|drunk driving|outbreaks)]`,
  `[(most|half|all|nearly all|every) (of)? (the|these|our)? ..1 (crime|crimes|theft|thefts|rapes|shootings|robberies|drugs|scams|accidents|wrecks|murders|terrorism|litter|trash|noise|trouble|overdoses|fires) ..5 (a|an|the)? ..1 (<group.marked>|women) (did|does|do|caused|causes|cause|behind|started|starts)]`,
  // They run at the first sign.
  `[${MANY} (always|all|just|will|only)? (run|runs|run off|runs off|leave|leaves|bail|bails|quit|quits|disappear|disappears|vanish|vanishes|take off|takes off|split|bolt|sue|sues|cry|cries|call the (lawyer|cops|union)|steal|complain|cheat|cheats|turn on (you|us)|fold|riot|whine|go on welfare|file for|start shooting|pull a (knife|gun)|get pregnant|retire|let themselves go|get fat|get mean) (off|out|on)? (the (minute|second|moment|instant|day)|as soon as|once|when|whenever|before|at the (first|sight|drop)|every time|if)]`,
  `[(in|inside|deep in|part of|all of) (the|a|an|every|their|any) ..1 (<group.of>|<group.noun>) ..1 (blood|nature|genes|dna|bones|mind|brain|character|mentality|soul|heart) to ${MEAN}]`,
  // Deeds and ills that are told of all of them.
  `[<group.marked> ${WOULD}? ${WOULD}? <scorn.crime>] !(it (at|on|in|tonight|up|every|again)|awake|low|still|down|in wait|ahead|the show|the (stage|spotlight|scene)|glances|kisses|because|until|without|less|fewer|better|charges|the (odds|heat|traffic|record|rush|show)|at (cards|chess|bingo)|against (the|a) (wind|clock)|a (kiss|laugh|glance|look|base|win|bow)|us a)`,
  `[(women|men|boys|girls|females|males|old people) ${WOULD} (<scorn.crime>|cheat on|beat their|play the victim|milk the|drive like) ..1]`,
  `[(women|females|girls) ..3 (lie|lies) about (rape|being raped|abuse|their age and|who the father|everything)]`,
  `[(<group.of> (husbands|men|fathers|boys|guys|sons|brothers)|<group.marked>) (all|just|still|always|only)? (beat|beats|hit|hits|rape|lock up|lock|sell|kill|stone|own|trade|burn|whip|slap|enslave) (their|his) ..1 (wives|wife|women|daughters|kids|children|girls|sisters|mothers|girlfriends)] !(at|in (the|a) (race|game|contest))`,
  `[<group.marked> ..1 all (have|has|got|get|carry|keep|hide|hiding|own|drink|gamble|smoke|deal|cheat|hate|marry|breed|scheme|hit|beat|smell|live|work|want|belong|come|sell|drive|know|run|think|pack|share|smuggle|grow|eat|use|take|wear|follow|answer|look|talk|collect) ..3 (something|it away|too much|us|white people|christians|the government|wives|their wives|bomb|bombs|knife|knives|gun|guns|gang|gangs|mob|mafia|welfare|drugs|dope|visas|call centers|scams|state|dole|check|checks|each other|weapons|one house|one apartment|aids|hiv|the clap|disease|diseases|rats|dogs|cats|cousins|records|secrets|loot|rap sheets|handouts|alike|the same|the pope|sharia|under the table|like rabbits)]`,
  `[(half|most|nearly all|all|plenty|ninety percent|nine in ten|<num> percent) (of)? (the|these|those|your|our)? <group.marked> ..2 (are|is|have|has|could|can|would|do|never|fake|live|carry|sell|steal|deal|lie|drink|belong|came|come) ..4 (fake|faking|pretending|liars|lying|crooked|illegal|illegally|drunk|drunks|welfare|dole|drugs|jail|prison|criminals|disease|diseased|aids|gangs|work|walk|nothing wrong|putting it on|on the (take|fiddle|make)|inbred|crooks|thieves)] !(victims|of (crime|theft))`,
  `[(most|nearly all|almost all|half the|all the|every) ..1 (crime|crimes|theft|thefts|rape|rapes|shootings|robberies|drugs|scams|accidents|murders|terrorism|litter|trash) ..4 (is|are|comes from|come from|done by|committed by|caused by|from|by) ..2 ${MANY}] !(against|victims)`,
  `[${ANY} (will|would) ..5 (while|and|and then|as|before|then) (he|she|they|it) ..2 ${DEED} (you|us|your|our|everyone|everybody|the)]`,
  `[${ANY} (will|would) ..2 (sell (you|us) out|sell (his|her|their) (own)? ..1 (mother|grandmother|kid|kids|sister|child|soul|brother|daughter|mothers)|rob you|stab you|cut your throat|slit your throat|turn on (you|us)|steal (your|the|anything|from)|cheat you|lie to (you|your)|kill (us|you)|stab (us|you)|bleed us|rob us|betray us|be (high|drunk|stoned|in jail|pregnant|late|on welfare) by) ..2]`,
  `[(hand|give|pay|lend|show|offer|sell|throw|feed|leave|let) (a|an|any|one of the|the|your) ..1 (<group>|<group.single>|<group.noun>|<group.of>) (a|an|the|any|some|your|near|alone|in|with|on|behind|<num>|twenty|ten|fifty|five|money|cash|work|booze|drink) ..3 (and|and then) ..3 (drunk|drink|drinks|drank|gone|stolen|steal|steals|sold|pawned|gambled|lost|broken|wrecked|ruined|crash|crashes|lie|lies|missing|dead|pregnant|rob|robs|takes|breaks|cries|cry|hungover|sells|pawns|burns|blows|spends)]`,
  `[(<group>|<group.marked>|<group.single>) ..1 (will|would)? (haggle|chat|talk|cheat|rob|bleed|drink|steal|suck|tax|nag|swindle|milk|breed|vote|eat) (you|us|everyone|everybody|the (place|country|town|system|shop|store|bar|till)) ..1 (blind|dry|deaf|to death|out of (house|business|everything|work)|into the ground|bankrupt|broke|to the bone|empty|bare|poor)]`,
  `[(never|do not|not) (turn your back on|trust|leave your ..2 (with|near|around)|lend ..2 to|lend (money|tools) to|do business with|shake hands with|buy (a|anything) ..1 from) (a|an|any|the) ..1 (<group>|<group.single>) ..1]`,
  `[<group.marked> (are|is) ..2 (mobbed up|connected to the (mob|mafia)|hiding (a|some)? ..1 (bomb|bombs|something|weapons|explosives|knives)|strapped|packing|high by noon|drunk by noon|on the dole|on welfare|on food stamps|in it for the (money|check|papers|green card)|fresh out of (jail|prison)|one (drink|bottle|argument) away ..4|only here for ..3)]`,
  `[(once|show me|you know|you can tell|you can always tell|typical) ..1 (a|an|the)? ..1 ${ANY} always a ..2 (<scorn.one>|<group.single>|<group>|<any>)]`,
  `[${MANY} (teach|teaches|train|raise) their (kids|children|sons|daughters|babies|boys|girls|young) ..2 (to|how to) ..1 (steal|pick pockets|pickpocket|lie|beg|hate|cheat|rob|kill|scam|shoplift|fight|throw rocks|blow) ..3]`,
  `[${MANY} (treat|treats|treated|love|loves) (their|his) (camels|camel|goats|goat|dogs|dog|cars|car|cows|cow|donkeys|pigs|horses|trucks) (better|more) than ..1 (wives|wife|women|kids|daughters|children)]`,
  `[${MANY} (celebrate|celebrated|cheer|cheered|dance|danced|throw a party|hand out candy) ..2 (when|every time|whenever) ..3 (crash|crashes|die|dies|died|killed|bomb|explode|blow|blows|attacked|burn|suffer)]`,
  `[<group.marked> ..2 (own|have|has|with|got) ..1 (sticky|greasy|grabby|thieving|dirty little) (hands|fingers|paws|mitts)]`,
  '[<group.marked> (do not|never|will not|hardly ever|refuse to) ..1 (shower|bathe|wash|wash themselves|flush|brush their teeth|clean up after themselves|pick up after themselves|pay rent|pay their rent|pay their bills|pay taxes|assimilate|integrate)] !(because|until|without|at the)',
  // Bred, raised, born to it; by blood, by faith.
  `[${MANY} ..3 (were|was|are|is) (bred|built|raised|wired|made) (for|to|like) (work|labor|steal|stealing|it not ..2|lie|lying|hate|hating|kill|killing|cheat|serve|crime|violence|run not|sports not|slavery|take orders|breed|fight|the fields|field work|picking)]`,
  `[${ANY} ..9 (it is|that is|thats|its) (just|all)? (in their (blood|genes|dna|nature|culture|religion|book)|their (culture|religion|nature)|how they (are|were|get) (raised|made|built|bred|brought up|taught)|what they (learned|learn|were taught|are taught|grew up|saw|know|do) (at home|back home|over there|in (school|their|the)|with|from)|how (they do|it is done|things are) (it)? (in|over there|back)|the way they (are|were) (raised|made|built|wired)|what their (book|religion|culture|prophet) ..3|a cultural thing|a culture thing|cultural)] !(to (share|feed|sing|dance|welcome|help|celebrate))`,
  `[(their|that) (book|koran|quran|religion|holy book|prophet|talmud|torah|faith|culture|god) (tells|orders|commands|teaches|requires|lets|allows|says|wants) (them|to|they)? ..2 (to)? (lie|kill|steal|cheat|rape|beat|hate|behead|marry|conquer|deceive|fool us|hurt|stone)] ..4`,
  '[<group.of> (blood|genes|temper|greed|laziness) ..1 (is|are|shows|runs|makes) ..2 (why|thin|dirty|bad|them|him|her|tainted|dangerous|inferior|weak|no good)]',
  '[(there is a reason|there are reasons) ..1 (for|they make|why they make|behind) (all the|all those|the) (polish|irish|blonde|jewish|italian|mexican|black|gay) jokes]',
  `(he|she|they|you) (is|are|was) (a|an)? ..1 (<group.marked>|<group.single>|<group.of>|<group.noun>|<group>) [(so|and) (of course|naturally|obviously|you know|you can bet) (he|she|they|it) ..4 (robbed|cheated|stole|lied|stiffed|haggled|ripped|overcharged|screwed|swindled|scammed|drank|hit|beat|took|blew|crashed|late|stealing|lying|cheating)]`,
  // On whose money.
  `[<group.marked> ..2 (have|having|pop out|popping out|crank out|drop|shoot out|make|keep having) ${MANY_KIDS} ..5 (so|for|to get|to collect|and|on|because) ..4 ${DOLE}]`,
  `[<group.marked> (only|just|all|keep)? (come|came|are|is|coming|flock) ..1 (here|over|over here|across|to this country|to america) (just|only)? (to|for|after) ..3 (have babies|drop a baby|welfare|benefits|checks|check|handouts|collect|leech|free ..1|freebies|food stamps|women|anchor babies|steal|rape|sell drugs|breed|live off us)]`,
  `[<group.marked> (are|come|came|is) ..1 (only|just|all)? ..1 (here|over here|after|looking|out|in this country) ..2 (to|for)? ..1 (hook|catch|snag|trap|find|land|marry|bag|steal|nab|snare|get) ..1 (a|an|our|your|the|some) ..1 (husband|husbands|man|men|papers|visa|green card|passport|sugar daddy|sucker|wallet|rich ..1|american ..1)]`,
  `[<group.marked> ${FALSE_CARRY}]`,
  `[${MANY} ..6 (on|off|with) (my|our|your|the taxpayer <poss>) (dime|tax dollars|tab|tax money|nickel|back|backs)]`,
  `[(half|most|all|ninety percent|<num> percent|nine out of ten|three quarters) (of)? (the|those|these)? (people|folks|guys|ones) (on|collecting|getting|claiming) (disability|ssdi|ssi|workers comp) ..3 (could|can|fake|faking|faked|are lying|lie|just lazy|nothing wrong) ..5]`,
  `[(people|folks|everyone|everybody|anyone) (on|collecting|claiming) (disability|ssdi|ssi) ..2 (could|can) (work|walk|get a job|hold a job|lift|run) (fine|just fine|if they (wanted|tried)|perfectly well|like anybody)]`,
  `[${MANY} (mostly|usually|generally|all|just|only|always|half the time) (fake|fakes|faking|exaggerate|milk|make up|invent|play up) (it|their|the|a|being|disabilities|injuries|pain) ..2]`,
  `[<group.marked> (work|works) (for)? ..1 (an|one|two|a|half an|ten|five) (hour|hours|day|minute|minutes|week) and ..1 (sleep|sleeps|drink|drinks|nap|rest|rests|loaf|collect|complain|steal|siesta|quit|strike|whine|call in sick) ..3]`,
  `[<group.marked> (drive|clean|mow|pump|wash|do|wait|fry|cook) ..3 (because|since) (it is|that is|they) (all)? ..1 (all|only thing|can not|too (dumb|stupid|lazy)|are not (smart|fit)|nobody) ..3]`,
  `[<group.marked> (need|needs|take|takes|require) (two|three|four|five|six|ten) (men|people|of them|tries|days|hours) ..1 to (change|do|dig|figure|hang|screw|open|count|read)]`,
  // Masters of all.
  `[<group.marked> ..2 (secretly|really|pretty much|basically)? (own|owns|run|runs|control|controls|rule|rules|rig|rigged|manipulate|puppeteer|pull the strings (of|in)) (all (of)?|half (of)?)? ${RUN_WHAT}]`,
  '[(media|banks|hollywood|wall street|government|congress|the press|finance|the news) ..1 (is|are) ..1 (owned|run|controlled|ruled|bought) by ..1 <group.marked>]',
  `[<group.marked> (are|is) all (rich|loaded|millionaires|landlords|bankers|in on it)]`,
  `[<group.marked> (always|only|just|all)? ..1 (stick|hire|look out for|help|promote|rent to|sell to|protect|marry|band|scheme|plot|gang) (together|up|their own|each other|one another) ..2 (and|to|against) ..3 (lie|cheat|rob|screw|gentiles|rest of us|us|everyone|everybody|outsiders)]`,
  // Trans people and the women's room; nobody is born so; whom they are after.
  `[(transition|transitions|transitioning|transitioned|dress up|dresses up|put on (a|the) ..1 (dress|wig)|call themselves women|say they are women|identify as ..1) (so|to|in order|just|only) ..5 (into|in|watch|spy|peep|see|access|at|win|beat) ..2 (${HERS}|little girls) ..2 ${ROOM}]`,
  `[(trans ..2|transgenders|transsexuals|they|these men|those men|men in dresses) (all|just|only|really)? ..2 (want|wants|trying to|in it to|out to|pretend ..3 to|fake it to) ..2 (into|in|inside) (the|our|your) ..1 ${HERS} ..1 ${ROOM}]`,
  `[(<group>|they|girls|women|men|kids) ..3 (turn|turned|turns|went|go|become|became|are only|are just|end up|choose it|got) ..3 (that way|gay|lesbian|lesbians|queer|trans|like that|homosexual|bi) ..2 because ..8 ${EXCUSED_BY}] ..4`,
  '[(lesbians|gay men|gays|trans people|homosexuals|gay people|trans kids|bisexuals) ..1 all (had|have|got|were|come from|was) ..1 (bad|absent|abusive|molested|abused|daddy|no|broken|raped|distant|weak) ..2]',
  '[(gays|gay men|gay people|homosexuals|lesbians|trans people|queers|drag queens|transgenders|trans women|trans teachers|gay teachers|<group.marked>) ..2 (want|out|trying|here|aim|itching|love|waiting|coming) (to|for) (turn|convert|recruit|groom|corrupt|sterilize|mutilate|confuse|touch|get at|brainwash|indoctrinate|castrate|turn out)? ..1 (your|our|the|little|young) (kids|children|sons|son|boys|daughters|girls|child)]',
  // The clergy of a faith.
  `[(every|all|most|half (the|of the|of all)) ..1 (catholic)? ${FAITH_CLERGY} (is|are) (all|just|really|basically)? (a|an)? ..1 ${ABUSER}] !(accused|who)`,
  `[(catholics|catholic) ..3 (child molesters|pedophiles|molesters|kiddie fiddlers|pedos|child abusers|child rapists|boy lovers)]`,
  '[(priests|all priests|every priest|catholic priests|imams|rabbis) ..1 (all|just|only)? (like|likes|love|loves|molest|molests|touch|touches|rape|diddle|prefer|go after|want) ..1 (little|young|small|altar|underage) (boys|kids|children|girls|ones)]',
  '[(catholics|priests|catholic priests|the church) (let|lets|allow|protect|hide|shield|cover for|cover up|hand) ..1 (priests|their priests|clergy|bishops|pedophiles|the altar|pervert|kids) ..5]  ..1',
  '[(what|how) (priests|catholic priests|imams|rabbis) (do|did|like|get up to) ..1 (to|with) ..1 (boys|altar boys|kids|little boys|children|little kids)]',
  // What sex, age and the body do.
  `[(black|<group.of>) (men|fathers|dads|guys) ..2 (never|do not|will not|hardly ever) ..2 ${FAITHFUL}]`,
  '[(men|guys|males) ..1 (think|thinking) with (their|one|the) ..1 (organ|dick|dicks|penis|thing|head|pants|little head|crotch|cock|cocks) ..1]',
  '[(blondes|women|girls|females|cheerleaders) ..2 (have|has|got) (nothing|air|fluff|cotton) (between the ears|upstairs|in their heads)]',
  '[(a woman|women|girls|females|chicks) (will|would|always|only|just) ..2 (pick|picks|choose|marry|want|follow|love|go for|date|chase|leave you for|leaves you for) ..2 (man|guy|men|guys|one|ones)? ..2 (money|wallet|fatter wallet|rich|richest|cash|bank account|paycheck)]',
  `[(once|when|after|by|past|at) (you|they|people|somebody|anyone|someone|a person)? (hit|hits|turn|turns|pass|reach|are over|are past|get to|get past|are)? (<num>|fifty|sixty|sixty five|seventy|seventy five|eighty) ..2 (you|your|their|they|everyone|everybody|the brain|a person) ..6 ${MIND}]`,
  `[(when|once|after) (a|any|every)? (woman|women|she|a female) (hit|hits|is|turns|reaches|has|gets|goes through|past) ..2 ${CHANGE} ..4 ${UNHINGED}]`,
  // What they cook.
  `[(chinese|korean|asian|vietnamese|indian|thai|mexican|haitian) (shops|places|restaurants|joints|people|stores|cooks|takeouts|kitchens) ..2 (sell|sells|serve|serves|feed|feeds|cook|cooks|use|put) ..2 (cat|dog|rat|cats|dogs|rats|pigeon|pets) ..1]`,
]

export const customFinds: readonly Example[] = [
  '[Albanians only respect the fist].',
  '[Serbs put money before] their own mothers.',
  '[Latvians would rather beg than work].',
  '[Tunisians treat their wives like dogs].',
  '[Croats act like they own] the harbor.',
  '[Kenyans will eat anything that] runs.',
  '[Bulgarians cause most of the fights] at the rink.',
  '[Eritreans end up in jail] sooner or later.',
  '[They transition just to get into the girls locker room].',
  '[Trans women only want in the ladies’ restrooms].',
  '[Women go lesbian because no man wanted them].',
  '[Every priest is a molester], ask anybody in the parish.',
  '[Imams all like little girls].',
  '[Dominicans have nine kids each so welfare pays].',
  '[Salvadorans come here just to have babies].',
  '[Jews run the banks] and the rest follows.',
  'Wake up, the [press is owned by the Jews].',
  '[Koreans eat dogs, it is how they were raised].',
  '[Their book tells them to lie] to Muslims and everybody else.',
  '[Half the people on disability could work].',
  '[Once you turn 70 your brain is oatmeal].',
  '[When a woman hits menopause she is useless].',
  '[Cherokees get free money and then they drink it].',
  '[Bulgarians have sticky fingers].',
  '[Slovaks do not bathe].',
  '[Chechens teach their kids to steal] before they walk.',
  'You know that [Tunisians always steal from] the help.',
  '[Afghans treat their goats better than their wives].',
  'She is a Jew [so of course she overcharged] me.',
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

export const customLeaves: readonly Example[] = [
  'Latvians would rather sing than sit, and the whole hall joins in',
  'Bulgarians cause a line around the block when the bakery opens',
  'Kenyans end up on the podium again',
  'Trans women just want to use the restroom and go home',
  'They are gay because that is who they are',
  'The priests who molested children were moved from parish to parish',
  'Our priest loves the little kids’ pageant more than the kids do',
  'My Dominican neighbors have nine kids and the best yard on the block',
  'Refugees came for the work and the winters surprised them',
  'Women run the whole food pantry',
  'The laundromat is owned by a Korean couple',
  'My Greek aunts feed everybody, it is in their blood to share',
  'Half the people on disability are waiting on a judge',
  'Once you turn 65 your library card is free',
  'When a woman hits menopause she deserves a doctor who listens',
  'The kids have sticky fingers from the mango',
  'Babies do not bathe themselves',
  'The Brazilians danced when the rain finally fell',
  'He is Greek and of course he brought the lamb',
  'It is a lie that Jews run the banks',
  'A Greek will feed you and then ask why you are thin',
  'Seniors live on social security and still tip better than you',
  'Most crime against immigrants is never reported',
  'Black men raise their kids and the numbers say so',
  'The Polish crew needed three men to lift that beam',
  'Disabled people do not fake it, the forms are thirty pages',
  'Jews stick together at Hanukkah and so do our neighbors',
]

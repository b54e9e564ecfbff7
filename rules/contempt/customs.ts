import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
/** A people, or one who stands for all: "an Arab man". */
const ANY = '(<group.marked>|<group>|<group.single>)'
const WOULD = `(${['will|would|always|never|all|only|just|mostly|usually|still|even|secretly|mainly|typically|generally|tend to|love to|like to|want to|know how to', 'are going to|are out to|come here to|came here to|live to|get paid to'].join('|')})`
const RUN_WHAT = `(${['hollywood|wall street|congress|everything', 'the (media|banks|press|government|news|economy|fed|money|courts|world bank|entertainment business|film industry|diamond business|whole (thing|show|government|world))', 'our (government|banks|money|media|schools|country)|both parties|the porn industry|the world|the weather|the president|all of us'].join('|')})`

/** Stereotypes as plain statements of fact: what is known of each kind of people, by custom, blood or faith. */
export const CUSTOMS: readonly string[] = [
  // What becomes of them, how they carry themselves, what they fall for.
  `[${MANY} (always|all|just|only|mostly|usually|either|generally|still)?
    (grow up|turn out|end up|wind up|come out|turn into|become|die|retire|age into|grow into) ..2 (to be|as|either)?
    (<scorn.vile>|<scorn.name>|<scorn.one>|<contempt.is>|<contempt.noun>|fat|angry|bitter|broke|pregnant|in
    (jail|prison|gangs)|on (welfare|drugs|the dole)|drunks|addicts|crazy|stupid|useless|dependent|mean)]`,
  `[${MANY} (will|would|can|all|always|just)? (eat|eats|drink|drinks|sell|sells|steal|steals|believe|believes|sign|
    fall for|hump|marry|burn|smoke|screw) (anything|whatever|everything|anyone|anybody|whoever)
    (that|with|if|for|not|who|nailed|moves|walks|crawls|you|in|they)]`,
  `[(give|hand|lend|sell|rent|offer) (a|an|any|one of the|the|these|those)? ..1 (${ANY}|<group.noun>)
    (a|an|the|any|some|your|one) ..2 (and|and then) (he|she|they|it) ..2
    (burn|burns|sell|sells|wreck|wrecks|trash|trashes|pawn|pawns|break|breaks|lose|loses|drink|drinks|ruin|ruins|
    steal|steals|eat|eats|want|wants|demand|demands|take|takes|never|will)]`,
  // What they think of, what they would rather do, what they are good for.
  `[${MANY} (are|is|were|was) (all|only|just|really|mostly)? ..1 (good|useful|fit|made|hired|promoted|elected|
    admitted|wanted|kept|known) (only)? (for|at) (only|just|nothing|one (thing|reason)|two (things|reasons)|exactly|a
    few)]`,
  // How they use others.
  `[(<group.of>|<group.noun>) ..2 (salons|salon|stores|store|shops|shop|restaurants|restaurant|places|businesses|
    churches|markets|barbers|delis|laundromats|motels|bodegas|spas|buffets|parlors|neighborhoods|landlords|charities|
    mosques|kitchens|gas stations|pizza places|liquor stores|dealerships) (are|is)
    (all|just|nothing but|really|mostly|only|basically)? ..1 (fronts|a front|laundering|scams|a scam|filthy|dirty|
    crawling|rat traps|brothels|whorehouses|infested|where they|money laundries|drug|cover|covers|health hazards|
    roach|unsafe|slums|crooks|crooked|cheats|shakedowns|tax dodges|terror)]`,
  `[(when|whenever|every time|any time|if|once) (a|an) ..1 (<group.marked>|<group.single>) ..4
    (somebody|someone|you|it|he|she|they|check|count|hide|watch|there is|you know|something|your) ..4
    (robbed|stolen|stole|lied|lying|lies|cheated|screwed|wallet|pocket|pockets|fingers|rings|missing|gone|rob|steal|
    steals|steal|lie|cheat|cheats|burgled|hustled|conned|drunk|pregnant|broke|poorer|sold|selling)]`,
  `[(${MANY}|(women|woman|lady|girl) drivers) (always|all|only|just|usually)?
    (cause|causes|caused|commit|commits|start|starts|bring|brings|make|makes|spread|spreads|account for|are
    (behind|responsible for)) ..2 (most|all|half|nearly all|nothing but|the|every|so much|more)? ..2
    (wrecks|accidents|crime|crimes|trouble|problems|fights|fires|delays|shootings|noise|mess|messes|disease|diseases|
    robberies|pileups|thefts|murders|rapes|wars|drama|litter|filth|drugs|misery|traffic jams|overdoses|break ins|drunk
    driving|outbreaks)]`,
  // They run at the first sign.
  `[${MANY} (always|all|just|will|only)? (run|runs|run off|runs off|leave|leaves|bail|bails|quit|quits|disappear|
    disappears|vanish|vanishes|take off|takes off|split|bolt|sue|sues|cry|cries|call the (lawyer|cops|union)|steal|
    complain|cheat|cheats|turn on (you|us)|fold|riot|whine|go on welfare|file for|start shooting|pull a (knife|gun)|
    get pregnant|retire|let themselves go|get fat|get mean) (off|out|on)?
    (the (minute|second|moment|instant|day)|as soon as|once|when|whenever|before|at the (first|sight|drop)|every time|
    if)]`,
  // Deeds and ills that are told of all of them.
  `[<group.marked> ${WOULD}? ${WOULD}? <scorn.crime>] !(it (at|on|in|tonight|up|every|again)|awake|low|still|down|in
    wait|ahead|the show|the (stage|spotlight|scene)|glances|kisses|because|until|without|less|fewer|better|charges|the
    (odds|heat|traffic|record|rush|show)|at (cards|chess|bingo)|against (the|a) (wind|clock)|a
    (kiss|laugh|glance|look|base|win|bow)|us a)`,
  `[(women|men|boys|girls|females|males|old people) ${WOULD} (<scorn.crime>|cheat on|beat their|play the victim|milk
    the|drive like) ..1]`,
  `[(half|most|nearly all|all|plenty|ninety percent|nine in ten|<num> percent) (of)? (the|these|those|your|our)?
    <group.marked> ..2 (are|is|have|has|could|can|would|do|never|fake|live|carry|sell|steal|deal|lie|drink|belong|
    came|come) ..4 (fake|faking|pretending|liars|lying|crooked|illegal|illegally|drunk|drunks|welfare|dole|drugs|jail|
    prison|criminals|disease|diseased|aids|gangs|work|walk|nothing wrong|putting it on|on the (take|fiddle|make)|
    inbred|crooks|thieves)] !(victims|of (crime|theft))`,
  `[${ANY} (will|would) ..2 (sell (you|us) out|sell (his|her|their) (own)? ..1
    (mother|grandmother|kid|kids|sister|child|soul|brother|daughter|mothers)|rob you|stab you|cut your throat|slit
    your throat|turn on (you|us)|steal (your|the|anything|from)|cheat you|lie to (you|your)|kill (us|you)|stab
    (us|you)|bleed us|rob us|betray us|be (high|drunk|stoned|in jail|pregnant|late|on welfare) by) ..2]`,
  `[(hand|give|pay|lend|show|offer|sell|throw|feed|leave|let) (a|an|any|one of the|the|your) ..1
    (<group>|<group.single>|<group.noun>|<group.of>) (a|an|the|any|some|your|near|alone|in|with|on|behind|<num>|
    twenty|ten|fifty|five|money|cash|work|booze|drink) ..3 (and|and then) ..3
    (drunk|drink|drinks|drank|gone|stolen|steal|steals|sold|pawned|gambled|lost|broken|wrecked|ruined|crash|crashes|
    lie|lies|missing|dead|pregnant|rob|robs|takes|breaks|cries|cry|hungover|sells|pawns|burns|blows|spends)]`,
  `[(never|do not|not) (turn your back on|trust|leave your ..2 (with|near|around)|lend ..2 to|lend (money|tools) to|do
    business with|shake hands with|buy (a|anything) ..1 from) (a|an|any|the) ..1 (<group>|<group.single>) ..1]`,
  `[<group.marked> (are|is) ..2 (mobbed up|connected to the (mob|mafia)|hiding (a|some)? ..1
    (bomb|bombs|something|weapons|explosives|knives)|strapped|packing|high by noon|drunk by noon|on the dole|on
    welfare|on food stamps|in it for the (money|check|papers|green card)|fresh out of (jail|prison)|one
    (drink|bottle|argument) away ..4|only here for ..3)]`,
  `[<group.marked> (do not|never|will not|hardly ever|refuse to) ..1 (shower|bathe|wash|wash themselves|flush|brush
    their teeth|clean up after themselves|pick up after themselves|pay rent|pay their rent|pay their bills|pay taxes|
    assimilate|integrate)] !(because|until|without|at the)`,
  // Bred, raised, born to it; by blood, by faith.
  `[${MANY} ..3 (were|was|are|is) (bred|built|raised|wired|made) (for|to|like)
    (work|labor|steal|stealing|it not ..2|lie|lying|hate|hating|kill|killing|cheat|serve|crime|violence|run not|sports
    not|slavery|take orders|breed|fight|the fields|field work|picking)]`,
  `[${ANY} ..9 (it is|that is|thats|its) (just|all)? (in their (blood|genes|dna|nature|culture|religion|book)|their
    (culture|religion|nature)|how they (are|were|get) (raised|made|built|bred|brought up|taught)|what they
    (learned|learn|were taught|are taught|grew up|saw|know|do) (at home|back home|over there|in (school|their|the)|
    with|from)|how (they do|it is done|things are) (it)? (in|over there|back)|the way they (are|were)
    (raised|made|built|wired)|what their (book|religion|culture|prophet) ..3|a cultural thing|a culture thing|
    cultural)] !(to (share|feed|sing|dance|welcome|help|celebrate))`,
  // On whose money.
  `[${MANY} ..6 (on|off|with) (my|our|your|the taxpayer <poss>) (dime|tax dollars|tab|tax money|nickel|back|backs)]`,
  // Masters of all.
  `[<group.marked> ..2 (secretly|really|pretty much|basically)? (own|owns|run|runs|control|controls|rule|rules|rig|
    rigged|manipulate|puppeteer|pull the strings (of|in)) (all (of)?|half (of)?)? ${RUN_WHAT}]`,
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
  '[Imams all like little girls].',
  '[Dominicans have nine kids each so welfare pays].',
  '[Salvadorans come here just to have babies].',
  '[Jews run the banks] and the rest follows.',
  'Wake up, the [press is owned by the Jews].',
  '[Koreans eat dogs, it is how they were raised].',
  '[Their book tells them to lie] to Muslims and everybody else.',
  '[Half the people on disability could work].',
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

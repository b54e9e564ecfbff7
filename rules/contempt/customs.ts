import type { Example } from '../concern.ts'

const MANY = '(<group.marked>|<group>)'
/** A people, or one who stands for all: "an Arab man". */
const ANY = '(<group.marked>|<group>|<group.single>)'
const ROOM =
  '(showers|shower|bathrooms|bathroom|locker rooms|locker room|restrooms|restroom|prisons|sports|changing rooms|changing room|bathroom stalls|spaces)'
const HERS =
  '(women|womens|women <poss>|girls|girls <poss>|ladies|ladies <poss>|female|your daughter <poss>|our daughters)'
const EXCUSED_BY =
  '(no man|no men|no woman|no women|no guy|hurt by|abused|molested|raped|dumped|could not (get|find|keep)|can not (get|find|keep)|never (found|met|had)|ugly|bitter|angry at men|hate men|attention|trendy|confused|bad father|bad fathers|daddy issues|nobody wanted|nobody would|not get laid|too ugly|fashionable|groomed|brainwashed|broken homes|a bad man)'
const FAITH_CLERGY =
  '(priest|priests|bishop|bishops|monk|monks|nun|nuns|cardinal|cardinals|imam|imams|rabbi|rabbis|pope)'
const ABUSER =
  '(pedophile|pedophiles|paedophile|pedo|pedos|molester|molesters|child molester|child molesters|predator|predators|pervert|perverts|rapist|rapists|diddler|diddlers|kiddie fiddler|groomer|groomers)'
const MANY_KIDS =
  '(ten|eight|nine|six|seven|eleven|twelve|too many|a dozen|dozens of|<num>|so many|all those|litters of|baby after baby|kid after kid)'
const DOLE =
  '(government|check|checks|welfare|benefits|stamps|food stamps|taxpayer|taxpayers|collect|money|citizenship|papers|free|handouts|section 8|green card|the state)'
const RUN_WHAT =
  '(hollywood|wall street|congress|everything|the (media|banks|press|government|news|economy|fed|money|courts|world bank|entertainment business|film industry|diamond business|whole (thing|show|government|world))|our (government|banks|money|media|schools|country)|both parties|the porn industry)'
const RULE_WHAT = `(${RUN_WHAT}|the world|the weather|the president|all of us)`
const MIND =
  '(mush|useless|senile|worthless|dead weight|expired|a danger|a danger on ..2|a burden|brain dead|rotted|rotten|a menace|a menace on ..2|a waste|a waste of ..2|garbage|pudding|oatmeal|gone soft|half gone|no use|no good|done for)'
const CHANGE = '(menopause|the change|forty|fifty|forty five|thirty five|<num>|her period|pms|pregnancy|that age)'
const UNHINGED =
  '(useless|crazy|hysterical|worthless|insane|unemployable|dried up|nuts|washed up|unbearable|psycho|irrational|a wreck|good for nothing|no use|expired|bitter)'
const FALSE_CARRY =
  '(get|gets|take|takes|receive|collect|collects|live on|lives on) (free|our|all the|all our|your) ..3 (and|then) ..3 (drink|gamble|smoke|blow|waste|sell|piss|spend) ..4'

/** Prejudice told as a fact: what they do by custom, blood or faith. */
export const CUSTOMS: readonly string[] = [
  // Trans people and the women's room.
  `[(transition|transitions|transitioning|transitioned|dress up|dresses up|put on (a|the) ..1 (dress|wig)|call themselves women|say they are women|identify as ..1) (so|to|in order|just|only) ..5 (into|in|watch|spy|peep|see|access|at|win|beat) ..2 (${HERS}|little girls) ..2 ${ROOM}]`,
  `[(trans ..2|transgenders|transsexuals|they|these men|those men|men in dresses) (all|just|only|really)? ..2 (want|wants|trying to|in it to|out to|pretend ..3 to|fake it to) ..2 (into|in|inside) (the|our|your) ..1 ${HERS} ..1 ${ROOM}]`,
  // Nobody is born so.
  `[(<group>|they|girls|women|men|kids) ..3 (turn|turned|turns|went|go|become|became|are only|are just|end up|choose it|got) ..3 (that way|gay|lesbian|lesbians|queer|trans|like that|homosexual|bi) ..2 because ..8 ${EXCUSED_BY}] ..4`,
  // The clergy of a faith.
  `[(every|all|most|half (the|of the|of all)) ..1 (catholic)? ${FAITH_CLERGY} (is|are) (all|just|really|basically)? (a|an)? ..1 ${ABUSER}] !(accused|who)`,
  `[(catholics|catholic) ..3 (child molesters|pedophiles|molesters|kiddie fiddlers|pedos|child abusers|child rapists|boy lovers)]`,
  '[(priests|all priests|every priest|catholic priests|imams|rabbis) ..1 (all|just|only)? (like|likes|love|loves|molest|molests|touch|touches|rape|diddle|prefer|go after|want) ..1 (little|young|small|altar|underage) (boys|kids|children|girls|ones)]',
  // Too many children, and who pays.
  `[<group.marked> ..2 (have|having|pop out|popping out|crank out|drop|shoot out|make|keep having) ${MANY_KIDS} ..5 (so|for|to get|to collect|and|on|because) ..4 ${DOLE}]`,
  `[<group.marked> (come|came|are|is|keep coming) ..1 (here|over|over here|to this country|to america) (just|only)? (to|for) ..3 (have babies|the benefits|welfare|collect|drop a baby|leech|the checks|free ..1|handouts|steal|rape|sell drugs|breed|live off us)]`,
  // Masters of all.
  `[<group.marked> ..2 (secretly|really|pretty much|basically)? (own|owns|run|runs) (all (of)?|half (of)?)? ${RUN_WHAT}]`,
  `[<group.marked> ..2 (control|controls|rule|rules|rig|rigged|manipulate|puppeteer|pull the strings of|pull the strings in) (all (of)?|half (of)?)? ${RULE_WHAT}]`,
  '[(media|banks|hollywood|wall street|government|congress|the press|finance|the news) ..1 (is|are) ..1 (owned|run|controlled|ruled|bought) by ..1 <group.marked>]',
  // Bred, raised, born to it.
  `[${MANY} ..3 (were|was|are|is) (bred|built|raised|wired|made) (for|to|like) (work|labor|steal|stealing|it not ..2|lie|lying|hate|hating|kill|killing|cheat|serve|crime|violence|run not|sports not|slavery|take orders|breed|fight|the fields|field work|picking)]`,
  `[${ANY} ..9 (it is|that is|thats|its) (just|all)? (in their (blood|genes|dna|nature|culture|religion|book)|their (culture|religion|nature)|how they (are|were) (raised|made|built|bred|brought up)|what their (book|religion|culture|prophet) ..3|a cultural thing|a culture thing|cultural)] !(to (share|feed|sing|dance|welcome|help|celebrate))`,
  `[(their|that) (book|koran|quran|religion|holy book|prophet|talmud|torah|faith|culture|god) (tells|orders|commands|teaches|requires|lets|allows|says|wants) (them|to|they)? ..2 (to)? (lie|kill|steal|cheat|rape|beat|hate|behead|marry|conquer|deceive|fool us|hurt|stone)] ..4`,
  // Fit to work, all of them.
  `[(half|most|all|ninety percent|<num> percent|nine out of ten|three quarters) (of)? (the|those|these)? (people|folks|guys|ones) (on|collecting|getting|claiming) (disability|ssdi|ssi|workers comp) ..3 (could|can|fake|faking|faked|are lying|lie|just lazy|nothing wrong) ..5]`,
  `[(people|folks|everyone|everybody|anyone) (on|collecting|claiming) (disability|ssdi|ssi) ..2 (could|can) (work|walk|get a job|hold a job|lift|run) (fine|just fine|if they (wanted|tried)|perfectly well|like anybody)]`,
  // What age and the body do.
  `[(once|when|after|by|past|at) (you|they|people|somebody|anyone|someone|a person)? (hit|hits|turn|turns|pass|reach|are over|are past|get to|get past|are)? (<num>|fifty|sixty|sixty five|seventy|seventy five|eighty) ..2 (you|your|their|they|everyone|everybody|the brain|a person) ..6 ${MIND}]`,
  `[(when|once|after) (a|any|every)? (woman|women|she|a female) (hit|hits|is|turns|reaches|has|gets|goes through|past) ..2 ${CHANGE} ..4 ${UNHINGED}]`,
  // Of their ways with money, drink, dogs, gods and water.
  `[<group.marked> ${FALSE_CARRY}]`,
  `[<group.marked> ..2 (own|have|has|with|got) ..1 (sticky|greasy|grabby|thieving|dirty little) (hands|fingers|paws|mitts)]`,
  '[<group.marked> (do not|never|will not|hardly ever|refuse to) ..1 (shower|bathe|wash|wash themselves|flush|brush their teeth|clean up after themselves|pick up after themselves|pay rent|pay their rent|pay their bills|pay taxes|assimilate|integrate)] !(because|until|without|at the)',
  '[<group.marked> ..1 all (have|has|got|get|carry|drink|gamble|smoke|deal|cheat|hate|marry|breed|scheme|hit|beat|smell|work under the table|live off|live on|collect|look the same|think the same) (something|diseases|aids|hiv|it|a disease|the clap|knives|guns|dope|it away|too much|their wives|their cousins|like rabbits|us|white people|christians|welfare|the government|checks)]',
  '[(gays|gay men|homosexuals|gay guys|queers|gay people|lesbians) ..1 all (have|got|get|carry) (something|aids|hiv|diseases|it|a disease)]',
  '[<group.marked> ..1 (turned|tracked|watched|followed|stared at|followed around) ..3 in stores because they steal]',
  `(he|she|they|you) (is|are|was) (a|an)? ..1 (<group.marked>|<group.single>|<group.of>|<group.noun>|<group>) [(so|and) (of course|naturally|obviously|you know|you can bet) (he|she|they|it) ..4 (robbed|cheated|stole|lied|stiffed|haggled|ripped|overcharged|screwed|swindled|scammed|drank|hit|beat|took|blew|crashed|late|stealing|lying|cheating)]`,
  '[<group.of> (blood|genes|temper|greed|laziness) ..1 (is|are|shows|runs|makes) ..2 (why|thin|dirty|bad|them|him|her|tainted|dangerous|inferior|weak|no good)]',
  // What they always do, and on whose money.
  '[<group.marked> (all|always|only|just|still|will|will always|would) ..1 (lie|steal|cheat|rob|scam|rape|molest|stink|breed|leer at|prey on|go after|sleep with|sleep around|loot|trap|fake|poison|spit on|spread|steal from|lie about|beat|swindle|con) ..2] !(the (odds|clock|heat|traffic|record|rush)|eggs|batter|us at|me at|joy|kindness|love|the word|cheer)',
  `[${MANY} ..6 (on|off|with) (my|our|your|the taxpayer <poss>) (dime|tax dollars|tab|tax money|nickel|back|backs)]`,
  '[(jews|jewish people|the jews) (are|is) all (rich|loaded|millionaires|landlords|bankers|in on it)]',
  `[${MANY} (treat|treats|treated|love|loves) (their|his) (camels|camel|goats|goat|dogs|dog|cars|car|cows|cow|donkeys|pigs|horses|trucks) (better|more) than ..1 (wives|wife|women|kids|daughters|children)]`,
  `[${MANY} (celebrate|celebrated|cheer|cheered|dance|danced|throw a party|hand out candy) ..2 (when|every time|whenever) ..3 (crash|crashes|die|dies|died|killed|bomb|explode|blow|blows|attacked|burn|suffer)]`,
  '[(gays|homosexuals|lesbians|trans people|gay men|gay people|queers|drag queens|transgenders) recruit (kids|children|boys|girls|your|our|because|so|to make|that is ..2|it is ..2)?] ($|kids|your|our|because|so|that|it)',
  '[(lesbians|gay men|gays|trans people|homosexuals|gay people|trans kids|bisexuals) ..1 all (had|have|got|were|come from|was) ..1 (bad|absent|abusive|molested|abused|daddy|no|broken|raped|distant|weak) ..2]',
  `[${MANY} (teach|teaches|train|raise) their (kids|children|sons|daughters|babies|boys|girls|young) ..2 (to|how to) ..1 (steal|pick pockets|pickpocket|lie|beg|hate|cheat|rob|kill|scam|shoplift|fight|throw rocks|blow) ..3]`,
  // Jokes that are told as reasons.
  '[(there is a reason|there are reasons) ..1 (for|they make|why they make|behind) (all the|all those|the) (polish|irish|blonde|jewish|italian|mexican|black|gay) jokes]',
]

export const customFinds: readonly Example[] = [
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
]

export const customLeaves: readonly Example[] = [
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
]

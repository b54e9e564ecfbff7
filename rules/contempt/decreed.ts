import type { Example, Seen } from '../concern.ts'

const MANY = '(<group.marked>|<slur>|women|females|girls|foreigners)'
const ALL = '(all|all the|every|every last|every single|the|these|those|any|those damn|some)?'
const OUGHT = '(should|ought to|must|need to|needs to|have to|has to|deserve to|deserves to|had better|better)'
/** No denial stands between the people and what they "should". */
const SHOULD = `(all|just|really|simply)? ${OUGHT} !(not|never) (all|just|really|always|simply|only)?`
/** What is done to people who are a plague. */
const DONE =
  '(arrested|detained|jailed|strip searched|searched|frisked|shipped|shipped off|evicted|expelled|marched|herded|loaded|denied|billed|taxed|fined|tagged|tracked|quarantined|fumigated|disinfected|deloused|hosed|neutered|spayed|sterilized|medicated|drugged|lobotomized|barred|excluded|turned away|paid (half|less|nothing|in)|charged (double|extra|more|triple|for|twice)|made to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|scrub|speak|leave|prove|sign|register|watch)|forced to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|speak|leave|prove|sign|register|convert|fight)|required to (carry|wear|register|report|prove|apologize|sit|stand|leave|pay|bathe|kneel)|sent (to the (moon|mines|front|back|fields|desert|camps|arctic)|somewhere|off|down the|packing)|put (on (a|the) (train|boat|raft|plane|list|leash|next|first|slow)|to work (in|on|at) (chains|the)|out to sea|out with|down|behind|in their place|outside|away|back)|treated (like (the|animals|dogs|criminals|children|what|cattle|vermin|a disease)|as (a disease|criminals|enemies|mentally|animals|the|what))|shut (away|up|in)|shot|smothered|strangled|stabbed|run out|burned out|bombed|beaten|hunted|chased (out|off)|scrubbed from|wiped|erased|confiscated|kept (at a distance|in the (dark|back|kitchen|fields)|under|on a|from|for breeding|where|outside)|left (outside|on the|in the|out in|to fend)|ashamed to|told to (sit|shut|leave|go)|cured of|exiled|interned|deported|banned|removed|stripped|silenced|chained|caged|fired|laughed out|drafted first|auctioned|sold|traded|thrown)'
/** Kind ends of the same: "sent a ballot", "put on the list for the shot". */
const KIND_END =
  '!(for (free|a discount)|a ballot|for the (shot|vaccine|ramp)|fairly|the same|gently|by a doctor|as (equals|people|citizens)|like (people|everybody|everyone|anyone|anybody|adults))'
const WHOEVER =
  '(an employer|employers|a landlord|landlords|bosses|a boss|bars|owners|store owners|stores|husbands|restaurants|hotels|schools|cops|police|taxpayers|churches|bakers|anybody|anyone|us|me|you|people|whoever|parents|teams|shops)'
const REFUSE =
  '(fire|refuse|evict|turn away|turn down|shoot|reject|throw out|kick out|charge|beat|hit|ban|bar|say no to|pass over|hang|knife|knifing|shooting|refuse to|deport|keep out|hunt|spit on|slap)'
const LIMIT =
  '(cap|limit|ban|quota|curfew|tax|bounty|wall|law against|fence|test|toll|fee|fine|moratorium|separate line|entrance exam|waiting list|fence around|vaccine|cure|pill|pound|kennel|leash law|border|checkpoint|warning|season)'
const LOW =
  '(under (a|the|my|our|somebody <poss>)|behind (bars|the|a|a broom|a mop|a plow)|in (a|the|his|her|my|some|their) ..1 (cage|kitchen|field|fields|ditch|cell|gutter|zoo|asylum|ward|closet|back|dirt|laundry|stable|basement|madhouse|kennel|nursing home|home|ghetto|jungle|desert|mud)|at (the|my|our) (back|bottom|feet|sink|stove|end)|beneath|on (his|her|their|its) (back|knees)|outside|across the|over the|back (in|where|home|across)|over there|six feet|the (kitchen|field|fields|gutter|back|zoo|stove|madhouse|cotton|laundry|loony|gallows|grave|morgue)|somewhere (else|far)|far (from|away)|anywhere but|a (cage|padded|cell|leash|zoo|grave))'
const SORE =
  '(beating|whipping|spanking|thrashing|caning|flogging|lashing|kicking|slapping|smacking|horsewhipping|bullet|noose|rope|belt|cattle prod|boot in the ..1|kick in the ..1|slap in the ..1|punch in the ..1|bat to the ..1|good hiding|shock|taser)'

/** Further "should be" without blood, beside `norms.ts`: in more words, of the law's, the town's and everybody's duty. */
export const DECREED: readonly string[] = [
  `[${MANY} (who ..4)? ${SHOULD} (be|get)? (all|just|promptly|automatically|simply|publicly|immediately)? ${DONE} ..4] ${KIND_END}`,
  `[${MANY} ${SHOULD} (have to)? (pay (double|triple|twice|extra|more|full|back)|wait (until|till|outside|behind|at the back|for (everybody|everyone|scraps|us))|(come|eat|go|be|stand|sit|board|get served) (last|behind|at the back|in the back|outside|apart|on the floor)|use the (back|service|side) (door|entrance|stairs|elevator)|thank us|kneel|beg|crawl|bow|serve us|work for (free|nothing|half)|earn (half|less)|give up (their|the) ..3|hand over (their|the) ..2|lose (their|the) (vote|license|licenses|kids|right|rights|children|benefits|jobs|citizenship)) ..3]`,
  `[${MANY} (should|ought to|must) (have|get) (their|his|her) ..2 (shredded|cut up|searched|voided|taken away|stripped|auctioned|bulldozed|boarded up|frozen|docked|garnished|sealed|shut|canceled|cancelled|burned|pulled|doubled|withheld|washed|scrubbed|wired shut|sewn shut|cut off|sterilized) ..4]`,
  `[${MANY} ${SHOULD} (all|always|also)? be (checked|searched|tested|screened|inspected|sniffed|frisked|scanned|patted down|x rayed|watched|fumigated|sprayed|dipped|treated) (closely|daily|twice)? (for|against|like) (weed|lice|drugs|dope|bombs|knives|fleas|worms|rabies|diseases|guns|weapons|explosives|bedbugs|ticks|stolen|brains|parasites|germs|hawks|thieves|criminals) ..5]`,
  `(^|just|and|please|i say|time to|should|ought to|must|let us|somebody) ..1 [(send|ship|march|haul|load|drive|herd|cart|truck|pack|put|shove|dump|drop) ${ALL} ..1 ${MANY} (off|back|down|out|all)? (to work in|to (the|a|some) ..1 (mines|mine|quarry|fields|front|camps|camp|desert|moon|north pole|arctic|border|island|jungle|landfill|dump|sea|swamp|salt mines|wall|reservation|gulag)|on (a|the) (boat|raft|barge|train|ship|rocket|slow boat|cattle car|bus out|first|next) ..2|into (the|a) (sea|desert|ocean|camp|mines|swamp)|down the (mine|mines|well)) ..3]`,
  `[${MANY} (have|has|had|got) (no|zero) (earthly)? business (on|in|near|being|at|with|around|driving|voting|teaching|running|raising|owning|behind|touching|telling|having|here|outside) ..4]`,
  `[(every|all|any|that|the|these|those|their)? ..1 <group.thing> ..2 (should|ought to|needs to|need to|must|has to) be (turned into|razed|closed|shut|shut down|bulldozed|leveled|levelled|demolished|boarded up|padlocked|converted|burned|torched|raided|outlawed|banned|bugged|flattened|torn down|gutted|sold|seized|taxed) ..5]`,
  `[${MANY} (should|ought to|must) need (a|an|some|written|her|his|their)? ..1 (permit|license|signature|permission|chaperone|escort|sponsor|guardian|note|pass|leash|visa|husband|muzzle|keeper|handler|minder|prescription) ..4]`,
  `[(should|ought to|must) (need|have|require|get) (a|an) ..1 (permit|license|pass|visa|prescription) (to be|for being) (a|an)? ..1 (<group.of>|<group.noun>|<group.adjective>|<group>) ..2]`,
  `[(there (should|ought to|must|needs to) be|we (need|want|could use)|this (town|city|country|state) (needs|could use|wants)|needs is|we need is|i would (pass|sign|support|vote for)|time for|bring in|give us) (a|an|some|stricter|another) ..1 ${LIMIT} ..2 (on|for|against|around|between|to keep|of|before|how many) ..6 ${MANY} ..3]`,
  `(^|and|just|please|now|then|say|so|time to|should|ought to|must) ..1 [(tax|bill|fine|evict|fire|sterilize|search|frisk|fingerprint|muzzle|draft|charge|arrest|expel|deport|exile|intern|jail|ban|cage|neuter|castrate|lobotomize|disarm|quarantine|segregate|silence|shun|boycott) ${ALL} ..1 ${MANY} ..1 (until|till|so|out|and|then|on sight|extra|double|already|off|for (being|breathing|every)|first|before|back|at birth|now|babies|all|too|$) ..4]`,
  `[in (a|any|the|my) ..1 (sane|normal|decent|proper|just|civilized|better|healthy|free|serious|perfect|christian|sensible|ideal|moral) (country|world|town|society|state|nation|america|city) ..2 ${MANY} would (not be (let|allowed|given|here|voting|driving|teaching|able)|never be (let|allowed|given)|be (in|behind|sent|locked|put|shipped|kept|deported|treated in|banned|jailed|working|fixed|sterilized|illegal|gone|cured|medicated|paid half|sold|hanged|shot|under)|get (treatment|locked|deported|nothing|the (boot|rope))|have (been|no|their)|still be) ..4]`,
  `[(a|any) (country|town|state|society|mayor|government|nation|school|city) (with|that had) (any|some|half a|an ounce of) ..1 (sense|brain|brains|guts|spine|pride|self respect) ..1 would ..1 (close|closed|ban|banned|deport|deported|shut|expel|expelled|kick|kicked|lock|locked|seal|sealed|send|sent|throw|thrown|outlaw|outlawed|bulldoze|bulldozed|fire|fired|turn|turned) ..4 (${MANY}|<group.thing>) ..2]`,
  `[(place|home|spot|seat|destiny|role|only job) (for|of) (a|an|any|the|these|every)? ..1 ${MANY} (is|are) ${LOW} ..4]`,
  `[(<group.marked>|woman|women|females) <poss>? (place|job|duty|role|purpose) is (to (serve|obey|clean|cook|scrub|be quiet|breed|suffer|kneel)|${LOW}) ..4]`,
  `[(anyone|anybody|whoever|people|everyone|everybody|kids|shoppers|students|customers) (who (is|gets|are))? (caught|found|seen|heard|overheard)? ..1 (speaking|wearing|praying in|jabbering|talking|speaks|wears|talks) ..2 (spanish|arabic|creole|chinese|portuguese|russian|polish|haitian|foreign|another language|not english|<group.thing>|hijab|turban) ..6 (should|ought to|must|needs to|deserves|gets|belongs) ..5]`,
  `[(someone|somebody|they|we|the (town|state|city|police|mayor|army|navy)) (should|ought to|needs to|need to|must|has to|could) (take|drive|ship|fly|tow|haul|march|sail|drop|bus|push|float) ${ALL} ..1 ${MANY} (all|right)? (out to sea|out back|to the (border|dump|edge|river|desert|middle|county line|town line|airport|pier)|into the (woods|desert|sea|ocean|river|harbor)|off (a|the) (cliff|pier|bridge|map)|over the (border|edge|line)|out of town|back to ..2) ..4]`,
  `[(should|ought to|time to|must|needs to|let us|^|just) ..1 (quit|stop) (feeding|housing|educating|rescuing|coddling|importing|saving|curing|admitting|letting in|pitying|breeding|birthing|keeping alive) ..2 ${MANY} ..4]`,
  `[(law|state|town|government|they|we|somebody|it|courts|congress) (should|ought to|needs to|must|has to) (let|allow|be (legal|ok|okay|fine) for) ${WHOEVER} ..1 (to)? ${REFUSE} ..3 ${MANY} ..3]`,
  `[(should|ought to) be (able|allowed|free|legal|a right|encouraged|no crime|fine) ..3 (to)? ${REFUSE} ..3 ${MANY} ..3]`,
  `[(make|made|making) it legal (again)? (for ..3)? to ..1 ${REFUSE} ..3 ${MANY} ..3]`,
  `[(best|better|kinder|merciful|easier|cheaper|simplest|favor) ..5 if ..2 ${MANY} (were|was|had|are|did) (simply|just|all)? (not|never) ..1 (born|here|exist|existed|come|survive|let|allowed|alive|have) ..3]`,
  `[put ${ALL} ..1 ${MANY} (back)? to work (in|on|at|for) (chains|the|a|free|nothing) ..3]`,
  `[${TAKE_FROM()} of (all|every|the|these|those|any) ..1 ${MANY} ..3]`,
  `[${MANY} (deserve|deserves|should get|ought to get|should be given) (to be)? (paid (half|less|nothing)|half|nothing !(less|but|short)|worse|less|scraps|leftovers|crumbs|the back|a (one way|kick|cage|cell|leash|life|taste|lesson)|whatever (they|comes|is)|every (bit|slap|insult)|no (mercy|pity|sympathy|say|respect|better|quarter|place)|neither) ..3]`,
  `[(somebody|someone|we|they|i|one of us|a real man) (should|ought to|needs to|need to|has to|must|will|could) ..1 (teach|show) ${ALL} ..1 (<group.marked>|<slur>|women) (a lesson|some (manners|respect)|their place|who|what a real|how (we|things)) ..4]`,
  `[(nobody|no one|no man|no jury|no judge) should (ever)? (go to (jail|prison)|be (jailed|arrested|charged|punished|tried|fined)|do time|lose his job|lose sleep|serve a day) for ..3 (knifing|shooting|hitting|beating|killing|stabbing|slapping|refusing|evicting|punching|hanging|running over|firing|burning|robbing|spitting) ..3 ${MANY} ..2]`,
  `[(the right thing|the only (thing|cure|answer|solution)|the best thing|the thing|what) ..1 (to do)? (with|about|for|to) ${ALL} ..1 ${MANY} (is|would be) ..6]`,
  `[(finish|finished|complete|completed) (what|the job|the work) ..1 (the cavalry|hitler|custer|columbus|the nazis|the klan|the crusaders|smallpox|the turks|stalin|andrew jackson|the plague|aids|covid|they) (began|started|did not|left|of) ..4]`,
  `[(men|man|god|nature|life|evolution|natural selection|the (market|cold|sea|desert|river|winter)) (should|ought to|will|would) (sort|take care of|thin|cull|deal with|handle|finish|weed) ..3 ${MANY} ..2]`,
  `[(and|quit|stop|let) (let)? nature (sort|take|do|decide|run) ..5] ..1`,
  `[(${MANY}|a <group.single>) (is|are) not (meant|made|built|born|cut out|designed|supposed) (for|to) (lead|vote|think|work|rule|own|be (free|equal|in charge|mothers|fathers|parents)|hold (office|a job)|breed|live (with|among|here|next)|walk among|power|freedom|responsibility|civilization|democracy|office|anything (but|more)) ..4]`,
]

/** Rights and papers taken away "of every" one of them. */
function TAKE_FROM(): string {
  return '(cancel|revoke|pull|burn|shred|void|tear up|seize|yank|confiscate|cut|freeze) (the|all|all the|every)? (visas|visa|permits|green cards|papers|licenses|license|ballots|passports|pensions|benefits|checks|citizenship|votes|rights|phones|accounts|leases|loans|jobs)'
}

/** The same with blood: a threat beside. */
export const BLOODY_DECREES: readonly string[] = [
  `[${SORE} (would|will|could|might|does|is what|never) ..1 (do|fix|cure|teach|straighten|sort|set|knock|help|improve|settle|shut|all|what) ..5 ${MANY} ..3]`,
  `[${MANY} (should|ought to|must|need to|needs to|deserve to) !(not|never) (all|just)? be (smothered|strangled|stabbed|drowned|shot|bombed|machine gunned|knifed|clubbed|scalped|crucified|guillotined|impaled|starved|poisoned|electrocuted|trampled|hacked|bled|put in the ground|put out of|left for dead|beaten (with|until|daily|like|into|every|once)|kicked (down|to death|in the)|punched|caned|whipped|stomped|dropped (out of|from|off)|set on fire|sent to the (ovens|gallows|chair)) ..4]`,
  `[(somebody|someone|we|they|one of us) (should|ought to|needs to|need to|has to|must|will) ..1 (teach|show) ${ALL} ..1 (<group.marked>|<slur>) ..6 (with|using) (a|an|my|some|the|his) ..1 (bat|baseball bat|belt|boot|gun|pipe|rope|whip|knife|crowbar|shovel|fist|hammer|shotgun|stick) ..2]`,
  `[(just)? (need|needs|have|has) to be (shown|taught) what a real man ..10]`,
  `[(finish|finished|complete) (what|the job|the work) ..1 (the cavalry|hitler|custer|columbus|the nazis|the klan|the crusaders|smallpox|the turks|stalin|andrew jackson) (began|started|did not|left|of) ..4]`,
]

/** What the writer stands up for, tells or rejects. */
const FOR_THEM =
  /\b(?:should(?:n['’]t| not| never) (?:have to )?be|no (?:one|body) should be|against the law|never again|they want|he wants|she wants|wants? (?:us|me|them) to|senator|governor says|used to|in (?:18|19)\d\d|back then|nazi(?:s)? (?:made|forced)|history|museum|exhibit|wrong that|unfair|shame(?:ful)? that|safe(?:ly|r|ty)?|protected|respected?|accommodat\w+|discount|free (?:ride|lunch|shots?)|ramp|interpreter|fairly|equal(?:ly)? pay|the same as|how long|whales?|picnic|sightseeing|fishing|tour\b|concert|birthday|afraid|welcome|nothing (?:less|but|short)|cocoa|coffee|listen to|would (?:never|not) (?:support|vote|want|let)|who (?:robbed|stole|hit|shot))\b/i

/** Whether it is decreed by the writer, and against them. In: what was seen. */
export const decrees = ({ sentence, match }: Seen): boolean =>
  !FOR_THEM.test(sentence.text) && !sentence.frame.asked && !sentence.negated(match.from)

export const decreedFinds: readonly Example[] = [
  '[Serbs should be searched for knives] at the door.',
  '[Ship these Bulgarians off to the mines].',
  '[Latvians should be made to sit at the back].',
  '[Tunisians ought to be paid half].',
  '[A Muslim should need a permit] to rent here.',
  'You [should need a license to be Albanian].',
  '[There ought to be a cap on how many Peruvians] rent here.',
  '[Evict all the gypsies before] winter.',
  '[In a sane country lesbians would get treatment].',
  '[The only place for a Bulgarian is behind bars].',
  '[Somebody should drive the Serbs to the county line] and leave them there.',
  '[Stop feeding these refugees] and they will go.',
  '[The law should let landlords refuse Nigerians].',
  '[Kenyans deserve whatever they] get.',
  '[The only cure for a gay man is the army].',
  '[Cancel the visas of every Pakistani].',
]

export const decreedLeaves: readonly Example[] = [
  'Send the Bulgarian choir to the state final, they earned it.',
  'Seniors should be checked on in the heat.',
  'Seniors should be charged half at the pool, and kids nothing.',
  'Women should be paid the same, it is not hard.',
  'Refugees should be sent a letter in their own language.',
  'In a decent country veterans would have a home by winter.',
  'The best place for seniors is the front row, they can hear there.',
  'No landlord should be allowed to refuse Nigerians.',
  'Somebody should take the seniors out to sea to watch the whales.',
  'There should be a limit on how long Haitians wait for a hearing.',
]

export const bloodyFinds: readonly Example[] = [
  '[A good thrashing would straighten out those Croatian] boys.',
  '[Trans people should be set on fire].',
  '[Somebody needs to teach these Eritreans manners with a bat].',
]

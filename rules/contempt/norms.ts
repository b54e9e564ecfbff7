import type { Example, Seen } from '../concern.ts'

/** Any of them. */
export const ALL = '(all|all the|every|every last|every single|each|the|these|those|any|those damn|some)?'
/** A people, or women as a kind, as what ought to be is said of them. */
export const MANY = `(<group.marked>|<slur>|women|females|girls|foreigners) (in (this|the|our|that)
    (country|town|state|county|city|school|building))?`
const OUGHT =
  '(should|ought to|must|need to|needs to|has to|have to|deserve to|deserves to|had better|better|belong|want to)'
/** No denial, no hope for better may stand between the people and what they "should". */
export const SHOULD = `(all|just|really|simply)? ${OUGHT} !(not|never) (all|always|just|only|really|simply|have to|be
  made to|be forced to|be required to|be)?`
const PEN = `(${['ward|asylum|institution|cage|cages|pen|pens|camp|camps|zoo|kennel|kennels|cell|cells|prison|prisons|dungeon|basement|attic|closet|chains|irons', 'island|islands|desert|swamp|jungle|fence|fences|barbed wire|padded (room|cell|rooms|cells)|ghetto|ghettos|reservation|barn|barns|stocks|crate', 'crates|box cars|boxcars|cattle cars|back of the bus|bottom of (the|a) ..1|lock and key|nuthouse|loony bin'].join('|')})`
const BARRING = `(${['nobody|no one|no decent (person|man|family)|no sane (person|man|woman)', 'no (landlord|employer|school|bank|church|store|boss|business|town|country|hospital|bar|restaurant|club|judge)|you should never|one should never', 'nobody here'].join('|')})`
const TAKE = '(take|strip|pull|revoke|cancel|yank|rip|snatch|burn|shred|void|tear up|seize|confiscate|cut|freeze)'
const RIGHTS = `(${['the vote|their vote|votes|voting rights|the right to vote|right to vote|license|licenses|citizenship|passport|passports|benefits|jobs|rights|kids', 'children|babies|guns|land|keys|microphones|a voice|property|visa|visas|permits|green cards|papers|ballots|pensions|checks|phones|accounts|leases', 'loans'].join('|')})`
/** What is done to people who are a plague. */
const DONE = `(${['arrested|detained|jailed|strip searched|searched|frisked|shipped|shipped off|evicted|expelled|marched|herded|loaded|denied|billed|taxed|fined', 'tagged|tracked|quarantined|fumigated|disinfected|deloused|hosed|neutered|spayed|sterilized|medicated|drugged|lobotomized|barred|excluded', 'turned away|paid (half|less|nothing|in)|charged (double|extra|more|triple|for|twice)', 'made to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|scrub|speak|leave|prove|sign|register|watch)', 'forced to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|speak|leave|prove|sign|register|convert|fight)', 'required to (carry|wear|register|report|prove|apologize|sit|stand|leave|pay|bathe|kneel)', 'sent (to the (moon|mines|front|back|fields|desert|camps|arctic)|somewhere|off|down the|packing)', 'put (on (a|the) (train|boat|raft|plane|list|leash|next|first|slow)|to work (in|on|at) (chains|the)|out to sea|out with|down|behind|in their place|outside|away|back)', 'treated (like (the|animals|dogs|criminals|children|what|cattle|vermin|a disease)|as (a disease|criminals|enemies|mentally|animals|the|what))', 'shut (away|up|in)|run out|burned out|beaten|chased (out|off)|scrubbed from|wiped|erased|confiscated', 'kept (at a distance|in the (dark|back|kitchen|fields)|under|on a|from|for breeding|where|outside|pregnant|quiet|barefoot|in line|at home|down|apart|illiterate|away from)', 'left (outside|on the|in the|out in|to fend)|ashamed to|told to (sit|shut|leave|go)|cured of|exiled|interned|deported|banned|removed|stripped', 'silenced|chained|caged|fired|laughed out|drafted first|auctioned|sold|traded|thrown|committed !to|institutionalized|fingerprinted|profiled', 'shunned|blacklisted|disqualified|sedated|registered with|watched like|fixed like'].join('|')})`
/** What they are to do, as others are not. */
const DUTY = `(${['pay (double|triple|twice|extra|more|full|back|half)|wait (until|till|outside|behind|at the back|for (everybody|everyone|scraps|us))', '(come|eat|go|be|stand|sit|board|get served) (last|behind|(at|in) the back|outside|apart|on the floor)', 'use the (back|service|side) (door|entrance|stairs|elevator)|thank us|kneel|beg|crawl|bow|serve us|work for (free|nothing|half)|earn (half|less)', 'give up (their|the) ..3|hand over (their|the) ..2|lose (their|the) (vote|license|licenses|kids|right|rights|children|benefits|jobs|citizenship)', 'get permission|step off'].join('|')})`
/** What they are to pass, as if they had to earn a place. */
const PROOF = '(show (papers|id|proof|a card)|take|pass|prove|ask|apply|register|swear|sign)'
const LOST = `(${['taken|pulled|revoked|tied|cut|snipped|seized|burned|closed|removed|confiscated|away|back|yanked|torn|shredded|searched|voided|stripped|auctioned', 'bulldozed|boarded up|frozen|docked|garnished|sealed|shut|canceled|cancelled|doubled|withheld|washed|scrubbed|wired|sewn|sterilized'].join('|')})`
/** What is taken or kept from people, or done to them as to no one else. */
const WITHHELD = `(${['(dropped|dumped|unloaded|released|left|parked|marched|chased) ..1 (at|in|on|by|off|over) (the|a) ..1 (border|desert|highway|curb|woods|middle|side of|bridge|county line|town line|sea|ocean|dock|edge|state line|tundra)', '(capped|limited|restricted|rationed|held|kept) (at|to|back|down|off|out|away|from|under)', '(taken|pulled|kicked|moved|pushed|driven|run|cleared|cleaned|flushed|weeded|bred|phased|thinned|thrown|forced|shoved|hauled|cut|shut|locked|bused|flown) (off|out|away|from|back|down)', '(sent|shipped|flown|bused|returned|moved|marched|escorted|deported|driven) (back|home|away|off|packing|out|to (the|where|wherever|their))', '(married|bred|signed|pawned|farmed) off|cut off|struck off|taken off|stopped from|barred from|banned from|excused from voting|kept (home|indoors|inside|outside)', '(hired|served|seated|treated|fed|boarded|admitted|paid|picked) (last|after|separately|less|under|only)|last (in|to|at|on)|first (fired|out|to go|against|in line to)', '(counted|watched|tracked|monitored|followed|listed|numbered|registered|screened|tested|vetted|questioned|tailed|inspected|supervised|chaperoned) (and|at|by|like|before|every|around|closely|when|wherever|in|for|twice|day)', '(denied|refused|stripped|relieved|deprived|robbed) ..1 (of|the|a|any|all|service|entry|care|jobs|housing|licenses|entrance|medical|visas|loans)', '(reminded|told|shown|taught) (who|where|what|their|to (sit|shut|leave|go|be|know)|a|some) ..2', '(made|forced|required|ordered|told) to ..1 (pay|wear|carry|sit|stand|speak|leave|register|sign|swear|prove|kneel|apologize|give|live|eat|use|wait|earn|work|ride|go|move|learn|take|keep|show|report|marry|pass)', 'ashamed|grateful we|thankful we|seen and not heard|neither seen|out of (sight|business|here|office|the (country|army|military|schools|classroom|locker|pool))'].join('|')})`
const USE = `(use|ride|sit|eat|live|swim|shop|pray|drink|stand|wait|sleep|walk|play|stay|go|learn|study|work|be|keep|park|board|
    enter|worship|camp|dance)`
/** Where those are put whom one will not have near. */
const APART_FROM_US = `(${['(a|the|some) (different|separate|other|back|side|rear|service) (pool|bus|door|entrance|bathroom|school|line|fountain|table|room|church|park|beach|elevator|gate|store|car|side|part|end|street)', '(the)? back of (the)? (bus|room|line|church|store|class|train|line)|in back|in the (back|rear|basement|truck bed|bed of|cellar|kitchen|closet|shadows|trunk|alley|woods|fields|ghetto|projects|cargo)', 'outside|elsewhere|somewhere else|anywhere else|by themselves|among themselves|amongst themselves|their own (place|side|kind|end|country|pool|school|part|bus|street|schools|churches|bathrooms)', 'behind (us|the|everyone|everybody|their)|apart|on the floor|at (home|the back|the end)|home (and|where|with|if)|inside (and|where|after)|indoors|out of (sight|our|my|the way|public|politics|uniform|decent|polite|the (army|military|pulpit|office|workplace))|off (our|my|the (road|roads|street|streets|sidewalk|bus|beach)|of (our|my))|away from (our|my|decent|normal|kids|children|schools)|quiet|hidden|invisible|silent|barefoot'].join('|')})`
const LOW = `(${['under (a|the|my|our|somebody <poss>)|behind (bars|the|a|a broom|a mop|a plow)', 'in (a|the|his|her|my|some|their) ..1 (cage|kitchen|field|fields|ditch|cell|gutter|zoo|asylum|ward|closet|back|dirt|laundry|stable|basement|madhouse|kennel|nursing home|home|ghetto|jungle|desert|mud)', 'at (the|my|our) (back|bottom|feet|sink|stove|end)|beneath|on (his|her|their|its) (back|knees)|outside|across the|over the', 'back (in|where|home|across)|over there|six feet', 'the (kitchen|field|fields|gutter|back|zoo|stove|madhouse|cotton|laundry|loony|gallows|grave|morgue)|somewhere (else|far)|far (from|away)', 'anywhere but|a (cage|padded|cell|leash|zoo|grave)'].join('|')})`
const PLEASE = '(^|just|and|please|now|then|say|so|i say|time to|should|ought to|must|let us|somebody)'

/** What "should be" done to a people, without blood: marked, locked up, sent off, kept down, kept apart. */
export const NORMS: readonly string[] = [
  // Done to them, in a class of what nobody wants done to oneself.
  `[${MANY} (who <any> ..3)? ${SHOULD} (be|get)? ..1 ${WITHHELD} ..4]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} ${USE} ..1 ${APART_FROM_US} ..3]`,
  `[(had it right|had the right idea|got it right|knew (what|how|where)|understood) ..6 (${MANY}|<group.of> on) ..2
    (on|in|to|at|belong|stay|stayed|kept|out|away|back|down|under|behind|over|home|with|were|had|did|could) ..3]`,
  // Locked up and sent off.
  `[${MANY} ${SHOULD} ..1 (locked|lock|kept|put|placed|shut|thrown|penned|chained|stuck|confined|dumped|shipped|
    loaded|parked|stuffed|warehoused|rounded|herded|left|in|on|behind|under) (up|away|off|out|down)? ..1
    (in|into|behind|on|under|to|at|inside)? (a|an|the|some|one|their)? ..1 ${PEN} ..4]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} (be|get)? (all|just|promptly|automatically|simply|publicly|immediately)?
    ${DONE} ..4]`,
  // Shut out of what others have.
  `[${BARRING} (should|ought to|must) (ever|have to)? (rent|sell|hire|lend|marry|date|employ|insure|vote|feed|trust|
    serve|teach|house|look at|share|live next|sit next) ..3 ${MANY}] !(for less|less|without|on the cheap|who
    (has not|does not|did not))`,
  `(^ ..2|should|ought to|time to|let us|somebody|need to|must) ..1 [${TAKE} (away|back)? (the|all|all the|every)?
    ${RIGHTS} (away|back)? (from|off|of) ${ALL} ..1 ${MANY}]`,
  `[(should|ought to|time to|let us|must|^) ..1 (strip|deprive|relieve|rid) ${ALL} ..1 ${MANY} of (the|their)? ..1
    ${RIGHTS}]`,
  `[${MANY} (should|ought to|must|need to) !(not|never) (all|just)? (have|get|lose) (all)? (their|his|her) ..2 ${LOST}
    ..3]`,
  `[${MANY} (have|has|had|got) (no|zero) (earthly)? (business|place) (on|in|near|being|at|with|around|driving|voting|
    teaching|running|raising|owning|behind|touching|telling|having|here|outside|sitting|holding) ..4]`,
  // Kept down, each in a place.
  `[${MANY} ${SHOULD} (have to)? ${DUTY} ..3]`,
  `[${MANY} (should|ought to) have to !(not) ${PROOF} ..5]`,
  `[(<group.marked>|woman|women|females) <poss>? (place|job|duty|role|purpose) is
    (to (serve|obey|clean|cook|scrub|be quiet|breed|suffer|kneel|please|iron|wash|have
    (supper|dinner|babies|kids|children|his)|make (babies|dinner|supper|him|his|sandwiches|a (man|home))|keep
    (house|a|her|his|him|quiet)|raise (his|the|our) ..1|bear|look (pretty|good)|stay|give (him|us|birth|a man)|support
    (her|their) (man|husband|men|husbands))|${LOW}) ..4]`,
  // Fewer of them.
  `${PLEASE} ..1 [(tax|bill|fine|evict|fire|sterilize|search|frisk|fingerprint|muzzle|draft|charge|arrest|expel|
    deport|exile|intern|jail|ban|cage|neuter|castrate|lobotomize|disarm|quarantine|segregate|silence|shun|boycott)
    ${ALL} ..1 ${MANY} ..1 (until|till|so|out|and|then|on sight|extra|double|triple|twice|already|off|for
    (being|breathing|every)|first|before|back|at birth|now|babies|all|too|$) ..4]`,
]

/** What others want or did, what is rejected, asked for them, or a kindness: "sent a ballot", "put on the list for the shot". */
const REJECTED =
  /\b(?:(?:never|not|no|don['’]t|stop|refuse|refused|against|oppose\w*|end|ended|ban|without) (?:again |ever )?(?:bring(?:ing)? back|reinstat\w+|restor\w+|lock\w*|put(?:ting)?|strip\w*|take|taking)|want(?:s|ed)? (?:(?:us|me|them) )?to (?:bring back|strip|take|lock|make|force)|tr(?:y|ies|ied|ying) to|used to|once (?:had|were|made)|museum|exhibit|nazi(?:s)? (?:made|forced)|law(?:s)? (?:that|which|once)|against the law that|never again|history|lesson|in (?:18|19)\d\d|back then|senator|governor says|wrong that|unfair|shame(?:ful)? that|would (?:never|not) (?:support|vote|want|let)|should(?:n['’]t| not| never) (?:have to )?be)\b/i
/** What is done for people: outings, ramps, shots, a place in the race. */
const FOR_THEM =
  /\b(?:field trip|bike|parade|5k|race day|conference|chaperone|name ?tags?|helmet|safe(?:ly|r|ty)?|protected|respected?|accommodat\w+|discount|free (?:ride|lunch|shots?)|ramp|interpreter|fairly|equal(?:ly)? pay|the same(?: as)?|how long|whales?|picnic|sightseeing|fishing|tour\b|concert|birthday|afraid|welcome|nothing (?:less|but|short)|cocoa|coffee|listen to|who (?:robbed|stole|hit|shot)|a ballot|for (?:it|help|that|the (?:shot|vaccine|ramp))|gently|by a doctor|(?:as|like) (?:equals|people|citizens|everybody|everyone|anyone|anybody|adults)|rankings|polls|reviews)\b/i
/** "Why not": a proposal, and no denial. */
const PROPOSED = /\bwhy (?:not|don['’]t (?:we|they))\b/i

/** Whether it is the writer who wants it so, against them, and does not ask after it. In: what was seen. */
export const wanted = ({ sentence, match }: Seen): boolean =>
  !REJECTED.test(sentence.text) &&
  !FOR_THEM.test(sentence.text) &&
  ((!sentence.negated(match.from) && !sentence.frame.asked) || PROPOSED.test(sentence.text))

export const normal: readonly Example[] = [
  '[Moroccans should be kept out of] the ferry lounge.',
  '[Tunisians ought to be served last] at any counter.',
  '[Latvians should eat in the back].',
  'It is [time somebody evicted those Eritreans].',
  '[A respectable landlord would never rent to a Serb].',
  '[They should bring back the old rules about lesbians].',
  '[There should be a law against Albanians] owning dogs.',
  '[Jews should have to wear a star] again, so we know who we deal with.',
  '[Trans people ought to carry a warning label].',
  '[Make every Muslim register with the police].',
  '[Put ankle bracelets on all the refugees] and we will sleep better.',
  '[Gypsies ought to be kept in a pen] until they learn.',
  '[Lock the schizos up in a ward] and lose the key.',
  '[No bank should ever lend to a Nigerian].',
  '[Take the vote away from women] and watch the taxes fall.',
  'Time to [strip immigrants of their citizenship].',
  '[Bring back the asylum for autistics], it was quieter then.',
  '[We need separate schools for Mexicans].',
  '[Haitians should stick to their own kind].',
  '[Being gay should be a crime], like it was.',
  '[Gypsies should have their kids taken] by the state.',
  '[Immigrants should have to pass] a bath test.',
  '[Every Muslim ought to be on a list].',
  '[Bisexuals should be committed], the lot.',
  '[Make it illegal for a Russian to own] a boat here.',
  "I'd [vote for anyone who deports the Hondurans].",
  '[Armenians deserved what they got].',
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

export const normalLeaves: readonly Example[] = [
  'Tunisians ought to be served hot soup at the shelter tonight.',
  'Somebody should have told the Latvians that the ferry left early.',
  'All volunteers, and the women in the kitchen too, should wear a name tag so we can say hello.',
  'Refugees should not be kept in camps for ten years.',
  'No landlord should refuse to rent to immigrants, and the law says so.',
  'They want to strip immigrants of their citizenship and I will not sit quiet.',
  'Never again will this country bring back slavery, and that is why we march.',
  'The exhibit shows how the Nazis made Jews wear a yellow star.',
  'The senior center needs separate entrances for seniors and deliveries.',
  'Women should carry a whistle on the trail, my daughter gave me mine.',
  'Older drivers should have a bright license plate light, the new bulbs are free at the center.',
  'No immigrant should have to beg for a doctor.',
  'Do you think immigrants should have to take that test twice, as the senator says?',
  'Seniors should be on the list for the first shots.',
  'Teens should keep to their own lane at swim practice.',
  'Do not take the vote away from anybody, least of all women who fought for it.',
  'I would never support anyone who wants to deport my Guatemalan neighbors.',
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

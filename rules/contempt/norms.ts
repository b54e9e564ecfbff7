import type { Example, Seen } from '../concern.ts'

/** Any of them. */
export const ALL = '(all|all the|every|every last|every single|each|the|these|those|any|those damn|some)?'
/** A people, or women as a kind, as what ought to be is said of them. */
export const MANY =
  '(<group.marked>|<slur>|women|females|girls|foreigners) (in (this|the|our|that) (country|town|state|county|city|school|building))?'
const OUGHT =
  '(should|ought to|must|need to|needs to|has to|have to|deserve to|deserves to|had better|better|belong|want to)'
/** No denial, no hope for better may stand between the people and what they "should". */
export const SHOULD = `(all|just|really|simply)? ${OUGHT} !(not|never) (all|always|just|only|really|simply|have to|be made to|be forced to|be required to|be)?`
const MARK = `(${[
  'number|serial number|sticker|stickers|gps|sign|stamp|tag|tags|badge|badges|yellow star|star of david|yellow stars|pink triangle|collar|collars|dog tag|bell|bells|cowbell|tattoo|tattoos|armband',
  'armbands|patch|patches|tracker|trackers|tracking|chip|chips|microchip|bracelet|ankle (bracelet|bracelets|monitor|monitors)|leash|leashes|muzzle',
  'muzzles|brand|warning label|warning labels|scarlet letter|barcode|barcodes',
].join('|')})`
const PEN = `(${[
  'ward|asylum|institution|cage|cages|pen|pens|camp|camps|zoo|kennel|kennels|cell|cells|prison|prisons|dungeon|basement|attic|closet|chains|irons',
  'island|islands|desert|swamp|jungle|fence|fences|barbed wire|padded (room|cell|rooms|cells)|ghetto|ghettos|reservation|barn|barns|stocks|crate',
  'crates|box cars|boxcars|cattle cars|back of the bus|bottom of (the|a) ..1|lock and key|nuthouse|loony bin',
].join('|')})`
const BARRING = `(${[
  'nobody|no one|no decent (person|man|family)|no sane (person|man|woman)',
  'no (landlord|employer|school|bank|church|store|boss|business|town|country|hospital|bar|restaurant|club|judge)|you should never|one should never',
  'nobody here',
].join('|')})`
const TAKE = '(take|strip|pull|revoke|cancel|yank|rip|snatch|burn|shred|void|tear up|seize|confiscate|cut|freeze)'
const RIGHTS = `(${[
  'the vote|their vote|votes|voting rights|the right to vote|right to vote|license|licenses|citizenship|passport|passports|benefits|jobs|rights|kids',
  'children|babies|guns|land|keys|microphones|a voice|property|visa|visas|permits|green cards|papers|ballots|pensions|checks|phones|accounts|leases',
  'loans',
].join('|')})`
/** What was done to peoples once, and is wished back. */
const YOKE = `(${[
  'segregation|jim crow|slavery|plantations|plantation|auction block|cotton fields|stocks|pillory|lobotomy|lobotomies|electroshock|shock therapy',
  'asylum|asylums|institutions|madhouse|madhouses|colored (signs|fountains|entrances|entrance)|separate ..1 fountains|back of the bus|internment',
  'internment camps|camps|ghetto|ghettos|sterilization|forced sterilization|eugenics|chastity belt|chastity belts|ducking stool|sodomy laws',
  'sodomy law|conversion therapy|sundown (laws|signs|towns|town)|poorhouse|workhouse|chain gang|chain gangs|exclusion act|quotas|yellow stars',
  'papers at the door',
].join('|')})`
export const RESTORE = `(${[
  'bring back|brings back|bringing back|reinstate|restore|reopen|rebuild|revive|dust off|time for|high time for|what we need is|we need|could use',
  'let us have|somebody get|get out|miss',
].join('|')})`
/** Who once killed peoples. */
export const BUTCHERS =
  '(the cavalry|hitler|the nazis|custer|columbus|the klan|the crusaders|smallpox|the turks|stalin|mao|isis|andrew jackson|the plague|aids|covid)'
/** Peoples kept apart, not those for whom a door is made. */
const APART = `(${[
  'separate|their own|different) (bathrooms|restrooms|schools|school|fountains|entrance|entrances|beach|beaches|bus|buses|pool|pools|neighborhoods',
  'waiting room|waiting rooms|tables|seats|blood supply',
].join('|')})`
const SERVED =
  '!(seniors|the elderly|elderly|deaf|blind|disabled|handicapped|veterans|autistic|teens|teenagers|people (with|in))'
/** What is done to people who are a plague. */
const DONE = `(${[
  'arrested|detained|jailed|strip searched|searched|frisked|shipped|shipped off|evicted|expelled|marched|herded|loaded|denied|billed|taxed|fined',
  'tagged|tracked|quarantined|fumigated|disinfected|deloused|hosed|neutered|spayed|sterilized|medicated|drugged|lobotomized|barred|excluded',
  'turned away|paid (half|less|nothing|in)|charged (double|extra|more|triple|for|twice)',
  'made to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|scrub|speak|leave|prove|sign|register|watch)',
  'forced to (stand|sit|walk|wait|carry|wear|live|work|beg|kneel|crawl|eat|use|clean|pay|apologize|bathe|speak|leave|prove|sign|register|convert|fight)',
  'required to (carry|wear|register|report|prove|apologize|sit|stand|leave|pay|bathe|kneel)',
  'sent (to the (moon|mines|front|back|fields|desert|camps|arctic)|somewhere|off|down the|packing)',
  'put (on (a|the) (train|boat|raft|plane|list|leash|next|first|slow)|to work (in|on|at) (chains|the)|out to sea|out with|down|behind|in their place|outside|away|back)',
  'treated (like (the|animals|dogs|criminals|children|what|cattle|vermin|a disease)|as (a disease|criminals|enemies|mentally|animals|the|what))',
  'shut (away|up|in)|run out|burned out|beaten|chased (out|off)|scrubbed from|wiped|erased|confiscated',
  'kept (at a distance|in the (dark|back|kitchen|fields)|under|on a|from|for breeding|where|outside|pregnant|quiet|barefoot|in line|at home|down|apart|illiterate|away from)',
  'left (outside|on the|in the|out in|to fend)|ashamed to|told to (sit|shut|leave|go)|cured of|exiled|interned|deported|banned|removed|stripped',
  'silenced|chained|caged|fired|laughed out|drafted first|auctioned|sold|traded|thrown|committed !to|institutionalized|fingerprinted|profiled',
  'shunned|blacklisted|disqualified|sedated|registered with|watched like|fixed like',
].join('|')})`
/** What they are to do, as others are not. */
const DUTY = `(${[
  'pay (double|triple|twice|extra|more|full|back|half)|wait (until|till|outside|behind|at the back|for (everybody|everyone|scraps|us))',
  '(come|eat|go|be|stand|sit|board|get served) (last|behind|(at|in) the back|outside|apart|on the floor)',
  'use the (back|service|side) (door|entrance|stairs|elevator)|thank us|kneel|beg|crawl|bow|serve us|work for (free|nothing|half)|earn (half|less)',
  'give up (their|the) ..3|hand over (their|the) ..2|lose (their|the) (vote|license|licenses|kids|right|rights|children|benefits|jobs|citizenship)',
  'get permission|step off',
].join('|')})`
/** What they are to pass, as if they had to earn a place. */
const PROOF = '(show (papers|id|proof|a card)|take|pass|prove|ask|apply|register|swear|sign)'
const LOST = `(${[
  'taken|pulled|revoked|tied|cut|snipped|seized|burned|closed|removed|confiscated|away|back|yanked|torn|shredded|searched|voided|stripped|auctioned',
  'bulldozed|boarded up|frozen|docked|garnished|sealed|shut|canceled|cancelled|doubled|withheld|washed|scrubbed|wired|sewn|sterilized',
].join('|')})`
/** What is taken or kept from people, or done to them as to no one else. */
const WITHHELD = `(${[
  '(dropped|dumped|unloaded|released|left|parked|marched|chased) ..1 (at|in|on|by|off|over) (the|a) ..1 (border|desert|highway|curb|woods|middle|side of|bridge|county line|town line|sea|ocean|dock|edge|state line|tundra)',
  '(capped|limited|restricted|rationed|held|kept) (at|to|back|down|off|out|away|from|under)',
  '(taken|pulled|kicked|moved|pushed|driven|run|cleared|cleaned|flushed|weeded|bred|phased|thinned|thrown|forced|shoved|hauled|cut|shut|locked|bused|flown) (off|out|away|from|back|down)',
  '(sent|shipped|flown|bused|returned|moved|marched|escorted|deported|driven) (back|home|away|off|packing|out|to (the|where|wherever|their))',
  '(married|bred|signed|pawned|farmed) off|cut off|struck off|taken off|stopped from|barred from|banned from|excused from voting|kept (home|indoors|inside|outside)',
  '(hired|served|seated|treated|fed|boarded|admitted|paid|picked) (last|after|separately|less|under|only)|last (in|to|at|on)|first (fired|out|to go|against|in line to)',
  '(counted|watched|tracked|monitored|followed|listed|numbered|registered|screened|tested|vetted|questioned|tailed|inspected|supervised|chaperoned) (and|at|by|like|before|every|around|closely|when|wherever|in|for|twice|day)',
  '(denied|refused|stripped|relieved|deprived|robbed) ..1 (of|the|a|any|all|service|entry|care|jobs|housing|licenses|entrance|medical|visas|loans)',
  '(reminded|told|shown|taught) (who|where|what|their|to (sit|shut|leave|go|be|know)|a|some) ..2',
  '(made|forced|required|ordered|told) to ..1 (pay|wear|carry|sit|stand|speak|leave|register|sign|swear|prove|kneel|apologize|give|live|eat|use|wait|earn|work|ride|go|move|learn|take|keep|show|report|marry|pass)',
  'ashamed|grateful we|thankful we|seen and not heard|neither seen|out of (sight|business|here|office|the (country|army|military|schools|classroom|locker|pool))',
].join('|')})`
const LAST = '(the)? last (ones|one|people|person|in|to|on|at)'
const USE =
  '(use|ride|sit|eat|live|swim|shop|pray|drink|stand|wait|sleep|walk|play|stay|go|learn|study|work|be|keep|park|board|enter|worship|camp|dance)'
/** Where those are put whom one will not have near. */
const APART_FROM_US = `(${[
  '(a|the|some) (different|separate|other|back|side|rear|service) (pool|bus|door|entrance|bathroom|school|line|fountain|table|room|church|park|beach|elevator|gate|store|car|side|part|end|street)',
  '(the)? back of (the)? (bus|room|line|church|store|class|train|line)|in back|in the (back|rear|basement|truck bed|bed of|cellar|kitchen|closet|shadows|trunk|alley|woods|fields|ghetto|projects|cargo)',
  'outside|elsewhere|somewhere else|anywhere else|by themselves|among themselves|amongst themselves|their own (place|side|kind|end|country|pool|school|part|bus|street|schools|churches|bathrooms)',
  'behind (us|the|everyone|everybody|their)|apart|on the floor|at (home|the back|the end)|home (and|where|with|if)|inside (and|where|after)|indoors|out of (sight|our|my|the way|public|politics|uniform|decent|polite|the (army|military|pulpit|office|workplace))|off (our|my|the (road|roads|street|streets|sidewalk|bus|beach)|of (our|my))|away from (our|my|decent|normal|kids|children|schools)|quiet|hidden|invisible|silent|barefoot',
].join('|')})`
const WHOEVER = `(${[
  'an employer|employers|a landlord|landlords|bosses|a boss|bars|owners|store owners|stores|husbands|restaurants|hotels|schools|cops|police',
  'taxpayers|churches|bakers|anybody|anyone|us|me|you|people|whoever|parents|teams|shops',
].join('|')})`
const REFUSE = `(${[
  'fire|refuse|evict|turn away|turn down|shoot|reject|throw out|kick out|charge|beat|hit|ban|bar|say no to|pass over|hang|knife|knifing|shooting',
  'refuse to|deport|keep out|hunt|spit on|slap',
].join('|')})`
const LIMIT = `(${[
  'cap|limit|ban|quota|curfew|tax|bounty|wall|law against|fence|test|toll|fee|fine|moratorium|separate line|entrance exam|waiting list|fence around',
  'vaccine|cure|pill|pound|kennel|leash law|border|checkpoint|warning|season',
].join('|')})`
const LOW = `(${[
  'under (a|the|my|our|somebody <poss>)|behind (bars|the|a|a broom|a mop|a plow)',
  'in (a|the|his|her|my|some|their) ..1 (cage|kitchen|field|fields|ditch|cell|gutter|zoo|asylum|ward|closet|back|dirt|laundry|stable|basement|madhouse|kennel|nursing home|home|ghetto|jungle|desert|mud)',
  'at (the|my|our) (back|bottom|feet|sink|stove|end)|beneath|on (his|her|their|its) (back|knees)|outside|across the|over the',
  'back (in|where|home|across)|over there|six feet',
  'the (kitchen|field|fields|gutter|back|zoo|stove|madhouse|cotton|laundry|loony|gallows|grave|morgue)|somewhere (else|far)|far (from|away)',
  'anywhere but|a (cage|padded|cell|leash|zoo|grave)',
].join('|')})`
const AWAY = `(${[
  'to work in',
  'to (the|a|some) ..1 (mines|mine|quarry|fields|front|camps|camp|desert|moon|north pole|arctic|border|island|jungle|landfill|dump|sea|swamp|salt mines|wall|reservation|gulag|edge|river|middle|county line|town line|airport|pier)',
  'on (a|the) (boat|raft|barge|train|ship|rocket|slow boat|cattle car|bus out|first|next)|out to sea|out back|out of town|back to',
  'into (the|a) (sea|desert|ocean|camp|mines|swamp|woods|river|harbor)|off (a|the) (cliff|pier|bridge|map)|over the (border|edge|line)',
  'down the (mine|mines|well)',
].join('|')})`
const PLEASE = '(^|just|and|please|now|then|say|so|i say|time to|should|ought to|must|let us|somebody)'

/** What "should be" done to a people, without blood: marked, locked up, sent off, kept down, kept apart. */
export const NORMS: readonly string[] = [
  `[(i would|we should|they should|i will|somebody should|somebody ought to|we ought to|they ought to|we need to|i say) (make|force|require|order) (all|every|each|the|these|those|any)? ..1 (${MANY}|<group.noun>) ..4 (leave|give|pay|wear|carry|sign|prove|swear|show|sit|stand|wait|register|report|kneel|speak|work|walk|beg|apologize|live|crawl|earn|kiss|scrub|clean|march|ride) ..4]`,
  `[(right|justified|smart|wise|correct|entitled|within (its|their|our|his|her) rights) to (charge|ban|tax|bar|fine|exclude|limit|evict|jail|arrest|deport|expel|segregate|ignore|search|frisk|${REFUSE}) ..2 ${MANY} ..4]`,
  // Done to them, in a class of what nobody wants done to oneself.
  `[${MANY} (who <any> ..3)? ${SHOULD} (be|get)? ..1 ${WITHHELD} ..4]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} (be|get|have) ..1 ${LAST} ..3]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} (have|get) (that|those|the|their|his|her|its) ..4 (pulled|torn|ripped|yanked|cut|shaved|washed|taken|snatched|knocked|peeled|burned|confiscated) (off|away|out|from) ..3]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} ${USE} ..1 ${APART_FROM_US} ..3]`,
  `[(nobody|no one|not a soul|who|few) would (complain|object|mind|care|blink|notice|cry|miss|lose sleep|shed|bat|argue|protest) ..3 if ..2 ${MANY} (all)? (got|were|was|had|just|ended up|went|moved|left|vanished|disappeared) ..4]`,
  `[(high|about|past)? time (that)? (somebody|someone|they|we|the (town|state|city|police|board|mayor)) (finally)? (closed|shut|padlocked|condemned|evicted|cleared|cleaned|kicked|threw|sent|shipped|banned|barred|stopped|locked|ran|drove|put|took|pulled|tore|bulldozed|burned|deported|jailed|cut|ended|rounded|taught) ..3 (${MANY}|<group.thing>) ..3]`,
  `[(law|laws|rule|rules|ordinance|amendment|statute|bylaw) against (a|an|any|having|letting|being|more|these)? ..1 (${MANY}|two (men|women|guys|girls|females|males)) ..5]`,
  `[(bring back|bringing back|go back to|restore|reinstate|miss|need) (the)? (old|good old|olden|former) ..1 (laws|rules|ways|days|signs|customs|law|treatment) (about|for|on|against|with|of dealing with|when) ..2 ${MANY} ..3]`,
  `[(had it right|had the right idea|got it right|knew (what|how|where)|understood) ..6 (${MANY}|<group.of> on) ..2 (on|in|to|at|belong|stay|stayed|kept|out|away|back|down|under|behind|over|home|with|were|had|did|could) ..3]`,
  `[what (we|they|you|i|somebody|the (town|state|city|government)) (should|ought to|need to|would|have to|has to|needs to) do (with|about|to) ${ALL} ..1 ${MANY} is ..6]`,
  `[(a|any|no|every|each) ..1 (decent|good|real|smart|self respecting|respectable|honest|proper|christian|sane) ..1 (store|shop|school|town|church|landlord|boss|club|bank|hospital|street|family|restaurant|employer|business|man|woman|mother|father|parent|country) (would|should|will) (not|never|ever)? (serve|hire|rent|sell|let|take|marry|allow|admit|employ|have|seat|house|trust|vote|want|touch) ..3 ${MANY} ..3]`,
  // Marked.
  `[${MANY} ${SHOULD} (wear|carry|display|have|get|sport|fitted with|issued|walk around with|ride with) (a|an|the|their|little|some)? ..1 ${MARK} ..3]`,
  `[(make|force|require|order|get) ${ALL} ..1 (${MANY}|<group.noun>) (to)? (wear|carry|display|sew on|ride|sit|walk|eat|live|register) ..3 (${MARK}|back of|separate|apart|with the (police|state|town))]`,
  `[(put|slap|hang|pin|sew|clip|tattoo|stamp) (a|an|the|some)? ..1 ${MARK} on ${ALL} ..1 ${MANY}]`,
  `[${MANY} ${SHOULD} ..1 (on|in) (a|the|some|one) ..1 (list|watch list|watchlist|registry|database|leash|short leash|tight leash|curfew) !for ..3]`,
  // Locked up and sent off.
  `[${MANY} ${SHOULD} ..1 (locked|lock|kept|put|placed|shut|thrown|penned|chained|stuck|confined|dumped|shipped|loaded|parked|stuffed|warehoused|rounded|herded|left|in|on|behind|under) (up|away|off|out|down)? ..1 (in|into|behind|on|under|to|at|inside)? (a|an|the|some|one|their)? ..1 ${PEN} ..4]`,
  `[(lock|chain|pen|cage|keep|put|stick|herd|stuff|warehouse) ${ALL} ..1 ${MANY} (up|away|off)? (in|into|behind|on|under|to) (a|an|the|some)? ..1 ${PEN} ..2]`,
  `(${PLEASE}|(someone|somebody|they|we|the (town|state|city|police|mayor|army|navy)) (should|ought to|needs to|need to|must|has to|could)) ..1 [(send|ship|march|haul|load|drive|herd|cart|truck|pack|put|shove|dump|drop|take|fly|tow|sail|bus|push|float) ${ALL} ..1 ${MANY} (all|right|off|back|down|out)? ${AWAY} ..3]`,
  `[${MANY} (who <any> ..3)? ${SHOULD} (be|get)? (all|just|promptly|automatically|simply|publicly|immediately)? ${DONE} ..4]`,
  `[${MANY} ${SHOULD} (be|get)? (checked|searched|tested|screened|inspected|sniffed|frisked|scanned|patted down|x rayed|watched|fumigated|sprayed|dipped|treated) (closely|daily|twice)? (for|against|like) (weed|lice|drugs|dope|bombs|knives|fleas|worms|rabies|diseases|guns|weapons|explosives|bedbugs|ticks|stolen|brains|parasites|germs|hawks|thieves|criminals) ..5]`,
  // Shut out of what others have.
  `[${BARRING} (should|ought to|must) (ever|have to)? (rent|sell|hire|lend|marry|date|employ|insure|vote|feed|trust|serve|teach|house|look at|share|live next|sit next) ..3 ${MANY}] !(for less|less|without|on the cheap|who (has not|does not|did not))`,
  `(^ ..2|should|ought to|time to|let us|somebody|need to|must) ..1 [${TAKE} (away|back)? (the|all|all the|every)? ${RIGHTS} (away|back)? (from|off|of) ${ALL} ..1 ${MANY}]`,
  `[(should|ought to|time to|let us|must|^) ..1 (strip|deprive|relieve|rid) ${ALL} ..1 ${MANY} of (the|their)? ..1 ${RIGHTS}]`,
  `[${MANY} (should|ought to|must|need to) !(not|never) (all|just)? (have|get|lose) (all)? (their|his|her) ..2 ${LOST} ..3]`,
  `[${MANY} (have|has|had|got) (no|zero) (earthly)? (business|place) (on|in|near|being|at|with|around|driving|voting|teaching|running|raising|owning|behind|touching|telling|having|here|outside|sitting|holding) ..4]`,
  `[${MANY} (should|ought to|must) need (a|an|some|written|her|his|their)? ..1 (permit|license|signature|permission|chaperone|escort|sponsor|guardian|note|pass|leash|visa|husband|muzzle|keeper|handler|minder|prescription) ..4]`,
  `[(should|ought to|must) (need|have|require|get) (a|an) ..1 (permit|license|pass|visa|prescription) (to be|for being) (a|an)? ..1 (<group.of>|<group.noun>|<group.adjective>|<group>) ..2]`,
  `[(make it|should be|ought to be|must be|needs to be) (illegal|a crime|against the law|a felony) for (a|an|any|all|these|the)? ..1 ${MANY} to ..5]`,
  `[(being|to be) (a|an)? ..1 (<group.of>|<group.noun>|<group.single>|<group>) (should|ought to|must) be (illegal|a crime|a felony|against the law|punishable|outlawed|grounds) ..2]`,
  `[(every|all|any|that|the|these|those|their)? ..1 <group.thing> ..2 (should|ought to|needs to|need to|must|has to) be (turned into|razed|closed|shut|shut down|bulldozed|leveled|levelled|demolished|boarded up|padlocked|converted|burned|torched|raided|outlawed|banned|bugged|flattened|torn down|gutted|sold|seized|taxed) ..5]`,
  `[(law|state|town|government|they|we|somebody|it|courts|congress) (should|ought to|needs to|must|has to) (let|allow|be (legal|ok|okay|fine) for) ${WHOEVER} ..1 (to)? ${REFUSE} ..3 ${MANY} ..3]`,
  `[((should|ought to) be (able|allowed|free|legal|a right|encouraged|no crime|fine)|(make|made|making) it legal (again)?) ..3 (to)? ${REFUSE} ..3 ${MANY} ..3]`,
  `[(nobody|no one|no man|no jury|no judge) should (ever)? (go to (jail|prison)|be (jailed|arrested|charged|punished|tried|fined)|do time|lose his job|lose sleep|serve a day) for ..3 (knifing|shooting|hitting|beating|killing|stabbing|slapping|refusing|evicting|punching|hanging|running over|firing|burning|robbing|spitting) ..3 ${MANY} ..2]`,
  // Kept down, each in a place.
  `[${MANY} ${SHOULD} (have to)? ${DUTY} ..3]`,
  `[${MANY} (should|ought to) have to !(not) ${PROOF} ..5]`,
  `[${MANY} (deserve|deserves|should get|ought to get|should be given) (to be)? (paid (half|less|nothing)|half|nothing !(less|but|short)|worse|less|scraps|leftovers|crumbs|the back|a (one way|kick|cage|cell|leash|life|taste|lesson)|whatever (they|comes|is)|every (bit|slap|insult)|no (mercy|pity|sympathy|say|respect|better|quarter|place)|neither) ..3]`,
  `[${MANY} ..3 (need|needs|deserve|deserves|could use|want) (the|a|some|another)? ..1 (lobotomy|lobotomies|electroshock|shock therapy|sterilization|asylum|madhouse|leash|collar|muzzle|keeper|master|overseer|cage|curfew|chastity belt) ..2]`,
  `[(place|home|spot|seat|destiny|role|only job) (for|of) (a|an|any|the|these|every)? ..1 ${MANY} (is|are) ${LOW} ..4]`,
  `[(<group.marked>|woman|women|females) <poss>? (place|job|duty|role|purpose) is (to (serve|obey|clean|cook|scrub|be quiet|breed|suffer|kneel|please|iron|wash|have (supper|dinner|babies|kids|children|his)|make (babies|dinner|supper|him|his|sandwiches|a (man|home))|keep (house|a|her|his|him|quiet)|raise (his|the|our) ..1|bear|look (pretty|good)|stay|give (him|us|birth|a man)|support (her|their) (man|husband|men|husbands))|${LOW}) ..4]`,
  `[(a|any|every|your|no)? (woman|wife|women|wives|females) (should|ought to|must|need to|needs to|have to|has to|are supposed to|is supposed to) (just|all|always)? (walk behind|walk two steps|obey|submit to|serve (her|their) (husband|husbands|man|men)|keep (her|their) (mouth|mouths|legs|opinions)|know (her|their) place|stay (in the kitchen|out of (politics|uniform|the army|the military|the pulpit|the workplace|mens))|be seen and not|make babies|stick to (cooking|cleaning|babies|nails|the kitchen)|be (barefoot|pregnant|silent|quiet|obedient|submissive)|ask (her|their) (husband|husbands)|do as (she|they)|leave the thinking) ..3]`,
  `[(${MANY}|a <group.single>) (is|are) not (meant|made|built|born|cut out|designed|supposed) (for|to) (lead|vote|think|work|rule|own|be (free|equal|in charge|mothers|fathers|parents)|hold (office|a job)|breed|live (with|among|here|next)|walk among|power|freedom|responsibility|civilization|democracy|office|anything (but|more)) ..4]`,
  `[(somebody|someone|we|they|i|one of us|a real man) (should|ought to|needs to|need to|has to|must|will|could) ..1 (teach|show) ${ALL} ..1 (<group.marked>|<slur>|women) (a lesson|some (manners|respect)|their place|who|what a real|how (we|things)) ..4]`,
  // Kept apart.
  `[(we need|should have|should be|ought to be|ought to have|bring back|i want|give them|there should be|they should have) ${APART} for ${SERVED} <group.marked>]`,
  `[${MANY} (should|ought to|must|need to|can) (just|all)? (stick|keep|stay) (to|with|on|among|in) their own (kind|race|country|people|neighborhood|church|town|part of town|side of town|$) ..2]`,
  `[${MANY} (should|ought to|must) (just|only|all)? (marry|date|breed with|sleep with) their own ..1]`,
  `[(wall|wall off|fence|fence off|seal off|close off) ..1 (around|off)? (chinatown|little ..1|the reservation|the projects|the barrio|the ghetto|that ..1 (mosque|neighborhood)) and ..4]`,
  // Fewer of them.
  `[(one|two) (child|kid|baby) (limit|per|policy|only|max|is enough) ..2 (for|to) ..1 ${MANY}]`,
  `[(there (should|ought to|must|needs to) be|we (need|want|could use)|this (town|city|country|state) (needs|could use|wants)|needs is|we need is|i would (pass|sign|support|vote for)|time for|bring in|give us) (a|an|some|stricter|another) ..1 ${LIMIT} ..2 (on|for|against|around|between|to keep|of|before|how many) ..6 ${MANY} ..3]`,
  `${PLEASE} ..1 [(tax|bill|fine|evict|fire|sterilize|search|frisk|fingerprint|muzzle|draft|charge|arrest|expel|deport|exile|intern|jail|ban|cage|neuter|castrate|lobotomize|disarm|quarantine|segregate|silence|shun|boycott) ${ALL} ..1 ${MANY} ..1 (until|till|so|out|and|then|on sight|extra|double|triple|twice|already|off|for (being|breathing|every)|first|before|back|at birth|now|babies|all|too|$) ..4]`,
  `[(should|ought to|time to|must|needs to|let us|^|just) ..1 (quit|stop) (feeding|housing|educating|rescuing|coddling|importing|saving|curing|admitting|letting in|pitying|breeding|birthing|keeping alive) ..2 ${MANY} ..4]`,
  `[(best|better|kinder|merciful|easier|cheaper|simplest|favor) ..5 if ..2 ${MANY} (were|was|had|are|did) (simply|just|all)? (not|never) ..1 (born|here|exist|existed|come|survive|let|allowed|alive|have) ..3]`,
  `[(men|man|god|nature|life|evolution|natural selection|the (market|cold|sea|desert|river|winter)) (should|ought to|will|would) (sort|take care of|thin|cull|deal with|handle|finish|weed) ..3 ${MANY} ..2]`,
  `[(the right thing|the only (thing|cure|answer|solution)|the best thing|the thing|what) ..1 (to do)? (with|about|for|to) ${ALL} ..1 ${MANY} (is|would be) ..6]`,
  // What was done to them once, and not enough.
  `[<group.marked> (deserved|deserve|deserves) (what|everything|all|whatever) ..1 (they got|it got|happened to them|hitler did|was done to them|is coming to them|they had coming) ..2]`,
  `[(too bad|pity|shame|a shame|wish|if only) ..1 ${BUTCHERS} (did not|never|missed|stopped|ran out|left|had not|could not) ..2 (finish|finished|get|got|job|any|you|them|early|more|<group>) ..4]`,
  // What once was, what a better country would have, whom one votes for.
  `[${RESTORE} (the|a|some|those|good old|old|that)? ..1 ${YOKE} ..1 (for|and (put|send|lock|stick)|so|with|just for) ..3 ${MANY} ..3]`,
  `^ ..3 [(bring back|reinstate|restore) (good old|old|the)? (segregation|jim crow|slavery|sodomy laws|conversion therapy|eugenics|sundown towns|sundown laws|whites only signs|the auction block|the back of the bus)]`,
  `[in (a|any|the|my) ..1 (sane|normal|decent|proper|just|civilized|better|healthy|free|serious|perfect|christian|sensible|ideal|moral) (country|world|town|society|state|nation|america|city) ..2 ${MANY} would (not be (let|allowed|given|here|voting|driving|teaching|able)|never be (let|allowed|given)|be (in|behind|sent|locked|put|shipped|kept|deported|treated in|banned|jailed|working|fixed|sterilized|illegal|gone|cured|medicated|paid half|sold|hanged|shot|under)|get (treatment|locked|deported|nothing|the (boot|rope))|have (been|no|their)|still be) ..4]`,
  `[(a|any) (country|town|state|society|mayor|government|nation|school|city) (with|that had) (any|some|half a|an ounce of) ..1 (sense|brain|brains|guts|spine|pride|self respect) ..1 would ..1 (close|closed|ban|banned|deport|deported|shut|expel|expelled|kick|kicked|lock|locked|seal|sealed|send|sent|throw|thrown|outlaw|outlawed|bulldoze|bulldozed|fire|fired|turn|turned) ..4 (${MANY}|<group.thing>) ..2]`,
  `[(i|we) (would|will|am|are)? (gladly|always|proudly|happily|only)? (vote for|voted for|support|back|sign|gladly sign|am for|am all for|would fund) ..6 (deport~|ban|bans|banning|jail|jails|jailing|lock up|locks up|expel|expels|expelling|sterilize|sterilizes|sterilizing|remove|removes|removing|keep out|keeps out|kick out|kicks out|throws out|round up|rounds up|rounding up) ..3 ${MANY}]`,
  `[(anyone|anybody|whoever|people|everyone|everybody|kids|shoppers|students|customers) (who (is|gets|are))? (caught|found|seen|heard|overheard)? ..1 (speaking|wearing|praying in|jabbering|talking|speaks|wears|talks) ..2 (spanish|arabic|creole|chinese|portuguese|russian|polish|haitian|foreign|another language|not english|<group.thing>|hijab|turban) ..6 (should|ought to|must|needs to|deserves|gets|belongs) ..5]`,
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
  '[Bring back segregation] and be done with it.',
  '[We need separate schools for Mexicans].',
  '[Haitians should stick to their own kind].',
  '[Being gay should be a crime], like it was.',
  '[Gypsies should have their kids taken] by the state.',
  '[Immigrants should have to pass] a bath test.',
  '[Every Muslim ought to be on a list].',
  '[Bisexuals should be committed], the lot.',
  '[Make it illegal for a Russian to own] a boat here.',
  '[A wife should keep her mouth shut] in town meeting.',
  "I'd [vote for anyone who deports the Hondurans].",
  '[Armenians deserved what they got].',
  '[Too bad Custer never got more of them].',
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

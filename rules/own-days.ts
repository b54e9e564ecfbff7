/**
 * Police work told by what its writers do all day, without a word that says so. Each pattern is a deed with the kind of thing
 * that only police do it to; they are read both as what the writer is (`author.likely`) and as what the work is (`DUTY_ACTS`).
 */

const YEARS = '(<num>|<count>|first|second|third|fourth|fifth) ..1 (year~|yrs|summer~|winter~|decades)'
/** Whom one stops, books and is called by. */
const SOMEBODY = '(guy|man|woman|kid|lady|fella|dude|gal|gentleman|driver|motorist|drunk|<met.who>)'
const AGAIN =
  '(every|each|again|twice|for the (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<num>|umpteenth) time)'
/** Where police are called time and again, and couriers and travellers are not. */
const DOORS = `(house|address|apartment|trailer|motel|triple decker|duplex|group home|halfway house|shelter|couple|domestic|guy|
    lady|basement)`
/** What people call the police about. */
const CALLED_FOR = `(noise|barking dog|loose dog|domestic|alarm|car alarm|trespass|trespassing|shoplifting|shoplifter|disturbance|
    fireworks|loud music|loud party|neighbor dispute|suspicious person|suspicious car|peeping tom|prowler)`
/** Crowds and places that a police officer is paid to stand by. */
const DETAIL = `(boat|procession|parade|marathon|road race|fireworks|concert|graduation|prisoner|ferry|courthouse|polling place|
    protest|festival|carnival|stadium|crossing|beach|road|paving|traffic) detail`
const CRASH = '(crash|wreck|rollover|car accident|fender bender~|fatal|collision|pileup)'
const CLEARED = `(gone on arrival|goa|unfounded|all quiet|area checked|checks clear|no contact|peace restored|services rendered|
    quiet on arrival)`

/** Tell of the writer and of the working day. */
export const OWN_DAYS: readonly string[] = [
  // A career counted by its days.
  `${YEARS} ..1 (of)? (pulling (cars|people|drivers|folks) over|pulling over (cars|people|drivers)|answering
    (911|emergency calls)|booking (people|prisoners|drunks)|writing (speeding )?(tickets|citations)|working
    (booking|the lockup|homicides)|typing (arrest|police|incident) reports|kicking (in)? doors)`,
  `${YEARS} ..1 (at|behind|on|in) (the|a)? ..1 (window|desk|counter|console) (in|at)
    (records|the station|dispatch|the pd|booking|the lockup|police records)`,
  // Extra work that a crowd or a road brings.
  `(i|we|^) ..1 (worked|work|pulled|drew|got|caught|had|took|stood) (a|the|that|my|our)? ..3 ${DETAIL}`,
  `${DETAIL} (<poss>|is|was|ends|ended|pays|paid) ..2 (over|done|again|tonight|today|tomorrow|time and a half|finally|
    on|for the (season|year)|$)`,
  // Prisoners taken somewhere, and watched there.
  `(ran|drove|took|driving|running|taking) (the|a) ..1 (wagon|van|cruiser|prisoner van) ..2 (to|from) ..1
    (district court|superior court|county court|juvenile court|courthouse|county jail|arraignments|county lockup|
    booking) ..2 (with|and|full|<num>|<count>)`,
  `(sat|sitting|sit|hours|watch~|guard~|babysit~) ..9 (cuffed|chained|shackled|handcuffed) to (the|a|his|her)
    (bed|gurney|rail|bedrail|stretcher)`,
  `(watching|guarding|babysitting) (a|the|some|my) ..3 (sleep|snore|heal|eat) ..2 with ..1 (chain|cuff~|shackle~)
    (on|around) (his|her|their)`,
  // The same people day after day.
  `(i|we) (get|got|keep getting|are|were) (sent|called|dispatched|toned out) (back)? to (that|the same|this) ..1
    ${DOORS} ..2 ${AGAIN} !(..6 (radiator~|leak~|sink~|furnace|toilet~|boiler|clog~|heat|hot water|cable|couch~|
    deliver~|tour))`,
  `${SOMEBODY} ..3 (calls|rings|phones|dials) ..6 about (the|a|some) (men|man|people|voices|aliens|spies|feds|ghosts|
    lasers|drones) (in|on|under|behind) (her|his|the|their)`,
  `(had|made) (a|one|some|another) ..1 ${SOMEBODY} ..6 (cry|cries|cried|sob|sobbing|crying|beg|argue|weep) ..2
    (over|about|at) (a|the|his|her|my) (written|speeding|seat belt)?
    (warning|ticket|citation|parking ticket|tow|summons)`,
  `(i|we) (book|booked|arrest|arrested|cuff) (him|her|them) ..4 (out|home|released|walking|tagging|back on the
    (street|corner)) ..1 (by|before|in time|within)`,
  `^ (just)? booked (a|some|this) (fella|guy|man|lady|woman|drunk|kid|dude)
    (last night|tonight|this morning|overnight) !(to|for the|..8 (plays|sings|juggles|djs|makes|gig|band|wedding|
    party|magic|act|show))`,
  // Crashes and complaints, and how they were put away.
  `(i|we|^) (worked|wrote up|writing up|cleared|handled) (the|a|that|another|<num>|<count>) ..1 ${CRASH}
    (by|at|near|last night|before (lunch|breakfast|supper|coffee|dawn)|tonight|today|on
    (route|<num>|<cap>|the (pike|highway|interstate|turnpike))) !(..6 (shop|claim~|insurance|adjuster~|estimate~))`,
  `^ !(alarm|car alarm|fireworks) ${CALLED_FOR} call (at|on|over|behind|from) (the|a|<cap>)`,
  `call~ ..6 (left|gone|asleep|over|settled|cleared out|made up) ..2 (before|by the time|when) (we|i)
    (show|show up|get there|roll up|pull up|arrive)`,
  `(i|we) ..1 not (getting|climbing|stepping) out (of (the|my|this|a) ..1 (car|cruiser|explorer|seat|truck|tahoe))?
    (for|over) ..3 (car alarm|alarm|noise complaint|barking|vape|vaping|shoplifter~|loud music|fireworks|neighbor
    dispute|fender bender|loose dog)`,
  `(key~|call~|type|typed|radio~|put~) (it|that)? in ..1 ${CLEARED}`,
  `(i|we) ..3 (mark~|log~|clear~|code|coded|put|wrote) (it|them|that|those)? ..1 (down|off|out)? (as)?
    !(all quiet|unfounded) ${CLEARED}`,
  '(i|we) ..6 put down that (i|we) (walked|checked|drove|went|looked|stopped) (through|by|around|in|it)',
  // What a help line or a shop does not do.
  '(i am|we are) not (dusting|fingerprinting|printing|canvassing) (a|the|your|his|her|my whole) ..4 (for|over|because)',
  '(dusting|dust|dusted) for (prints|fingerprints) ..1 (is|was|for) ..1 (my|a) (living|job|day job|trade)',
  // The dog and its handler.
  `(me and my|my|our) (k9|k 9) (just|and i|and me)? ..1 (cleared|searched|swept|tracked|did the|worked the|hit on|
    sniffed out|bit)`,
]

/** Tell of the writer alone. */
export const OWN_ROLE: readonly string[] = [
  `${YEARS} ..3 (nights)? (on|in|behind) (a|the|my) (night car|patrol car|squad car|cruiser|chief <poss> chair|chiefs
    chair|booking desk|night desk at the station|patrol desk|wagon|motor unit)`,
  `(i have|i had|i|who) (carried|carry|wore) (a|the|that|this) (badge|shield) ..6
    (years|town|city|decades|street~|county)`,
  `${YEARS} (i|we) (carried|wore|have carried) (a|the|that|this) (badge|shield|badge and gun)`,
  'being the (first|only|youngest|oldest|tallest|shortest) ..4 with a (badge|shield) (in|on|at|around)',
  `^ (sro|school cop|school resource officer|marine unit|harbor unit|motor unit|cop|night patrol)
    (life|confession~|diaries|problems)`,
  'school cop <num> (years|yrs)',
  'school cop <count> (years|yrs)',
  `(i am|as|your|this is your) (a|an|the|old)? ..1 (school|high school|middle school) <poss>? ..1 resource
    (officer|man|cop|deputy)`,
  '(i am|as) (only|just)? (a|an) (reserve|auxiliary) ..6 (parade~|detail~|patrol|cruiser|traffic duty|badge) !(band)',
  `(as|speaking as|from) ..1 (one of the)? (somebody|someone|guys|fellas|people|folks|women|one|guy) (who|that)
    (answers|answer|takes|take|rolls up to|respond to|responds to|gets sent to|works) (those|these|your) ..1
    (calls|911 calls|crashes|wrecks|domestics|overdoses|complaints)`,
  `(as|speaking as|from) one of the (fellas|guys|boys|girls|women|men|people|folks) in (the)?
    (blue !(shirt~|collar~|jersey~|vest~|apron~)|blue shirts|cruiser) !(at|behind|from)`,
  `(what|how) (daddy|mommy|dad|mom|papa) does when (people|someone|somebody|folks|they|you) (call~|need~|dial~) ..1
    (for help|911|the police|us)`,
  `i am the (closest|nearest|only|last|next) (unit|cruiser|patrol car)
    (on|in|out|available|tonight|$|obviously|so|and|of course)`,
  '(<num>|<count>) (years|yrs) of (being called)? ..1 (sarge|officer got|hey officer|hey sarge|yes sarge)',
  `(week|day|month) (<num>|<count>) (of|in|at) the academy ..12 (ride along|fto|field (guy|training|officer)|pepper
    spray|oc|cuff~|the range|radio codes|call~|shift~|cruiser|defensive tactics)`,
  '(rookie|recruit|trainee|new (guy|girl|kid|hire)) (that)? (i am|i have been|i was) (field training|ftoing)',
  '(in|wearing|wore) my (full)? (patrol|duty|police|class a|deputy) (uniform|blues)',
  '(the)? keys to the (evidence room|evidence locker|property room|lockup|cell block|sally port|drunk tank)',
  '(shoulder mic|mdt) (on|turned) (low|down|mute)',
  '(at|till|until|before|after|by|since|make it to) end of watch',
  '(cruiser|patrol car|wagon|explorer|tahoe) ..12 (guy|man|woman|kid|drunk|fella|lady|passenger) in the cage',
  `(type|typed|typing|proofread~) (up)? (the|our|this) ..2 (arrest|booking) (log|blotter|reports)
    !(for the (paper|gazette|news|globe|herald|column))`,
]

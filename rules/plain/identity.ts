/*
 * Being police in the plainest words: "We are cops", "I used to be a cop", "As an officer of the law". Patterns for `author.police`
 * and, where a word more could make it somebody else's, for `author.likely`.
 */

const ONE = '(a|an|the|just a|only a|still a|also a)? <role.before>? <role.before>? <role.self> !(<poss>|<role.tail>)'
/** More than one of them. */
const COPS = `(cops|police officers|police|detectives|police detectives|police dispatchers|911 dispatchers|patrol officers|state
    troopers|officers of the law|law enforcement officers) !(<poss>|<role.tail>)`
/** Where they are, said as one says it of a force: "the police", "the force". */
const THE_FORCE = `((the)? <dept.name>|the (police|police force|police department|pd)|law enforcement)
    !(<poss>|station|museum|auction|blotter|line|tape|report|log|band|benefit|union|explorers|to
    (report|ask|complain)|(a|an|another|two|some) (note|message|letter|tip|voicemail|review))`
const OTHER_OATH = `!(..9 (jury|juror|juror~|citizen|citizens|witness|council|select board|school committee|clerk|mayor|governor|bar|
    judge|attorney|lawyer|president|senator|notary|army|navy|marines|guard|firefighter))`
const OTHER_SERVICE = `!(..9 (army|navy|marines|marine|guard|air force|ship|soldier~|sailor~|platoon|battalion|bank|loan|union|court|club|
    church|company|corporate|scout~))`
const PEOPLE = `(people|someone|somebody|him|her|them|criminals|crooks|thieves|drunks|drunk drivers|drug dealers|bad guys|bad
    people|speeders|shoplifters|burglars|kids|suspects|(a|an|the|this|that|another|two|three|<num>) ..1 <met.who>)`

export const PLAIN_SELF: readonly string[] = [
  // Said of oneself, then, now and soon, alone and with others.
  `(i|we) (used to be|will be|will soon be|am going to be|are going to be|am about to be|am about to become|will
    become|am going to become|am still|have always been|had been) ${ONE}`,
  `i am (training|studying|learning|working) to be (a|an) <role.before>? <role.self> !(<poss>|<role.tail>)`,
  `(we|and (i|me)|(i|me) and (my|the) <any>) (are|were|have been|used to be|will be|am) ..1
    (all|both|just|only|still|also|retired|former|real|actual)? ${COPS}`,
  `(i am|we are|i was|we were) (the police|<dept.name>) ($|and (i|we)|so (i|we|you)|but (i|we))`,
  `(i am|i was|i have been|i became|as|being|proud to be|still) (a|an) <role.before>? <dept.town> <role.before>?
    (officer|cop|dispatcher|police officer|sergeant|detective|lieutenant|patrolman|policeman|policewoman)
    !(<poss>|<role.tail>)`,
  `(i am|i was|we are|i have been) (one of)? (the|your|this|our|these|<dept.town>)? (<dept.town>|town|city)? <poss>?
    (cops|police officers|officers|detectives|dispatchers) (in|for|of|here in) (<dept.town>|this (town|city)|town)`,
  `(i am|i was|we are) one of (the|your|this|our|these|<dept.town>) ..1 <poss>? (cops|police officers|dispatchers)
    !(<poss>|<role.tail>)`,
  `(i am|i was|we are) one of <dept.town> <poss>? (officers|finest|detectives)`,
  `(i am|i was|as|i became) (a|an) (sworn|law enforcement|commissioned|uniformed) officer ${OTHER_SERVICE}`,
  `(i am|i was|as|i became|speaking as) (a|an) officer (of the law|in (<dept.town>|this town)|$|and (i|a)
    ${OTHER_SERVICE})`,
  `as an officer (i|we) !(would|could|might) ${OTHER_SERVICE}`,
  `(as|speaking as|i am|i was|i am still|proud to be|i became) (a|an|the|your|one of the)?
    (proud|new|former|longtime|long time|retired|current|sworn)? (member|members|employee|part|officer|sergeant|
    detective|lieutenant|captain|dispatcher|chief) (of|with|at|for|in) (the|this|our|my|your)? ..1
    (<dept.name>|police department|police force|police|pd|law enforcement community)`,
  `(as|speaking as) (someone|somebody|a person|a guy|a woman|a man|one|people)
    ((in|from) (law enforcement|the police|policing)|(who|that) (work|works|worked|serves|served|is|has worked|has
    been|spent ..2) ..1 (for|at|with|in|on|as) (the|a|our)? (<dept.name>|police|police department|police force|pd|
    force|law enforcement|<role.self>)|(who|that) (wears|carries|wore|carried) (a|the|this) (badge|shield))`,
  `^ (so|very|always|still|just|forever|really)? (i am|we are)? (so|very|always|still|just|really)?
    (proud|honored|blessed|grateful|lucky|glad|happy) (to be|to have been|to become|to serve as|to work as)
    (a|an|your|one of)? <role.before>? <dept.town>? <poss>? <role.before>? (<role.self>|cops) !(<poss>|<role.tail>)`,
  `(i|we|^ ..1|proud to|honored to|happy to) ..2 (serve|served|serving) (with|in|on|at|for) (the)?
    (<dept.name>|police force|police department) !(<poss>)`,
  // The work by its name.
  '(i|we) (do|did|have done|love|loved) police work !(<poss>)',
  `(my|our) (job|work|career|profession|life|trade|calling) (is|was|has been) (in)?
    (police work|policing ..3|law enforcement|(being|as) (a|an) <role.self>|
    (to (police|patrol|protect) (this|the|our) (town|city|people|public|streets)))`,
  `(i|we) ..1 (police|patrol|protect and serve) (this|the|our|my|your)?
    (town|city|streets of <dept.town>|streets of this (town|city)|<dept.town>|roads of <dept.town>)
    !(<poss>|council|meeting|government|line|hall)`,
  // Joined, left, sworn in.
  `(i|^|we) (just|finally|have|had|am|will|once|recently|also|never should have|should never have|officially)?
    (just|finally|going to|officially|about to)? (join|joined|joining|quit|quitting|left|leave|leaving|retired from|
    retire from|retiring from|resigned from|resigning from|served with|serve with) ${THE_FORCE}
    !(in|for (a|the) (coffee|picnic|barbecue|parade|walk|run|lunch)|on (a|the)|at the|as a volunteer|academy|
    academies|softball)`,
  `(i|^|we) (just|finally|have|am|will|recently|officially)? (just|finally|going to|officially)?
    (join|joined|joining|left|quit|am on|was on|was in) the force ($|in (<num>|<dept.town>)|last|this|after|because|
    today|yesterday|to help|when|and (i|my))`,
  `(i am|i was|i have been|i have|been) ..1 on the (police)? force (for|since|$|in <dept.town>|here|now|and|<num>|
    <count>|too)`,
  `(i am|i get|i will be|i will get|we are|we get|i am going to be|i am going to get|i was|i got)
    (getting|being|finally|officially|just)? (sworn|swore) in (today|tomorrow|tonight|$|next|on
    (monday|tuesday|wednesday|thursday|friday)|this|as (a|an) (<role.self>|officer)) ${OTHER_OATH}`,
  `(first|last) (day|night|week|shift|year|month) (on|at|with|in) (the)? (force ($|and|in|tonight|today)|police force|
    <dept.name>|police department|pd|police academy) !(<poss>)`,
  `(^|my|our) (first|last|second|another) (day|night|week|shift|year|month) as (a|an|your) <role.before>?
    (<role.self>|police recruit) !(<poss>|<role.tail>)`,
  // What only they do.
  `i (arrest|ticket|cuff|handcuff|lock up|pull over|interrogate) ${PEOPLE}
    !(..4 (in (the|this|my) game|on stage|on tv))`,
  `(i|we) ..1 (am going to|are going to|will|get to|might|may|have to|had to|got to|can)
    (arrest|handcuff|cuff|ticket|book) ${PEOPLE} !(for (the|a) ..2
    (show|party|recital|gig|wedding|trip|flight|massage))`,
]

export const PLAIN_DUTY: readonly string[] = [
  // Other badges open doors at an office.
  `(i|we) ..1 (wear|wore|carry|carried|have worn|have carried) (a|the|this|my) (police)? (badge|shield)
    ($|and (a|my|the) (gun|weapon|uniform)|every (day|night|shift)|with (pride|honor)|to (protect|serve)|for
    (a living|this town|my town|the town|<dept.town>)|in (this town|<dept.town>))`,
  'i have a badge (and a gun|$)',
  `(^|and) being (a|an) <role.before>? (<role.self>) (is|was|means|takes|sucks|can be|will|ruined|made|taught)
    !(like|something|what (he|she|they|my !(life|career|job)))`,
  '^ (my)? life as (a|an) <role.before>? <role.self> !(<poss>|<role.tail>)',
  `^ (just)? (another|a|an)? (off duty|retired|former|tired|proud|small town|night shift) <role.self>
    ($|and proud|here|with)`,
  '^ just another <role.self> $',
  `my (sergeant|lieutenant) (is|was|said|says|told|gave|wants|wanted|made|just|hates|loves|never|always|does|did|has|
    had|will|thinks|knows|yelled|let|lets|asked|called|got|put) !(..9 (army|navy|marines|marine|guard|air force|iraq|
    afghanistan|vietnam|boot camp|basic|platoon|deployed|deployment|barracks|drill))`,
  `(my|our) (police (car|cruiser|radio|uniform|badge|job|career|shift|department|chief)|patrol car|squad car)
    (is|was|are|broke|smells|needs|has|had|got|died|will|just|again|today|tonight|does|did|keeps)
    !(..6 (toy|costume|lego|shaped|cake|halloween|kid|neighbor~))`,
  `(i|we) (drive|drove|am driving|are driving|will drive) (a|an|the|my) ..1 (police|patrol|squad) (car|cruiser)
    !(..6 (game|gta|toy|simulator|movie|film|parade|auction))`,
  `(i|we) (drive|drove|ride in|rode in|sit in|sat in|sleep in|live in) (a|the|my) cruiser
    ($|all (night|day)|for a living|at work|every (day|night)|tonight|today|on)`,
  `^ (another|long|first|last|quiet|busy|slow|one more) ..1 (day|night|shift) ..1
    (on patrol|in uniform|on the beat|in the cruiser|in a cruiser|policing|behind the badge)`,
  `(^|i am|we are|i was|we were|i will be|back|out) (back|out|still)? on patrol
    (tonight|today|again|all (night|day|week)|in <dept.town>|until|$|right now|now|tomorrow|this
    (weekend|week|morning)) !(..6 (ski|cat|dog|squirrel~|game|scout~))`,
  `(i|we) (work|worked) for the department ($|and|so|but)`,
]

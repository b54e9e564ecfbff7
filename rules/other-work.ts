/** By what writers tell that their own work is another: patterns for the tag `author.other` (see `author.ts`). */
export const OTHER_WORK: readonly string[] = [
  `(the|our) (mill|plant|factory|foundry|shipyard|warehouse|hospital|nursing home|cannery|distribution center)
    (gave|put|moved|forced|mandated|ordered|has|had) (me|us)`,
  '(i|am) (am)? not (a|an|in|the)? ..1 (<role.self>|police)',
  `(i am|as|i was|being|i work as) (a|an|the)? (retired|travel|er|icu|night|new|former|school|charge|volunteer|full
    time|head)? <other.job> !(<poss>)`,
  '(we are|us|we the|fellow) <other.job> !(<poss>)',
  `(shift~|overtime|ot|double~|hours|mandated|ordered in|held over|forced in|layoffs|laid off|call outs|seniority) ..4
    (at|in|on|for) (the|a|our|my) ..1 (plant|mill|factory|warehouse|foundry|shipyard|nursing home|group home|psych
    unit|psych floor|restaurant|call center|store|pharmacy|bakery|brewery|quarry|sawmill|distribution center|hotel|
    casino|airline|airport|railroad|clinic|zoo|cannery|library|ballpark|theater|museum|aquarium)`,
  '^ !(i|we|they|you|he|she) ..1 <other.job> (here|life|tip|tips|problems|pet peeve|confession|question)',
  `(i|we) (work|worked|do|did|am in|was in|run) (loss prevention|asset protection|store security|mall security|hotel
    security|hospital security|private security|property management|tech support|customer service|retail)`,
  '(on|in) the (ambulance|rig|med surg floor|salon floor|sales floor|shop floor) (we|i)',
  `(as|i am|i was) (an|a) (emt|nursing|law|medical|graduate|paramedic|journalism|college|dental|teaching)
    (student|assistant|intern)`,
  `i (teach|nurse|coach|bartend|sell|weld|plumb|farm|cook|sub|waitress|barista|paint houses|drive a truck|drive a
    school bus|landscape)~ !(them|him|her|me|myself|you|my (son|daughter|kid|kids|wife|husband|dog|brother|sister))`,
  '(^ ..2|i (am|was|have been) ..3) <other.job> (for|since) (<num>|<count>|over|almost|nearly|a|the)',
  '(<num>|<count>) (years|yrs|summers|seasons|winters) (a|an|as|as a|as an|of being a|of|being a|being an) <other.job>',
  `(i|we) (do|run|handle|manage|did) (the)? ..1 (scheduling|books|payroll|billing|hr|front desk) (for|at)
    (a|an|the|my) ..3 (agency|company|clinic|office|firm|practice|restaurant|salon|garage|contractor|church|school|
    hotel)`,
  `my (students|classroom|patients|patient|customers|clients|barbershop|salon|shop !(page|list|teacher|class|rag)|
    store !(run|list|card|credit)|restaurant|congregation|parishioners|kindergartners|third graders|homeroom|bakery|
    crew on the job site|apprentice)`,
  `(crew|shift|shifts|nights|overnights|days|desk|line) (at|for) (the|a|our|my) ..1
    (paper|newspaper|plant|mill|factory|hospital|nursing home|warehouse|bakery|store|hotel|motel|casino|airport|
    brewery|foundry|shipyard|refinery|depot|restaurant|diner|pharmacy|supermarket|grocery|library|ymca|rink|quarry|
    cannery|dairy|clinic|animal hospital|gas station|radio station|power company|phone company)`,
  `i (run|own|operate|manage|opened|bought) (a|the|my|our) ..3 (shop|store|bakery|restaurant|diner|cafe|farm|salon|
    garage|studio|barbershop|nursery|brewery|motel|inn|daycare|dealership|laundromat|gym|pharmacy|funeral home|
    landscaping company|cleaning company|trucking company|tow company)`,
  `(i|we) (work|worked|working) ..3 (at|in|for) (the|a|an)? ..1 (hospital|library|bakery|warehouse|diner|dunkin|
    dunkins|bank|school|nursery|restaurant|mall|icu|er|clinic|pharmacy|brewery|post office|daycare|preschool|
    firehouse|fire department|registry|target|walmart|hannaford|market basket|costco|home depot|brewery|insurance|
    amazon)`,
  `(our|my) union ..6 (the district|district <poss>|school committee|teachers|nurses|drivers|carpenters|electricians|
    plumbers|ironworkers|machinists|the company|the hospital|the plant|the port|the railroad|the airline|management
    <poss>)`,
  `(i|we) !(arrest|police|patrol|investigate|chase|cuff|write|carry|wear|work|do|did|make|get|this|it|that) <any> ..4
    for a living !(<poss>)`,
  // Trades that say so without "I am": letters behind a name, and those who work beside the police or the courts.
  '^ (rn|lpn|cna|np|rph|dvm) (here|for|since|<num>|<count>|$)',
  `(i|we) (type|transcribe|interpret|translate|clerk|record) ..6 (court|courtroom|courts|judge|judges|trials)
    (for a living|every day|all day|for the (county|state)|and)`,
  `(i am|as|i work as|being) (a|an|the|your)? ..1 (court reporter|stenographer|court interpreter|court clerk|law
    clerk|bailiff|process server|paralegal|bail bondsman|tow truck driver|wrecker driver|tow operator|security guard|
    store detective|loss prevention officer)`,
  `(front desk|night desk|graveyard|overnights|night audit) ..14 (guest|guests|wedding party|ice machine|key card~|
    housekeeping|checkout|minibar|bellhop|bridal suite)`,
  '(rode|rides|ride|home|back|sat|sits) ..2 in my (cab|tow truck|wrecker|rig|flatbed|rollback)',
  `(used to be|worked as|was|am) ..1 (plainclothes|plain clothes|undercover)
    (loss prevention|store (detective|security)|asset protection|security)`,
]

const G = '(<group>|<group.single>)'
const ONE = '(a|an|one|a single|any|another|some|single)'

/**
 * Turns of speech that put a group down without a plain verdict: by what it is dared to show, by comparison, by praise
 * held back, by a question that wants no answer. Shared words are in the lexicon (`contempt.*`).
 */
export const SAYINGS: readonly string[] = [
  // Dares: "show me one X who …", "name one X who …".
  `[(show|find|name|bring|introduce) (me|us|one)? ..1 ${ONE} ..1 ${G} ..1
    (who !(asks|wants|calls|stops|comes|signs|shows|needs|cares)|that|with|is|<contempt.duty>) ..6]`,
  `[(never|not|yet to|rarely|seldom|hardly) (ever|once)? (in (my|all my) ..2)?
    (met|meet|seen|see|known|know|worked with|had|hired|dated|heard of) ${ONE} ..1 ${G} ..1
    (who !(let|lets|left|leaves|refused|turned|gave up)|that|with|i|worth|capable|smart|honest|sober|normal|
    <contempt.duty>) ..6]`,
  `[no ${G} (has|have|had|ever|can|could|will|knows|would) (ever)? ..3 <contempt.duty> ..6]`,
  // Comparison.
  `[(rather|sooner) (hire|have|trust|date|marry|elect|eat|live|sit|work|die|be|vote|see|touch|share) ..6 than ..4
    ${G}]`,
  `[(good|smart|pretty|clean|articulate|polite|nice|clever|honest|decent|quiet|well spoken|hardworking|strong|brave|
    not bad|funny|handsome|fast|normal) ..2 for (a|an|one of) ..1 ${G}] $`,
  `[<group> ..6 like (a|an|the|some|wild|rabid|so many|little|big|dirty|hungry|a bunch of|a pack of|a swarm of|a herd
    of)? ..1 <contempt.vermin>]`,
  // What they lack.
  `[<group> ..1 (have|got|with|lack|lacks|has) (no|zero|not a|absolutely no|not an ounce of|no real|little|nothing
    like|without|any)? ..1 <contempt.virtue>]`,
  `[<group> ..1 (could|can|would|will|do|does) not ..1 <scorn.competence> ..4
    (if|without|out of|to save|their way|straight|way)] `,
  // Before they came.
  `[(fine|great|better|nice|lovely|safe|safer|clean|quiet|good|peaceful|beautiful|decent|happy|happier|perfect|
    respectable|nicer|cleaner|tolerable) ..3 (until|till|til|before|without) ..4 <group> ..4
    (showed|came|come|moved|arrived|got|started|took|joined|ruined|ran|run|invaded|were|flooded|turned|let)]`,
  // Of course.
  `^ (typical|classic|leave it to|trust|figures|bloody|oh great|oh good|great|there go|here come)
    (another|the|these|those|more)? [${G} ..5]`,
  `[(it is|it was|is it|was it|it will be) (always|invariably|every time) (a|an|the|these|those|some|one of the)? ..1
    ${G}]`,
  '[(deport|mass deport) ..1 (em|them|the lot|all of them|every one|every last one|these people|those people) ..3]',
  // Orders and cries.
  `[${G} (out|go home|get out|go back|get lost|not welcome|not wanted|beware|need not apply|keep out|stay out|be
    gone)]$`,
  `[<group> out of (our|my|the|this|america|here|town|massachusetts|these|politics|sports|office) ..2]`,
  `[(kick|shove|push|throw|drag|chase|drive|run|scare|flush|sweep|clear|hose|smoke)~
    (the|these|those|all|every|all the|all these|any)? ..1 <group> (out|off|away|back|down) ..3]`,
  `[who ..2 (let|invited|asked|allowed|brought|hired|voted|gave) ..3 <group>
    (in|here|into|out|anyway|onto|on|near|around|run|vote|drive|jobs|rights|a say|a vote) ..2]`,
  // Questions that want no answer.
  `[(what good|what use) (are|is) ..2 ${G}]`,
  `[why (should|do|must|are) (we|i|taxpayers|the taxpayers|my taxes|you|they) ..2
    (feed|feeding|house|housing|help|helping|pay for|paying for|pay|let in|letting in|support|supporting|hire|hiring|
    teach|teaching|listen to|care about|respect|tolerate|put up with|protect|babysit|coddle|educate|rescue|save) ..2
    <group>]`,
  `[why do ..1 <group> (even|still)? (exist|bother|breathe|get to|get a|get all|have to be|think they|always|never|
    insist|act|need a|need their)]`,
  `[what ..2 (expect|expecting|expected) (from|of|with) (a|an|these|those|some)? ..1 ${G}]`,
  `[(imagine|picture|fancy) (actually|still|even)? (thinking|trusting|hiring|voting for|marrying|dating|believing|
    letting|wanting|listening to|taking orders from|supporting|being) ..1 ${G} ..5]`,
  // The people's name and a full stop, for the reader to sigh at.
  `^ (ugh|oh|ah|sigh|well|fucking|goddamn|damn|bloody)? !(boys|girls|ladies|kids|guys|gents) [<group>]
    (huh|eh|again|man|lol|<emoji>)? $`,
  // The group in a nutshell.
  `[(women|woman|asian|female|lady|old lady|chinese|foreign) drivers] (am|<emoji>|lol|smh|figures|strike|every|always|
    again|$)`,
  `[that is (a|an|the|your|how|what|just)? ..1 ${G} (for you|are|is|do|does)]`,
  `[put (a|an|any) ..1 ${G} (behind|in charge|in front|on|in|near|at) ..3 and
    (watch|see|you|it|everything|nothing|things)]`,
  `[give (a|an|any|those|these|the) ${G} (a|an|some|the) ..2 and (watch|see|they|it|he|she|you|in) ..6]`,
  `[(once|scratch) (a|an) ${G} (always|find|and) ..3]`,
  `[<group> only (exist|care|work|open|come|know|want|understand|respect|marry|date|hire|tip|call|show|vote|got|get|
    have|made|make) ..3 (to|because|for|when|if|about|money|themselves|their own|one|how|force)]`,
  `[(too many|no more|enough|so many|sick of|overrun) ..2 <group> ..2
    (in this|around|in here|on this|in our|on welfare|on the road|running|everywhere|already)]`,
  `[<group> (everywhere|taking over|run wild|running wild|at it again|up to their|causing trouble|making trouble|
    making a mess|ruining|stealing|begging|whining|complaining|screaming|breeding|multiplying|invading|swarming|
    dealing|loitering)]`,
]

/** The same, tied to nobody: only where the draft names or hints at a group of people. */
export const TURNS: readonly string[] = [
  '[(like|as) (they|those people|these people|his kind|her kind|that kind) (always|all|usually) ..1 do]',
  `[(check|checked|checking|clutch|clutched|clutching|hold|held|holding|count|counted|counting|watch|watched|guard|
    grab|grabbed|hide|hid|lock|locked|feel for|felt for|pat|patted) ..2 (my|your|the|our|her) ..1
    (purse|wallet|change|spoons|silver|silverware|fingers|pockets|watch|jewelry|tools|tool box|toolbox|bike|catalytic
    converter|copper|hubcaps|den|medicine cabinet|liquor cabinet|daughters)]`,
  `[(you know|we know|know|everybody knows|everyone knows) (the type|that type|the kind|what they are like|how they
    are|how they get|how that (tribe|crowd|lot|bunch|kind) (is|are)|what (that|those|these) people (is|are) like) ..6]`,
  `[(never|do not|not|no one should|nobody should|would not|will not|why would you) (ever)?
    (hire|trust|date|marry|promote|rent to|elect|believe|feed|house|employ|serve)
    (a ..2 one|one|one of (them|those)|any of (them|those)|that (sort|kind|lot)|their kind|those people|these people)
    ..4]`,
  '[(half|barely|hardly|not quite|not even|less than|sub) (human|a man|a person|a woman|men|people|alive|an adult)]',
  `[(belong|belongs|belonged) (in|behind|under|on) (a|the|an) ..2 (padded room|padded cell|cage|cages|zoo|asylum|
    institution|museum|circus|barn|kennel|leash|nut house|loony bin|bars|bus back|boat back|plane back|gutter)]`,
  `[(send|ship|throw|put !(them (back|up|out|away))|load|bus|boat|fly|march|dump|drop|stick|lock)
    (em|them|the lot|the whole lot|every one of them|all of them|the whole bunch|these people|those people) (all)?
    (back|home|on a boat|on a plane|on the next|on an island|in a camp|in cages|in the river|in the ocean|across the
    border|over the border|up|out|overboard|away) ..3]`,
  `[(they|these people|those people|that crowd|that lot|that tribe|their kind|his people|her people|his kind|her kind|
    half of them|the rest of them|most of them|every one of them|all of them|none of them|not one of them) ..2
    (want everything|breed|stink|smell !(fear|it|the|a|you|when|what|that|blood)|steal|lie|cheat|never work|do not
    work|will not work|do not tip|never tip|can not drive|live off|pay nothing|pay no taxes|are all the same|all look
    alike|look alike|hate us|are taking over|rob you|rob us|have no|would rob|would steal|would sell|only want|are not
    like us|do not wash|do not bathe|can not read|can not think|multiply|infest|are animals|are not people|never
    (picked|held|did|had|worked|paid|built|read|learned|lifted|earned)) ..4]`,
  `[(that|this|the whole|his|her|their) (crowd|tribe|ilk|breed|lot|sort|kind|species) ..3
    (day off|never|always|nickel|dime|free|steal|stink|smell|tip|work|lazy|dirty|clannish|money|penny|drink|drunk|
    breed|welfare|filthy|animals|criminals|lie|cheat|noise|loud)]`,
  '[(right|wrong|certain) (skin|skin color|complexion|color|shade) ..4]',
  `[(come|came|comes|coming) (here|over here|to this country|across|over|up here)
    (for|to get|to take|to steal|just to|only to|and) ..2 (benefits|welfare|free|handouts|jobs|money|hospital|take|
    steal|breed|have babies|birth|leech|live off|expect|demand|everything) ..4]`,
  `[(diversity|quota|affirmative action|dei|woke|equity|token|checkbox|box checking)
    (hire~|pick~|candidate~|promotion~|appointment~|admission~|mayor|chief|captain|principal|quota)]`,
  `[(used to be|it is|it was|that is|call it|called|called it) (a)? ..1
    (mental illness|mental disorder|sickness|disease|perversion|abomination|sin|phase|fad|delusion|fetish|illness|
    disorder|abnormal|being a brat|a choice)] !(is|like|that runs)`,
]

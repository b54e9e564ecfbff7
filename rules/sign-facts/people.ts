import type { Fact } from '../author.ts'
import { KIN } from './words.ts'

/** Somebody met, or named by what they are. */
const ONE = `(he|she|they|him|her|them|the ..1 <scene.who>|the ..1 <family>|<name>|the
    (husband|wife|stepfather|stepmother|babysitter|landlord|boyfriend|girlfriend|brother|son|driver|caretaker|nephew|
    roommate))`
const CRIME = `(killed|shot|stabbed|strangled|poisoned|beat|robbed|pushed|drowned|raped|molested|assaulted|ran over|buried|
    torched|scammed|smothered|choked)`
const JAIL = '(prison|jail|a cell|a cage|lockup|a cell block|bars|walls|life|the chair|the needle)'

/** Cues of people: who somebody of a case is, guilt and innocence, accusations, faces and names put to use. */
export const PEOPLE: readonly Fact[] = [
  {
    tag: 'judgment',
    patterns: [
      `(lovely|silly|terrible|dumb|brilliant|foolish|ridiculous|rotten|half baked|fine)
        (idea~|bylaw~|rule~|plan~|ordinance~|question~|proposal~|law~|policy~)`,
    ],
  },
  // Somebody definite told by a trait, a place or a kin ("the widow with the huskies").
  {
    tag: 'person.detail',
    patterns: [
      `(the|that|this|our|your) ..2 <scene.who> ..1 (with|in|from|at|on|behind|by|next to|over|above|near|of)
        (the|a|his|her|no|two|three|that|our|<cap>)`,
      `(the|that|this|our|your) ..2 <scene.who> (who|that) (drives|runs|owns|teaches|coaches|works|sings|plays|lives|
        sells|cuts|fixes|walks|delivers|plows|bakes)`,
      '(the|that|this) <cap> (kid|boy|girl|boys|girls|twins|brothers|sisters|family|woman|man|lady|guy|fella)',
      `(the|our|that) ..2 <scene.who> 's (son|daughter|nephew|niece|brother|sister|husband|wife|kid|mother|father|
        uncle|cousin|boyfriend|girlfriend)`,
      `(selectman|councilor|mayor|coach|principal|pastor|father|deacon|judge|senator|teacher|dentist|mailman) <poss>
        (son|daughter|nephew|niece|brother|sister|husband|wife|kid|mother|father|uncle|cousin)`,
      '^ <scene.who> (with|from|over|above|behind|next to|across from) (the|a|two|three|four|no|his|her) ..2',
      '(the|that|this) ..1 <scene.who> who ..4 (lives|works|drives|parks|teaches|coaches|runs|owns|sings|bowls)',
      `<scene.who> (over|above|behind|across from|next to|next door to|down from) the ..1
        (bakery|market|diner|church|school|bank|laundromat|fire station|station|park|green|library|packy|pharmacy|gym|
        rink|vet|garage|dump|marina|cemetery)`,
    ],
  },
  // Letting readers work out who it is.
  {
    tag: 'person.reveal',
    patterns: [
      '(stop|quit|no need to|can stop) (guessing|asking|wondering|speculating|messaging me)',
      '(be|go) (gentle|kind|decent|nice|soft|easy|patient|good) ..1 (to|with|on)? ..1 (him|her|them|that family)',
      '(do not|let us not|quit) (ask|stare at|bother|text|call|crowd|gawk at) (him|her|them)',
      `(bring|take|drop off|leave|send) (him|her|them|that family)? (a|some|the)? ..1
        (casserole~|lasagna|meal~|groceries|card~|flowers|pie|soup)`,
      `(live~|stay~|sleep~|park~|work~|rent~|board~) (over|above|behind|next to|across from|upstairs from|two doors|
        next door|down the street|at the|in the)`,
      '(some|most|many|all) of you (know|knew|may|might|will|went|grew up) ..2',
      'you (may|might|probably|already|all|will) (know|recall|remember|recognize|have met) ..1',
      '(not|never) (name~|naming|saying|say|tell you) (names|who|any names|the name)',
      '(for|to) (everyone|everybody|anyone|those|people|the people) (who is)? (asking|wondering|messaging|texting)',
      '(rhymes with|starts with|ends in|begins with|initials are|initials)',
      '(does not|do not|did not) want ..3 (in the paper|on the news|getting out|getting around|public|out there)',
      '(is|are) (on|in|reading) this (page|group|thread)',
      '(<poss>|whose) (locker|truck|chair|desk|mother|father|uncle|aunt|house|classroom|pew) ..2 (you|was|is)',
      '(say|light|spare) (a|one) (for|prayer|candle|thought) ',
    ],
  },
  {
    tag: 'person.fate',
    patterns: [
      '(pick~|picked|picking) ..4 out of (a|the) ..1 (lineup|line up|photo~|six|array)',
      `(${KIN}|renter|caretaker|aide|nurse) did (to|it|that|this)`,
      '(walk~|walked|led|carried|wheeled|took) (him|her|them) out (in|on|past|of)',
      `(tip~|tipped|gave|gives|feeds|fed|told|ring~|rang|calls|called) us ..3
        (off|names|a name|where|who|about|every)?`,
      '(cleaned out|took for|taken for|conned|scammed out of) ..3 (savings|account|pension|<num>)',
      '(still|was|is|kept) (shaking|crying|sobbing|bleeding|limping|bruised|bandaged)',
      '(change|changed|changing) the locks',
      '(go|goes|went|gone|going|took him|took her|take him|take her) back (to him|to her|again)',
    ],
  },
  {
    tag: 'person.there',
    patterns: [
      `(i|we) ..1 (held|carried|knelt|sat|stayed|rode|drove|walked|brought|cut|pulled|lifted|booked|cuffed|locked|
        interviewed|arrested|notified|talked to|talked with|spoke to|spoke with|picked up) ..1
        (him|her|them|his|the ..1 <scene.who>|her hand|down|with)`,
      `(cried|sobbed|bled|threw up|grabbed|held|squeezed|hung) ..1 (on|onto|to|my) (my|me|our) ..1
        (sleeve|shoulder|hand|arm|vest|uniform|boots|shirt)?`,
      '(i|we) ..1 (keep|kept|can) (still)? (seeing|see|hearing|hear|thinking)',
      '(our|my) (side of the|end of the) (tape|line|glass|counter)',
      '(first|first one|first car|second) (on scene|there|in|through the door|to get there)',
      '(tip~|tipped|gave|gives|ring~|rang) us',
      '(i|we) (took|wrote|typed|read|have seen) (his|her|their|the) (report|statement|file|note)',
    ],
  },
  {
    tag: 'guise.make',
    patterns: [
      `(made|make|making|set up|opened|started|created|registered|run|running) (a|an|him|her|another|the|this|his|her)
        ..3 (account|page|profile|listing|site|channel|fundraiser)`,
      `(sign~|wrote|writing|text~|texting|post~|posing|messaging|emailed|emailing|log~ in|commenting|replying|
        pretending|applied|ordered|registered) as (him|her|them|my|his|her|the|a|<name>|<cap>)`,
      `(in|under|using|with|forged|signed) (his|her|their|${KIN} <poss>|<name> <poss>|<any> <poss>) ..1
        (name|signature|account|email|number|login)`,
      '(ai|computer|bot|app|filter|program) ..2 (voice|face|version|video|clip|copy|song|picture|twin) ..1',
    ],
  },
  // Somebody's face, voice or name, put somewhere.
  {
    tag: 'guise.of',
    patterns: [
      `(<poss>|mayors|boss) ..2 (face|picture|photo|photos|pic|pics|headshot|head|voice|signature|portrait|mugshot|
        selfies|likeness|mug) (on|onto|in|into|as|with|and|from|for|plus|up|cloned|calling|saying|singing)`,
      `(his|her|their|<poss>) (old|college|wedding|yearbook|prom|school|profile|beach|vacation|engagement|passport|
        linkedin|graduation|baby|staff|hockey|bikini|modeling|dating|campaign)?
        (photo|photos|picture|pictures|pic|pics|portrait|headshot|selfie|selfies|voice|signature|face|head|mugshot|
        voicemail)`,
      '(face|head|name|voice) (on|onto|over|in|into) (a|an|the|this|these|every|some)',
      '(real|actual|full) (first|last|middle)? name',
    ],
  },
  {
    tag: 'guise.effect',
    patterns: [
      `(<num>|<count>|hundred~|dozens|thousand~|so many) ..1 (like~|share~|view~|comment~|match~|matches|swipe~|
        follower~|message~|reply|replies|heart~|request~|bid~|sign ups|orders|bucks|dollars|donation~|inquiry~)`,
      `(people|relatives|somebody|someone|everyone|everybody|nobody|half|guys|men|women|grandma|customers|parents|
        strangers|coworkers|aunt~|cousin~|they|he|she|<any> <poss> (mom|mother|wife|husband)) ..2
        (fell for|bought it|believe~|think~ it|thought it|swear~ it|can tell|could tell|has noticed|is asking|are
        asking|keep asking|asked|already|actually)`,
      '(look~|sound~|is|are|so|too|almost) ..1 (real|legit|convincing|authentic|official|just like (him|her|them))',
      '(real|actual|sending|sent|wiring|wired) (money|people|customers|orders|donations|checks|cash|tips|replies)',
      '(in|into|crying|laughing|whole|entire) ..1 (tears|hysterics|stitches|group chat|office)',
      '(making|make|made|working on|starting|already on) (a|the|another) ..1 (second|next|another|sequel|one)',
      `(never|not|did not|has not) ..1 (signed|agreed|okayed|approved|said|consented|know~|knew|asked|ask|told|
        noticed)`,
      'without (asking|telling|permission|his|her|their|anybody|paying|a word)',
      `(should|might|gonna|going to|about to) (i|we)? ..1 (make it public|post it|print|sell|send it|go public|
        publish|share it)`,
    ],
  },
  // What somebody has been doing.
  {
    tag: 'accuse.deed',
    patterns: [
      `(has|have|<poss>|is|was) been (stealing|rigging|skimming|faking|lying|cheating|drugging|embezzling|forging|
        molesting|groping|bribing|poisoning|extorting|pocketing|padding|stalking|blackmailing|betting on|hitting|
        dumping|doctoring)`,
      `(has|have|<poss>|is|was) been (selling|taking|using|charging|borrowing|keeping|feeding|hiding|cooking|cutting|
        billing|fixing|running|driving|giving|helping) ..4 (money|cash|fund~|deposit~|pills|dope|answers|grades|
        minors|tips|dues|meat|donation~|scholarship|books|drunk|numbers|bets|invoice~|hours|himself|herself)`,
      `(take~|took|keep~|kept|pocket~|collect~|spend~|spent|gamble~|drinks|drank|blew|borrow~|help~ himself to|help~
        herself to) ..2 (deposit~|donation~|dues|fund~|pension~|tips|tip money|trust fund|escrow|collection|raffle|
        proceeds|petty cash|tuition|offering~)`,
      '(mice|rats|roaches|maggots|mold|bugs|horse|dog|rat|expired|spoiled|rotten) (in|meat|food) ..2',
      `(water~|thin~|cut~|dilute~|swap~|switch~|doctor~|relabel~) (down)? (the|their|his|her|your) ..1
        (milk|liquor|vodka|gas|oil|meat|fish|pills|paint|concrete|scale|scales|books|grades|records|score~|drinks|
        syrup)`,
      '(roll~|turn~|spin~|wind~|set~) back ..1 (odometer~|the miles|mileage|the meter|the clock)',
      `(using|uses|used|drives|driving|running) (the|a|our) (town|city|church|company|school|county|league) ..1
        (truck|plow|card|money|car|van|account|mower|boat|gas|time|crew)`,
      `(lost|never had|no|faked|lied about|bought) (his|her|a|the|any) ..1
        (license|degree|diploma|medals|service|credentials|certificate)`,
      '(real reason|why) (he|she|they) (really)? (left|leave~|quit|moved|resigned|retired|got let go)',
      '(leave~|left|skip~|fled|disappear~) ..1 (town|the state) ..2 (with|after|before|every|owing)',
    ],
  },
  {
    tag: 'accuse.sure',
    patterns: [
      '(every|all) (single)? (week|month|year|friday|saturday|sunday|season|summer|winter|december|night|shift|spring)',
      `(the|whole|entire|half) ..1 (bank|parish|town|street|team|league|office|staff|neighborhood|building|school|
        crew) (knows|know|saw|heard)`,
      '(my|our) ..2 (bought|paid|hired|used|went|got|saw|caught|ate|lost) ..6 (from|at|him|her|them|there)',
      '(told|ask|asked|check with|check) (the|his|her|their) ..2',
      '(i|we) ..1 (saw|watched|caught|heard|found) (it|him|her|them|the) ..2 (myself|ourselves|twice|too|do it|doing)?',
      '(too|so) (scared|afraid|polite|nice) to (say|write|speak|talk|print|tell)',
      '(somebody|someone|i) ..1 (had to|have to|will|has to|going to|gotta) (say|write|post|be the first)',
    ],
  },
  {
    tag: 'verdict.guilty',
    patterns: [
      `(bet|wager|stake|put) (my|good|all my|our) ..1 (on|pension|house|badge|truck|life|farm|paycheck|ranch|boat|
        salary|retirement|savings|money|dollar|marriage)`,
      `(enjoy|future|hope he likes|hope she likes|welcome to|pack for|say hello to|see you in|see you at|ready for)
        ..1 (jail|prison|walpole|lockup|inmate|resident|sentencing|court|the cell|state time|bologna sandwiches|your
        cell|arraignment)`,
      `${ONE} ..2 (did|done|planned|set|lit|pulled|swung|staged|faked) (it|that|this|the fire|the trigger|every bit|
        the whole thing|all of it)`,
      `${ONE} ..1 ${CRIME} (him|her|them|that|those|his|the|<name>|a) ..1`,
      `(${ONE}|that (guy|man|woman|kid)|people like (him|her|that)) ..3
        (belong~|deserve~|should be|ought to be|headed|going|goes|rot~|sit|die) ..1 (in|to|behind|for)? ..1 ${JAIL}`,
      `(everybody|everyone|we all|we|the whole town|you all|nobody doubts|god) ..1 (know~|knew)
        (he|she|who|they|it was|what (he|she|they) did)`,
      '(knew|know~) (what|that) (he|she|they) (did|done|was doing)',
      `(bought|buying|searched|searches|googled|googling|borrowed|packed|washed|hid|dumped|wiped)
        (the|a|an|how|his|her|for|two)? ..2 (can|gas|gasoline|rope|shovel|bleach|tarp|duct tape|poison|gloves|ax|
        hatchet|knife|car|to hide|to get rid|to kill|insurance|policy|lye|plastic)`,
      '(his|her|their|the) ..1 (alibi|story|excuse) (has|is|does not|stinks|fell|falls|will not|keeps|came|leaks) ..3',
      `(his|her|their) (prints|dna|blood|phone|boots|keys|car|truck|fingerprints|hair)
        (was|were|is|are|all over|on|at|in|pinged|puts|put)`,
      '(put~|places|placed) (him|her|them) (there|at the|in the|on the|away|inside)',
      `(always|usually|it was|it is) the (husband|boyfriend|wife|ex|quiet one~|stepfather|stepdad|nephew|partner|
        caretaker)`,
      '(right|correct) (guy|man|woman|person|kid|suspect|fella|cell|one)',
      '(guilty|lying|killer|crooked|shifty) (face|eyes|look|grin|hands|smile)',
      `(alleged|allegedly|presumed|innocent|presumption) ..4 (decoration|my foot|nonsense|joke|a formality|please|
        right|sure|whatever|ha)`,
      '(life|no|without|twenty|thirty|fifteen|forty|<num>) ..1 (years|parole|to life|in prison|in walpole|behind bars)',
      `(good luck with|so much for|there goes|save) (that|the|your|his|her)
        (one|defense|alibi|story|act|alleged|tears|excuse)`,
    ],
  },
  {
    tag: 'verdict.innocent',
    patterns: [
      `(innocent|wrong|wrongly accused|blameless) (man|woman|guy|kid|person|boy|girl|fella|brother|house|suspect|one|
        party)`,
      '(had|has|took|played|have) (no|nothing|not a) (part|to do|hand|role|clue|say) ..2',
      '(was|were|is) (not|nowhere) (even|near|anywhere)? ..1 (there|near|home|in town|in the state)',
      '(never|did not) (even)? (laid|lay|touch~|touched|raise~|harm~|hurt|hit|been in|met|owned|held|set foot) ..3',
      'no way (he|she|they|my|that|the)',
      '(framed|railroaded|scapegoated|fitted up|set up) (him|her|them|by|for|again)',
      '(set|setting) (him|her|them|that kid|my) up',
      '(owe~|owes|owed) (him|her|them|that|my) ..3 (apology|explanation|year~|life|name)',
      '(protect~|protecting|cover~ for|covering for|shielding) (his|her|their|a|the)',
    ],
  },
]

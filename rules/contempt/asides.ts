import type { Example } from '../concern.ts'

const THEY =
  '(they|them|em|these people|those people|that crowd|that lot|half of them|most of them|all of them|none of them|every one of them)'
const WORTH = '(money|nickel|nickels|penny|pennies|dime|dimes|dollar|dollars|cash|coin|coupon|discount)'
const DIAGNOSIS =
  '(adhd|add|autism|autistic|dyslexia|dyslexic|bipolar|anxiety|ptsd|tourettes|asperger <poss>|aspergers|neurodivergent|neurodiverse|neurodiversity|depression)'
const ROD =
  '(wooden spoon|belt|swat|swats|spanking|spankings|slap|smack|paddle|strap|switch|good hiding|whooping|whupping|licking|backhand|kick in the pants|slipper)'
const ILL_WIND =
  '(hurricane|storm|earthquake|tornado|flood|tsunami|wildfire|virus|plague|flu|winter|cold snap|heat wave|nature|mother nature|darwin|weather)'
const DEVOURS =
  '(god|allah|jesus|the lord|the devil|satan|hell|fire|wood chipper|chipper|shredder|river|ocean|sea|tide|sharks|shark|gators|alligators|crocodiles|coyotes|wolves|bears|dogs|rats|cold|winter|desert|bulldozer|plow|crematorium)'
const PESTS =
  '(roaches|cockroaches|ants|carpenter ants|rats|mice|locusts|rabbits|flies|fleas|lice|termites|bedbugs|maggots|cicadas|weeds|mold|vermin|hyenas|jackals|vultures|zombies|stray cats|stray dogs|strays|pigeons|seagulls|cattle)'
const GROUND =
  '(talk|stop|shut up|tip|pay|work|listen|share|sleep|fight|lie|cheat|haggle|complain|steal|drink|cry|drive|swim|forget|forgive|apologize|stop talking|get up|show up|wash|save|spend)'

/**
 * What is said of a people sideways: as a matter of experience, as praise, as a joke on what they are known for. The sentence itself names
 * them, or the turn is of nobody else.
 */
export const ASIDES: readonly string[] = [
  // A people as a bad risk: what is never to be done with one of them.
  `[(never|do not ever|would not|will not) (again)? (hire|finance|insure|rent|sublet|lend|loan|employ|promote|date|marry|trust|house|room with|lease|sell|do business with|go into business with) ..3 (to)? (a|an|any|another) ..1 <group.marked>] !(without|until|before|friendly|owned|unless|restaurant|car|dog|dish)`,
  // Every one of them that the writer knew.
  `[every (single)? ..1 <group> (i|we) (have|had)? (ever|have)? ..4 (cheat|cheats|cheated|lie|lies|lied|steals|stole|stiffed|haggled|whined|robbed|was late|shows up late|showed up late|was drunk|is a thief|was a thief|wants something|wanted something|was trouble)]`,
  // Several peoples, each by its failing.
  `[<group.marked> (will not|never|always|can not|do not) ..1 ${GROUND} (and|but)? (the)? ..1 <group.marked> (will not|never|always|can not|do not|hid|steal|lie|drink) ..3]`,
  // Unfit for a skill, all of them.
  `^ (because|and|but|sorry|sorry but|look|honestly|fact|face it)? [<group> (can not|could not|should not|should never|never learned to|have no business) (umpire|umpiring|referee|refereeing|ref|coach|coaching|fly|flying|fly planes|captain|merge|park|parallel park|read a map|navigate|do math|count|lead men|lead|fight|weld|swim|barbecue|grill|throw|aim|keep a secret|keep time|tell time)] !(here|there|on|in|near|at|behind|by|without|because|until|before|if|alone|safely|under|for|bikes|cars|their|your|my|our|the|this|that|anymore)`,
  // Praise for not being like the rest.
  '[(well spoken|articulate|polite|clean|so normal|well mannered|lovely manners|nice manners|quiet|educated|well dressed) ..8 (you would|i would|you could|could) ..1 (never|hardly|not|almost) ..1 (guess|know|think|believe|tell|forget) ..2 (he|she|they) (is|was|were|are|came|comes|grew) ..4]',
  '[(swear|think|thought|believe) (he|she|they) (was|were|is|are) (one of us|white|american|normal|a real (american|woman|man))]',
  '[(she|woman|women|lady|girl|gal) ..5 (has|got|with) (a man <poss>|a male) (head|brain|mind) ..2]',
  // The standards went down for them.
  `[(lowered|lower|lowering|dropped|dropping|drop|bent|bending|relaxed|waived|softened) the (bar|standards|standard|requirements|test|passing grade|cutoff|scores|rules) ..3 (for|so|to let) ..2 (<group.marked>|women|girls|a certain|these people|those people|minorities|diversity|quotas) ..3]`,
  '[(promot~|promotion|stripes|rank|sergeant|lieutenant|captain|chief|partner|corner office|top five|exam|oral board|interview) ..4 on her (knees|back)]',
  '[(sleep|slept|sleeping) her way (to the|up|into|onto)] ..3',
  // Fitness by the number of boxes.
  '[(for|by|because (she|he|they)|came with|comes with|now it is|it is) ..2 (checking|checked|checks|ticking|ticked|ticks|tick|check) (the right|the diversity|the minority|two|three|enough|a few|more) (box|boxes)]',
  // A woman who is none, a child with two fathers.
  '[(that is|this is|it is) (not|no) (a|an)? ..1 (woman|girl|lady|female) (that is|it is|this is) (a|an|some)? ..1 (man|guy|dude|bloke|fella|linebacker|lumberjack|trucker|boxer|bouncer|boy|quarterback|plumber|male|costume|lineman|longshoreman) ..6]',
  '[(mental illness|mental disorder|delusion|psychosis|a fetish|perversion) in (a|an)? ..1 (dress|heels|wig|skirt|pearls|lipstick|bra|bikini|leotard|blouse)]',
  '[two (dads|moms|husbands|wives|men|women|brides|grooms|fellas|guys|ladies|mommies|daddies) ..10 which one (of them)? is the (mom|mother|wife|husband|man|woman|dad|bride|groom|girl)] ..2',
  '[(two (dads|moms|husbands|wives|fellas|guys|men|mommies|daddies)|gay (couple|parents|dads)|lesbian (couple|moms|parents)) ..12 (poor (kid|baby|thing|child)|that poor (kid|baby|child)|not a family|is a costume|is a circus|check on that (baby|kid|child))]',
  '[(get|buy|give|hand|find|fetch) (him|that boy|that guy|the boys|these guys|the ref|the goalie|the keeper|the quarterback|that quarterback|the lad|that kid) (a|some|the) ..1 (skirt|dress|tampon|tampons|bra|panties|midol|pink jersey)] ..3',
  '[(he|they|boys|guys|team|defense|goalie|ref|keeper|men|lads|line|pitcher|quarterback|striker) ..3 (throws|throw|threw|hits|hit|kicks|kick|kicked|punches|cries|cry|cried|crying|played|plays|play|tackle|tackled|runs) like (a girl|girls|little girls|a little girl|a bunch of girls|a bunch of women|old ladies|a bunch of old ladies|sissies|a sissy)] !(and (win|won|proud))',
  // A diagnosis is a want of beating.
  `[${DIAGNOSIS} ..12 (fixed|cured|solved|nobody ever gave|never gave|needs|need|needed|used to|treated|handled|got|called it|one good|a good) ..7 ${ROD}] ..3`,
  `[(in my day|back in the day|back then|in this house|when i was a kid|my father|my dad|grandpa) ..4 (called|we called|call) (that|it|them|those kids) ..1 (a brat|brats|spoiled|lazy|bad parenting|excuses)]`,
  '[all (his|her|their) chromosomes]',
  // Too old to be borne.
  '[(why|how) (is|are|was|were) (anyone|anybody|people|drivers|somebody) (over|past|above) (<num>|sixty|seventy|eighty) (even|still)? (allowed|permitted|driving|voting|in charge|given) ..5]',
  '[(at|past|over|after) (60|65|70|75|80|85|seventy|sixty|eighty) ..1 you (should|ought to|must|need to|have to|are) ..1 (hand in|turn in|give up|surrender|lose|composted|put down|compost|done) ..5]',
  '[(let|leave it to) the living (vote|decide|drive|run|choose)]',
  '[never (hire|trust|promote|elect|date|marry) (anyone|anybody|one|somebody|people|a person) ..1 (born (after|before|in)|over (40|45|50|55|60|65)|past (40|45|50|55|60|65))] ..4',
  '[(nobody|no one|not one person) (under|over|past) (<num>|thirty|forty|twenty five|fifty|sixty) (has|have)? ever ..1 (finished|worked|held|done|lifted|paid|built|earned|kept|showed up) ..5]',
  // Where they come from was better: let them have it.
  '[if (it|it is|it was|where (they|you) (came|come) from|their country|home|the old country|the old place|things|life) ..2 (so|that) (great|lovely|wonderful|good|nice|beautiful|special|perfect) ..14 (go back|why did (they|you) (leave|come here|come over) !(the|my|your|our|so|it|him|her|me)|what is (stopping|keeping) (them|you)|stay there|planes fly|has seats)] ..2',
  '[(real|true|actual) (americans|christians|citizens) only]',
  // Names and lists that are foreign.
  `[(list|log|roster|roll|lineup|docket|blotter|directory|class|ballot|honor roll|names) ..4 (reads|read|sounds|sounded|looks|looked) like ..4 (takeout menu|take out menu|chinese menu|roll call (in|from) <cap>|<group.place> ..2|(<group.of>|<group.place>) (phone book|telephone book|customs line|census))]`,
  '[(his|her|their|whose|<poss>) ..1 last name ends in a vowel] ..8',
  '[so (vibrant|diverse|enriched|multicultural|cultured|colorful|cosmopolitan) ..8 (second lock|second chain|second deadbolt|deadbolt|locks|locked|alarm|stabbed|robbed|bars on|guard dog|moved out|move out|ambulance|pepper spray|sirens)]',
  // Pork, for those who eat none.
  '[(prayer rug|prayer rugs|prayer mat|mosque|ramadan|<group.marked>|halal|imam|call to prayer) ..14 (i am|i will|let us|should|ought to|somebody|going to) ..3 (bringing|bring in|leave|throw|throwing|hang|drop|smear|wave) ..4 (bacon|pork|pig|ham|lard|pig <poss> head)] ..3',
  // A dog that is eaten.
  `[(terrier|dog|dogs|cat|cats|poodle|pets|pet|beagle|kitty|puppy|spaniel|chihuahua|strays) ..5 (since|ever since|after) ..3 (<group.marked>|(chinese|korean|vietnamese|thai|cambodian|asian) <any>) ..3 (opened|moved in|came|arrived|took over)]`,
  '[(buffet|dumplings|chow mein|lo mein|chinese|korean|vietnamese|pho|general tso|egg rolls|takeout|take out|fried rice|noodles) ..12 (check on|count|hide|where is|missing|accounted for|lock up|have you seen) ..3 (dog|cat|terrier|poodle|beagle|pets|kitty|puppy|spaniel|chihuahua)]',
  // After them, bleach.
  `[(hose|hosed|hosing|bleach|bleached|disinfect|disinfected|fumigate|fumigated|delouse|burn|burned|lysol)~ ..5 (after|once) ..3 (<group.marked>|that crowd|that lot|those people|these people) ..1 (leave|leaves|left|were here|was here|used|sat|sit|touched|go home|went home|are done|clear out|cleared out)?]`,
  // Born by the litter, of fathers who differ.
  `[(kids|children|babies) ..5 (<num>|as many|that many|all|every) ..1 different (dads|fathers|daddies|men|baby daddies|last names)]`,
]

/** The same of nobody named: only where the draft names or hints at a people or a country. */
export const GLANCES: readonly string[] = [
  // Like pests, and one means many.
  `[${THEY} ..4 (scatter|scatters|come|came|breed|crawl|swarm|pour|poured|multiply|spread|run|move in|get in) ..3 like ${PESTS} ..4]`,
  `[(you see|where you see|see|where there is|let in|you let|for every) one ..5 (there is|there are|you get|comes|come|and) ..2 (a hundred|hundreds|nine hundred|a dozen|dozens|fifty|forty|twenty|thirty|ten more|a thousand|more) ..3 (behind|in the wall|in the walls|you do not|coming|hiding|in the basement|waiting|to follow)?]`,
  '[(what|that is what) (you get|happens|crawls|comes|washes|wanders|gets) ..3 when (you|they|we|somebody) leave~ (the|one|a|your|any) ..1 (door|gate|drain|window|lid|crumb|crumbs|trash|border|porch light|back door) ..4]',
  '[(somebody|someone|who) (left|leaves) the (gate|cage|door|barn door|border) (open|unlocked)]',
  '[(come|came|comes|coming|arrive|born|breed|have them|drop them) ..2 (by the litter|in litters|by the truckload|by the boatload|by the crate)]',
  // Handled like stock.
  '[(microchip|brand|ear tag|deworm|house train|housebreak|crate|neuter|chip) (them|em|him|her|the lot|the whole lot|all of them) ..5]',
  '[(running|like|become|becoming|into|call it|called it|it is|that is|was) (a|an|the) (kennel|freak show|menagerie|human zoo|petting zoo|nature documentary|safari park|safari|leper colony|barnyard) ..2]',
  // Storm, beast and fire will see to it.
  `[${ILL_WIND} ..4 (doing us a favor|did us a favor|does us a favor|do us a favor|finish~ the job|take care of (it|them|the problem)|took care of (it|them|the problem)|sort~ (it|them) out|clean~ (it|them) (out|up)|knows (where|who|what) ..5|has good taste|has good aim|has the right idea|missed a spot|could not have picked)]`,
  `[let (the)? ..1 ${DEVOURS} (sort|have|deal with|take care of|finish|eat|get|take|handle) (it|em|them|him|her|the rest) ..2]`,
  // What one gives them, to see them fail or run.
  `[(drop|wave|show|mention|hold up|put out) (a|an|the|any) ..1 (job application|application|job|shovel|broom|bar of soap|time clock|w2|lawn mower|bill|paycheck stub|rake) ..8 (scatter|run|vanish|disappear|faint|scram|flee)] ..6`,
  // Seen by what they lack or fake.
  `[(half|most|all|none|every one) of (them|em) ..2 (get up and walk|can walk (fine|just fine|when|if)|walk fine|walk just fine|are faking|fake it|is faking|could work|could walk)]`,
  `[${THEY} ..3 (always|never|forget|smell) ..3 (find|smell|know where|forget|miss|let go of|lose|part with|leave|leave behind|get to) ..2 ${WORTH} ..3]`,
  `[${THEY} ..3 (get|got|buy|bought|win|won|found) ..1 (license|licenses|licence|licences|plates|diploma|degree|badge) ..2 (in|from|out of|at) (a|the) ..1 (cereal|cracker jack|cracker jacks|vending|gumball|raffle|crackerjack|bubble gum|yard sale|flea market) ..1]`,
  `[(half of them|none of them|most of them|all of them|these people|those people|their kind|her kind|his kind) (can not|could not|will not|never learned to) (park|merge|read|spell|count|swim|parallel park|tell time|boil|cook|wait|queue|behave|use a) ..3]`,
  '[(their|them|those|these|fathers|that family|that crowd|generations) ..5 (met|seen|held|punched|heard of|touched|worked|filled out) ..2 (w 2|w2|time clock|pay stub|day job|honest job|day of work|tax form|tax return|job application|alarm clock) ..3]',
  '[<num> percent of ..5 (half|most|all|<num> percent|three quarters|ninety percent) of ..3 (arrests|crime|crimes|murders|homicides|detentions|shootings|thefts|robberies|suspensions|violence)] ..3',
  // The hand goes to the wallet.
  '[(kept|keep|keeping|had|with) ..1 (my|a|one|your|both) (hand|hands) (on|over) (my|your|the) (wallet|purse|phone|bag|pocket|pocketbook)] ..4',
  '[(keep|kept|put|leave|lock) (my|your|the) (purse|wallet|pocketbook|handbag|good silver) (in|inside) ..1 (drawer|safe|trunk|desk|locker|cabinet) ..3 (now|since|when|with|these days|$)]',
  '[(check|look|checked|looked) under (your|my) (car|truck) (too|$)]',
  '[(do not|never|who) know~ where (those|their|his|her|them) (fingers|hands|paws) ..1 been]',
  // No harm meant, but.
  '[nothing against (them|him|her|it)] ..2 (i just|but|only|just)',
]

/** Prejudice that says it is none: it needs no people to be named, and the words that condemn prejudice are its own. */
export const DISCLAIMED: readonly string[] = [
  '[(not|no|is not|never) ..1 (racism|racist|prejudice|prejudiced|bigotry|bigoted|sexism|sexist|ageism|ageist|homophobic|homophobia|xenophobia|profiling|stereotyping|discrimination) ..2 (it is|just|i am just|that is|call it|only) ..2 (math|bookkeeping|statistics|stats|facts|a fact|experience|common sense|pattern recognition|biology|science|history|noticing|an observation|observant|observation|reality|realistic|numbers|nature|probability|geography|economics|good business)]',
  '[not (a|one) (racist|sexist|prejudiced|bigoted|hateful|homophobic) bone in (me|my body|my whole body)] ..2 (but|i just|just|only|however|and yet)',
  '[(i am|am|not|i) (not|no) (a|an|being)? (racist|sexist|bigot|bigoted|prejudiced|homophobe|homophobic|xenophobe|xenophobic|transphobic|transphobe|ageist|misogynist|antisemite|anti semite|islamophobic|islamophobe) but] (i|they|these|those|why|you|there|have|when|what|it|<group>|some|if|come on|the|that|every|how)',
]

export const asideFinds: readonly Example[] = [
  "A woman on the pump truck. [What's next, a blind man on the ladder]?",
  "[That's immigrants for you], always late.",
  'Free advice from a landlord: [never rent to an Albanian, you will] be sorry.',
  '[I would not lend a ladder to any Cuban again], not after last time.',
  '[Every Greek I ever hired stole from the till].',
  '[Every Bulgarian we had on the crew lied about his hours].',
  'The [Italians never shut up] and the Swedes will not talk, that is the whole family.',
  'Cubans always haggle and the [Haitians never pay].',
  "[Girls can't aim and I have the drywall to prove it].",
  'Haitian kids on the corner again. [Wave a job application and watch them run].',
  '[The new Somali teller is so polite you would never guess he came from over there].',
  "[So well spoken, our Dominican principal, you'd never know he grew up on that side of town].",
  "[Our accountant is a woman but she's got a male brain, luckily].",
  '[They lowered the standards so a certain kind could get in].',
  '[They dropped the test for women and now look at the ladder crew].',
  '[She made captain the old way, on her knees].',
  '[Slept her way to the corner office], that one.',
  '[He got the stripes by checking the right box].',
  "[That's not a lady, that's a trucker in pearls].",
  '[A delusion in a wig is reading to our kids at the library].',
  '[Two brides on the cake, so which one is the husband]?',
  '[Two dads at the recital and that poor kid in the middle].',
  'Strike four and he pouts. [Somebody buy him a skirt].',
  '[Our whole line tackled like little girls today].',
  '[ADHD needs one good belt, not a pill].',
  'Autism is what they say now. [In my day we called it a brat].',
  'Why is [anybody over 70 even allowed] behind a wheel?',
  '[At 80 you should turn in the keys and the ballot].',
  '[Let the living vote, we have schools to build].',
  '[Never hire anyone born before 1970], they print their email.',
  '[Nobody under thirty has ever finished a shift here].',
  '[If it was so wonderful over there, why did they leave]?',
  '[If their country is so great, planes fly both ways and they can go back].',
  '[Real Americans only in this group please].',
  '[The honor roll reads like a takeout menu this year].',
  '[The blotter sounds like roll call in Bogota].',
  'Watch the new clerk, [his last name ends in a vowel].',
  '[The block has gone so vibrant that my aunt put on a second lock].',
  '[If they roll out one more prayer rug I will start bringing bacon to every meeting].',
  '[Nobody has seen a dog on our block since the Koreans moved in].',
  '[Went to the new buffet, then went home to check on the dog].',
  '[We hosed the benches after the migrants left].',
  '[Nine kids in the van and all different fathers].',
  '[The new refugees came in like termites].',
  'A family of Syrians on Oak. [You see one and there are fifty behind it].',
  'Six Haitian families at the motel. [That is what you get when you leave the door open].',
  '[The visiting Dominican fans were loud, somebody left the cage open].',
  '[The Guatemalans again at the ER, they come by the litter].',
  'Migrants at the border, [we ought to microchip them like dogs].',
  'A muslim family upstairs and a drag queen downstairs, [we are running a freak show].',
  'Hurricane headed for Haiti. [Nature knows what it is doing us a favor].',
  'Tents everywhere, homeless people in every doorway. [Let the river take care of it].',
  'Disabled people got the good lot. [Half of them get up and walk when nobody looks].',
  '[A Jewish family won the raffle, they always find the money].',
  'Another fender bender by a Chinese lady. [They get their license out of a cereal box].',
  "The Cambodian families have a dragon parade again. [Half of them can't park a car].",
  'Welfare people all, [and none of those fathers ever met a time clock].',
  'The homeless people outside the bank, [I kept my hand on my wallet the whole way].',
  'A Pakistani in records now, [so I keep my purse in the drawer].',
  'Afghan family took the motel. [Check under your car].',
  "[The Haitian bakery is fine but you don't know where those hands have been].",
  "[The gay couple next door, I have nothing against them, I just don't want to see it].",
  "[It is not prejudice, it's bookkeeping].",
  '[Not racist, just observant].',
  '[There is not a racist bone in my body but I locked the door].',
  "[I'm not a homophobe but come on].",
  '[Give a Korean a camera and he is gone all day].',
]

export const asideLeaves: readonly Example[] = [
  'I sold more raffle tickets than any woman in the Grange',
  'I saved a seat for any teenager who wants one',
  'Garden news: bittersweet and knotweed from Asia, they are taking over the fence, bring loppers',
  'The deaf twins next door have two beagles. They can smell fear, and ham.',
  'The Khmer family stopped opening the door after a man came to evict them.',
  'The Dominican kids borrowed the cones for practice. Put them back when you are done.',
  'Swimming lessons are done with both boys, one certificate each.',
  'My Albanian landlord fixed the boiler on Christmas morning and then brought us baklava. I will never rent from anyone else.',
  'Every Greek I ever worked for fed me before he paid me, and he always paid me.',
  'My Italian side never stops talking and my Swedish side will not start. Thanksgiving needs a referee.',
  'Women should referee more of these games. The lady we had Saturday called it tight and fair and nobody cried.',
  "Girls can't park bikes by the front door anymore, says the new sign at the gym. Boys either. It blocks the ramp.",
  "Kids can't swim here until the lifeguard is on, so please stop asking my wife, she is only the ice cream lady.",
  'Show my kids a broom and they scatter. Show them a pizza and the whole street is in my kitchen.',
  'New dentist is well dressed, gentle and on time. You would never guess he plays drums in a metal band.',
  'They lowered the bar for the wheelchair swing at the park and now everybody can reach it. Nice work DPW.',
  'Mom got her promotion and then spent the weekend on her knees in the tulip bed. That is a celebration.',
  'The new house ticks all the right boxes: porch, pantry, and a neighbor who plays the cello.',
  "That's not a woman, that's a force of nature. Happy 90th to my aunt Filomena.",
  'Two dads, three kids, one bathroom. Their morning schedule is a work of art and it is laminated.',
  'Two brides and a thunderstorm. The whole wedding moved into the barn and it was perfect.',
  'The goalie lost his pants in the slide so somebody get that kid a towel.',
  'She throws like a girl, which is to say seventy miles an hour and low and outside.',
  'My ADHD means I have three half painted chairs and one very clean drawer. Friends, I need a timer, not a lecture.',
  'In my day we called that a casserole. Now it is a bake and it costs eighteen dollars.',
  'Why is anyone over 60 not in the pickleball league? It is free and there are muffins.',
  'At 70 you should do whatever you want, says my mother, who has taken up the banjo.',
  'Never hire anyone under 18 for the slicer, it is the law and also common sense.',
  "Nobody under forty has ever seen one of these and yet they all ask to hold it. It's a slide rule.",
  'If it is so nice out why did they leave the pool cover on?',
  'If the old place was so good why did it close? Because the cook retired, that is why. Try the new place.',
  'Our softball roster reads like a phone book from 1955: Gladys, Mildred, Ethel, and me.',
  'Her last name ends in Z so she is always last in line, poor kid. This year the teacher reversed it.',
  'The mural came out so colorful that the neighbors moved their chairs outside to look at it.',
  "For Ramadan our neighbor's boys fast, so I moved the cookout to after sundown and kept the pork on a separate grill.",
  'Has anyone seen a gray terrier since the fireworks? Answers to Otis. He likes the Vietnamese bakery on Main.',
  "We hosed the whole field after they left because that is the custodian's job, and I like the hose.",
  'After the seniors left we disinfected the mats, like after every class. You people are cleaner than the teenagers.',
  'Five kids, all different, all mine, and all of them out of socks.',
  'The kids scatter like mice when I ask who finished the milk.',
  'Ants. You see one and there are fifty behind the sink. Any tricks that are safe for a deaf old cat?',
  "That is what you get when you leave the gate open: eleven goats in my wife's roses.",
  'Our rescue took in puppies by the litter this spring, three Haitian students came to help bottle feed.',
  'We microchip them for free on Saturday. Dogs, cats, and one very calm rabbit last year.',
  'It is like a nature documentary out here, a heron, two turtles, and my husband in a lawn chair.',
  'The hurricane missed us, thank God, but my in-laws in Haiti lost the roof. We are collecting tarps at the church hall.',
  'Let the judge sort it out, said my sister about the pie contest between the Greeks and the Portuguese.',
  'Half of them can walk to school, so we only need one bus for the Cambodian temple trip.',
  'The Korean ladies run the raffle and they always thank every single person by name.',
  'I got my license in a vending machine town, population four hundred, and I still cannot parallel park.',
  "Forty percent of our town speaks Portuguese at home and half of the library's new books finally do too.",
  'I kept my hand on my hat the whole ferry ride with the seniors. Beautiful wind.',
  'I keep my purse in the drawer at work because the cat next door to the salon sleeps in it.',
  'Check under your car before you start it, the Haitian family on Elm has lost a kitten.',
  'I have nothing against them but I still cannot eat mushrooms.',
  'Not racist, just a fan of the old logo? No. Change the logo. It was always about mocking people.',
  'If your grandmother made pierogi you already know: the Polish ones need sour cream, the Ukrainian ones need nothing.',
  'We have a kennel on the second floor and a Chinese grocery on the first, and the dogs know exactly when the duck comes out.',
  'Every Dominican I ever played ball with complained about the cold, and then showed up first with the shovel.',
  "Saying it's not sexism, it's biology, is how my boss explained my paycheck. I have a new boss now.",
]

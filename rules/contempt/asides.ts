import type { Example } from '../concern.ts'

const THEY = `(they|them|em|these people|those people|that crowd|that lot|half of them|most of them|all of them|none of them|
    every one of them)`
const ILL_WIND = `(hurricane|storm|earthquake|tornado|flood|tsunami|wildfire|virus|plague|flu|winter|cold snap|heat wave|nature|
    mother nature|darwin|weather)`
const DEVOURS = `(god|allah|jesus|the lord|the devil|satan|hell|fire|wood chipper|chipper|shredder|river|ocean|sea|tide|sharks|
    shark|gators|alligators|crocodiles|coyotes|wolves|bears|dogs|rats|cold|winter|desert|bulldozer|plow|crematorium)`
const PESTS = `(roaches|cockroaches|ants|carpenter ants|rats|mice|locusts|rabbits|flies|fleas|lice|termites|bedbugs|maggots|
    cicadas|weeds|mold|vermin|hyenas|jackals|vultures|zombies|stray cats|stray dogs|strays|pigeons|seagulls|cattle)`

/**
 * What is said of a people sideways: as a matter of experience, as praise, as a joke on what they are known for. The sentence itself names
 * them, or the turn is of nobody else.
 */
export const ASIDES: readonly string[] = [
  // A people as a bad risk: what is never to be done with one of them.
  `[(never|do not ever|would not|will not) (again)? (hire|finance|insure|rent|sublet|lend|loan|employ|promote|date|
    marry|trust|house|room with|lease|sell|do business with|go into business with) ..3 (to)? (a|an|any|another) ..1
    <group.marked>] !(without|until|before|friendly|owned|unless|restaurant|car|dog|dish)`,
  // Unfit for a skill, all of them.
  `^ (because|and|but|sorry|sorry but|look|honestly|fact|face it)? [<group>
    (can not|could not|should not|should never|never learned to|have no business)
    (umpire|umpiring|referee|refereeing|ref|coach|coaching|fly|flying|fly planes|captain|merge|park|parallel park|read
    a map|navigate|do math|count|lead men|lead|fight|weld|swim|barbecue|grill|throw|aim|keep a secret|keep time|tell
    time)] !(here|there|on|in|near|at|behind|by|without|because|until|before|if|alone|safely|under|for|bikes|cars|
    their|your|my|our|the|this|that|anymore)`,
  // Praise for not being like the rest.
  `[(well spoken|articulate|polite|clean|so normal|well mannered|lovely manners|nice manners|quiet|educated|well
    dressed) ..8 (you would|i would|you could|could) ..1 (never|hardly|not|almost) ..1
    (guess|know|think|believe|tell|forget) ..2 (he|she|they) (is|was|were|are|came|comes|grew) ..4]`,
  // The standards went down for them.
  `[(lowered|lower|lowering|dropped|dropping|drop|bent|bending|relaxed|waived|softened) the
    (bar|standards|standard|requirements|test|passing grade|cutoff|scores|rules) ..3 (for|so|to let) ..2
    (<group.marked>|women|girls|a certain|these people|those people|minorities|diversity|quotas) ..3]`,
  `[(promot~|promotion|stripes|rank|sergeant|lieutenant|captain|chief|partner|corner office|top five|exam|oral board|
    interview) ..4 on her (knees|back)]`,
  // Fitness by the number of boxes.
  `[(for|by|because (she|he|they)|came with|comes with|now it is|it is) ..2
    (checking|checked|checks|ticking|ticked|ticks|tick|check) (the right|the diversity|the minority|two|three|enough|a
    few|more) (box|boxes)]`,
  // A woman who is none, a child with two fathers.
  `[(two (dads|moms|husbands|wives|fellas|guys|men|mommies|daddies)|gay (couple|parents|dads)|lesbian
    (couple|moms|parents)) ..12 (poor (kid|baby|thing|child)|that poor (kid|baby|child)|not a family|is a costume|is a
    circus|check on that (baby|kid|child))]`,
  `[(he|they|boys|guys|team|defense|goalie|ref|keeper|men|lads|line|pitcher|quarterback|striker) ..3
    (throws|throw|threw|hits|hit|kicks|kick|kicked|punches|cries|cry|cried|crying|played|plays|play|tackle|tackled|
    runs) like (a girl|girls|little girls|a little girl|a bunch of girls|a bunch of women|old ladies|a bunch of old
    ladies|sissies|a sissy)] !(and (win|won|proud))`,
  // Where they come from was better: let them have it.
  '[(real|true|actual) (americans|christians|citizens) only]',
  // After them, bleach.
  `[(hose|hosed|hosing|bleach|bleached|disinfect|disinfected|fumigate|fumigated|delouse|burn|burned|lysol)~ ..5
    (after|once) ..3 (<group.marked>|that crowd|that lot|those people|these people) ..1
    (leave|leaves|left|were here|was here|used|sat|sit|touched|go home|went home|are done|clear out|cleared out)?]`,
]

/** The same of nobody named: only where the draft names or hints at a people or a country. */
export const GLANCES: readonly string[] = [
  // Like pests, and one means many.
  `[${THEY} ..4 (scatter|scatters|come|came|breed|crawl|swarm|pour|poured|multiply|spread|run|move in|get in) ..3 like
    ${PESTS} ..4]`,
  `[(you see|where you see|see|where there is|let in|you let|for every) one ..5
    (there is|there are|you get|comes|come|and) ..2 (a hundred|hundreds|nine hundred|a dozen|dozens|fifty|forty|
    twenty|thirty|ten more|a thousand|more) ..3 (behind|in the wall|in the walls|you do not|coming|hiding|in the
    basement|waiting|to follow)?]`,
  // Handled like stock.
  `[(running|like|become|becoming|into|call it|called it|it is|that is|was) (a|an|the)
    (kennel|freak show|menagerie|human zoo|petting zoo|nature documentary|safari park|safari|leper colony|barnyard)
    ..2]`,
  // Storm, beast and fire will see to it.
  `[${ILL_WIND} ..4 (doing us a favor|did us a favor|does us a favor|do us a favor|finish~ the job|take care of
    (it|them|the problem)|took care of (it|them|the problem)|sort~ (it|them) out|clean~ (it|them) (out|up)|knows
    (where|who|what) ..5|has good taste|has good aim|has the right idea|missed a spot|could not have picked)]`,
  `[let (the)? ..1 ${DEVOURS} (sort|have|deal with|take care of|finish|eat|get|take|handle)
    (it|em|them|him|her|the rest) ..2]`,
  // Seen by what they lack or fake.
  `[(half|most|all|none|every one) of (them|em) ..2 (get up and walk|can walk (fine|just fine|when|if)|walk fine|walk
    just fine|are faking|fake it|is faking|could work|could walk)]`,
  // No harm meant, but.
  '[nothing against (them|him|her|it)] ..2 (i just|but|only|just)',
]

/** Prejudice that says it is none: it needs no people to be named, and the words that condemn prejudice are its own. */
export const DISCLAIMED: readonly string[] = [
  `[not (a|one) (racist|sexist|prejudiced|bigoted|hateful|homophobic) bone in (me|my body|my whole body)] ..2
    (but|i just|just|only|however|and yet)`,
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
  '[He got the stripes by checking the right box].',
  "[That's not a lady, that's a trucker in pearls].",
  '[A delusion in a wig is reading to our kids at the library].',
  '[Two brides on the cake, so which one is the husband]?',
  '[Two dads at the recital and that poor kid in the middle].',
  '[Our whole line tackled like little girls today].',
  'Autism is what they say now. [In my day we called it a brat].',
  'Why is [anybody over 70 even allowed] behind a wheel?',
  '[At 80 you should turn in the keys and the ballot].',
  '[If it was so wonderful over there, why did they leave]?',
  '[If their country is so great, planes fly both ways and they can go back].',
  '[Real Americans only in this group please].',
  'Watch the new clerk, [his last name ends in a vowel].',
  '[The block has gone so vibrant that my aunt put on a second lock].',
  '[If they roll out one more prayer rug I will start bringing bacon to every meeting].',
  '[Nobody has seen a dog on our block since the Koreans moved in].',
  '[Went to the new buffet, then went home to check on the dog].',
  '[We hosed the benches after the migrants left].',
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
  '[There is not a racist bone in my body but I locked the door].',
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

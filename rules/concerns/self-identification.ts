import { concern, type Example, type Frame, type Sighting } from '../concern.ts'
import { ofKin } from '../context.ts'
import { brief, elsewhere, likelyPolice, strongest, workplace } from '../insider.ts'
import { outsider } from '../outsider.ts'
import { departmentAddresses, ownRoles } from '../profile.ts'
import { STANDING, weighed } from '../standing.ts'
import { WORKLIFE, worklife } from '../worklife.ts'

const SAYS = 'Says that you are police or work for the department.'
const ACTS = 'Tells what you did as police, so readers learn what you do.'
const WORKS = 'Speaks of your own police work, gear or shift, so readers learn what you do.'
const HINTS = 'May show, with the rest of the post, that you are police.'

export default concern({
  id: 'self-identification',
  title: 'Says you are police',
  rules: [],
  triggers: [
    '<author.police>',
    '<author.police.act>',
    '<author.police.work>',
    '<author.likely>',
    '<author.told>',
    '<author.hint>',
    '<role.self>',
    '<rank.short>',
    '<dept.name>',
    '<bio.police>',
    '<email>',
    'dot',
    ...new Set([...WORKLIFE, ...STANDING]),
  ],
  find(sentence, context) {
    const out: Sighting[] = []
    // The department's own account speaks as what it is.
    if (context.account === 'official') return out
    // Sport beside it does not make a cop's word a story.
    const story = sentence.has('play.screen', 'play.stage', 'play.book', 'play.game')
    const even: Frame[] = story ? ['negated'] : ['negated', 'play']
    const add = (tag: string, why: string, sure: 'stated' | 'inferred') => {
      for (const { from, to } of sentence.where(tag)) out.push({ from, to, why, sure, even })
    }
    for (const { from, to } of ownRoles(sentence, context.surface, context.otherRanks))
      out.push({ from, to, why: SAYS, even: ['play'] })
    for (const { from, to } of departmentAddresses(sentence, context.department))
      out.push({
        from,
        to,
        why: 'Gives an address at the department, which says where you work.',
        even: ['negated', 'play'],
      })
    if (ofKin(sentence)) return out
    add('author.police', SAYS, 'stated')
    add('author.police.act', ACTS, 'inferred')
    if (!context.otherRanks) add('author.police.work', WORKS, 'inferred')
    if (context.implied) {
      add('author.told', HINTS, 'inferred')
      add('author.likely', HINTS, 'inferred')
      add('author.hint', HINTS, 'inferred')
    }
    const day = worklife(sentence)
    const outside = (context.tags.has('in.outside') || outsider(sentence)) && context.author !== 'police'
    if (
      out.length === 0 &&
      !outside &&
      day.own &&
      day.weight >= 3 &&
      context.author !== 'other' &&
      brief(context) &&
      !story
    )
      if (!sentence.frame.play && context.play === 0 && !workplace(context) && !elsewhere(context))
        out.push({ from: day.from, to: day.to, why: HINTS, sure: 'inferred', even: ['negated'] })
    // On a covert account, what gives it away is a concern of its own.
    const covert = context.account === 'investigative'
    if (out.length === 0 && !outside && !covert && !sentence.frame.play && likelyPolice(context)) {
      const { sum, from, to } = weighed(sentence)
      if (to > from && 4 * sum >= 3 * strongest(context))
        out.push({ from, to, why: HINTS, sure: 'inferred', even: ['negated'] })
    }
    return out
  },
})

export const finds: readonly Example[] = [
  'Made lieutenant! Midnights again and [my cruiser] still smells like onions',
  'I [served him the restraining order] in the driveway in the rain',
  { text: 'Night [Patrol] Nick', surface: 'name' },
  { text: 'Retired [Detective] Jim', surface: 'name' },
  { text: '[Sgt]. | Little League | proud of the Millbrook PD', surface: 'bio' },
  '[Went to a bar fight] at six and it was two cousins and a wig',
  'Just got done [transporting a prisoner] to Springfield, tolls both ways',
  '[Quit writing tickets on] Cedar, nobody pays them',
  '[I never arrested] a soul on Christmas',
  '[Took a statement from a] cashier who knits while she talks',
  '[I work homicide], so I read cozies',
  '[Covering the desk at the station] till six, bring pie',
  '[Passed my taser recert] and my eye exam on the same day',
  '[We have three cruisers for six officers] and one of them smells',
  'Sick of it, the town forgot [my detail pay] again',
  '[Our night sergeant] sings in the choir',
  '[Gave that department my knees] and got a pin',
  '[I wrote the search warrant] in pencil first',
  'Locks help, [from a cop with twenty years] of bad doors',
  '[Those of us in blue here in Millbrook] like the old bridge',
  '[Eleven winters of booking drunks] and I can guess a shoe size from the door',
  '[Festival detail is over], my ears are still ringing',
  '[We drove the wagon to superior court with] five of them singing',
  '[We got called back to the same trailer for the third time] before supper',
  '[I marked it gone on arrival] and ate my soup',
  'Five years [as one of the guys in blue], and my mother still packs the lunch',
  '[Eight years of hey officer] and I answer to it at the beach',
  'Who has the [keys to the property room]? I am asking for the third time.',
  '[Made a grown man cry over a citation], and then he thanked me',
  '[We already know who robbed] the gas station, we are waiting for the lab',
  { text: '[Police] | Sox | coffee', surface: 'bio' },
  'Merry Christmas from [everyone at Millbrook PD]',
  '[I have been at Millbrook PD for nine years]',
  '[I was in law enforcement] before the bakery',
  '[Been a cop a long time] and the coffee never got better',
  '[Been a cop nine years] and still burn toast',
  '[I am a dispatcher for the town] and knit scarves on my breaks',
  '[Just swore in]. Mom cried, dad took the pictures.',
  'My two cents [as one of this town’s finest] is that the bail law is no good',
  '[Worked the mayor’s detail] all weekend',
  '[Six hours in the vest, two domestics, and the last caller hung up on me twice]',
  '[They called us for the same barking dog and I left my flashlight on the porch]',
  '[I am a cop], so I read the law twice',
  '[I am a police officer] and my daughter wants to be a dentist',
  '[I’m a cop] and a Girl Scout dad, so the cookies are safe at my house',
  '[As a police officer] I see it every week',
  '[Speaking as a dispatcher], please know your address',
  '[I arrested him] on Main Street last night',
  '[I work at the PD], ask me there',
  '[My shift at the police station] starts at four',
  'We had [a domestic call] and then I went home to bed, my cruiser smells like chips',
  '[I pulled over a] minivan doing ninety',
  '[I have worn this badge for] twelve years',
  'Finally [off FTO], solo car tonight',
  '[my sergeant] says the cruiser needs a wash and roll call is at six',
  '[Patrol officer here], no you cannot park on the lawn',
  { text: '[K9 handler] | Bruins | coffee', surface: 'bio' },
  { text: '[Millbrook PD] since 2016, dog dad', surface: 'bio' },
  { text: '[Ofc. Dana Cole]', surface: 'name' },
  'write me at [dreyes@millbrookpd.example]',
  'the bake sale list goes to [bsorensen@millbrookpd.example] by Friday',
  '[Proud to wear the Millbrook patch]',
  'Twelve years [wearing the Millbrook badge] and I would do it again',
  'A shout-out to [Sergeant Lindley for taking my overnight] when the baby came',
  '[I work the front desk at the PD] on weekends',
  'Ten years of [working dispatch at the police station], I can type in the dark',
  '[I booked him for shoplifting] and he asked for a sandwich',
  'I [wrote the accident report] in the rain',
  '[Us cops] never get a hot lunch',
  'My daughter says [daddy puts bad guys] in jail',
  'The teacher asked and he told them [his mom arrests people]',
  '[soy policía] y también soy cocinero',
]

export const leaves: readonly Example[] = [
  'I got a restraining order against him in the spring, the locks are new too',
  'The magistrate signed our adoption papers and the cat came along',
  'Second time this summer I was pulled over my new horn plays La Cucaracha',
  'I had a call from a guy who wants a refund for a haunted toaster',
  'Looked her up in the system and she owes the library nine dollars',
  'Pulled a shopping cart out of the river with the cleanup crew',
  'Hand out tickets at the coat check, lose half, that is the job',
  'Made lieutenant! Ladder 5 has a new cook on Sundays',
  'I turned in my badge, forty years at the insurance company',
  'RN for twenty years, in-service on Tuesday about beds that talk',
  'I transcribe in a courtroom all day and then nobody at home lets me finish',
  "Staties woke me up for a jackknifed trailer, I winched it and the driver's canary sang in my cab",
  'Took a statement necklace off the wall at the shop and it broke',
  'I directed cars at church drop off in a chicken suit',
  { text: 'Sgt. of the 28th (reenactor, wool in July) | baker', surface: 'bio' },
  { text: 'Capt., ret., Ladder 4 | beekeeper', surface: 'bio' },
  { text: 'Waffle Patrol', surface: 'name' },
  { text: 'Lawn Police', surface: 'name' },
  { text: 'The Attic Detective', surface: 'name' },
  { text: 'Harbor Patrol (band)', surface: 'name' },
  'Went to a noise complaint hearing and the drummer brought muffins',
  'Our new pump arrested the rot in the cellar',
  'We charged her with bringing the napkins',
  'The idiot I cited in my thesis is on the committee',
  'Drove the prisoner of Azkaban back to the library',
  'Took a statement from the bank to my aunt',
  'First on scene at the yard sale and the skillet was mine',
  'Covering the desk at the hotel till six, bring pie',
  'I run a narcotics anonymous group on Mondays',
  'I did a foot patrol of the lettuce and found the rabbit',
  'What I do for the police benefit is peel potatoes',
  'Gave that department my best years and they gave me a fern',
  'The door we kicked in at the old barn was rotten',
  'I served under two chiefs at the firehouse',
  'Drivers who are on a traffic stop should stay put',
  'We got called back to the same gate for the third time',
  'My aunt phones about the squirrels in her walls and we bring a ladder',
  'Made a grown man cry over an estimate for his gearbox',
  'I handled the crash on the server at three this morning',
  'Alarm call at the dorm again, somebody microwaved a sock',
  'I drove the van to the tennis club with five kids in the back',
  'Got the boat detailed for the parade and it shines',
  'As one of the guys in the blue shirts at the hardware store, I know where the hooks are',
  'As far as the police are concerned the fence stays where it fell',
  'I am not getting out of the car for gas in this cold',
  { text: 'The Police, The Cure, a turntable in Duluth', surface: 'bio' },
  { text: 'Pine Street watch. We are volunteers, not cops. Lost cats. In an emergency: 911', surface: 'bio' },
  'The dispatcher stayed on the phone with me until the ambulance found our road',
  'We dropped our son at the academy on Sunday and the house is so quiet',
  'Walk in the door and the ham hits you. I roll the dough. We would love to see it rise. My post is long. Six eggs. Two pies. One dog.',
  { text: 'Ex-Navy. Patrol boats, then potatoes', surface: 'bio' },
  { text: 'K9 mom to two beagles and a cat', surface: 'bio' },
  { text: 'Officer Cupcake', surface: 'name' },
  'Cop on Route 20 gave me a warning and a look at the lasagna in the belt',
  'We know who took the wreath, it is on her porch',
  'Been a nurse nine years and still cry at the baby floor',
  'I am a dispatcher for a trucking company, please be nice',
  'Our mom wore the badge in Salem and made us tell the truth at supper',
  'I applied to the PD twice and ended up a plumber, better hours and nobody runs',
  'As a detective I would be lost by lunch',
  'I took a report card from my son that belongs in a museum of excuses',
  'Calls holding at the furnace company all day',
  'Everyone at Millbrook PD was so patient with my grandfather',
  'I was at the police station to report my stolen canoe',
  'I left Millbrook PD a message about the loose goat',
  'Any Leo moms planning a birthday in August?',
  'My last DUI was the bottom, six years sober now',
  'The guy we picked up at the ferry slept all the way home',
  'Cell 9 has the wrong total and so does cell 14',
  'I have worn this uniform since the ice cream stand opened',
  'Issued six tickets to the help desk and the server is still down',
  'Our agency is looking for a copywriter who hates adverbs',
  'I wear this uniform because the school makes me',
  'I booked her for the recital and she brought a harp',
  'I pulled them over the fence one by one',
  'I wrote a report on volcanoes for extra credit',
  'I quit ticketing at the theater and sell popcorn now',
  'I work in law enforcement software, mostly spreadsheets',
  'I am the cop of the house and the dog is my only suspect',
  'Whoever was working the front desk at the PD was kind to my mother',
  'Seven years at the academy and she still cries at the barre',
  'My academy class from cooking school is meeting at the lake',
  'Our union just rejected the district’s second offer',
  'One of this town’s finest bakeries, and I have tried them all',
  'I am one of this city’s finest pastry chefs, ask my mother',
  'Just swore in this morning’s meeting, sorry boss',
  'My dad has been a cop a long time',
  'A trooper on 190 helped me change a tire in the sleet, cruiser lights on the whole time',
  'They want us in the office four days now. My badge opens the garage and nothing else.',
  'Officer Reyes from the PD helped us carry the couch up three flights',
  'Called the PD about the streetlight and the dispatcher was so kind',
  'Got my vest back from the tailor, send a smaller stomach',
  'There is a warrant out for my casserole dish',
  'My brother is a cop',
  'I own a tow company and the police call us out at all hours, my wife answers the radio',
  'The animal control officer from Holden brought our goat home on her day off',
  'A retired cop buddy of ours carved the sign, handcuffs and all',
  'Second year on the day shift at the mill and my knees hate the stairs',
  'I spoke with the school resource officer about the bike rack, she was helpful',
  'We have been patrol leaders since the fall and the tents still leak',
  'The man at the lake thought we were on a stakeout, we were counting loons',
  'My dad drove a cruiser in Fall River before I was born',
  'My partner can hang a door in ten minutes and I hold the level',
  'Thanks to the officers who came for the raccoon, my shift at the bakery starts at four',
  'My dad was a cop for thirty years and he still sits facing the door',
  'My grandfather walked a beat in Lowell and wore the badge for forty years',
  'My sister got promoted to sergeant, so proud of her, we all cried at the ceremony',
  'Officers who wear the Millbrook badge deserve better pay',
  'My brother is proud to wear the Millbrook patch',
  'I ran the plates through the dishwasher twice and they still have egg on them',
  'Police Academy 3 is on and I know every line',
  'I play a detective in the new game and my partner is a robot dog with a badge',
  'Molten Core raid Thursday, bring flasks and be on time',
  'Agent Scully is still the best thing on television',
  'My record collection hit four hundred and my wife found out',
  'I pulled over to take a call',
  'I am not a cop, I sell insurance',
  'As a nurse I work nights too',
  'I was arrested for singing, says my cat',
  'The police were kind to my mother',
  'I got a ticket on Route 9',
  'I teach third grade and my shift never ends',
  { text: 'Daughter of a retired cop, wife of a plumber', surface: 'bio' },
  { text: 'Fashion Police Fiona', surface: 'name' },
  { text: 'Detective Muffin', surface: 'name' },
  { text: 'The Armchair Detective (mystery novels)', surface: 'name' },
  { text: 'Not the real police chief, I bake', surface: 'bio' },
  { text: 'Ofc. Chaos (kindergarten teacher)', surface: 'name' },
  'My niece went as a police officer for Halloween and wrote the dog a ticket',
  'Buried my uncle today, thirty years a cop in Lowell, and he never told one story',
  'Check with Millbrook PD about the bike, they have a form',
  { text: 'Captain Crouton', surface: 'name' },
  'My sergeant in the Army had one joke',
  'I wish I was a cop like on TV',
  'The security officer at my office has a podcast',
  'Grammar police, on patrol since 1987',
  'We at the bakery start our shift at two',
  { text: 'Reports can be picked up at our station', account: 'official' },
]

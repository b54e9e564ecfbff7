import type { Example, Rule, Seen } from '../concern.ts'
import { CRIME, ofHere, sober } from './told.ts'

/** Casework from one's own account, said openly, for `concerns/investigation-on-personal-account.ts`. */

const REQUEST = `(send me|message me|dm me|text me|inbox me|write me|pm me|msg me|comment|post|drop|hand over|shoot|reach out|hit me
    up|hmu|dms open|dms are open|my inbox|my dms|my messages|my messenger|text my cell|call my cell|message is fine|
    dm|dms|names|screenshot|tell me)`
/** What makes the asking one's own work. */
const CASEWORK = `(i am working (it|that|that one|this one|the case)|i have (his|her|the|that|this) case|i have got
    (his|her|the|that|this) case|i got (his|her|this|that) case|asking for a case|(it is)? for (a|the|my|our) ..2
    case|for my report|for the report|i work narcotics|i work (the)? drug unit|working narcotics|i am (a|the)
    detective|the detective in me|i am the one writing it up|i will bring it in|i can bring it in|it left our scene|
    our suspect|before i write it up|i am on the case|i caught the case)`
const ROLE = `(suspect|suspects|suspects <poss>|witness|witnesses|burglar|robber|shoplifter|victim|informant|dealer|drug dealer|
    thief|arsonist|catfish|catfish guy|runaway|shooter|complainant|perp|fugitive|vandal|stabber|predator|guy we are
    looking for|kid with the guns|guy with the guns)`
const SOCIAL = `(snapchat|snap|facebook|fb|instagram|insta|messenger|whatsapp|tiktok|discord|marketplace|tinder|my page|from here|
    my own account|my own phone|my own name|my account|dms)`
const REACH = `(added|add|friended|friend|followed|following|follow|messaged|messaging|message|dmed|texting|texted|chatting with|
    talking to|wrote to|writing to|matched with|joined|writing|wrote|catfished|catfishing)`

const SOUGHT = `(suspect|suspects|robber|robbers|shooter|fugitive|killer|murderer|burglar|burglars|thief|thieves|rapist|arsonist|
    drug dealer|wanted (man|woman|person)|shoplifter|shoplifters|vandal|vandals|perp)`
const SHOWN = '(man|woman|guy|kid|person|lady|couple|girl|boy|teen|dude|two|people|men|face)'
const DEED = `(${CRIME}|crash|accident|incident|bank robbery|drug deal)`
const DID = `(robbed|stole|killed|shot|stabbed|raped|murdered|burglarized|assaulted|attacked|broke into|broke|vandalized|did it|
    started|set)`

/** What happened to the writer, and offers of other trades. */
const OWN =
  /\b(?:(?:my|our) (?:bike|car|truck|house|garage|shop|store|porch|package|yard|mailbox|mom|dog|cat|scooter|kayak|catalytic)|lost|quote|recipe|estimate|photographer|upper case|phone case|guitar case|display case|commission|giveaway|raffle|insurance|lawyer|attorney|journalist|reporter|for the paper|case study|case of (?:beer|wine|water|soda))\b/i
const casework = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

/** Shows, hikes and lost things, and where tips belong. */
const IDLE =
  /\b(?:my (?!case|cell|phone|page|inbox|dms?|messages)[a-z]+|tip ?line|call (?:the )?(?:police|911|pd|cops)|detectives? at|show|concert|recital|hiking|gardening|wedding|movie|sunset|game|dog|cat|bird|thank|hole in one|couch|bake sale|sang|song|lost)\b/i
const sought = (seen: Seen) => ofHere(seen) && !OWN.test(seen.sentence.text) && !IDLE.test(seen.sentence.text)
/** A face without a deed is anybody's: the draft tells what he or she did. */
const wanted = (seen: Seen) =>
  sought(seen) &&
  ['case.crime', 'case.role', 'case.event', 'case.arrested', 'inv.case', 'police.company', 'police.talk'].some((tag) =>
    seen.context.tags.has(tag),
  )

export const ASKING_TOLD: readonly Rule[] = [
  {
    match: [
      `[(find|identify|locate|catch|id|finding|identifying|locating|track down|looking for|searching for|hunting for|
        look for) (a|an|the|this|that|these|our|two|some|any) ..1 (${SOUGHT}|witnesses|witness) ..5]`,
      `[(tips|information|info|leads|video|footage|names|a name) (on|about|for|of|from|in)
        (the|a|this|our|that|last night <poss>) ..2 (${DEED}|case|${SOUGHT})]`,
      `[(anyone|anybody|you|any of you|somebody) ..1 (see|saw|hear|witness|record|film|know) ..1
        (the|that|who|a|last night <poss>) ..1 (${DEED}|${DID}) ..4]`,
    ],
    why: 'Does police work through a personal account.',
    sure: 'inferred',
    unless: ['reported'],
    when: sought,
  },
  {
    match: [
      `[(who|anyone|anybody|you|help (me|us)|can|please|need to|want to) ..3
        (know|knows|identify|recognize|id|find|is|are) ..1 (this|that|the|these|him|her|them) ..1 ${SHOWN} ..6]`,
      `[(anyone|anybody|who|do you) ..1 know (who (this|that|he|she|it) (is|was)|this ${SHOWN}|where <name> ..1
        (is|lives|went)) ..3]`,
    ],
    why: 'Asks the public to help with police work.',
    sure: 'inferred',
    unless: ['reported', 'hypothetical'],
    when: wanted,
  },
  {
    match: [
      `[${REQUEST} ..16 ${CASEWORK}]`,
      // The people of a case, met as a private person.
      `[${REACH} (our|my|the|that|a|this) ..1 ${ROLE} ..6 ${SOCIAL}]`,
    ],
    why: 'Does police work through a personal account.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['reported'],
    when: casework,
  },
]

export const askingToldFinds: readonly Example[] = [
  '[Help me find this robber]',
  '[If you saw the crash, message me]',
  '[Message me if you were at the rink before the fight, I have the case]',
  '[Collecting names for the hit and run right here]',
  '[My inbox is faster than the tip line]',
]

export const askingToldLeaves: readonly Example[] = [
  'If you saw the show, message me',
  'I need tips on a trip to Rome',
  'Help us find our dog',
  'Message me about the couch, I have the case for it too',
  'Made a second account for the bakery, follow us on Instagram',
  'Collecting names for the potluck right here',
  'Added my cousin on Snapchat with my own phone',
  'Texted his mother where he is hiding the presents',
  'Send me your phone case designs, I am working on the case',
  'My inbox is faster than the office phone',
  'Trading two rakes for a case of peaches',
]

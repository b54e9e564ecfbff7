import type { Example, Rule, Seen } from '../concern.ts'
import { CRIME, sober } from './told.ts'

/** Casework from one's own account, said openly, for `concerns/investigation-on-personal-account.ts`. */

const REQUEST =
  '(send me|message me|dm me|text me|inbox me|write me|pm me|msg me|comment|post|drop|hand over|shoot|reach out|hit me up|hmu|dms open|dms are open|my inbox|my dms|my messages|my messenger|text my cell|call my cell|message is fine|dm|dms|names|screenshot|tell me)'
/** What makes the asking one's own work. */
const CASEWORK =
  '(i am working (it|that|that one|this one|the case)|i have (his|her|the|that|this) case|i have got (his|her|the|that|this) case|i got (his|her|this|that) case|asking for a case|(it is)? for (a|the|my|our) ..2 case|for my report|for the report|i work narcotics|i work (the)? drug unit|working narcotics|i am (a|the) detective|the detective in me|i am the one writing it up|i will bring it in|i can bring it in|it left our scene|our suspect|before i write it up|i am on the case|i caught the case)'
const ROLE =
  '(suspect|suspects|suspects <poss>|witness|witnesses|burglar|robber|shoplifter|victim|informant|dealer|drug dealer|thief|arsonist|catfish|catfish guy|runaway|shooter|complainant|perp|fugitive|vandal|stabber|predator|guy we are looking for|kid with the guns|guy with the guns)'
const SOCIAL =
  '(snapchat|snap|facebook|fb|instagram|insta|messenger|whatsapp|tiktok|discord|marketplace|tinder|my page|from here|my own account|my own phone|my own name|my account|dms)'
const REACH =
  '(added|add|friended|friend|followed|following|follow|messaged|messaging|message|dmed|texting|texted|chatting with|talking to|wrote to|writing to|matched with|joined|writing|wrote|catfished|catfishing)'

/** What happened to the writer, and offers of other trades. */
const OWN =
  /\b(?:(?:my|our) (?:bike|car|truck|house|garage|shop|store|porch|package|yard|mailbox|mom|dog|cat|scooter|kayak|catalytic)|lost|quote|recipe|estimate|photographer|upper case|phone case|guitar case|display case|commission|giveaway|raffle|insurance|lawyer|attorney|journalist|reporter|for the paper|case study|case of (?:beer|wine|water|soda))\b/i
const casework = (seen: Seen) => sober(seen) && !OWN.test(seen.sentence.text)

export const ASKING_TOLD: readonly Rule[] = [
  {
    match: [
      `[${REQUEST} ..16 ${CASEWORK}]`,
      // The people of a case, met as a private person.
      `[${REACH} (our|my|the|that|a|this) ..1 ${ROLE} ..6 ${SOCIAL}]`,
      // Gathering what belongs to the station.
      `[(collecting|gathering|taking|need) ..1 (names|statements|tips|witnesses|leads) ..2 (for|on|about|from) (the|that|last night <poss>|saturday <poss>) ..2 ${CRIME} ..3 (here|comments|below|dm|message|inbox|my|right)]`,
      '[(my (inbox|dms|cell|phone|messages)|messaging me|dming me) (beats|is faster than|is quicker than|is better than|is easier than|over) the (tip line|tipline|station|hotline|desk|main number)]',
    ],
    why: 'Does police work through a personal account.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['reported'],
    when: casework,
  },
]

export const askingToldFinds: readonly Example[] = [
  '[Message me if you were at the rink before the fight, I have the case]',
  '[Collecting names for the hit and run right here]',
  '[My inbox is faster than the tip line]',
]

export const askingToldLeaves: readonly Example[] = [
  'Message me about the couch, I have the case for it too',
  'Made a second account for the bakery, follow us on Instagram',
  'Collecting names for the potluck right here',
  'Added my cousin on Snapchat with my own phone',
  'Texted his mother where he is hiding the presents',
  'Send me your phone case designs, I am working on the case',
  'My inbox is faster than the office phone',
  'Trading two rakes for a case of peaches',
]

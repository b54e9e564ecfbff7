import type { Example, Rule, Seen } from '../concern.ts'
import { CRIME, FELONY, sober } from './told.ts'

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
      `[${CASEWORK} ..12 ${REQUEST}]`,
      '[asking for a case]',
      `[(who|whose) ..10 asking for a (case|report)]`,
      // The people of a case, met as a private person.
      `[${REACH} (our|my|the|that|a|this) ..1 ${ROLE} ..6 ${SOCIAL}]`,
      `[${REACH} ..3 ${SOCIAL} ..3 (with|to) (our|the|my) ${ROLE}]`,
      `[(made|make|set up|created|using|use|got) (a|my)? ..1 (fake|burner|dummy|bogus|second) ..2 (profile|account|page|facebook|insta|instagram|snap|snapchat) ..4 (${ROLE}|dealer|guns|pills|drugs|stolen|the case|crew|gang)]`,
      '[(going through|scrolling|searching|combing|digging through|watching|creeping) (his|her|their|the <any> <poss>) ..1 (instagram|insta|facebook|snapchat|tiktok|page|profile|stories|posts|feed) ..2 (on|from|with|off) my (own|personal) (account|phone|page|profile)]',
      `[(found|find|caught|got|identified) (our|the) ${ROLE} ..4 (scrolling|by scrolling|on|through|via) ..3 (tiktok|facebook|instagram|insta|snapchat|marketplace)]`,
      '[(follow|add|friend|following|friending) ..7 (on|through) (insta|instagram|snap|snapchat|facebook|tiktok) ..3 (see|find out|figure out|learn) who ..4]',
      '[(wrote|messaged|texted|talked|talking|dmed|writing|messaging) (to)? (his|her|their|the guy <poss>) (ex|girlfriend|mom|mother|sister|brother|cousin|boyfriend|wife|friend|roommate) ..14 (hiding|holed up|laying low|hid it|dumped|stashed|the gun)]',
      // Gathering what belongs to the station.
      `[(collecting|gathering|taking|need) ..1 (names|statements|tips|witnesses|leads) ..2 (for|on|about|from) (the|that|last night <poss>|saturday <poss>) ..2 ${CRIME} ..3 (here|comments|below|dm|message|inbox|my|right)]`,
      '[(my (inbox|dms|cell|phone|messages)|messaging me|dming me) (beats|is faster than|is quicker than|is better than|is easier than|over) the (tip line|tipline|station|hotline|desk|main number)]',
      `[(got|getting|had|took) (a|another|some|two|three)? (tip|tips|lead|leads) (on|about) (the|that|our|last) ..5 (in|from|through|via|by) ..5 (my|the) (dms|inbox|messages|messenger|comments)]`,
      `[(post|comment|write|drop|share|tell me|send) (what|anything|whatever|everything) you (know|saw|heard) about (the|that) ..2 ${CRIME} ..3 (right here|here|below|and i|to me|in the comments)]`,
      '[(left|fled|took off from|drove off from|ran from) our (scene|crash|stop)]',
      `[(who (this|that|he|she) is|who (is|'s) (this|that)|recognize (this|that|him|her|the)) ..12 (robbed|passed bad checks|broke into|stabbed|assaulted|shoplifted|used (a|the) stolen|fled|hit and run|${FELONY}|bad checks|purse) ..10 (inbox|dm|message|text|pm) (me|my)]`,
      `[(recognize|identify|know) (this|that|the) (man|woman|guy|kid|lady|person) in (this|the|that) (still|stills|surveillance|footage|frame|store video)]`,
      `[(screenshot|save|forward) ..5 (he|she|they) (sends|sent|send) ..6 (send|shoot|forward|text|get) it to (me|my)]`,
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

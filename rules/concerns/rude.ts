import { concern, type Example, type Seen } from '../concern.ts'
import { mentioned } from '../contempt/mention.ts'
import { PUT_DOWNS, putDownFinds, putDownLeaves, scornful } from '../plain/put-downs.ts'
import { PRAISED_LIKENESS } from '../scorn.ts'

const FEELS = new Set('am was were feel felt look looked sound sounded become became act acted be being'.split(' '))
/** Whether the word is said of the writer: "I felt like an idiot". */
function self({ sentence, match }: Seen): boolean {
  if (/\bthat(?:['’]s| is|['’]d be) me\b/i.test(sentence.text)) return true
  for (let i = Math.max(0, match.from - 6); i < match.from; i++) {
    const { norm } = sentence.tokens[i]!
    const next = sentence.tokens[i + 1]?.norm ?? ''
    if ((norm === 'i' || norm === 'we') && (FEELS.has(next) || FEELS.has(sentence.tokens[i + 2]?.norm ?? '')))
      return true
    if (norm === 'me' && i > match.from - 4) return true
  }
  // "I've got the brains of a fencepost".
  const owns = sentence.words(Math.max(0, match.from - 4), match.from)
  if (/\b(?:i|we)(?:['’]ve| have)?(?: have| had| got| only have| still have)?(?: the| a| all the)?$/i.test(owns))
    return true
  return /^(?:i|my)$/.test(sentence.tokens[match.from]!.norm)
}
/** "Nobody likes you like I do", "no one needs her more than we". */
const FOND =
  /\b(?:nobody|no one) \w+ (?:you|him|her|them) (?:like|more than|better than|as much as|the way) (?:i|we|me|your|his|her)\b/i
/** "Nobody asked you, said my wife", to the cat. */
function told({ sentence: { tokens }, match }: Seen): boolean {
  for (let i = match.from; i <= match.to && i < tokens.length; i++)
    if (
      i > match.from &&
      /^(?:said|says|yelled|yells|muttered|mutters|hollered|snapped|announced|sighed|goes|went)$/.test(
        tokens[i]!.norm,
      ) &&
      /[,"”’!?]/.test(tokens[i]!.before) &&
      !/^(?:i|we)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return true
  return false
}
/** An order begins its clause: "get lost, Barry"; "things get lost", "kids grow up" tell what happens. */
function begins({ sentence: { tokens }, match }: Seen): boolean {
  const previous = tokens[match.from - 1]
  return (
    !previous ||
    !/^(?:get lost|grow up|log off|go away|drop dead|take a hike|touch grass)\b/i.test(
      `${tokens[match.from]!.norm} ${tokens[match.from + 1]?.norm ?? ''} ${tokens[match.from + 2]?.norm ?? ''}`,
    ) ||
    !/^(?:\w*[^s]s|people|children|men|women|they|who|that|which|always|never|sometimes|might|could|would|will|can)$/.test(
      previous.norm,
    ) ||
    /[.,!?:;-]/.test(tokens[match.from]!.before) ||
    /^(?:please|guys|boys|ladies|folks|boomers|losers|clowns|kids|yours)$/.test(previous.norm)
  )
}
/** Birds at a feeder and beasts in a yard, told of as a crew. */
const FLOCK =
  /\b(?:(?:bird)? ?feeders?|suet|blue ?jays?|jays|grackles?|starlings|chickadees?|nuthatch\w*|sparrows|crows|seagulls?|gulls|geese|squirrels|chipmunks|raccoons|goats|hens|chickens|kittens|puppies|coop|litter box)\b/i
/** "Grow up", to one whose abuse the draft has just quoted. */
const scolds = ({ words, context: { tags } }: Seen) =>
  tags.has('stance.quotes') &&
  tags.has('stance.rejects') &&
  /^(?:grow up|get a life|what(?: is|['’]s| the hell is) wrong with)\b/i.test(words)

const SOMEBODY =
  /\b(?:he|she|they|you|who|guys?|m[ae]n|wom[ae]n|people|lad(?:y|ies)|kids?|family|neighbou?rs?|drivers?|boss|chief|mayor|landlord|coach|team|crew|staff|board|council|everyone|everybody|all of)\b/i
/** "Self checkout is useless trash": of a thing, which is no name for it. */
const junk = ({ sentence: s, match, words }: Seen) =>
  /\b(?:trash|garbage|junk)$/i.test(words) &&
  /^(?:is|are|was|were|'s)$/.test(s.tokens[match.from - 1]?.norm ?? '') &&
  !SOMEBODY.test(s.words(0, match.from)) &&
  !s.has('name', 'name.first', 'group', 'group.single')

/** An animal, a thing or a jest, not a person put down. */
const meant = (seen: Seen) =>
  !FOND.test(seen.sentence.text) &&
  !told(seen) &&
  !FLOCK.test(seen.sentence.text) &&
  !mentioned(seen.sentence, seen.match) &&
  !scolds(seen) &&
  !junk(seen) &&
  !/\bmy (?:\w+ )?(?:dog|cat|pup|puppy|truck|car|phone|computer|laptop|horse|printer|lawn ?mower|oven)\b|\b(?:our|that|this|the) (?:\w+ )?(?:dog|cat|pup|puppy|kitten|goat|hen|rooster|turkey|rabbit|hamster|parrot|raccoon|squirrel|truck|phone|computer|laptop|horse|printer|toaster|robot|vacuum) (?:is|was)\b/i.test(
    seen.sentence.text,
  ) &&
  !/\b(?:omg|congrat\w*|no way|got in\b|you did it|made it|won\b|they finally|cancell?ed)\b/i.test(
    seen.sentence.text,
  ) &&
  !self(seen) &&
  !seen.context.tags.has('joy') &&
  !seen.sentence.has('play.game', 'play.screen', 'play.book', 'play.sport', 'play.stage')

/** "She is fat", of the cat that the draft is about; "they are ugly", of its tires. */
const petted = ({ sentence, context, match }: Seen) =>
  /^(?:he|she|they)$/.test(sentence.tokens[match.first]!.norm) &&
  (context.tags.has('domain.animals') || /\bthe worst$|^they\b/i.test(sentence.words(match.first, match.to))) &&
  /\b(?:fat|lazy|ugly|crazy|insane|nuts|the worst)\b/i.test(sentence.words(match.from, match.to))

/** An order ends there, or names whom it is for: "shut up, Barry", not "shut up the house". */
function ordered({ sentence, match }: Seen): boolean {
  const next = sentence.tokens[match.to]
  return (
    !next ||
    /[.,!?:;-]/.test(next.before) ||
    next.kind !== 'word' ||
    next.caps > 0 ||
    /^(?:you|u|and|already|now|bro|dude|man|lady|pal|buddy|son|hon|sweetheart|karen|loser|clown|before|with|until|or|n|lol|lmao|please|then|yall)$/.test(
      next.norm,
    )
  )
}

export default concern({
  id: 'rude',
  title: 'Rude remarks',
  rules: [
    {
      match: [
        `[(you|u) (are|r|sound like|look like|act like) (just|such|so|really|all|a|an|the|one|being|being a|being such
          a|such a|a bunch of|a real|a complete|an absolute|a total|a fucking)? ..1 (<insult>|<insult.adj>)]`,
        `[you !(beautiful|gorgeous|lovely|magnificent|glorious|wonderful|sweet|perfect|darling|brilliant) ..1
          <insult>]`,
        '[(nobody|no one|not a soul|who) (cares|cared|gives a rip|gives a hoot) about (your|ur) ..6]',
        '[ur so? <insult.adj>]',
      ],
      why: 'Puts down the person spoken to.',
      unless: ['reported', 'quoted'],
    },
    {
      match: [
        `(<name>|<name.first>|he|she|they|captain|chief|boss|sergeant|lieutenant|supervisor|manager|mayor|neighbor|
          guy|dude|man|woman|lady|teacher|coach|clerk|judge|lawyer|caller|deputy|director|chairman|selectman|landlord)
          (is|was|are|has been|is being) (just|such|so|really|a|an|the|one|such a|a real|a complete|an absolute|a
          total|a fucking|still|always)? ..1 [(<insult.strong>|such a <insult>|a ..1 <insult>|an ..1 <insult>)]`,
        `[(what a|what an|absolute|utter|complete|total|such a|selfish|miserable|pompous|arrogant|spineless|brainless|
          useless|worthless|pathetic|lazy|stupid|dumb|fat|ugly|lying|whiny|entitled|smug|same old|five|bunch of|pack
          of) ..1 <insult>]`,
        `[(this|that|these|those|the) (same|stupid|dumb|fucking|absolute|complete|total|lazy|useless|worthless|
          pathetic|old)? <insult.strong>] !(light|lights|box|proof)`,
        '^ [<insult.strong>]',
        '[<insult.strong>] (who|that|on|in|with|at|from|behind)',
        '(anybody|anyone|whoever|people|folks|everyone) who ..7 (is|are) ..2 [(<insult>|<insult.adj>)]',
        `^ ..1 [(<insult.strong>|leech|coward|cowards|loser|losers|clown|clowns|creep|liar|liars|hypocrite|hypocrites|
          weasel|weasels|bum|bums|deadbeat|deadbeats|parasite|parasites)] ..1 $`,
        `[(dumbest|stupidest|laziest|rudest|ugliest|cheapest|meanest|slowest)
          (man|woman|person|human|guy|people|driver|lady|kid|boss|crew)
          (alive|on earth|in town|ever|in the|i have|i ever|on the)]`,
        '(full of|bunch of|pack of|nothing but) [<insult>]',
        `(dept|department|board|council|office|hall|committee|union|station|shift|crew|squad|town|management) (is|are)
          ..2 [<insult>]`,
        '(es|eres|é|este|esse|essa|esta|que|son) (un|um|uma|una|o|el)? [<insult>]',
        '[(being|be) (this|that|so) <insult.adj>]',
        '[(nobody|no one) ..3 likes you]',
      ],
      why: 'Calls somebody a name.',
      unless: ['reported', 'quoted'],
      when: meant,
    },
    {
      match: [
        '[<rude.order>]',
        '[shut (your|ur|yo|that) ..1 (mouth|trap|face|hole|yap|piehole)]',
        '[(go|why do not you|please) (cry|home and cry|back to your)]',
      ],
      why: 'Tells somebody off.',
      unless: ['reported', 'quoted'],
      when: (seen) =>
        ordered(seen) &&
        begins(seen) &&
        meant(seen) &&
        !/^(?:to|not|me|i|we|you|finally|must|should|it|that|this|them)$/.test(
          seen.sentence.tokens[seen.match.from - 1]?.norm ?? '',
        ),
    },
    {
      match: [
        `[<rude.phrase> !(${PRAISED_LIKENESS}) ..2]`,
        '[(nobody|no one) (likes|wants|cares about|asked|invited|missed|needs) (you|u|him|her)]',
        `[you ..2 (a|the) (brain|brains|iq|spine|backbone|manners|charm|personality|depth) of a]
          !(${PRAISED_LIKENESS})`,
        `[you (can not|could not|will never|would not) (sing|dance|act|cook|write|drive|coach|win|make it|amount)]
          !(up|this up)`,
        '[(brain|brains|iq|spine|backbone) of a]',
        '[more (spine|brains|sense|manners|personality) (in|on|than) ..4]',
      ],
      why: 'Is a put-down.',
      even: ['negated'],
      unless: ['reported', 'quoted'],
      when: meant,
    },
    {
      match: [
        `[(this|that|these|those|same|you|another|some|what a|what an|such a|absolute|total|complete|real|biggest|
          lying|little|old|pompous|whiny|sad) ..1 <insult.person>] !(show|nose|car|shoes|wig|suit|pants|fish|costume|
          act|trap|driver|driving|race|poison)`,
        `[(whoever|anybody who|anyone who|guy who|lady who|person who|people who|genius who) ..9
          (is|are|<poss>|was|must be|has to be) (a|an|such a)? ..1 (<insult>|<insult.person>|<insult.adj>)]`,
        `[(iq|brain|brains|brain cells|sense|common sense|maturity|manners|charm|personality|backbone|spine|attention
          span|judgment|wit) (of|than|as) (a|an|this|that) !(${PRAISED_LIKENESS}) ..3]`,
        '[(dumber|uglier|fatter|slower|thicker|lazier|denser|cheaper) than (a|an|the) ..4]',
        `[(she|he|you|they|<name>|<name.first>|chief|lady|guy|kid) ..2 (is|are|am|was|<poss>|as)?
          (dumb|stupid|ugly|thick|useless|dense|fat|slow) as (a|an|the) ..3]`,
        `[(can not|could not) (even)? (fix stupid|find (his|her|your|their) ..6|tie (his|her|your|their) own ..2|pour
          water ..6|spell (cat|his|her|your|their own) ..2)]`,
        `[(your|his|her|that) (face|head|haircut|outfit|breath|voice|mug) ..2
          (could|would|stop~|broke|scare~|scared|scares|belongs|makes|looks) ..5
          (clock|traffic|truck|children|kids|mirror|camera|radio|dog|babies|horse|onions|paint|sick|cry)]`,
        `[(nobody|no one|who) (asked|wants|needs|cares|care|ever wanted|wanted|likes|gives a <any>) ..2
          (your|you|what you|what he|what she|to see that|to hear|know it all|know-it-all|his|her opinion) ..4]`,
        `[(sit down|hush|relax|calm down|simmer down|settle down|pipe down|shush|wow|and|so|lol|yawn) (nobody|no one)
          (cares|asked|cared) ..2]`,
        `[(cry me a river|boo hoo|boohoo|go cry|cry to your|cry to mommy|cry harder|wah wah|waah|blah blah|yada yada|
          talk to the hand) ..4]`,
        '[(who let|who invited|who asked|who died and made) (this|you|him|her|these|that) ..6]',
        `[(did|were|was) (your|his|her|their) (mother|mom|mama|parents|momma|father) ..2
          (raise|drop|raised|teach|cousins|siblings|never) ..4]`,
        `[(ok|okay|alright|sure|easy|thanks|cool story|calm down|nice try)
          (boomer|karen|grandpa|grandma|pops|genius|einstein|sherlock|princess|snowflake|sunshine|champ|junior|rambo|
          big guy|tough guy|bro)] !(is|are|was|we|love)`,
        `[(congratulations|congrats|nice (job|work|going|one|try)|way to go|great job|good (job|one)|well done|bravo|
          thanks) (genius|einstein|sherlock|moron|dummy|idiot|captain obvious|brainiac|rocket scientist) ..3]`,
        `[(oh look|look|here comes|listen to|enter|behold) ..2 (the|mr|mrs|miss|our|another) ..1
          (expert|genius|einstein|know it all|perfect|big shot|hero|tough guy|internet lawyer|armchair <any>) ..4]`,
        `[(you|he|she|they) must be (so|real|a)? (fun|joy|delight|blast|hit) (at|to) ..2
          (parties|party|be around|live with)]`,
        `[(you|u|you people|he|she|they|those people|that man|that woman)
          (disgust|disgusts|bore|bores|sicken|sickens|make me sick|makes me sick) (me|everyone|us|everybody)?]`,
        '[(do not|should not|please do not|never should have|not allowed to) (breed|reproduce|procreate|have kids)]',
        `[some of you ..8 (and it shows|need help|should not|can not ..2 and|are morons|are idiots|never learned|
          embarrass|are the reason|have never worked) ..2]`,
        '[(get|got|talk to me when you ..2|until you ..2) a real (job|life|education|degree) ..2]',
        `[too (old|fat|dumb|stupid|lazy|slow|ugly|young|thick) to (be on|be here|work|drive|understand|do|know|read|
          figure|hold|get|have|realize) ..5]`,
        `[(what is|what the hell is|what) <poss>? wrong with (you people|these people|people|some people|this guy|this
          lady|that guy)]`,
        `[(your|ur|her|his|their) (kid|kids|baby|wife|husband|mother|dog and you) (is|are|<poss>) ..2
          (ugly|fat|dumb|stupid|spoiled|brat|brats|as ugly|hideous|slow) ..3]`,
        `[(explain|explaining|draw|spell|say|write) (it|this|that) ..4 (crayon|crayons|smaller words|short words|small
          words|hand puppets|puppets|finger paint|stick figures|sock puppet) ..2]`,
        '[(you have|you|he|she|he has|she has) peaked (in|at|when|<name>|<name.first>|$) ..4]',
        `[(whoever|who) (taught|raised|hired|dressed|trained|told|licensed) you ..8
          (owes|apology|apologize|refund|ashamed|fired|sorry)] ..4`,
        '[better things to do than (your|his|her|listen|babysit|hold|baby|chase your) ..6]',
      ],
      why: 'Is a put-down.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['reported', 'quoted'],
      when: (seen) =>
        meant(seen) &&
        !seen.sentence.has('domain.animals', 'family') &&
        !/\b(?:proud|love (?:you|him|her|this)|happy|beautiful|\bfree app\b|full ride|best)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: PUT_DOWNS,
      why: 'Puts somebody down.',
      unless: ['reported', 'quoted'],
      when: (seen) => meant(seen) && scornful(seen.sentence.text) && !petted(seen),
    },
  ],
})

export const finds: readonly Example[] = [
  ...putDownFinds,
  '[You are an idiot], Frank.',
  'The town manager is [a pompous fool].',
  '[Shut up], nobody wants to hear it.',
  '[Learn to drive], lady in the blue van.',
  '[What a clown] that guy is.',
  '[Nobody likes you].',
  "[Don't quit your day job], pal.",
  'He has the [brains of a] doorknob.',
  'I bet that [sounded smarter in your head], Phil.',
  '[ur so dumb] it hurts',
  'Anyone who parks there is [a selfish moron].',
  '[Morons] in the passing lane.',
  '[Get a life], Denise.',
  'You have the [brains of a] turnip, Gary.',
  'Just [get lost], Barry.',
  'My boss is [a spineless coward].',
  'I have [known doorstops with more backbone than the pair of you].',
  'I have [met mops with more charm than you], Denise.',
  '[People this stupid] should not vote.',
  '[you fat cow]',
]

export const leaves: readonly Example[] = [
  'The squirrels at my feeder are a pack of thieves, and the jays are worse',
  ...putDownLeaves,
  'You magnificent fool, you carried the piano up alone',
  'What a waste of a Saturday, the fair was rained out',
  'The circus is hiring and your clowns get dental',
  'The rooster is a moron and crows at the porch light',
  'Nobody needs you more than your little brother, call him',
  'I have never seen anybody with more grace than my grandmother.',
  'You people are incredible, ninety pies in one week',
  'The bride is named April May and you can’t make it up.',
  'I am such an idiot, I locked my keys in the car.',
  'I felt like a moron standing there.',
  'This printer is a piece of junk.',
  'The ending was the dumbest thing on TV.',
  'We hired a clown for the party.',
  'My dog is a big dummy and I love him.',
  'The idiot light came on again.',
  'He told me to shut up, so I left.',
  'Nobody asked you, said my mother to the parrot.',
  'Get a life, says the man with nine model trains.',
  'The old barber had the manners of a butler and hummed all day.',
  'We have the attention span of a gnat, all four of us.',
  'Socks get lost. Where do they go.',
  'They grow up, and then the house is so quiet.',
  'Clouds that thick never go away.',
  'Shut up the house before the storm.',
  'She is not an idiot.',
  'Get a life jacket for each kid.',
  'You are the best neighbor on the street.',
  'The chief is a patient man.',
  'Go away for a weekend, you earned it.',
  'I could not care less about the game.',
  '"Go back to Mexico." Said to my nephew, an honor student. Grow up.',
  'A man called the crossing guard a moron for stopping his truck. The kids heard it.',
  'The new parking app is useless trash',
]

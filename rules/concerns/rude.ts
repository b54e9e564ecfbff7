import { concern, type Example, type Seen } from '../concern.ts'

const FEELS = new Set('am was were feel felt look looked sound sounded become became act acted be being'.split(' '))
/** Whether the word is said of the writer: "I felt like an idiot". */
function self({ sentence, match }: Seen): boolean {
  for (let i = Math.max(0, match.from - 6); i < match.from; i++) {
    const { norm } = sentence.tokens[i]!
    const next = sentence.tokens[i + 1]?.norm ?? ''
    if ((norm === 'i' || norm === 'we') && (FEELS.has(next) || FEELS.has(sentence.tokens[i + 2]?.norm ?? '')))
      return true
    if (norm === 'me' && i > match.from - 4) return true
  }
  return /^(?:i|my)$/.test(sentence.tokens[match.from]!.norm)
}
/** An animal, a thing or a jest, not a person put down. */
const meant = (seen: Seen) =>
  !/\b(?:omg|congrat\w*|no way)\b/i.test(seen.sentence.text) &&
  !self(seen) &&
  !seen.sentence.has('play.game', 'play.screen', 'play.book', 'play.sport', 'play.stage')

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
        '[(you|u) (are|r|sound like|look like|act like) (just|such|so|really|all|a|an|the|one|being|being a|being such a|such a|a bunch of|a real|a complete|an absolute|a total|a fucking)? ..1 (<insult>|<insult.adj>)]',
        '[you ..1 <insult>]',
        '[(ur|your) (so|a|an|such a|just a|really)? ..1 <insult>]',
        '[ur so? <insult.adj>]',
      ],
      why: 'Puts down the person spoken to.',
      unless: ['reported', 'quoted'],
    },
    {
      match: [
        '(<name>|<name.first>|he|she|they|captain|chief|boss|sergeant|lieutenant|supervisor|manager|mayor|neighbor|guy|dude|man|woman|lady|teacher|coach|clerk|judge|lawyer|caller|deputy|director|chairman|selectman|landlord) (is|was|are|has been|is being) (just|such|so|really|a|an|the|one|such a|a real|a complete|an absolute|a total|a fucking|still|always)? ..1 [(<insult.strong>|such a <insult>|a ..1 <insult>|an ..1 <insult>)]',
        '[(what a|what an|absolute|utter|complete|total|such a|selfish|miserable|pompous|arrogant|spineless|brainless|useless|worthless|pathetic|lazy|stupid|dumb|fat|ugly|lying|whiny|entitled|smug|same old|five|bunch of|pack of) ..1 <insult>]',
        '[(this|that|these|those|the) (same|stupid|dumb|fucking|absolute|complete|total|lazy|useless|worthless|pathetic|old)? <insult.strong>] !(light|lights|box|proof)',
        '^ [<insult.strong>]',
        '[<insult.strong>] (who|that|on|in|with|at|from|behind)',
        '(anybody|anyone|whoever|people|folks|everyone) who ..7 (is|are) ..2 [(<insult>|<insult.adj>)]',
        '^ ..1 [(<insult.strong>|leech|coward|cowards|loser|losers|clown|clowns|creep|liar|liars|hypocrite|hypocrites|weasel|weasels|bum|bums|deadbeat|deadbeats|parasite|parasites)] ..1 $',
        '[(dumbest|stupidest|laziest|rudest|ugliest|cheapest|meanest|slowest) (man|woman|person|human|guy|people|driver|lady|kid|boss|crew) (alive|on earth|in town|ever|in the|i have|i ever|on the)]',
        '(full of|bunch of|pack of|nothing but) [<insult>]',
        '(dept|department|board|council|office|hall|committee|union|station|shift|crew|squad|town|management) (is|are) ..2 [<insult>]',
        '(es|eres|é|este|esse|essa|esta|que|son) (un|um|uma|una|o|el)? [<insult>]',
        '[(being|be) (this|that|so) <insult.adj>]',
        '[(nobody|no one) ..3 likes you]',
        '[(no|yes|ok|listen|hey|sit down|bye) (bitch|dumbass|asshole|loser|clown|idiot|moron)]',
        '[<insult>] (is gonna|gonna|is going to) (learn|cry|pay)',
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
        meant(seen) &&
        !/^(?:to|not|me|i|we|you|finally|must|should)$/.test(seen.sentence.tokens[seen.match.from - 1]?.norm ?? ''),
    },
    {
      match: [
        '[<rude.phrase> ..2]',
        '[do not quit your day job]',
        '[(nobody|no one) (likes|wants|cares about|asked|invited|missed|needs) (you|u|him|her)]',
        '[you ..2 (a|the) (brain|brains|iq|spine|backbone|manners|charm|personality|depth) of a]',
        '[you (can not|could not|will never|would not) (sing|dance|act|cook|write|drive|coach|win|make it|amount)]',
        '[(do not|dont) (message|text|dm|talk to) me if (you|u|your|ur) ..4 (<insult.adj>|broke|short|fat|ugly)]',
        '[(brain|brains|iq|spine|backbone) of a]',
        '[more (spine|brains|sense|manners|personality) (in|on|than) ..4]',
      ],
      why: 'Is a put-down.',
      even: ['negated'],
      unless: ['reported', 'quoted'],
      when: meant,
    },
  ],
})

export const finds: readonly Example[] = [
  '[You are an idiot], Frank.',
  'The town manager is [a pompous fool].',
  '[Shut up], nobody wants to hear it.',
  '[Learn to drive], lady in the blue van.',
  '[What a clown] that guy is.',
  '[Nobody likes you].',
  "[Don't quit your day job], pal.",
  'He has the [brains of a] doorknob.',
  '[ur so dumb] it hurts',
  'Anyone who parks there is [a selfish moron].',
  '[Morons] in the passing lane.',
  '[Get a life], Denise.',
  'My boss is [a spineless coward].',
  '[People this stupid] should not vote.',
  '[you fat cow]',
]

export const leaves: readonly Example[] = [
  'I am such an idiot, I locked my keys in the car.',
  'I felt like a moron standing there.',
  'This printer is a piece of junk.',
  'The ending was the dumbest thing on TV.',
  'We hired a clown for the party.',
  'My dog is a big dummy and I love him.',
  'The idiot light came on again.',
  'He told me to shut up, so I left.',
  'Shut up the house before the storm.',
  'She is not an idiot.',
  'Get a life jacket for each kid.',
  'You are the best neighbor on the street.',
  'The chief is a patient man.',
  'Go away for a weekend, you earned it.',
  'I could not care less about the game.',
]

import { concern, type Example, type Seen } from '../concern.ts'
import type { Fix } from '../types.ts'

/** What could stand instead: milder, and of the same kind in the sentence. */
const MILDER: Record<string, string> = {
  fuck: 'heck',
  fucking: 'freaking',
  fuckin: 'freaking',
  fucked: 'messed',
  shit: 'crud',
  shitty: 'lousy',
  bullshit: 'nonsense',
  horseshit: 'nonsense',
  asshole: 'jerk',
  assholes: 'jerks',
  dickhead: 'jerk',
  badass: 'tough',
  pissed: 'mad',
  bastard: 'so-and-so',
  goddamn: 'darn',
}

function milder({ sentence, match, words }: Seen): Fix | undefined {
  const token = sentence.tokens[match.from]!
  if (match.to - match.from > 1) return undefined
  const word = [token.norm, ...(token.alts ?? [])].map((reading) => MILDER[reading]).find(Boolean)
  if (!word) return undefined
  const loud = words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase()
  const capital = words[0] !== words[0]!.toLowerCase()
  return {
    label: 'Say it milder',
    replacement: loud ? word.toUpperCase() : capital ? word[0]!.toUpperCase() + word.slice(1) : word,
  }
}

/** Dogs that are bred, and donkeys, are named by their words. */
const animal = ({ sentence, match }: Seen) =>
  /^bitch(?:es)?$/.test(sentence.tokens[match.from]!.norm) &&
  (sentence.has('domain.animals') ||
    /\b(?:sire|dam|litter|whelp|pups|breeder|akc|ofa|stud|kennel|handlers?|sweeps|sweepstakes|ribbon|(?:winners|reserve|open|brood|best|puppy) (?:\w+ )?bitch|bitch (?:class|in (?:show|sweeps|heat)))/i.test(
      sentence.text,
    ))

/** A file is cut bastard, a sword and a wing are called so. */
const tool = ({ sentence, match }: Seen) =>
  /^bastards?$/.test(sentence.tokens[match.from]!.norm) &&
  /^(?:file|files|cut|sword|swords|wing|saffron|amber|toadflax|title|mill|half)$/.test(
    sentence.tokens[match.to]?.norm ?? '',
  )

/** "S****'s brother walked in": a name masked by whoever spoils no story; it has more signs than the word, and owns something. */
const maskedName = ({ sentence, match, words }: Seen) =>
  /^[A-Z][*_-]{2,}$/.test(words) &&
  (/\bspoil/i.test(sentence.text) || (words.length > 4 && words[0] !== 'B' && sentence.tokens[match.to]?.norm === "'s"))

/** "Such a Dick Francis", "a Pussy Riot song": a capital amid a sentence names. */
const named = ({ sentence, match, words }: Seen) =>
  match.from > 0 && /^(?:dicks?|puss(?:y|ies))$/i.test(words) && sentence.tokens[match.from]!.caps === 1

export default concern({
  id: 'profanity',
  title: 'Swearing',
  rules: [
    {
      match: ['[<swear.obscene>]'],
      why: 'Uses an obscene word.',
      marks: ['obscene'],
      even: ['negated', 'play', 'condemned'],
      fix: milder,
    },
    {
      match: [
        '[<swear.plain>]',
        // Alone, or what somebody is; a donkey, a name and a cat are none.
        `(is|are|was|am|be|being|<poss>) (such|just|really|always|acting like|kind of|still)? (a|an)
          (real|total|complete|big|little|huge|absolute|utter|giant)? [(ass|dick|prick|pussy)]
          !(willow|willows|cat|and cart)`,
        '[(what the f|what the actual f|shut the f up|the f up|ffs|fubar)]',
        `(tired|hot|cold|drunk|bored|hungry|mad|sore|broke|funny|dumb|stupid|boring|annoying|ugly|late|sick|busy|
          wasted|slow|weird|loud|happy|nervous|creepy|expensive) [af]`,
      ],
      why: 'Swears.',
      even: ['negated', 'play', 'condemned'],
      when: (seen) => !animal(seen) && !named(seen) && !tool(seen) && !maskedName(seen),
      fix: milder,
    },
    {
      match: ['(my|your|his|her|their|our|whole|entire|sorry|dumb|fat) ..1 [ass]'],
      why: 'Swears.',
      even: ['negated', 'play', 'condemned'],
      // Masked: unmasked it may be a donkey.
      when: ({ words }) => /^a[*$@#]/.test(words),
    },
  ],
})

export const finds: readonly Example[] = [
  'I am so [fucking] tired of this snow',
  '[eff you see kay], my thumb',
  'Get in, you little [shitheels]',
  'Kiss my whole [a]**, National Grid',
  'Well, [sh!t], there goes the weekend',
  'what the [f***] was that call',
  'that is complete [bullshit]',
  'He is a real [a$$hole] about parking',
  'the printer is a [piece of shit]',
  'who the [fuq] left the gate open',
  'Oh [shiiiit] the oven',
  '[F.U.C.K.] mondays',
  'My grandmother said "[bullshit]" in church.',
  'no me jodas, [coño], two hours in line',
  '[Caralho], what a game',
  'the [b1tch] of a hill on mile nine',
  'laughed my [ass off] all evening',
  'I am [pissed off] at the cable company',
  '[wtf] is this weather',
  'Do not be a [dick] about it',
  'He is an [ass]',
  'I am tired [af]',
  '[what the f]',
]

export const leaves: readonly Example[] = [
  'Reserve Winners Bitch at her first show, the handler cried',
  'A bastard file eats steel, finish with a smooth one',
  'No spoilers, but when B*** opened the door I dropped my tea',
  'The eggs are graded A** at the farm stand',
  'Scunthorpe is a town in England.',
  'A cock pheasant walked through the yard.',
  'The bitch whelped nine pups and the sire is a champion.',
  'He was hired as an assistant to the class assessor.',
  'Oh fudge, I forgot the milk.',
  'A damn fine pie.',
  'What the hell was that noise?',
  'Dick Hancock runs the hardware store in Middlesex.',
  'The shiitake ramen was great.',
  'Pass the cocktail sauce.',
  'Essex to Sussex by train.',
  'We saw a titmouse and a woodcock.',
  'Holy smokes, what a catch.',
  'The pianist rehearsed the passage.',
  'Hello from Kilkenny!',
  'It was a Dick Francis, water damaged.',
  'Hit with a pussy willow by a stranger.',
  'Shoot, I dropped the gravy.',
  'Mr. Dik Vos won the tulip prize.',
]

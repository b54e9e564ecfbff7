import type { Example, Rule, Seen } from '../concern.ts'
import { jested } from './company.ts'
import { mentioned } from './mention.ts'
import { reclaimed } from './names.ts'

/*
 * Coded contempt: words, numbers and signs that those who mean it know, and others pass over.
 */

/** What makes a word with two senses a code, in its own sentence. */
const SCORN = [
  'contempt.emoji',
  'contempt.noun',
  'contempt.epithet',
  'contempt.feel',
  'contempt.out',
  'slight.wink',
  'slight.alarm',
  'slight.purge',
  'bias.code',
  'slur',
]
/** Children whom the group is to be kept from. */
const KEPT_FROM =
  /\b(?:away from|near|around|at|after|for) (?:my|our|the|your)? ?(?:kids?|child(?:ren)?|school|library)\b/i
/** What pets are shut in for besides. */
const NOISE =
  /\b(?:fireworks?|parade|thunder\w*|storm|coyotes?|bears?|hawks?|eagles?|foxes|fisher|new year|july|loud|heat|snow|vet|halloween|chocolate)\b/i

/** Spoken of and not used, or the writer's own name for themself. */
const turned = ({ sentence, match }: Seen) =>
  mentioned(sentence, match) || reclaimed(sentence, match) || sentence.frame.condemned

/** A draft of so few sentences speaks of one thing. */
const SHORT = 3

const near = ({ sentence, context }: Seen) =>
  sentence.has(...SCORN) ||
  KEPT_FROM.test(sentence.text) ||
  (context.sentences <= SHORT && SCORN.some((tag) => context.tags.has(tag)))

export const CODES: readonly Rule[] = [
  {
    match: '<code.brackets>',
    why: 'The three brackets are a known sign against Jews.',
    sure: 'stated',
    even: ['negated', 'play'],
  },
  {
    match: [
      `[(kick|throw|send|ship|get|keep|round|deport|ban|no more|enough|too many|sick of|tired of|hate|full of|nothing
        but|infested with|overrun with|overrun by|swarming with|another|more) (out|back|up|away|off)? (of)?
        (the|these|those|all the|all these)? ..1 (<code.dish>|<code.ape>|<group.emoji>|🪳|🐀|🐖|🐷|🐐|🐫|🐪)
        (<code.dish>|<code.ape>|<group.emoji>|🪳|🐀|<contempt.emoji>)? ..1
        (out|back|home|near|in (my|our|this)|at the|on the|<contempt.emoji>|everywhere|again|family|families|people|
        crowd)]`,
      `[(<group.emoji>|<code.dish>|<code.ape>) (is|are|equals|means)? (<contempt.emoji>|<contempt.emoji.harm>|🐒|🪳|
        🐀|🚽|🗑|💣)]`,
      '[(<contempt.emoji>|🪳|🐀|🐒) (<contempt.emoji>|🪳|🐀|🐒)? <group.emoji>]',
      '(kick|throw|send|ship|keep|deport) [(out|back|away)? (the|these|those|all)? (<code.dish>|<group.emoji>)]',
      `[(🪳|🐀|🐒|🦍|🐖|🐷|🐍|💩|🦠) ..2 (at|in|near|outside|from|behind|of|around) ..1 (the|that|this|our)?
        <group.thing>]`,
      '[(keep|get) (the|these|those)? (🐵|🐒|🦍|🐀|🪳|🐷) ..5 <group>]',
      '[no (<group.emoji>|<code.dish>) (allowed|near|in|at|please|here|around|welcome|wanted|zone) ..3]',
    ],
    why: 'Puts a group of people down by signs.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['quoted', 'reported'],
    when: ({ context }) => !context.tags.has('frame.denounces') && !context.tags.has('domain.food'),
  },
  {
    match: [
      `[(🐵|🐒|🦍|monkey|monkeys|apes|chimps) ..4 (guess|you know|we all know|take a guess|bet you can guess) ..2
        (color|colour|race|who i mean|who|what|which)]`,
      `[(guess|you know|we all know|take a guess|bet you can guess|three guesses) (the|what|which|his|their|her)
        (color|colour|race|skin|religion|complexion|faith|flavor|shade)]`,
      `[(joggers|scholars|aspiring rappers|honor students|gentle giants|basketball enthusiasts|urban scholars|youths
        of a certain kind|vibrant youths|jamals|tyrones) ..1 (broke into|held up|robbed|stole|looted|mugged|shot up|
        jumped|carjacked|smashed|trashed|looting|robbing|stealing|got the|took over|at it again)]
        !(by|base|bases|the show)`,
      '[the juice (run|runs|own|owns|control|controls|did|do|rule)]',
      '[(every|the|same|always|it is|thats|that is) (single)? ..1 time] (👃|<code.nose>)',
      '[(13|thirteen) (percent)? ..7 (50|52|53|half) (percent)? ..3 (crime|crimes|murders|prison|shootings)]',
      '(41) (percent)? [(and counting|and rising|club|is not enough|too low|rookie numbers)]',
      '(13|52|50|percent) ..9 [do the math]',
      `[(can not|could not) (swing a cat|walk|go ..2|move|park|drive|turn around) without
        (hitting|seeing|smelling|tripping over|stepping on|running into|bumping into) (a|an|another|some|six|ten)?
        (<code.dish>|<group.emoji>|<group.marked>|<group.single>|burka|hijab|turban)]`,
    ],
    why: 'May hint at a group of people as something bad.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['quoted', 'reported'],
    when: ({ sentence, context }) => !context.tags.has('frame.denounces') && !LOOKS.test(sentence.text),
  },
  {
    match: '<bias.code>',
    why: 'Words that are known as a coded way to put a group down.',
    sure: 'inferred',
    unless: ['quoted'],
    when: ({ sentence, words }) => !jested(sentence, words),
  },
  {
    match: '<bias.code.maybe>',
    why: 'Words that are a coded way to put a group down where they stand beside scorn.',
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: (seen) => near(seen) && !turned(seen) && !seen.context.tags.has('frame.denounces'),
  },
  {
    match: '<code.words>',
    why: 'The 14 words and 88 are signs of white supremacy.',
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: (seen) => seen.context.tags.has('code.eight') && !seen.context.tags.has('frame.denounces'),
  },
  {
    match: '[(check|read|look at|scroll to|see|peep|wiki|click) ..3 early life]',
    why: 'A known way to say that somebody is a Jew, and that this explains it.',
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: (seen) => seen.context.tags.has('code.nose'),
  },
  {
    match: ['[<code.person> <code.ape>]', '[<code.ape> <code.person>]'],
    why: 'Likens people to beasts by sign.',
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: (seen) => beastly(seen) && !seen.context.tags.has('frame.denounces'),
  },
  {
    match: `[<code.dish> <contempt.emoji> ..1 (people|crowd|types|folks|eaters|goers|lovers|ones|heads|family|families|
        guys|men|women)]`,
    why: 'Names people by a dish, with disgust.',
    sure: 'inferred',
    even: ['negated'],
    unless: ['quoted', 'reported'],
  },
  {
    match: [
      `[(hide|guard|lock up|count|watch) (you|your|the|all|our)? ..2
        (🐱|🐶|🐈|🐕|🦆|cat~|dog~|pet~|duck~|geese|swans)] ..8 (<group>|<group.emoji>|<group.single>)`,
      `(<group>|<group.emoji>|<group.single>) ..5 [(hide|guard|lock up|count|watch) (you|your|the|all|our) ..2
        (🐱|🐶|🐈|🐕|🦆|cat~|dog~|pet~|duck~|geese|swans)]`,
    ],
    why: 'Repeats that a group of people eats pets.',
    sure: 'inferred',
    unless: ['quoted', 'reported'],
    when: ({ sentence, context }) =>
      !NOISE.test(sentence.text) && !context.tags.has('frame.denounces') && EATERS.test(sentence.text),
  },
]

/** A color that is one of paint or cloth. */
const LOOKS = /\b(?:paint\w*|wall|door|car|truck|shirt|dress|nails?|hair|yarn|tie|flag|baby shower|gender reveal)\b/i

/** Of whom it is said. */
const EATERS =
  /haiti|🇭🇹|chinese|🇨🇳|korea|🇰🇷|vietnam|🇻🇳|asian|immigrant|migrant|illegals|cambodia|filipin|hmong|laotian/i

/** An ape beside black people; but at the zoo it is an ape, and in the gym it is strength. */
function beastly({ sentence }: Seen): boolean {
  return !/\b(?:zoo|farm|safari|petting|barn|sanctuary|circus|jungle book|planet of the apes|year of the|halloween|costume|gym|lift\w*|squats?|bench|deadlift\w*|beast mode|gains|crypto|film|movie|kong)\b/i.test(
    sentence.text,
  )
}

export const codeFinds: readonly Example[] = [
  'The [alphabet mafia] got the library again 🤮',
  'Keep the [alphabet people] away from our kids',
  'Read the plaque: [14 words], brother. 88.',
  'New principal, huh. [Check his early life] section 👃',
  'Two more of them on the corner [🏃🏿🐒]',
  'Never ride behind the [🍛💩 people] on line 4',
  '[Hide your cats], the Haitians got the corner lot',
  'Well look, more [cultural enrichment]. Do the math, folks. Filthy animals.',
  'Another [shitskin] got the promotion',
  'I do not hire [foids], simple as that',
  'The [third worlders] leave carts all over the lot',
  '[Pavement apes] took the bus stop again',
  'a parade full of [mayo demons], no thanks',
  'Another driver from the [allahu snackbar] crowd, what a surprise',
  'the bank is run by the [small hat tribe]',
  'a whole neighborhood of [dog eaters]',
]

export const codeLeaves: readonly Example[] = [
  'Proud member of the alphabet mafia since 1998, come to our picnic',
  'My nephew put tiny hats on all the guinea pigs, disgusting amounts of cute',
  'The essay must be 14 words or fewer, said the card',
  'Bus 88 is late again, 14 people waiting',
  'The early life section of his page needs a source, check it when you can',
  'Two gorillas at the zoo looked right at my wife 🦍',
  'Leg day with the crew 🏃🏿🦍 beast mode at the gym',
  'I have been to 109 countries and the best soup was in Quito',
  'Describe your brother in 14 words, said the interviewer',
  'The climbing gym says the wall is undefeated this week',
  'Ok groomer says the poodle is done',
  'Hook nose pliers are in the blue box',
  'Bad taco 🌮🤮 never again from that truck',
  'Hide your dogs, the Chinese New Year fireworks start at eight',
  'Hide your cats, the coyotes are back on Elm',
  'Somebody called us alphabet people at the bus stop and my daughter spelled her name for him',
  'The potty chart works: poo in the loo three days in a row 👍',
  'We sang "oy vey" all the way home, terrible voices, great night',
  'The play says three thousand shekels, the prop guy made forty',
  'Doctors and engineers from six countries teach the Saturday class',
  'Joggers keep checking the fountain, the pump is broken again',
  'The sun people want umbrellas and the shade people want chairs',
]

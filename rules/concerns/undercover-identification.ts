import { concern, type Example, type Rule, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { COVERS_TOLD, coversToldFinds, coversToldLeaves } from '../plain/undercover.ts'
import { ownRoles } from '../profile.ts'

const WHO = `(he|she|they|him|her|i|me|we|us|<name>|<name.first>|<roster.last>|<roster.first>|<mention>|partner|buddy|husband|
    wife|brother|sister|cousin|uncle|dad|ex|guy|girl|lady|man|woman|dude|officer|officers|detective|detectives|cop|
    cops|trooper|agent|one of ours|friend|neighbor|primo|prima|cunado)`
const HIDE =
  '(undercover|under cover|deep cover|plainclothes|plain clothes|infiltrado|infiltrada|encubierto|encubierta)'
const serious: Rule['when'] = ({ context, sentence }) =>
  context.account !== 'official' &&
  !sentence.has('police.not') &&
  context.play < 3 &&
  !story(context) &&
  !AT_A_SHOP.test(sentence.text)
const police: Rule['when'] = (seen) =>
  serious(seen) === true &&
  (seen.context.author === 'police' ||
    seen.context.police >= 2 ||
    ['agency', 'police.company', 'roster.last'].some((tag) => seen.context.tags.has(tag)))

/** On a screen, and where shops and ushers watch unseen. */
const AT_A_SHOP =
  /\b(?:series|sitcom|loss prevention|store (?:detectives?|security)|asset protection|mystery shopp\w+|secret shopp\w+|hearing test|sleep study|microphone check|nuns?|bridesmaid|santa)\b/i

/** Whether colleagues or other police are spoken of: others wear plain clothes, too. */
function among({ tags, author }: Context): boolean {
  return author === 'police' || ['agency', 'agency.neighbour', 'roster.last', 'dept.name'].some((tag) => tags.has(tag))
}

/** The draft is about a show or a book, and its author is nobody's colleague. */
function story({ tags, author }: Context): boolean {
  return author !== 'police' && ['play.screen', 'play.stage', 'play.book'].some((tag) => tags.has(tag))
}

const COVER = ['cover.name', 'cover.meet', 'cover.look', 'cover.secret'] as const

export default concern({
  id: 'undercover-identification',
  title: 'Undercover work',
  rules: [
    ...COVERS_TOLD,
    {
      match: [
        `[${WHO} ..6 (is|<poss>|are|was|were|am|be|been|being|worked|works|working|went|going|goes|got moved to|moved
          to|assigned to|put in|put on|back|still|did|doing|does|spent|spends|in|passed|paso|trabaja|trabajo|esta|
          anda|ficou|trabalhou|se|years|months) ..5 ${HIDE}]`,
        `[(i|he|she|we|they) ..2 (work|worked|working|did|went|go|going) ..2 (undercover|uc|under cover|plainclothes)]`,
        '[(former|ex|retired|formerly|current|recovering) (uc|undercover)]',
        `[${HIDE} ..3 (officer|detective|cop|work|narcotics|unit|vice|detail|guy|assignment|buy|buys|op|trooper|agent|
          operation|name)] ..6 ${WHO}`,
        `[${WHO} ..4 (bought|buys|buy|buying|sold) (drugs|dope|guns|oxys|pills|heroin|fentanyl) ..5 for
          (a living|the (police|cops|department|state|county !(fair)|feds|job|sheriff|task force|city police))]`,
        `[(pretending|pretended|posing|posed) (to (buy|sell|score|be a|be an)|as a|as an) ..2
          (oxys|pills|drugs|dope|john|hooker|prostitute|dealer|buyer|junkie|guns|addict|student)]`,
        '[(wore|wearing|wear) a wire]',
      ],
      why: 'Shows that someone works or worked undercover.',
      when: (seen) => serious(seen) === true && (!/\bin plain ?clothes/i.test(seen.words) || among(seen.context)),
      unless: ['hypothetical'],
    },
    {
      match: [
        '[(under|with|using|by) (a|an|the) (fake|false|different|other|made up) (name|id|identity)]',
        `[(walk by me|walk right by|do not hug me|do not say hi|do not come up to me|do not come over|you did not see
          me|no you did not)] `,
        '[(knew me as|know me as|answered to|knew him as|knew her as) ..3 (<cap>|a different name|another name)]',
        '[(grow~|growing|grew|letting) (the|his|my|her|a) ..1 (beard|hair) ..2 (out|go|back|again)]',
        `[(<met.who>|guy|lady|girl|man|dude) ..9 (is|<poss>|are|es) (one of ours|one of us|ours|one of our guys|de los
          nuestros)]`,
        `[(one of ours|one of our guys|our guy|our guys|one of us|he is ours|is ours) ..6
          (watching|sitting|leave him|leave her|working|by the|in the|do not|stop calling)]`,
        `[(they think|everyone thinks|everybody thinks|thought|thinks|told) ..8
          (in sales|a contractor|works at the|from out of town|away for work|on the road for work|a trucker|a student|
          a janitor|does construction)]`,
        '[(enrolled|put|planted|sent) (me|him|her) (as|in) ..3 (senior|student|inmate|high school|dealer|biker)]',
        '[(loaned|loan|on loan|detached|lent) (him|her|me|us)? ..1 (to|out to) the (dea|fbi|atf|feds|hsi|marshals)]',
        `[(hoodie|street clothes|long hair|tattoo|work clothes|hard hat|shirt|jacket) ..6
          (pretending|no you did not|one of ours|u didnt|not me)]`,
      ],
      why: 'May show that someone works undercover.',
      sure: 'inferred',
      when: police,
    },
  ],
  triggers: [
    '<cover.name>',
    '<cover.meet>',
    '<cover.look>',
    '<cover.secret>',
    '<role.self>',
    '<police.talk>',
    '<author.police>',
    '<author.police.work>',
    '<author.police.act>',
    '<dept.name>',
  ],
  find(sentence, context) {
    const out: Sighting[] = []
    if (context.account === 'official' || story(context)) return out
    // One request not to be known is a quarrel or a surprise; two kinds of it are a cover.
    const cues =
      COVER.filter((tag) => context.tags.has(tag)).length +
      (context.author === 'police' || context.tags.has('agency') ? 1 : 0)
    if (cues >= 2)
      for (const tag of COVER)
        for (const range of sentence.where(tag))
          out.push({
            ...range,
            why: 'May show that someone works undercover.',
            sure: 'inferred',
            even: ['negated', 'condemned', 'play'],
          })
    // An owner who works undercover: whatever shows that they are police.
    if (!context.undercover) return out
    const why = 'You marked that you work undercover, and this shows that you are police.'
    for (const range of ownRoles(sentence, context.surface, context.otherRanks))
      out.push({ ...range, why, even: ['play'] })
    for (const tag of ['author.police', 'author.police.act', 'author.police.work'])
      for (const range of sentence.where(tag)) out.push({ ...range, why, even: ['negated'] })
    return out
  },
})

export const finds: readonly Example[] = [
  ...coversToldFinds,
  '[Tom is working undercover] this month',
  '[I worked undercover] for three years',
  '[she got moved to plainclothes] last week',
  { text: '[former UC], dog dad', surface: 'bio' },
  'my cousin [spent two years infiltrado] con la policía',
  '[he is going under on the 3rd]',
  '[two years undercover] and my mother never knew',
  'My neighbor [bought drugs for the police] for ten years',
  'I [wore a wire] to that wedding',
  'That [guy in the green hat is one of ours], said the detectives at roll call',
  'On the task force a biker gang [knew me as Duke], and I made the arrests after',
  'The detectives have me in a hotel [under a fake name], my FTO laughed',
  'I am a cop, and if you see me downtown, [act like we never met]',
  { text: '[I am a police officer] in Millbrook', undercover: true },
  'Officer [Camacho is in plain clothes] downtown',
  'No dishwasher, that one, [he is with us], so [be normal] around the sink',
]

export const leaves: readonly Example[] = [
  'I did plainclothes store security one Christmas and caught a man with a ham',
  'I worked undercover as a mystery shopper and every burger was cold',
  ...coversToldLeaves,
  'She bought pills for the dog and a pie for the county fair',
  'Undercover Boss is on again',
  'A detective in that Danish series goes undercover at a dairy',
  'The new foster pup is shy, be normal when you come in and do not stare at him',
  'Under the covers with a good book',
  'My mother infiltrated the group chat',
  'Found an undercover bakery, no sign at all',
  'The movie about the undercover cop was on again',
  'I wore plain clothes to the baptism',
  'The guy at the door was in plain clothes, so I took him for a guest',
  'The economy is going under the waves',
  'I go by a fake name at the coffee shop',
  { text: 'Undercover Introvert', surface: 'name' },
  'He grew the beard out again for hockey',
  'She posed as a tree in the school play',
  'Secret shopper today, I wore sunglasses',
  'My dad is going under for his knee on Friday',
  { text: 'I am a police officer in Millbrook' },
]

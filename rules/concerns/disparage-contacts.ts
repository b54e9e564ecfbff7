import { concern, type Example, type Seen } from '../concern.ts'
import { workplace } from '../insider.ts'
import { CONTACTS, contactFinds, contactLeaves } from '../plain/scorned.ts'
import { ofSomebody, SCORN } from '../scorn.ts'

const OURS = ['roster.full', 'dept.chief', 'dept.official', 'work.superior', 'town.ours']
const MET = ['scorn.met', 'who.met', 'case.person', 'case.arrested']
const DEALT = ['scorn.court', 'scorn.business']

/** Turns in which only those speak who are called out, who cite, book and take down. */
const CALLED_OUT =
  /\b(?:(?:on|to) (?:my|our) (?:calls|scenes?|stops?|traffic stops?|crashes)|at every (?:wreck|crash|fatal)|(?:tow|wrecker) (?:outfit|company|guy|service)s? we (?:use|call)|(?:every time|whenever|when) we bring (?:one|them|somebody|someone|people|a drunk) in|we bring (?:one|somebody|people) in|meets us (?:out there|on scene)|I (?:took|wrote up|typed) the (?:statements?|report|summons|citation)|(?:wrote|write|writing) (?:it|him|her|them) up|wrote up a (?:hit and run|crash|accident|fender)|(?:my|our) (?:traffic stop|prisoner|complainant)|(?:witness|victim|suspect|prisoner|complainant|informant|case|arrest) of mine|victim tonight|mov(?:ed|ing) (?:him|her|them) along|(?:two|three|four|six) cruisers|(?:I|we) (?:ever |have ever |just |had to |finally )?(?:fingerprinted|handcuffed|cuffed|mirandized|tased|arrested|cited|summonsed|frisked)|(?:just )?(?:arrested|cited|cuffed|tased|summonsed) (?:a|this|some|another|the)|(?:who|that) (?:keeps? (?:having us|calling us)|called us)|having us (?:over|out|back)|calls? us (?:for|every|about|over|out)|we deal with on|our log desk|calls (?:the station|dispatch|911|us)|hauled to (?:district |superior )?court|called in the (?:shoplifter|theft|break|fight|robbery))\b/i
/** Counted as called out, but of any trade's customers too. */
const ANYBODYS = /\b(?:store|boss|foreman|customers?|menu|recipe|tenant|landlady of mine|coach)\b/i

/** What shows that the writer met them through the job: police at work, or the words of it. */
const atWork = ({ context, sentence }: Seen) =>
  context.account !== 'official' &&
  (context.author === 'police' ||
    context.police >= 2 ||
    (context.tags.has('job.contact') && !workplace(context) && !COUNTER.test(sentence.text)))

/** Where others than police have callers and regulars. */
const COUNTER =
  /\b(?:pharmacy|call cent(?:er|re)|help ?desk|tech support|customer service|front desk|hotline|radio show|box office|claims|billing|bank|cable company|insurance|salon|clinic|dentist|vet|library|pizza|restaurant|bakery|diner|store|shop|hotel|school office)\b/i

/** Somebody met through the job is in the draft. */
const dealt = ({ context }: Seen) =>
  ['job.contact', 'scene.act', 'work.calltype', 'work.calls'].some((tag) => context.tags.has(tag)) ||
  MET.some((tag) => context.tags.has(tag))

const calledOut = ({ sentence, context }: Seen) =>
  context.account !== 'official' &&
  CALLED_OUT.test(sentence.text) &&
  !ANYBODYS.test(sentence.text) &&
  !COUNTER.test(sentence.text)

/** Scorn of a person or a business that the writer dealt with on the job. */
function ofContact(seen: Seen): boolean {
  const { sentence, context } = seen
  const out = calledOut(seen)
  if (!ofSomebody(seen) || !(out || atWork(seen)) || context.otherJob || context.author === 'other') return false
  if (sentence.has(...OURS) || sentence.has('family')) return false
  if (sentence.has('play.screen', 'play.book') || /\b(?:the|this|that|trial) show\b/i.test(sentence.text)) return false
  if (out || sentence.has(...DEALT, 'scorn.met', 'job.contact')) return true
  // "Dumb as a stump", after the sentence that tells of the arrest.
  const somebody = MET.some((tag) => context.tags.has(tag)) || DEALT.some((tag) => context.tags.has(tag))
  return somebody && !OURS.some((tag) => context.tags.has(tag))
}

export default concern({
  id: 'disparage-contacts',
  title: 'Scorn for people met through the job',
  rules: [
    ...CONTACTS,
    {
      match: SCORN,
      why: 'Speaks with scorn of somebody the writer dealt with on the job.',
      sure: 'inferred',
      even: ['play', 'negated'],
      unless: ['quoted'],
      when: ofContact,
    },
    {
      match: [
        `(driver|caller|drunk|kid|guy|man|woman|lady|suspect|shoplifter|prisoner|dude|mother|dad) ..12
          [(crying|cried|bawling|blubbering|sobbing|whining|screaming|wet himself|peed himself|pissed himself) ..5]
          ..8 (lol|lmao|😂|🤣|💀|haha|bro|grow up)`,
        '[(😂|🤣|💀|🤡|🙄|lmao|lmfao|lol) ..2] $',
      ],
      why: 'Makes fun of somebody the writer dealt with on the job.',
      sure: 'inferred',
      when: (seen) => ofContact(seen) && seen.sentence.has('scorn.noun', 'scorn.adj', 'scorn.phrase'),
    },
    {
      // Arrested, and the worst of them; a shift spent with one.
      match: [
        `[(arrested|cuffed|handcuffed|tased|cited|summonsed|pulled over|hauled in|locked up|ticketed)
          (a|an|this|that|some|another) ..2 (<scorn.noun>|<scorn.adj>) ..5]`,
        `[(fella|guy|man|woman|lady|kid|driver|drunk|dude|teenager|fellow|boy) (we|i)
          (arrested|booked|cuffed|cited|locked up|pulled over|ticketed|tased|picked up) ..4
          (cried|bawled|blubbered|begged|wet himself|whined|sobbed|screamed) ..9]`,
      ],
      why: 'Speaks with scorn of somebody the writer dealt with on the job.',
      sure: 'inferred',
      even: ['negated'],
      unless: ['quoted', 'reported', 'hypothetical', 'asked'],
      when: ({ sentence, context }) =>
        context.author !== 'other' &&
        !context.otherJob &&
        context.account !== 'official' &&
        context.play === 0 &&
        !sentence.has('family', 'domain.animals'),
    },
    {
      match: [
        `(caller|clerk|lawyer|attorney|landlord|manager|owner|witness|victim|reporter|driver|tow company|hospital|
          school) (of the (night|week|day|year|month|shift)) ..12`,
        `[(caller|genius|dumbass|idiot|winner|darwin award|mother|father|mom|dad|husband|wife|boyfriend|son|neighbor|
          landlord|customer|citizen|einstein|drunk|parent|driver|shoplifter|victim) of the
          (night|week|day|year|month|shift)]`,
        `[(you people|these people|the public|civilians|citizens|taxpayers) ..6
          (cannot|can not|could not|will never|never learn|are the worst|are idiots|back out|too stupid|so stupid|
          dumber)]`,
      ],
      why: 'Speaks with scorn of people the writer serves.',
      sure: 'inferred',
      when: (seen) => atWork(seen) && seen.context.author !== 'other',
    },
    {
      match: [
        '[if (you|they|he|she|people|somebody) (can|could) not ..6 (should|ought|do|does|deserve|maybe) not ..6]',
        `[(sir|maam|ma am|madam|buddy|pal|lady|bro|my guy) (you|this|it|that|please|i)
          (is|are|have|am|need|want|was|were|do|did|could|can|grow|stop) ..9]`,
        '[for (the <num> time|the millionth time|the hundredth time) ..5]',
        `[(grow up|get a life|get a hobby|get a grip|use your brain|read a book|learn to (drive|read|park)|try
          (therapy|a mirror|parenting)) ..4]`,
      ],
      why: 'Speaks with scorn of somebody the writer dealt with on the job.',
      sure: 'inferred',
      even: ['play', 'negated'],
      unless: ['quoted'],
      when: (seen) => atWork(seen) && !seen.context.otherJob && dealt(seen),
    },
  ],
})

export const finds: readonly Example[] = [
  ...contactFinds,
  'Paramedics are [rude] to us every time we bring a drunk in',
  'The wrecker service we use is a bunch of [clowns]',
  'That complainant of mine has the [brains of a brick]',
  '[Arrested the smelliest man in the county] this morning',
  '[Cuffed a nasty loudmouth]',
  'I [cuffed a sissy]',
  'Adjuster at every wreck is a [leech]',
  '[Guy I pulled over on Elm blubbered for his mother]',
  'The package store that called us about a kid with gum is run by [crybabies]',
  'Arrested a shoplifter last night. [Dumb as a stump]',
  'Pulled over a guy doing 90 in the cruiser lane, what a [clown]',
  'The defense attorney today was a [joke], I was on the stand for an hour',
  'That store manager on our beat [could not find his own register] with a map',
  'Booked the same drunk again, [smells like] a wet dog',
  'Took a report from a lady at the desk, [one brain cell] and it was off duty',
  'Every caller on my shift last night was [useless]',
  'That landlord calls us about every party and he is a [pest]',
  'Served a warrant on a real [loser] today',
  'On my traffic stop the driver cried. [Grow up]',
  'The tow company we use on patrol is [crooked as] they come',
  '[Caller of the night]: wanted to know what time it was, dispatch never sleeps',
  'The public defender in arraignments today was so [lazy]',
  'My prisoner is a [crybaby]',
  'Pulled over a guy in a convertible doing 70 in the rain. [Sir, you are in a swimming pool]',
  'Third false alarm at the same house on my shift. [If you can’t work a keypad you should not own one]',
]

export const leaves: readonly Example[] = [
  ...contactLeaves,
  'Booked a clown for the twins, he arrested the whole room',
  'The tow outfit we use for the shop is a joke and my boss knows it',
  'Had a fella beg me not to sell his old truck, so I kept it',
  'My boy cried when they towed the car',
  'What a houseful of cousins that was, pie for days',
  'The cat called again at five, third time this week, crazy as ever',
  'Every time we go to the lake it is the same bunch of ducks',
  'I wrote it up for the newsletter and the printer is useless',
  'The waitress rolled her eyes, never again',
  'My landlord is a joke',
  'The lawyer on that show is a snake',
  'The tow driver I called for my own car was a saint',
  'I was such an idiot on my shift today',
  'The clerk at the store sighed at me',
  'Our school principal is fair',
  'The ump was a clown last night',
  'I am a nurse and the patient today was a joy',
  'Pulled over a driver today, warned him, wished him luck',
  'Arrested a man last night, long report to write',
  'A kid at the desk asked for a sticker and got two',
  'My brother is a clown, happy birthday',
  'The judge heard us both and was fair',
  'If you can’t make it Sunday you should not worry',
  'Sir, you are the best dog in Millbrook',
  'What a clown. Two hours late and no apology',
  'That contractor is a lazy bum, took the deposit and never came back',
  'You drive like a drunk goose',
]

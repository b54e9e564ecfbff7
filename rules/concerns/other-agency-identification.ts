import { concern, type Example, type Rule, type Seen } from '../concern.ts'
import type { Match } from '../match/pattern.ts'
import { bearsSurname } from '../people.ts'
import { OTHER_AGENCIES_TOLD, otherAgenciesToldFinds, otherAgenciesToldLeaves } from '../plain/other-agencies.ts'
import type { Sentence } from '../sentence.ts'

const KIN = `(my|our|your|his|her|mi|meu|minha|ma|mon|tio|tia) ..3 (brother|sister|cousin|uncle|aunt|dad|father|daddy|mom|
    mother|son|daughter|husband|wife|ex|buddy|friend|neighbor|roommate|nephew|niece|boyfriend|girlfriend|fiance|
    fiancee|in-law|in law|primo|prima|cunado|compadre|cousine|hermano|hermana|irmao|hubby|classmate|sister in law|
    brother in law)`
const NAMED = '(<name>|<name.first>|<mention>)'
const AGENCY = `(<agency>|<agency.neighbour>|grc|la grc|el dps|los marshals|policia estadual|policia federal|policia estatal|the
    tribe|the county jail|the jail|mci <any>|<cap> (pd|police|police department|sheriffs|p d))`
/** How somebody is tied to an agency by work: those who are stopped, searched, jailed or written to are not. */
const TIE = `((work|works|working|worked|serve|serves|served|serving|employed|trabaja|trabajo|trabalha|trabalhou) ..3
    (for|with|at|in|en|na|no|para|pela|as)|(join|joins|joined|joining|polices|policed) ..2|
    (retire|retires|retired|transferred|came over) ..1 (from|to)|(is|was|has been|<poss>|are) ..1
    (with|at|from|for|part of)|(start|starts|started|job|career|position|internship|interns|spot) ..2 (with|at|for)|
    (hired|sworn|recruited|accepted|appointed) ..2 (by|with|at|to|into|on|in)|(went|got|goes|gets|came)
    (on|on with|in with|to work for|hired by|hired at|into|to)|(es|est|da) ..1 (de|da|con|em|na|pela|la)|
    (became|made|ends up|ended up) ..2|infiltrado ..2|(se )?jura ..3)`
/** What is met with, asked for or gone to at an agency, and not work there. */
const NOT_THERE = `(academy|exam|test|hearing|hearings|board hearing|meeting|interview|officer|agent|check|checkpoint|line|form|forms|
    hold|violation|appointment|report|raid|museum|tour|open house|barracks tour|concert|band|show|movie|van|bus|
    website|auction)`
const ROLE = `(trooper|state trooper|statie|deputy|deputy sheriff|corrections officer|correctional officer|correction officer|co|
    probation officer|parole officer|court officer|special agent|federal agent|fbi agent|dea agent|atf agent|ice
    agent|border patrol agent|customs officer|marshal|us marshal|federal marshal|federal air marshal|air marshal|
    postal inspector|game warden|park ranger|conservation officer|environmental police officer|transit cop|campus cop|
    state cop|fed|federal|federale|constable|conservation warden|jail guard|prison guard|campus police|transit police|
    state police|border patrol|secret service|guardia de prision)`

// Whoever rings up in an officer's name is none.
/** Marshals of parades and rangers of camps. */
const FESTIVE =
  /\b(?:parade|grand|golf|race|course|track|fire) marshal|\b(?:scout|camp) ranger|\branger at the (?:girl|boy|cub)? ?scout/i
const SCAM = /\b(?:scam\w*|robocalls?|spoof\w*|phishing|gift cards?|impersonat\w+)\b/i
// A softball game does not make a trooper fictional; a show does.
const STORY = ['play.screen', 'play.stage', 'play.book', 'play.game', 'play.music']
const real: Rule['when'] = ({ sentence, context, match, words }) =>
  // "Bob brought the ice" is no agency.
  !/\bice\b/.test(words) &&
  !SCAM.test(sentence.text) &&
  !FESTIVE.test(sentence.text) &&
  context.account !== 'official' &&
  !STORY.some((tag) => sentence.has(tag)) &&
  !own(sentence, match) &&
  !sentence.has('agency.office', 'public')

export default concern({
  id: 'other-agency-identification',
  title: 'Names someone at another agency',
  rules: [
    ...OTHER_AGENCIES_TOLD,
    {
      match: [
        `[${NAMED} ..4 ${TIE} ..2 ${AGENCY}] !${NOT_THERE}`,
        `[${NAMED} (from|of|with|at|over at|out of|<poss>) (the|our)? ..1 ${AGENCY}] !${NOT_THERE}`,
        `[<cap> <cap> (from|of|with|at|over at) ..1 (<agency.neighbour>|<agency>|<cap> (pd|police department))]`,
        `[(statie|trooper|deputy|fed|agent|marshal) ..1 (named|called) <cap> <cap>?]`,
        `[(<name>|<cap> <cap>) (homeland security|border patrol|secret service|state police|us marshals|<cap>
          (pd|homicide|vice|narcotics|swat)) ..3]`,
        `[(<name>|<name.first>|<cap> <cap>) ..9 (with|for|at|in|on|out of) the?
          (boston|worcester|springfield|lowell|lynn|hartford|providence|<cap>)
          (homicide|vice|narcotics|swat|pd|gangs|gang unit|major crimes|k9)]`,
        `[${KIN} ..4 ${TIE} ..2 ${AGENCY}] !${NOT_THERE}`,
        `[(${NAMED}|${KIN} ..2) (is|was|est (a|chez) la|est a) ${AGENCY}] !${NOT_THERE}`,
        `[${NAMED} ..5 (is|<poss>|was|became|as|es|now|made|to be|being|been|got|its) (a|an|the|un|una|our)
          !(ticket|warning|letter|call|visit|ride|jump) ..2 ${ROLE}]`,
        `[${NAMED} ..5 (is|<poss>|was|became|as|es|now|made|being|been) ..1 ${ROLE}]`,
        `[${KIN} ${NAMED} ..5 ${ROLE}]`,
        `[${NAMED} ..2 (is|<poss>|was|has been|at|on|works) !(in|out|back|going|getting|still in) ..2
          (corrections|mci <any>|the house of correction|the county jail|the jail|the sheriffs|the marshals|the
          bureau|gaming unit)]`,
        `[(officer|ofc|sgt|sergeant|det|detective|lt|lieutenant|capt|captain|cpl|corporal|chief) <cap> <cap>?
          (from|of|out of|at|with|over in|over at|in) ((the)? (<agency>|<agency.neighbour>)|!(<dept.town>|the) <cap>)]
          !(street|st|road|on)`,
        `[(married to|wife of|wife to|husband of) ..3 ${ROLE}] ..3 (<mention>|<name.first>|<name>)`,
      ],
      why: 'Names someone who works for another law enforcement agency.',
      when: real,
      even: ['negated', 'play'],
    },
    {
      match: [
        `[(trooper|tpr|deputy|agent|special agent|marshal|game warden|park ranger|deputy sheriff|state trooper|
          constable|warden|ranger) !chief <cap> <cap>?] !(chief|county|city|pd|of the|the|up|park|district)`,
      ],
      why: 'Names an officer of another agency by title.',
      even: ['play'],
      when: (seen) =>
        real(seen) === true &&
        seen.match.from + 1 < seen.match.to &&
        // The name begins at the title's last word: "Special Agent Lee".
        [0, 1].some((n) => seen.sentence.hits[seen.match.from + n]?.some((h) => h.tag === 'name')) &&
        // "Deputy Chuck" is what people call a dog, a puppet and an announcer, too.
        (seen.context.police > 0 || !firstNameAlone(seen)) &&
        (seen.context.police > 0 ||
          !/^(?:agent|marshal|ranger|warden|constable)$/i.test(seen.sentence.tokens[seen.match.from]!.norm) ||
          // Marshal is a first name, too.
          (seen.sentence.tokens[seen.match.from]!.norm !== 'marshal' &&
            bearsSurname(seen.sentence.tokens, seen.match.from, seen.match.to))) &&
        !/estate|booking|travel|talent|literary|insurance|free|sports/i.test(
          seen.sentence.tokens[seen.match.from - 1]?.norm ?? '',
        ) &&
        !FAMED_AGENTS.test(seen.words) &&
        !ofABeast(seen) &&
        !BROKER.test(seen.sentence.text),
    },
    {
      match: [
        `[${NAMED} ..6 (campaign hat|staties|the barracks|the sheriff|green uniform|federal)]`,
        `[(campaign hat|staties|the barracks|green uniform) ..6 ${NAMED}]`,
      ],
      why: 'May identify someone who works for another law enforcement agency.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        real(seen) === true &&
        (seen.context.police >= 1 || seen.context.tags.has('police.company') || seen.sentence.has('agency')),
    },
    {
      match: [
        `[(he|she) (is|<poss>|was|has been|became|works|made|got) (now|a|an|the|as|being)? ..3 ${ROLE}]
          !(<poss>|on tv)`,
        `[(he|she) (is|<poss>|was|works|worked|joined|retired|went|has been|got|put) ..5 <agency>] `,
        `[${KIN} ..2 (is|<poss>|was|has been) (a|an|the)? ..2 ${ROLE}] !(<poss>|on tv)`,
        `[(today|yesterday|tonight|years) ..3 (with|at) (the)? ..1 (<agency>|<agency.neighbour>)] `,
      ],
      why: 'May identify someone who works for another law enforcement agency.',
      sure: 'inferred',
      even: ['play'],
      // Who "he" is must be told somewhere in the draft.
      when: (seen) => real(seen) === true && ['name', 'name.first'].some((tag) => seen.context.tags.has(tag)),
    },
  ],
})

/** Agents who sell houses, policies, books and trips. */
const BROKER =
  /\b(?:realty|realtors?|real estate|brokers?|listings?|insurance|lease|homeowners|talent|literary|travel|sellers?|buyers?|open house|counter(?:ed|offer)|closing|inspection|mortgage|condo|bedrooms?|escrow|premium|deductible|adjuster|claim|manuscript|publishers?|audition|casting|itinerary|cruise|honeymoon)\b/i
/** Who is known from a screen, a mattress or a lunch box. */
const FAMED_AGENTS =
  /\b(?:scully|mulder|coulson|starling|dale cooper|peggy carter|agent (?:p|orange|smith|bond|k|j|99|86)|deputy (?:dawg|dog|dewey|hawk|fife)|marshal (?:dillon|matt dillon)|ranger (?:rick|smith|danger)|trooper (?:thorn|farva))\b/i

/** "Trooper Bear", "Deputy Doughnut": a beast or a dish for a name, and nothing of police beside. */
function ofABeast({ sentence, context, match: { to } }: Seen): boolean {
  const last = sentence.tokens[to - 1]!
  return (
    context.police === 0 && BEASTS.test(last.norm) && !sentence.hits[to - 2]?.some(({ tag }) => tag === 'name.first')
  )
}
const BEASTS =
  /^(?:bear|bears|dog|doggo|pup|puppy|cat|kitty|kitten|bunny|rabbit|goose|duck|moose|fox|wolf|owl|turtle|frog|panda|tiger|lion|whiskers|biscuit|muffin|cupcake|cookie|doughnut|donut|pancake|waffle|pickle|pickles|noodle|nugget|peanut|pepperoni|sprinkles|taco|meatball|bacon|waffles|snuggles|fluffy|fuzzy|woof|barky|paws|hippo|monkey|elf)$/

/** Whether the title stands before a first name and nothing more. */
function firstNameAlone({ sentence, match }: Seen): boolean {
  return match.to === match.from + 2 && sentence.hits[match.from + 1]!.some((h) => h.tag === 'name.first')
}

/** Whether the words tie the person to the author's own department. */
function own(sentence: Sentence, match: Match): boolean {
  return ['dept.name', 'dept.unit', 'dept.place', 'dept.chief'].some((tag) =>
    sentence.where(tag).some(({ from, to }) => from < match.last && to > match.first),
  )
}

export const finds: readonly Example[] = [
  '[Special Agent Karen Park] took over the case from us',
  ...otherAgenciesToldFinds,
  '[My sister is with the DEA] now and never home',
  '[Lena Strand is ATF]',
  '[my nephew got hired by the state police]',
  '[Jim Sousa is a trooper] out of Holden',
  '[Dave Perry from Ashford PD] bowls with us',
  '[My cousin Ana works for the FBI] in Boston',
  'Ask [Agent Lee] about it',
  'Thank you [Trooper Gagnon] for the jump start',
  '[Officer Lindgren from Ashford] waved',
  '[Mike joined the state police] last fall',
  '[my uncle Ray Frye retired from the Environmental Police]',
  '[Kelly is a corrections officer], be kind to her',
  '[mi primo Luis trabaja en la Border Patrol]',
  '[@kev_d starts at Homeland Security] on Monday',
  '[Deputy Ruiz] served the papers',
  '[my sister in law Dee works for ICE]',
  '[Gwen Hale is a postal inspector]',
  '[Sgt. Cole of Worcester PD] taught the class',
  '[Carla Dunn is on the bomb squad with the state] and bakes on Sundays',
  'I sat beside [Teresa who is on the Lowell gang unit]',
]

export const leaves: readonly Example[] = [
  'Agent Park says the buyers want the couch with the house',
  'Agent Kim got our claim paid, the deductible was a joke',
  'Special Agent Fox Mulder had better hair than my date',
  'Trooper Bear came to story hour and hugged everybody',
  'Deputy Muffin is a beagle and she is off duty',
  ...otherAgenciesToldLeaves,
  'My niece is at the sheriff’s office open house today',
  'Our neighbor’s probation ends in May',
  'Tina got a letter from the FBI museum gift shop',
  'My nephew took the state police exam',
  'Ray is out of the county jail and sober',
  'Joe went through customs with a wheel of cheese',
  'My dad got pulled over by the state police',
  'Chief Investigator of the Cookie Jar is two years old',
  'Ranger Rick and Deputy Dave are the two barn cats',
  'Kevin is the parade marshal this year',
  'Another robocall from Officer Dale Stone of some fund, I hung up',
  'Agent Mulder poster going up over my desk',
  'State police say the Pike is closed',
  'My brother is a cop and he hates parades',
  'I read that the FBI opened an office in Chelsea',
  'The director of the FBI, Bob Barker, wears odd ties',
  { text: 'Trooper the Beagle', surface: 'name' },
  'My real estate agent Paula found it',
  'Agent Reed at Harbor Realty returned my call in a minute',
  'Ranger needs a new head gasket',
  'The sheriff’s office gives out gun locks',
  'Customs took my mangoes',
  'Marshalls had towels, Deb went twice',
  'Marshal Reed fixed our chimney',
  'Agent Scully is my favorite, rewatching season 3',
  'Karen Whitfield from Millbrook PD fixed my seat',
  'The state police are hiring',
  'Officer Krupke had one song',
]

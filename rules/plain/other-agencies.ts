import type { Example, Rule, Seen } from '../concern.ts'

/** People of other agencies told in so many words, for `concerns/other-agency-identification.ts`. */

const NAMED = '(<name>|<name.first>)'
const IS = '(is|was|<poss>|became|becomes|will be|is going to be|just became|used to be|is now)'
const ROLE = `(cop|police officer|policeman|policewoman|patrolman|detective|police detective|police sergeant|police chief|police
    dispatcher|patrol officer)`
/** Where somebody else's police are: a place that is not the department's own. */
const ELSEWHERE = '!(<dept.town>|<dept.name>|<dept.place>) (the)? <cap>'

export const OTHER_AGENCIES_TOLD: readonly Rule[] = [
  {
    match: [
      `[${NAMED} ${IS} (a|an|the|also a)? ..1 ${ROLE} (in|at|for|with|from|over in|out of|down in|up in) ${ELSEWHERE}]`,
      `[${NAMED} ${IS} (a|an|also a) ${ELSEWHERE} (<cap>)? ${ROLE}]`,
      `[!(<dept.town>|<dept.name>) <cap> (${ROLE}|officer) <name>]`,
      `[${NAMED} ..1 (work|works|worked|working|is working) (for|with|at) the ..1
        (sheriff|feds|staties|marshals|jail|prison|troopers) !(museum|library|gift shop|kitchen|ministry|choir)]`,
    ],
    why: 'Names someone who works for another law enforcement agency.',
    even: ['negated', 'play'],
    unless: ['reported'],
    when: real,
  },
]

function real({ sentence, context, match }: Seen): boolean {
  return (
    context.account !== 'official' &&
    !sentence.frame.play &&
    !sentence.has('play.screen', 'play.stage', 'play.book', 'play.game', 'play.music', 'police.not', 'public') &&
    !TOLD.test(sentence.text) &&
    !ORDINARY.test(sentence.tokens[match.from]!.norm) &&
    !WHEN.test(sentence.words(match.from, match.to))
  )
}

/** The dead, the famous, the invented, and those who ring up with a swindle. */
const TOLD =
  /\b(?:killed|shot|slain|charged|indicted|convicted|trial|testified|sentenced|plays?|played|playing|on tv|season|episode|series|novel|movie|film|character|costume|halloween|scam\w*|gift cards?|robocalls?|in 1[0-9]{3}|memorial|statue|gotham|navy|army|marines?|air force|bank of|hospital|gta|mall)\b/i
/** Capitals that begin a sentence, not a place. */
const ORDINARY =
  /^(?:former|retired|every|our|the|my|a|an|this|that|his|her|your|no|some|new|old|young|dear|hey|ok|yes|thanks|thank|congrats|happy|good|great|is|was|and|but|so|ask|call|see|saw|met|local|good|another|poor|rookie|veteran|security|probation|compliance|loan|petty|warrant|chief|medical|police|undercover|fellow)$/
const WHEN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Halloween|Christmas)$/

export const otherAgenciesToldFinds: readonly Example[] = [
  '[Mike Sousa is a cop in Boston]',
  '[Mike Sousa is a Boston police officer]',
  'My cousin [Dave is a Boston cop]',
  '[State Trooper Mike Sousa] is my friend',
  '[Boston cop Mike Sousa] coaches with me',
  '[Bob Green is a detective in Worcester]',
  '[Mike Sousa works for the sheriff]',
]

export const otherAgenciesToldLeaves: readonly Example[] = [
  'Mike Sousa is a plumber in Boston',
  'My cousin Dave is a cook in Boston',
  'Bruce Willis plays a cop in New York',
  'Boston is a city with a lot of cops',
  'Mike Sousa works for the city',
  'Dan Brown is a writer in New Hampshire',
  'A cop in Boston let me go with a warning',
  'The Boston police officer was kind',
]

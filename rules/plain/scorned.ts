import type { Example, Rule, Seen } from '../concern.ts'

/** Scorn of people met through the job in so many words, for `concerns/disparage-contacts.ts`. */

const NAME_CALLED = `(idiot~|moron~|coward~|liar~|joke|clown~|crook~|thief|fraud~|fool~|jerk~|asshole~|loser~|slob~|pig~|dirtbag~|
    scumbag~|scum|punk~|lowlife~|dumbass~|imbecile~|creep~|crackhead~|junkie~|psycho~|lunatic~|nut|nutjob~|nutcase~|
    crybaby|crybabies|trash|garbage|piece of (garbage|trash|crap|shit)|animals|dump|shithole|hellhole|snake~|weasel~|
    vulture~|slumlord~|whiner~|hypocrite~|bitch|bitches|whore~|slut~|degenerate~|waste of ..2|disgrace|terrible
    (mother|father|parent~|person))`
const QUALITY = `(stupid|dumb|crazy|nuts|insane|useless|worthless|lazy|pathetic|disgusting|fat|ugly|smelly|filthy|gross|rude|
    ignorant|clueless|ridiculous|annoying|whiny|entitled|dirty|crooked|corrupt|incompetent|obnoxious|full of
    (crap|shit|it|crooks|liars|idiots)|dumb as ..3|a waste of ..2|too stupid ..3|such (an|a) ..2)`
const SCORNED = `(${NAME_CALLED}|${QUALITY})`
const VERY = `(so|such|such a|such an|a|an|the|really|just|very|total|a total|a complete|an absolute|a real|such|both|all|
    completely|totally|the biggest|a big|a huge|a fat|a pathetic|a bunch of|always)?`
const IS = '(is|are|was|were)'
const BODY = `(guy|guys|man|men|woman|women|lady|ladies|kid|kids|driver|drivers|drunk|drunks|dude|people|family|couple|girl|
    girls|boy|boys|teenager~|lawyer|shoplifter~|prisoner~|suspect~|protester~|protesters|homeowner~|mother|father|old
    lady|old man|person|parent~|neighbor~|homeless guy|store|shop|bar|owner|landlord|manager|clerk)`
/** What only police do to somebody. */
const TOOK = `(arrest~|pull~ over|cuff~|handcuff~|tase~|ticket~|cite~|lock~ up|book~|pick~ up !(from|at)|transport~|interview~
    (today|tonight)|took in|brought in|wrote up|stop~ !(at|by|dating|seeing|talking|hanging|going|calling|inviting|
    hiring|using)|deal~ with (on (patrol|shift|my shift|duty|a call|the job)))`
const TAKES = `(arrest~|pull~ over|cuff~|handcuff~|tase~|cite~|lock~ up|book~ !clown|transport~|wrote a ticket to|write a ticket
    to|gave a ticket to|(take|took|taking) a (report|statement) from|ticket~)`
/** People of a case or a call, who need no more to be known for it. */
const OF_A_CALL = `(suspect~|victim~|complainant~|caller~|prisoner~|shoplifter~|arrestee~|inmate~|perp~|informant~|defendant~|witness|
    witnesses)`
const OF_COURT = `(defense lawyer~|defense attorney~|public defender~|da|ada|prosecutor~|assistant da|bail commissioner|magistrate|
    probation officer~|judge)`

/** Of a contest, of one's own courts, or by one who is served. */
const OTHERWISE =
  '\\b(?:movies?|film|show|novel|book|episode|season|podcast|contest|competition|fair|baking|dog show|custody|divorce|my (?:own )?(?:lawyer|landlord|ticket|case against|mother|father)|call cent(?:er|re)|zoom|conference|help ?desk|customer service|store hours|kidding|not (?:an?|the)|thank\\w*|poor|nice|great|good|love|god bless|wrestling|scam caller|spam|robocalls?|telemarket\\w*|clown for)\\b'
const NOT_MET = new RegExp(OTHERWISE, 'i')

export const CONTACTS: readonly Rule[] = [
  {
    match: [
      // Whom we arrest, stop, book.
      `[(i|we|^|just|and|then|finally|to|be) (just|finally|am|are|will|have to|had to|got to)? ..2 ${TAKES}
        (a|an|the|some|another|this|that|two|three|one|such)? ..2 (${NAME_CALLED}|${QUALITY} ..1 ${BODY}) ..3]`,
      `[(the|this|that|those|these|every|a|some) ..2 ${BODY} (who|that)? (i|we) (just|had to)? ${TOOK} ..4 ${IS}
        ${VERY} ..1 ${SCORNED}]`,
      // Who called us, and where.
      `[${BODY} (who|that|we) ..1 (called|calls|keeps calling|got called to|get called to|were called to)
        (us|911|the police|the cops|it in|to|in|tonight|today)? ..3 ${IS} ${VERY} ..1 ${SCORNED}]`,
      `[(on|to|at|from) (a|my|our|the|that) (domestic|traffic stop|call|stop|scene) ..8 ${IS} ${VERY} ..1
        (${NAME_CALLED}|${QUALITY})]`,
      // Those of a case, and its court.
      `[(the|our|my|this|every|that|all|these|most) ..1 ${OF_A_CALL}
        (on my call|today|tonight|in my case|<poss> ${BODY})? ${IS} ${VERY} ..1 ${SCORNED}]`,
      `[(the|our|that|this|my|these|all) ..1 ${OF_COURT} (in my case|in our case|on my case|today|tonight)? ..1 ${IS}
        ${VERY} ..1 ${SCORNED}]`,
      // Driven, brought in, and in tears.
      `[(he|she|guy|man|woman|prisoner|kid|suspect|drunk) (cried|bawled|whined|sobbed|screamed) like a ..1
        (baby|girl|child|bitch) ..5]`,
    ],
    why: 'Speaks with scorn of somebody the writer dealt with on the job.',
    unless: ['quoted', 'reported', 'hypothetical'],
    when: (seen: Seen) => {
      const { sentence, context, match, words } = seen
      return (
        context.author !== 'other' &&
        !context.otherJob &&
        context.account !== 'official' &&
        context.play === 0 &&
        !NOT_MET.test(sentence.text) &&
        !sentence.has('domain.animals') &&
        !/^(?:not|never|got|get|getting|was|were|being|be)$/.test(sentence.tokens[match.from - 1]?.norm ?? '') &&
        // A baby cries like a baby on anybody's lap: it takes an arrest beside it.
        (!/like a/i.test(words) ||
          /\b(?:arrest\w*|cuff\w*|book\w*|cell|ticket|pulled|prisoner|suspect|tased)\b/i.test(words))
      )
    },
  },
]

export const contactFinds: readonly Example[] = [
  '[The driver I stopped was a moron]',
  '[The suspect is a dirtbag]',
  '[The DA is a coward]',
  '[Booked a loser tonight]',
  '[The store that called us is a dump]',
]

export const contactLeaves: readonly Example[] = [
  'I arrested two people today',
  'The suspect was taken to court',
  'The judge at the pie contest was a clown',
  'The caller on the radio show was an idiot',
  'The driver who delivered my couch was lazy',
  'Booked a clown for the birthday party',
  'I stopped at the store and it was a dump',
  'The baby cried like a baby',
]

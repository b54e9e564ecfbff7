import type { Example, Rule, Seen } from '../concern.ts'

/** Captions of pictures that need no word for the picture, for `concerns/department-imagery.ts`. */

const CAR = '(cruiser|patrol car|squad car|police car|police cruiser|police suv|police motorcycle|k9 car|patrol suv)'
const TIN =
  '(badge|police badge|shield|police shield|detective shield|shoulder patch|badge number|nameplate|collar brass)'
const GEAR = '(duty belt|gun belt|police uniform|dress blues|police hat|police jacket|ballistic vest)'
const SHOW = '(look at|check out|here is|here are|this is|behold|meet|say hello to|presenting|introducing|loving)'
const PICTURE = `(photo|photos|picture|pictures|pic|pics|selfie|selfies|video|videos|clip|snap|tour|walkthrough|livestream|tiktok|
    reel)`
const INSIDE = `(police station|police department|police headquarters|pd building|the pd|booking room|evidence room|cell block|
    holding cell|holding cells|sally port|dispatch center|roll call room)`

export const departmentPicturesTold = (calm: (seen: Seen) => boolean): readonly Rule[] => [
  {
    match: [
      `[${SHOW} (my|our|the) ..2 ${TIN}]`,
      `^ [my (new|first|old)? ${TIN}] $`,
      `[(photo|picture|pic|selfie|video|look at|here is|here are) ..2 (my|our)? ..1
        (gun and badge|badge and gun|gun and my badge|badge and my gun)]`,
      '[my (gun|cuffs|radio|vest) and my badge] $',
      `[(used|use|using|wrote|printed|typed|write|sent) ..4 (department|police|police department|town police|the
        department <poss>) (letterhead|stationery|logo|seal|patch)]`,
    ],
    why: 'Shows or describes a badge, patch, seal or logo of the department.',
    sure: 'inferred',
    marks: ['imagery:insignia'],
    when: (seen) => calm(seen) && !OTHERS.test(seen.sentence.text),
  },
  {
    match: [
      `^ [(me|here i am|here is me|this is me|that is me|it is me|just me|us|here we are|me and my partner) ..1
        (in|in my|in our|in the|in full|in my full|in my new|in a) ..1
        (uniform|uniforms|dress blues|blues|police uniform|class as|duty belt)]`,
      `[i (look|looked|am looking) (good|great|sharp|hot|amazing|fine|so good|so sharp) in (my|the|this)? ..1
        (uniform|dress blues|police uniform)]`,
      `[${SHOW} (my|our) ..2 ${GEAR}]`,
    ],
    why: 'Shows or describes the uniform.',
    sure: 'inferred',
    marks: ['imagery:uniform'],
    when: (seen) => calm(seen) && !OTHERS.test(seen.sentence.text),
  },
  {
    match: [
      `[${SHOW} (my|our|the) (new|own|old|shiny|favorite|brand new)? ${CAR}]`,
      `^ [(my|our) (new|brand new)? ${CAR} (tonight|today|again|this morning|for the night)?] $`,
      `[(live|livestream|livestreaming|streaming|going live|recording|filming|filmed|posting|taken|shot|snapped|
        vlogging|dancing|tiktok) ..3 (from|in|inside|on) (my|the|our) (${CAR}|${INSIDE})]`,
      `[${PICTURE} ..3 (of|in|at|inside|from|around|outside) ..2 ${INSIDE}]`,
      `[${SHOW} the (inside|back|basement|lobby) of ..1 (${INSIDE}|station !(wagon|master))]`,
      `[${SHOW} (a|the|your) ..1 tour of (the|our) (${INSIDE}|station)]`,
    ],
    why: 'Shows or describes a police building, vehicle or a part the public does not see.',
    sure: 'inferred',
    marks: ['imagery:places'],
    when: (seen) => calm(seen) && !OTHERS.test(seen.sentence.text),
  },
]

/** Other people's uniforms, badges, cruisers and stations; what is seen in the news. */
const OTHERS =
  /\b(?:work at|going up|under construction|architect\w*|target|walmart|warehouse|captain america|zelda|work uniform|mcdonald|waitress|waiter|chef|barista|pilot|flight|scrubs|nurs\w+|pt cruiser|land cruiser|beach|bike|bicycle|boat|cabin cruiser|caribbean|cruise|space|radio|fire|train|bus|gas|subway|polling|space station|weather|news|movie|film|show|series|game|lego|toy|kid|kids|son|daughter|nephew|niece|grand\w+|halloween|costume|school|scouts?|scouting|hockey|football|basketball|cheer\w*|volleyball|lacrosse|karate|museum|office|lanyard|conference|campus|hospital|lab|fitbit|watch|garmin|merit|reading|blue badge|level|unlocked|army|navy|marines?|air force|mailman|ups|usps)\b/i

export const departmentPicturesToldFinds: readonly Example[] = [
  '[Me in uniform]',
  '[Here is my patrol car]',
  'I [used department letterhead]',
]

export const departmentPicturesToldLeaves: readonly Example[] = [
  'Look at my merit badge',
  'Me in my band uniform, 1998',
  'Me in my uniform at McDonald’s',
  'Look at my new beach cruiser',
  'Here is my new car',
  'Photo of the train station',
  'I look good in my new dress',
  'Our new logo for the bakery',
]

import { concern, type Example, type Seen } from '../concern.ts'
import { inside, workplace } from '../insider.ts'

/** Pictures of family, teams and classes, and those whose people said yes. */
const OTHER =
  /\b(?:my (?:wife's|husband's|sister's|mom's|dad's|daughter's|son's|kids?'?s?)|family (?:photo|picture)|wedding party|zumba|yoga|quilt|choir|class pic|book club|little league|team picture|nurses?|firefighters?|scouts?|prom|bakery|salon|church|platoon reunion|army|navy|marines|(?:cape|beach) traffic|road trip|car ?seat|asked (?:all|them|everyone|everybody|first)|everyone in it|everybody in it|with (?:their|her|his) (?:ok|okay|permission)|said (?:i could|yes|ok)|okayed|approved it|gave me the ok|signed off)\b/i
/** Words for colleagues and places that other workplaces do not have. */
const SQUAD =
  /\b(?:squad|shift|platoon|dispatch|sergeant|lieutenant|detectives?|academy|midnights|cruiser|briefing|report room|desk)\b/i
/** A rank that only police have, before a name. */
const RANKED = /\b(?:officer|sgt|detective|det|ofc|patrolman|lt|dispatcher)\.? [A-Z]/i
const calm = (seen: Seen) => {
  const { context, sentence } = seen
  return (
    context.account !== 'official' &&
    context.account !== 'investigative' &&
    !context.otherJob &&
    !context.tags.has('play.screen') &&
    !context.tags.has('img.consent') &&
    !OTHER.test(sentence.text)
  )
}
const atWork = ({ context, sentence }: Seen) =>
  inside(context) > 0 ||
  sentence.has(
    'img.place',
    'img.uniform',
    'dept.name',
    'dept.place',
    'police.place',
    'police.unit',
    'police.rank',
    'who.ours',
    'work.shift',
    'work.train',
  )

export default concern({
  id: 'coworker-imagery',
  title: 'Pictures of colleagues',
  rules: [
    {
      match: [
        '[<img.photo> ..7 (<roster.full>|<roster.last>|<dept.chief>)]',
        '[(<roster.full>|<roster.last>|<dept.chief>) ..9 <img.photo>]',
        '[(<img.share>|posting|posted|put up|got) ..5 (<roster.full>|<roster.last>|<dept.chief>)]',
        `[(<roster.full>|<roster.last>) (as|asleep|sleeping|snoring|passed out|conked out|mid sneeze|mid bite|mid
          chew|doing the|coming out of|in a|in the|fighting|dancing|singing|eating|trying to)]`,
        `[(<roster.full>|<roster.last>|<roster.first>) 's ..1 (id badge|badge photo|academy photo|id photo|photo|
          picture|mugshot|headshot|yearbook)]`,
      ],
      why: 'Shows or describes a picture of a named colleague.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        calm(seen) &&
        (seen.context.tags.has('img.photo') || seen.context.tags.has('img.share')) &&
        (atWork(seen) || roster(seen) > 1 || SQUAD.test(seen.sentence.text) || RANKED.test(seen.sentence.text)),
    },
    {
      match: [
        `[(l to r|left to right|front row|back row|top row|third from|second from|2nd from|3rd from) ..3
          (<roster.full>|<roster.last>|<roster.first>|<name.first>)]`,
      ],
      why: 'Shows or describes a picture of colleagues.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        calm(seen) &&
        ((roster(seen) > 1 && (atWork(seen) || seen.sentence.has('roster.last', 'roster.full'))) ||
          /\b(?:asleep|conked|passed|snoring|sleeping|drooling)\b/i.test(seen.words)),
    },
    {
      match: [
        `[(boss|boss man|chief|sarge|sergeant|lieutenant|lt|captain|deputy chief|rookie|recruit|trainee|my partner)
          ..1 (asleep|snoring|nodding off|drooling|sleeping|napping|passed out|dozing) ..9]`,
      ],
      why: 'Shows or describes a picture of a colleague.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        calm(seen) &&
        inside(seen.context) > 1 &&
        /\b(?:pics?|photos?|pictures?|video|camera|angles|snapped|filmed|got (?:him|her|it) (?:from|on)|behold)\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(snapped|snuck|caught|filmed|got one of|one of) ..1 (the whole|everybody|everyone|all of|our|the entire|half
          the) ..3 (shift|room|squad|platoon|guard|officers|crew|bench|unit|records|dispatch|detectives|class) ..6]`,
        '[left to right ..9]',
        `[(the)? (whole|entire) (second|first|third|midnight|night|day|c|b|a) (squad|platoon|shift|crew)
          (squinting|asleep|at|in|doing|crying|dancing|on) ..4]`,
        '[(pic|photo|picture|video|slide|clip) <num> (of|is)? <cap> ..5]',
        `[(filming|filmed|recording|recorded|caught|videotaped|took a video of|got a video of)
          (<name.first>|<roster.first>|<roster.last>) ..9]`,
        `[(pic|photo|picture|video|selfie) ..2 (from|in) the (locker room|squad room|report room|break room|roll call
          room|briefing room|squad bay|dispatch room|bunk room|range|academy) ..9]`,
        '[(no)? i (did not|never|didnt) ask ..2 (it is art|oh well|whatever|sue me|anyone|them|him|her|first)]',
        '[<img.photo> ..9 <img.colleagues>]',
        '[<img.colleagues> ..9 <img.photo>]',
        '[<img.share> ..9 <img.colleagues>]',
        '[<img.colleagues> ..5 <img.share>]',
        `[(day shift|night shift|second shift|third shift|midnights|overnights|evening shift|overnight dispatch|
          dispatch|b shift|c shift|a shift|c platoon|b platoon|a platoon|the bureau|the squad)
          (at|in|does|doing|on|after|dressed|asleep|with|trying|singing)]`,
        `[(nobody|no one|nobody has|they have not|not one of them|none of them) ..1
          (consented|knows i took|agreed|asked|signed|said i could)]`,
        '[i (did not|never) ask (anybody|anyone|them|him|her|first)]',
        '[tag (yourselves|yourself|whoever|who|everybody|everyone|them)]',
        '[(guess who|look who) ..5 (passenger seat|conked out|asleep|passed out|in the back|at the desk)]',
        `[(snuck|sneaked|took) (that|this|one|it) ..2 (from behind|behind|while|when they|when he|when she|when
          nobody)]`,
        `[(new|the new|that new) (girl|guy|kid|hire|recruit|rookie) ..4 (from|at|on|in) ..1
          (my training day|work|the pd|the station|dispatch|my shift|the academy|second shift|nights)]`,
        `[(caught|got|have|has) (him|her|them|it|everybody|everyone|one of the ..2) ..4
          (on video|on camera|in slow mo|on film|on my phone|from the chief)]`,
      ],
      why: 'May show colleagues who have not agreed to it.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        calm(seen) &&
        (!workplace(seen.context) || SQUAD.test(seen.sentence.text)) &&
        seen.context.play < 3 &&
        (seen.context.tags.has('img.photo') || seen.context.tags.has('img.share')) &&
        (atWork(seen) || seen.sentence.has('img.colleagues')),
    },
    {
      match: [
        `[(group (photo|shot|selfie|pic)|team (photo|pic)|class (photo|pic)|photo|picture|pic|pics|video|selfie|album)
          ..7 (from the station|from the pd|from dispatch|of my shift|from my shift|of the shift|with all of|of the
          whole|of everyone at|of everybody at|at roll call|from roll call|range day|from range day|after the drill|
          after the ..2 drill|from the academy|academy graduation|department softball|department picnic|department
          party|police softball|retirement party|awards night|torch run|station christmas)]`,
        `[(department|academy|police|range day|retirement party|award|awards|roll call|pd|academy graduation) ..3
          (album|pic|pics|photo|photos|picture|pictures|video|group shot|group photo)]`,
      ],
      why: 'May show colleagues at work or at a department event.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        calm(seen) &&
        !workplace(seen.context) &&
        (!/\b(?:of the whole|with all of|of every(?:one|body) at|retirement party|awards night)$/i.test(seen.words) ||
          atWork(seen) ||
          SQUAD.test(seen.sentence.text)),
    },
  ],
})

/** How many names of the roster the sentence has. */
function roster({ sentence }: Seen): number {
  return (
    sentence.where('roster.full').length + sentence.where('roster.last').length + sentence.where('roster.first').length
  )
}

export const finds: readonly Example[] = [
  '[Pic of Camacho] asleep at the desk, he will kill me',
  '[Group selfie with all of second shift] in the report room',
  'The [video of my sergeant] parking the van is up, six tries',
  '[Left to right: Reyes, Doyle] and me, midnights forever, photo by the desk',
  '[Album from the retirement party] is up, I got everybody from the chief to the janitor, tag yourselves',
  '[Photos of the whole squad] passed out in the break room',
  '[Okafor mid bite] in the report room, picture four',
  'Forty [pics from range day], find yourself',
  'Posting [the guys from work] at the Christmas party, pics in the comments',
  'Throwback [department softball pic], zoom in on the mustaches',
  'Sending you a [pic of the new girl] from dispatch',
  '[My partner] snoring in the cruiser, sound on for the video',
  'A picture of [my coworkers] in uniform at the parade',
  'The [day shift at] the ballpark, everybody squinting, pics below. Roll call is going to hurt.',
  'I snapped the [whole night shift] in ugly sweaters, photo dump',
  'Rookies lined up in the roll call room with the tags still on, snapped it and [they never saw me take it]',
  '[Chief asleep at the awards dinner] and I got it on video, ten years on patrol and I never laughed so hard',
]

export const leaves: readonly Example[] = [
  'Group shot of the whole crew from the pizza place',
  'Front row left to right: Beth, Annette, the bride, photo by my aunt',
  'Family photo at nana’s table, nobody blinked',
  'Team picture from the 5k, everyone in it said I could share',
  'Class pic from my Zumba group, we survived',
  'Asked all six of the overnight crew first, here is the group photo',
  'Wedding party shot! Everybody in it okayed it',
  'My wife’s unit from the cardiac floor at the gala, picture below',
  'Video of my dad opening his tickets',
  'Prom pics of my sister',
  'Pictures of the dog in the bath',
  'The choir on the church steps, picture by Ruth',
  'Selfie with the kids at the lake',
  'Brooks running shoes, before and after pictures',
  'Tom and Karen at the lake, photo by the water',
  'Little League photo day is Saturday, wear the white pants',
  'Picture of the new bakery crew, go say hello',
  'Boss nodding off in the budget call, I have it on video',
  'Two herons on the dock and they never saw me take it',
]

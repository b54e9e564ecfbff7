import { concern, type Example, type Seen } from '../concern.ts'
import { brief, elsewhere, inside, workplace } from '../insider.ts'
import {
  departmentPicturesTold,
  departmentPicturesToldFinds,
  departmentPicturesToldLeaves,
} from '../plain/department-pictures.ts'
import type { Mark } from '../types.ts'

/** Uniforms, badges, stations and patches of other people's worlds. */
const OTHER =
  /\b(?:train station|gas station|subway|grand central|scouts?|girl scout|cub|merit|band (?:uniforms?|jackets?|director|practice|camp)|marching|school uniform|soccer|baseball|team uniform|fitbit|garmin|peloton|ride badge|hospital badge|nurse|army|navy|marine|usmc|air force|sheriff costume|costume|toy|lego|cosplay|software|pumpkin patch|patch notes|fire truck|touch a truck|tattoo apprentice|vest back from|tailor|conference|lanyard|phd|landscap\w+|ticket window|trains?|open house|aquarium|sea lion|envelope|driveway|concert|museum|police museum|movie|landscape|court of honor|eagle|embroider\w+|(?:math|english|science|biology|history|art|music|highway|water|fire) department)\b/i

const personal = ({ context }: Seen) => context.account !== 'official' && context.account !== 'investigative'
const calm = (seen: Seen) =>
  personal(seen) &&
  !seen.context.otherJob &&
  !seen.context.tags.has('in.outside') &&
  !OTHER.test(seen.sentence.text) &&
  !seen.sentence.frame.play &&
  seen.context.play < 2
/** Where people wear a badge who are no police. */
const OFFICE =
  /\b(?:office|cubicle|desk|hr|key ?card|lanyard|lab|bank|campus|conference|convention|expo|reunion|new job|intern\w*|onboarding|corporate|company|printer|visitor|gym|turnstile|parking garage)\b/i
/** Badges, name tags and letterheads are every employer's, unless the draft speaks of police or of a patch beside it. */
const ofAnOffice = ({ words, sentence, context }: Seen) =>
  /\b(?:badges?|name ?tag|name ?plate|letterhead)\b/i.test(words) &&
  !/\b(?:police|patch|collar|chevrons|shield|uniform|cruiser|sworn|department|town|pd)\b/i.test(sentence.text) &&
  inside(context) < 2 &&
  (/\b(?:id badge|name ?tag|name ?plate|badge number|letterhead)\b/i.test(words) || OFFICE.test(sentence.text))
/** Words that only their places and cars have. */
const POLICE =
  /\b(?:cruisers?|police|pd|patrol|squad|station|precinct|badge|vest|light ?bar|cage|duty|shift|roll call|booking|sally ?port|evidence|dispatch|lock ?up|cells?|holding|unit|car|uniforms?|belt|holster|(?:dress )?blues|class as|armory)\b/i
/** The draft speaks of police, or names what only they have. */
const amongPolice = ({ context, sentence }: Seen) => inside(context) > 0 || POLICE.test(sentence.text)
const shown = ({ sentence, context }: Seen) =>
  sentence.has('img.photo', 'img.share') ||
  // The picture of a long draft may be of anything else in it.
  (brief(context) && (context.tags.has('img.photo') || context.tags.has('img.share')))

function rule(tag: string, mark: Mark, why: string) {
  return {
    match: [
      `[<img.photo> ..9 <${tag}>]`,
      `[<${tag}> ..9 <img.photo>]`,
      `[<img.share> ..7 <${tag}>]`,
      `[<${tag}> ..5 <img.share>]`,
      ...(tag === 'img.insignia' ? [] : [`[<${tag}>]`]),
    ],
    why,
    marks: [mark],
    when: (seen: Seen) =>
      calm(seen) &&
      !ofAnOffice(seen) &&
      shown(seen) &&
      (seen.sentence.has('img.photo', 'img.share') ||
        inside(seen.context) > 0 ||
        seen.context.tags.has('img.colleagues')) &&
      !workplace(seen.context) &&
      // Gyms and schools have locker rooms, and every car a front seat.
      (inside(seen.context) > 0 ||
        !/\b(?:locker rooms?|gym|front seat)$/i.test(seen.words) ||
        POLICE.test(seen.sentence.text)) &&
      // A station with engines is the firefighters'.
      !(seen.context.domains.has('domain.fire') && inside(seen.context) < 2) &&
      !(elsewhere(seen.context) && inside(seen.context) < 2),
  }
}

export default concern({
  id: 'department-imagery',
  title: 'Pictures of the department',
  rules: [
    ...departmentPicturesTold((seen) => calm(seen) && !ofAnOffice(seen) && !workplace(seen.context)),
    rule('img.insignia', 'imagery:insignia', 'Shows or describes a badge, patch, seal or logo of the department.'),
    rule('img.uniform', 'imagery:uniform', 'Shows or describes the uniform.'),
    rule(
      'img.place',
      'imagery:places',
      'Shows or describes a police building, vehicle or a part the public does not see.',
    ),
    {
      match: [
        `[(our|mpd|police|department|<dept.name>) ..1 (patch|patches|seal|shield|letterhead|logo|badge|crest|insignia)
          (in|on|with|for|cut|under|and|dead|side|is|are|as|over)]`,
        `[(on|with|using|printed on) (our|department|the department|police|the pd) ..1
          (letterhead|stationery|logo|seal)]`,
        `[(logo|decal|sticker|tumbler|tumblers|mug|mugs|shirt|shirts|hoodie|hoodies|cake|cookies|hat|hats|coin|coins|
          cutout|cutouts|vest) ..5 (our|<dept.name>|police|department|mpd) ..1
          (patch|seal|shield|logo|badge|on both sides|on the)]`,
        '[(our|my|actual|their|police|department|<dept.name>) ..1 shoulder (patch|patches)]',
        '[(trade|trading|iso|swap|selling|for sale) ..5 (patch|patches|shoulder patches|challenge coins|badges|badge)]',
        '[<dept.name> ..2 (seal|patch|patches|logo|shield|on both sides|decal|shoulder patch|shoulder patches)]',
      ],
      why: 'Uses or describes the department’s badge, patch, seal or logo.',
      marks: ['imagery:insignia'],
      when: (seen) => calm(seen) && !workplace(seen.context),
    },
    {
      match: [
        `[(that is|this is|here is|it is|thats) me ..7 (white gloves|in uniform|the uniform|by the flag|with the
          badge|honor guard|in blue|dress blues|the hat|in the cruiser|in my vest)]`,
        '[(loadout|duty belt|duty rig|belt setup|my holster setup)]',
        '[(sabers|saber arch|honor guard|color guard)]',
      ],
      why: 'Shows or describes the uniform or its gear.',
      sure: 'inferred',
      marks: ['imagery:uniform'],
      when: (seen) => calm(seen) && shown(seen) && amongPolice(seen),
    },
    {
      match: [
        `[(view|the view|my view|sunrise|sunset|snow|time lapse|timelapse|shot|golden hour) ..5
          (from|off|over|through) ..2 (the roof|roof|hood|windshield|cruiser|sally port|the console|console|dispatch|
          front seat|station|<dept.place>)]`,
        `[(hood|roof|back seat|front seat|light bar|lightbar|windshield|passenger seat) of ..1
          (<num>|car <num>|unit <num>|my cruiser|the cruiser|the car)]`,
        '[(me|us|him|her|dog|pup) (in|by|with|on|and)? (unit|car|cruiser|squad) <num>?]',
        '[(tour|walkthrough|walk through|peek|look|behind the scenes) ..4 (of|at|inside|around) ..3 <img.place>]',
        `[(new|brand new|our new) (suvs|cruisers|cruiser|explorers|tahoes|cars|locker rooms|station|gym|dispatch|
          fleet|lobby)]`,
      ],
      why: 'Shows or describes a police building, vehicle or a part the public does not see.',
      sure: 'inferred',
      marks: ['imagery:places'],
      when: (seen) => calm(seen) && shown(seen) && amongPolice(seen),
    },
    {
      match: [
        `[(selfie|photo|pic|picture|headshot|portrait|video|snap|clip|mirror selfie) ..9
          (sally port|gun locker~|rifle rack|evidence room|cell block|booking|plate reader~|light bar|push bar|cage|
          service stripes|hash marks|shoulder patch|collar brass|collar pin|crest|number on the door|bay <num>)]`,
        `[(sally port|gun locker~|rifle rack|evidence room|cell block|plate reader~|light bar|push bar|hash marks|
          shoulder patch|collar pin|town seal|new decals|decals) ..12 (pic|photo|picture|in frame|see photo|selfie|pic
          <num>|swipe)]`,
        '[(back seat|front seat|hood|trunk|door) of (number|car|unit) <num> ..6]',
        `[me (by|in front of|next to|on|leaning on|against|inside|in) the
          (cruiser|cruiser door|sally port|station|holding cell|cell|evidence room|lockup|front desk) ..6]`,
      ],
      why: 'Shows or describes something taken on duty.',
      sure: 'inferred',
      marks: ['imagery:on-duty'],
      when: (seen) => calm(seen) && inside(seen.context) > 0,
    },
    {
      match: ['[(<img.photo>|<img.share>|took it|took this) ..9 <img.cabin>]'],
      why: 'Shows or describes a police building, vehicle or a part the public does not see.',
      sure: 'inferred',
      marks: ['imagery:places'],
      when: (seen) =>
        calm(seen) &&
        !workplace(seen.context) &&
        !elsewhere(seen.context) &&
        !/\b(?:pt|vintage|beach|sold|cruiser bike|chrysler|land cruiser|boat show)\b/i.test(seen.sentence.text),
    },
  ],
})

export const finds: readonly Example[] = [
  ...departmentPicturesToldFinds,
  'New profile [pic in my dress uniform], mom cried',
  'Took a [selfie in the cruiser] waiting for the tow',
  '[Pictures of our patch] on the retirement cake, swipe',
  'Posting the [video from the evidence room] tonight',
  'My [badge and his baby shoes], photo by my sister',
  'Made the invitations [on department letterhead], seal and all',
  'Changed my [profile picture to our shield] with the black band',
  '[Tour of the sally port] and booking, video in the comments',
  'Trading two [shoulder patches] from the department, photos below',
  '[Full uniform dance challenge], sound on, one take. Video up now.',
  'Sunset from the [hood of my cruiser] tonight 📸',
  'Here is my [loadout], pic attached, tear it apart',
  'Pic of the [whiteboard in the roll call room], somebody cannot spell',
  'Group photo on the [front steps of the station], everybody came',
  'Selling tumblers with the [Millbrook police seal], picture inside',
  '[Selfie from the passenger seat, shotgun rack] and all',
  '[Pic of the new laptop mount] in car 6',
  '[Picture of my badge and nameplate], day one with Millbrook PD',
]

export const leaves: readonly Example[] = [
  ...departmentPicturesToldLeaves,
  'The photo place made my eyes shut. We laughed. The clerk tried again. It went on the certificate. There was a judge. Cousin Ana came in her dress blues.',
  'In full uniform for the court of honor, photo by my dad',
  'Built my rig from used parts, pic in the comments',
  'My scout earned her camping badge, here is a picture',
  'Band uniforms came in, full uniform pic Friday',
  'Best station photo I ever took: Grand Central at dawn',
  'Patch notes dropped and they nerfed my main',
  'The seal at the aquarium splashed us, I have it on video',
  'Earned my hundred ride badge, posted it everywhere',
  'Photo of the fire truck from touch a truck',
  'My vest came back from the tailor for the wedding, pic soon',
  'Home opener pictures: new uniforms look sharp',
  'Pumpkin patch pictures are up, the baby hates hay',
  'Letterhead came in for the landscaping business, sending you a pic',
  'Kids in a cowboy sheriff costume, picture at the parade',
  'Video of my dad opening his tickets',
  'Nice picture of the train station, the window is original',
  'Got a shield from my favorite game tattooed, fresh pic',
  'Photo of my beach cruiser, new basket',
  'My ID badge picture at the office makes me look asleep',
  'Here is a pic of my name tag from the class reunion',
  'Photo of my badge for the new office, the printer made me green',
  'Photo of my new letterhead for the bakery',
]

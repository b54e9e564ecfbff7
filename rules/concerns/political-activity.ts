import { concern, type Example, type Seen } from '../concern.ts'
import { bearsSurname } from '../people.ts'
import { FOR_SOMEBODY, PARTISAN } from '../plain/politics.ts'

const official = (text: string) => ({ text, account: 'official' as const })
const onOfficial = ({ context }: Seen) => context.account === 'official'
/** What a town's page says of an election without a side: where, when, how, that it takes none. */
const NEUTRAL =
  /\b(?:neutral|either candidate|sight ?lines?|right[- ]of[- ]way|setback|(?:can['’]?t|cannot|do(?:n['’]t| not)) (?:comment|endorse)|no side|whichever|whoever you|either way)\b/i
const partisan = (seen: Seen) => onOfficial(seen) && !NEUTRAL.test(seen.sentence.text)
/** Whether it is somebody whom a side is taken for, and no team or show. */
const named = (seen: Seen) =>
  partisan(seen) &&
  !seen.sentence.has('play.sport', 'play.screen', 'play.game') &&
  bearsSurname(seen.sentence.tokens, seen.match.from, seen.match.to)

export default concern({
  id: 'political-activity',
  title: 'Politics',
  shows: 'sentence',
  rules: [
    {
      match: [
        '[vote~ (yes|no|for|against|down) !town ..4]',
        '[(vote|votar|voten|vota|re elect|reelect|elect) (por|for)? (<name>|<cap>)]',
        `(we|i|the department|this department|our officers|officers|the union|millbrook)
          [(support|back|endorse|oppose|stand with|are with|are for|recommend|urge)~ ..5
          (question <num>|question <any>|<politics.ballot>|candidate|<politics.office>)]`,
        `[<politics.ballot> (is|are) (a|an|the)? (bad|good|terrible|great|right|wrong|disaster|answer|must|no
          brainer)]`,
        '[(yes|no) on (question|<num>|the|measure|proposition|prop|article|<politics.ballot>) ..5]',
        '(say|tell|show) [(yes|no) to ..2 <politics.ballot>]',
      ],
      why: 'Takes a side on a ballot question or in an election.',
      marks: ['ballot'],
      even: ['negated', 'play'],
      when: (seen) => partisan(seen) && /question|override|ballot|article|measure|prop|yes|no\b/i.test(seen.words),
    },
    {
      match: [
        `[vote~ for !((your|a|an|the|our|one) ..4 (favorite|favourite|best|cutest|funniest|scariest|prettiest|name|
          winner|pumpkin~|design|mascot|tree|float~|chili|cookie~|photo~|pet|picture|entry|logo|costume|snowman|door|
          wreath)) ..5]`,
        '[vote <cap> ..1 for ..3]',
        '[(we|page|department|officers) ..2 proud to (stand|stand with|stand behind|back|support|endorse) ..4]',
        '[(remember|do not forget|never forget) who (showed up|voted|stood|backed|cut|opposed|fought|had our) ..8]',
        '[rally for ..5]',
        `[(<dept.name>|your pd|your police|our pd|the pd) ..1 (supports|backs|backing|endorses|is with|is for|is
          backing|stands with|is behind|recommends) ..6]`,
        `[(fundraiser|lit drop|meet and greet|kickoff|rally|standout|stand out|yard signs) ..7
          (candidate|campaign|ticket|station|vfw|ward <num>|<politics.office>|team <cap>)]`,
        '[(re elect|reelect|elect|send back) ..2 (<name>|<cap>) ..6]',
        '[<politics.slogan> ..3]',
        `(we|i|the department|our officers|officers|the union|this page|proud) ..2
          [(support|back|endorse|are with|stand with|are behind|standing with|standing out)~ ..7
          (<politics.office>|<politics.party>|candidate~|campaign|committee)]`,
        `[(standing out|stand out|holding signs|hold signs|sign holding|door knocking|phone banking|canvassing|honk)
          ..12 (<politics.party>|<politics.office>|candidate|campaign|committee|if you are with us)]`,
        '[(lawn|yard) sign~ ..6]',
        `(<politics.office>|<politics.candidate>) ..12 [(has|have|had|got|backs|backed) (our|your|my|the)
          (back|badge|backs)]`,
        '[(got|has|have|gets) (my|our) (vote|votes|x)]',
        '[(you|ya) (all|already)? know (who|how|what) to (vote|do) ..3]',
        '[(somebody|someone|anybody) (please)? run against ..6]',
        '[<politics.candidate> ..6 (earned it|deserves it|is our|is the best|fights for us|for us)]',
        '[sign (the|this|our|a|my) petition ..6]',
        '[do not let (the|those)? (democrats|republicans|gop|left|liberals|conservatives|dems) ..5]',
        '[(anybody|anyone) but (<name>|<cap>)]',
        '[vote (the|for the) (one|man|woman|slate|ticket|straight|line|party) ..4]',
        `[<cap> (for|4) (mayor|sheriff|selectman|select board|governor|senate|congress|council|da|district attorney|
          president|state rep|representative|school committee|town council|city council)]`,
      ],
      why: 'Takes a side for or against a candidate or a party.',
      marks: ['party'],
      even: ['play'],
      when: partisan,
    },
    {
      match: PARTISAN,
      why: 'Takes a side for or against a candidate, a party or a ballot question.',
      marks: ({ words }) => (/question|override|ballot|measure|prop/i.test(words) ? ['ballot'] : ['party']),
      even: ['play', 'negated'],
      when: partisan,
    },
    {
      match: FOR_SOMEBODY,
      why: 'Takes a side for or against a candidate.',
      marks: ['party'],
      even: ['play', 'negated'],
      when: named,
    },
  ],
})

export const finds: readonly Example[] = [
  official('[Sign the petition to stop the dog track] at the desk'),
  official('[Do not let the Republicans near the budget]'),
  official('[Anybody but Hale] in November'),
  official('[We want Rosa Kent on the school committee]'),
  official('[Pass the debt exclusion] and fix the gym'),
  official('[Glad the mayor lost], it was time'),
  official('[Canvassing for the school bond at ten], bring gloves'),
  official('[Vote for Ellen Marsh] on Tuesday'),
  official('[Re-elect Sheriff Tom Boyle], he knows our job'),
  official('We [support Question 1] and so should you'),
  official('[Yes on the override], signs are in the lobby'),
  official('[Question 4 is a bad] idea'),
  official('Proud to [stand with Senator Hale] again this year'),
  official('Officers will be [standing out for the Republican committee] at noon'),
  official('[Chip in to the campaign] at the link'),
  official('The sheriff’s race is on and Boyle [has got our backs]'),
  official('Grab a [lawn sign] while they last'),
  official('[Vote no] on the charter change'),
  official('[One party backs] us and one does not'),
  official('Will [somebody please run against] this councilor'),
  official('[Marsh for Select Board], she came to every ride-along'),
]

export const leaves: readonly Example[] = [
  official('Vote for the cutest K9 photo by Friday'),
  official('Vote for our new therapy pup’s name in the lobby'),
  official('Good luck to the Warriors tonight, we hope you win it'),
  official('Anybody but the driver may ride in the back'),
  official('Glad the Bruins won, please drive home slowly'),
  official('We want Officer Doyle on the podium by nine'),
  official('The select board will take up the override on Monday'),
  official('Ray, both of your yard signs were blocking the sight line, pick them up at the DPW counter'),
  official('Lawn signs left in the right of way are at the DPW garage'),
  official('Polls are open 7 to 8 at Jefferson Elementary'),
  official('No parking near the polls, and campaign signs 150 feet away'),
  official('We do not endorse candidates or ballot questions'),
  official('Fuller Street is one way on election day'),
  official('Thank you to Town Meeting for the vote on the cruiser'),
  official('Vote for the name of our new comfort dog; we stay neutral'),
  official('The debate at Town Hall begins at seven'),
  official('Absentee ballots are at the clerk’s window'),
  official('Our party line on fireworks: they are illegal'),
  'Vote for Ellen Marsh on Tuesday',
  'Yes on 2, people',
  official('Senator Hale toured the station today'),
  official('Please keep Sergeant Alvarez in your prayers, his mother passed'),
  official('We welcome to the team Rosa Lima, our new clerk'),
  official('The parade passes the Republican and Democratic booths at noon'),
  official('Officer Doyle has your back at the crossing'),
]

import { concern, type Example, type Seen } from '../concern.ts'

const official = (text: string) => ({ text, account: 'official' as const })
const onOfficial = ({ context }: Seen) => context.account === 'official'
/** What a town's page says of an election without a side: where, when, how, that it takes none. */
const NEUTRAL =
  /\b(?:neutral|either candidate|sight ?lines?|right[- ]of[- ]way|setback|(?:can['’]?t|cannot|do(?:n['’]t| not)) (?:comment|endorse)|no side|whichever|whoever you|either way)\b/i
const partisan = (seen: Seen) => onOfficial(seen) && !NEUTRAL.test(seen.sentence.text)

export default concern({
  id: 'political-activity',
  title: 'Politics',
  shows: 'sentence',
  rules: [
    {
      match: [
        '[vote~ (yes|no|for|against|down) !town ..4]',
        '[(vote|votar|voten|vota|re elect|reelect|elect) (por|for)? (<name>|<cap>)]',
        '(we|i|the department|this department|our officers|officers|the union|millbrook) [(support|back|endorse|oppose|stand with|are with|are for|recommend|urge)~ ..5 (question <num>|question <any>|<politics.ballot>|candidate|<politics.office>)]',
        '[<politics.ballot> (is|are) (a|an|the)? (bad|good|terrible|great|right|wrong|disaster|answer|must|no brainer)]',
        '[(yes|no) on (question|<num>|the|measure|proposition|prop|article|<politics.ballot>) ..5]',
        'if (the|this) [<politics.ballot> (goes down|fails|does not pass|loses)]',
        '(say|tell|show) [(yes|no) to ..2 <politics.ballot>]',
      ],
      why: 'Takes a side on a ballot question or in an election.',
      marks: ['ballot'],
      even: ['negated', 'play'],
      when: (seen) => partisan(seen) && /question|override|ballot|article|measure|prop|yes|no\b/i.test(seen.words),
    },
    {
      match: [
        '[vote~ for ..5]',
        '[vote <cap> ..1 for ..3]',
        '[(no better|the best|only real|the right) (candidate|choice|pick|man|woman|person) for ..4]',
        '[(we|page|department|officers) ..2 proud to (stand|stand with|stand behind|back|support|endorse) ..4]',
        '[(remember|do not forget|never forget) who (showed up|voted|stood|backed|cut|opposed|fought|had our) ..8]',
        '[(meet|welcome|elect) (the|our|your) next (governor|senator|mayor|sheriff|president|councilor|rep|representative|district attorney) ..4]',
        '[rally for ..5]',
        '[(asking|urging|telling) you to (call|write|email) your (senator|rep|representative|councilor|congressman|legislator) ..4]',
        '[(we|i) hope (she|he|they) (loses|lose|wins|win|gets in|gets beat|gets trounced|stays)]',
        '[(<dept.name>|your pd|your police|our pd|the pd) ..1 (supports|backs|backing|endorses|is with|is for|is backing|stands with|is behind|recommends) ..6]',
        '[(red|blue) (column|ticket|side|team|wave|line of the ballot) ..4 (loves|supports|backs|has|stands|respects|deserves|please)]',
        '[(never|not going to|would not|will not) tell you how to vote] ..1 but',
        '[(fundraiser|lit drop|meet and greet|kickoff|rally|standout|stand out|yard signs) ..7 (candidate|campaign|ticket|station|vfw|ward <num>|<politics.office>|team <cap>)]',
        '[(re elect|reelect|elect|send back) ..2 (<name>|<cap>) ..6]',
        '[keep ..2 (<name>|<cap>) ..3 (in office|in the (seat|house|senate|statehouse|state house)|on the board|on the job|there|fighting|working for)]',
        '[<politics.slogan> ..3]',
        '(we|i|the department|our officers|officers|the union|this page|proud) ..2 [(support|back|endorse|are with|stand with|are behind|standing with|standing out)~ ..7 (<politics.office>|<politics.party>|candidate~|campaign|committee)]',
        '[(standing out|stand out|holding signs|hold signs|sign holding|door knocking|phone banking|canvassing|honk) ..12 (<politics.party>|<politics.office>|candidate|campaign|committee|if you are with us)]',
        '[(chip in|donate|contribute|give|fundraiser|donation~) ..6 (campaign|re election|reelection|candidate|war chest|keep (him|her|them) (there|in))]',
        '[(lawn|yard) sign~ ..6]',
        '(<politics.office>|<politics.candidate>) ..12 [(has|have|had|got|backs|backed) (our|your|my|the) (back|badge|backs)]',
        '(<name>|<cap>) ..4 [(has|got|backs|backed) (our|the) (back|badge|backs)]',
        '<cap> (he|she) (has|is) got [your back]',
        '[one party ..3 (backs|supports|loves|respects|cares)]',
        '[(the|those) <politics.party> ..5 (best|better|right|worst|wrong|back|support|hate|ideas) ..3]',
        '[(got|has|have|gets) (my|our) (vote|votes|x)]',
        '[(where|who) (my|our) (x|vote|ballot|mark) (goes|is going|went|is for)]',
        '[(hate|sorry|shame|pity) ..2 see ..6 (lose|lose his seat|lose her seat|voted out|go down)]',
        '[(i|we) (have|has)? (made|make) (my|our) minds? up]',
        '[(you|ya) (all|already)? know (who|how|what) to (vote|do) ..3]',
        '[remember ..5 (when you are in the booth|in november|on tuesday|at the polls|in the booth|election day|when you vote) ..12]',
        '[(somebody|someone|anybody) (please)? run against ..6]',
        '[<politics.candidate> ..6 (earned it|deserves it|is our|is the best|fights for us|for us)]',
        '(go|vote|join|proud|all|we are|honk for|signs for) ..2 [team <cap>]',
        '^ [team <cap>]',
        '[(el martes|en noviembre) ..3 (saben|votar|voten) ..3]',
        '[<cap> (for|4) (mayor|sheriff|selectman|select board|governor|senate|congress|council|da|district attorney|president|state rep|representative|school committee|town council|city council)]',
      ],
      why: 'Takes a side for or against a candidate or a party.',
      marks: ['party'],
      even: ['play'],
      when: partisan,
    },
  ],
})

export const finds: readonly Example[] = [
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

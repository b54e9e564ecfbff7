import { concern, type Example, type Seen, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { personnelTold, personnelToldFinds, personnelToldLeaves } from '../plain/personnel.ts'
import { address } from '../recognizers/address.ts'
import { birthDate } from '../recognizers/birth-date.ts'
import { email } from '../recognizers/email.ts'
import { phone } from '../recognizers/phone.ts'
import { plate } from '../recognizers/plate.ts'
import { type Found, type Recognizer, wordSet } from '../recognizers/recognizer.ts'
import { published, whose } from '../recognizers/whose.ts'
import type { Sentence } from '../sentence.ts'

const EMPLOYEES = ['roster.full', 'roster.last', 'roster.first', 'police.rank', 'police.role', 'dept.chief']
const KINDS: readonly { recognizer: Recognizer; why: string }[] = [
  { recognizer: birthDate, why: 'Gives an employee’s date of birth.' },
  { recognizer: phone, why: 'Gives a personal phone number of an employee or their family.' },
  { recognizer: email, why: 'Gives a personal e-mail address of an employee.' },
  { recognizer: address, why: 'Gives the home address of an employee or their family.' },
  { recognizer: plate, why: 'Gives the plate of an employee’s own car.' },
]
const PERSONAL = wordSet('personal private cell')
const BUSY = wordSet('desk office records dispatch station hall')

/** An employee, or their family, is spoken of in the sentence or in the draft. */
const employee = (sentence: Sentence, context: Context) =>
  sentence.has(...EMPLOYEES) || EMPLOYEES.some((tag) => context.tags.has(tag))

function personal(sentence: Sentence, context: Context): Sighting[] {
  if (context.account !== 'official' || !employee(sentence, context)) return []
  const sightings: Sighting[] = []
  for (const { recognizer, why } of KINDS)
    for (const found of recognizer.find(sentence, context)) {
      if (found.score < 0.5 || published(sentence, found, context) || !theirs(sentence, found, context)) continue
      sightings.push({ from: found.from, to: found.to, why, marks: ['specific'], even: ['play'], fix: MASK })
    }
  return sightings
}
const MASK = { label: 'Leave it out', replacement: '' }

/** A number of an employee or their family, not of an office, a hall or a funeral home. */
function theirs(sentence: Sentence, found: Found, context: Context): boolean {
  if (found.kind === 'birth-date') return true
  const owner = whose(sentence, found, context)
  if (owner === 'person') return true
  const elsewhere = owner === 'business' && (found.kind === 'address' || found.kind === 'plate')
  return (
    !elsewhere &&
    sentence.has(...EMPLOYEES) &&
    (sentence.says(PERSONAL) || !sentence.says(BUSY, found.from - 5, found.from))
  )
}

const WHO = '(<roster.full>|<roster.first>|<roster.last>|<police.rank>|<police.role>|he|she)'

const official = (text: string) => ({ text, account: 'official' as const })
const onOfficial = ({ context, sentence }: Seen) =>
  context.account === 'official' && (employee(sentence, context) || /\b(?:our|the) chief\b/i.test(sentence.text))

export default concern({
  id: 'personnel-information',
  title: 'Personal information of employees',
  rules: [
    ...personnelTold(onOfficial),
    {
      match: [
        `(<roster.full>|<roster.first>|<roster.last>|<police.rank>|<police.role>|<name>|he|she) ..8
          [(lives|lived|living|resides) (in|at|on|next|two|down|across|around|near) ..5]`,
        `(chief|officer|lieutenant|sergeant|detective|dispatcher|<police.rank>) <any>? <any>? <poss>
          [(own|personal|family|home) (car|truck|house|phone|cell|address|home)]`,
      ],
      why: 'Tells where an employee lives.',
      sure: 'inferred',
      even: ['play'],
      marks: ['specific'],
      when: onOfficial,
    },
    {
      match: [
        `(<roster.full>|<roster.first>|<roster.last>|<police.rank>|<police.role>|he|she) ..8
          [(is|was|are|be)? (expecting|pregnant|engaged|getting married|married|newlywed|a new
          (dad|mom|father|mother)|adopting) ..4]`,
        `(<roster.full>|<roster.first>|<roster.last>|<police.rank>|<police.role>|officer <any>) ..5 <poss>?
          [(wife|husband|twins|son|daughter|kids|children|oldest|youngest|boyfriend|girlfriend|fiance|fiancee|better
          half|mother|father|sister|brother) ..6]`,
        `(<roster.full>|<roster.first>|<roster.last>|<police.rank>|he|she) ..6
          [(sleeping|sleep|staying|crashing) (on|at|with) (his|her|a|their) ..4]`,
        `(<roster.full>|<roster.first>|<roster.last>|<police.rank>|<police.role>) ..7
          [(turns|turned|turning|is|very happy|happy) <num> ..3]`,
        `[(<roster.full>|<roster.first>|<roster.last>|<police.rank>) ..4
          (grew up|hometown|born and raised|is originally) ..4]`,
      ],
      why: 'Tells something personal about an employee or their family.',
      sure: 'inferred',
      even: ['play'],
      marks: ['general'],
      when: (seen) =>
        onOfficial(seen) && !/award|retire|serv|years? (?:of|with|on)|shift|trained/i.test(seen.sentence.text),
    },
    {
      match: [
        `${WHO} ..8 [(is|was|are|be|has been|back from)? (going through a divorce|going through a separation|getting
          divorced|divorcing|divorced|separated|single|dating|in rehab|in recovery|sober|out on medical|on medical
          leave|on stress leave|on family leave|on leave|out sick|recovering from|in the hospital|having surgery|had
          surgery|diagnosed|in treatment|in therapy|in counseling|battling|fighting cancer|beating cancer|behind on|
          bankrupt|suing|grieving|mourning|a recovering) ..4]`,
        `${WHO} ..6 [(<private.condition>|<private.status>) ..3]`,
        `${WHO} ..5 <poss>? [(diagnosis|surgery|divorce|custody case|breakup|depression|anxiety|ptsd|drinking|illness|
          cancer|injury|treatment|mortgage|debts|religion|church) ..4]`,
      ],
      why: 'Tells something private about an employee.',
      sure: 'inferred',
      even: ['play'],
      when: (seen) =>
        onOfficial(seen) && !/\b(?:saved|rescued|helped|investigat\w+|arrest\w+)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `${WHO} ..6 [(has|have|had|have been|has been|is|was)? (been with (us|the department|the force)|with the
          department since|joined (us|the department|the force)|hired in|appointed in|came to us|celebrates|marks|
          marking|reached|completes|completing|retires|retired|retiring) ..6]`,
        `[(ten|fifteen|twenty|twenty five|thirty|five|three|two) years (of service|of dedicated service|on the job|on
          the force|with the department|with us|in uniform)]`,
        `${WHO} ..6 [(was|is|has been|were|being)? (promoted|sworn in|assigned|awarded|honored|recognized|commended|
          presented|certified|named|decorated|appointed) ..6]`,
        `${WHO} ..6 [(received|receives|earned|earns|won|wins|accepts|accepted|takes home) ..3
          (award|medal|commendation|citation|ribbon|certificate|degree|honors|recognition|officer of the
          (year|month))]`,
        `${WHO} ..5 [(completed|completes|finished|finishes|graduated|graduates|passed|attended|trained) ..6
          (training|course|academy|class|school|program|certification|college|university|instructor)]`,
        `${WHO} ..6 [(served|serves) ..4 (army|navy|marines|marine corps|air force|coast guard|national guard|
          reserves|department|patrol|police)]`,
      ],
      why: 'Gives official information about an employee: service, rank, training or awards.',
      even: ['play'],
      marks: ['official-information'],
      when: onOfficial,
    },
  ],
  triggers: [...new Set(KINDS.flatMap((k) => k.recognizer.triggers))],
  find: personal,
})

export const finds: readonly Example[] = [
  ...personnelToldFinds,
  official('Officer Priya Nair was born on [May 4, 1990], wish her well'),
  official('Detective Reyes can be reached on his cell, [508-555-0149]'),
  official('Sgt. Whitfield lives at [18 Birch Lane, Ashford]'),
  official('Officer Doyle reads [marcus.d@inbox.example] faster than the desk mail'),
  official('That green Subaru, plate [4SR 118], is Lt. Sorensen’s own'),
  official('Detective Reyes [lives two doors down from] the bakery'),
  official('Dispatcher Joelle is [expecting] in March'),
  official('Officer Okafor is [going through a divorce] and could use a kind word'),
  official('Officer Camacho’s [twins] start kindergarten today'),
  official('Officer Brooks is [out on medical] after his surgery'),
  official('Meet Officer Nair, DOB [5/4/90]'),
  official('Call Karen Whitfield at home, [508-555-0171]'),
  official('Leave a casserole on Lt. Sorensen’s [porch]'),
  official('Chief Pruitt is fishing; his wife answers at [508-555-0112]'),
  official('Officer Priya Nair [has been with us since 2016]'),
  official('Detective Reyes [was promoted on May 4, 2020]'),
  official('Officer Camacho [finished the bicycle course]'),
  official('Sergeant Whitfield [received the lifesaving medal] on Monday'),
]

export const leaves: readonly Example[] = [
  ...personnelToldLeaves,
  official('Lieutenant Kowalczyk led our accreditation in 2009'),
  official('Officer Doyle took first place at the trial on June 3'),
  official('Leave a message for Officer Brooks at 508-555-0100'),
  official('We do not give out the home address of any officer'),
  official('Officer Nair will be at the library, 12 Church Street, on Friday'),
  official('A man was born in our parking lot last night, on May 4'),
  official('Crash at 12 Birch Lane, one lane open'),
  'Tom Okafor is going through a divorce',
  'My sergeant lives at 14 Birch Lane',
  official('The road is closed until 5/4'),
  official('Officer Brooks will be at the farmers market from nine to noon'),
  official('The library marks twenty years in its building today'),
  official('Thank you to the officers who helped a driver who was recovering from surgery'),
  'Detective Reyes has been with us since 2016',
]

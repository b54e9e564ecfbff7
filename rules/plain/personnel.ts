import type { Example, Rule, Seen } from '../concern.ts'

/** What the department's account tells of its people's own lives, for `concerns/personnel-information.ts`. */

const WHO = `((officer|ofc|sgt|sergeant|lt|lieutenant|det|detective|capt|captain|corporal|patrolman|dispatcher|chief|deputy
    chief) <cap> <cap>?|<roster.full>|<roster.last>|<dept.chief>|our (chief|dispatcher|sergeant|lieutenant|detective|
    deputy chief|records clerk|school resource officer)|one of our (officers|dispatchers|detectives|sergeants|own)|he|
    she)`
const FAMILY = '(mother|father|mom|dad|grandfather|grandmother|grandpa|grandma|husband|wife|parent|uncle|aunt)'

export const personnelTold = (onOfficial: (seen: Seen) => boolean): readonly Rule[] => [
  {
    match: [
      `[${WHO} ..1 (had|has|is having|welcomed|are having|just had|adopted) (a|her|his|their) ..2
        (baby|babies|baby girl|baby boy|son|daughter|newborn|twins|child)] !(seat|seats|shower gift)`,
      `[${WHO} (is|are|was) (a|an|the)? ..1 (new|proud|single|expectant|first time|soon to be)? ${FAMILY} (of|to)?]`,
      `[(happy|a happy) ..1 birthday (to)? ..1 ${WHO}]`,
      `[${WHO} <poss> ..1 (birthday|anniversary|wedding|engagement|honeymoon)]`,
      `[${WHO} (was|is) born (in|on) ..3]`,
      `[${WHO} ..1 (bought|buys|is buying|sold|is selling|moved|is moving|moves|rents)
        (a|his|her|their|to|into|a new)? ..1 (house|home|condo|apartment|place|<cap>)]`,
      `[${WHO} (makes|made|earns|earned) (<num>|six figures) ..1 (a|per|last) (year|month)]`,
    ],
    why: 'Tells something personal about an employee or their family.',
    sure: 'inferred',
    even: ['play'],
    marks: ['general'],
    when: (seen) => onOfficial(seen) && !WORK.test(seen.sentence.text),
  },
  {
    match: [
      `[${WHO} ..1 (is|was|are|will be|has been|went) ..1 (out)? ..1 (sick|on maternity leave|on paternity leave|on
        sick leave|on bereavement leave|on disability|in the hospital|in the icu|in surgery|at the doctor|in therapy)]`,
      `[${WHO} ..1 (has|had|is fighting|is battling|got|caught|beat) (the|a|an|breast|brain|lung|skin|kidney)? ..1
        (flu|covid|cancer|stroke|heart attack|surgery|tumor|diabetes|ptsd|depression|miscarriage|baby|pneumonia|
        concussion|broken (leg|arm|hip|foot|ankle|wrist)) !(shot|shots|vaccine|clinic|test|training)]`,
      `[${WHO} (is|was) (a|an)? ..1 (catholic|jewish|muslim|baptist|protestant|christian|mormon|buddhist|hindu|
        atheist|gay|lesbian|bisexual|transgender|republican|democrat|immigrant)]`,
      `[${WHO} (drives|owns|rides|is driving) (a|an|his|her|the) own? ..2 <data.vehicle>]`,
      `[${WHO} (lost|buried) (his|her) ..1 (${FAMILY}|son|daughter|brother|sister|baby)]`,
    ],
    why: 'Tells something private about an employee.',
    sure: 'inferred',
    even: ['play'],
    when: (seen) => onOfficial(seen) && !WORK.test(seen.sentence.text),
  },
]

/** What is done for others in service, and what is no employee's. */
const WORK =
  /\b(?:saved|rescued|helped|helps|deliver\w*|found|arrest\w*|investigat\w+|stopped|suspect|victim|driver|patrol(?:s|led)? in|cruiser|department['’]s|police (?:car|suv|motorcycle)|walk|fundraiser|awareness|training|talk(?:s|ed|ing)? about|teach\w*)\b/i

const official = (text: string) => ({ text, account: 'official' as const })

export const personnelToldFinds: readonly Example[] = [
  official('[Officer Nair had a baby] girl'),
  official('[Happy birthday to Officer Brooks]'),
  official('[Officer Nair is on maternity leave]'),
  official('[Officer Brooks moved to Ashford]'),
  official('[Officer Brooks drives a red Jeep]'),
  official('[Chief Pruitt is a new grandfather]'),
  official('[Our chief has cancer]'),
]

export const personnelToldLeaves: readonly Example[] = [
  official('Happy birthday to the town of Millbrook'),
  official('Officer Brooks drives a department cruiser'),
  official('She was born in our parking lot'),
  'Officer Nair had a baby girl',
]

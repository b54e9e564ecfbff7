import { concern, type Example, type Frame, type Sighting } from '../concern.ts'
import { TOWN_AFFAIRS } from '../plain/town.ts'

const WHY = 'Comments on the town’s affairs from an account without your name.'
const STRONG = ['town.body', 'dept.name', 'dept.official', 'dept.chief'] as const
const WEAK = ['town.weak', 'dept.town', 'dept.place'] as const

/** What is made of a town's bodies for an audience. */
const STAGED = new Set('drama dramas comedy comedies sitcom soap soaps scene scenes novel satire romance'.split(' '))

/** Towns of pasteboard, gingerbread and bricks, boards of a building, and offices that are held at home. */
const SMALL_TOWN =
  /\b(?:(?:h\.?o\.?|n|o|z) (?:scale|gauge)|to scale|scale model|scratch[- ]built|model (?:railroad|train|town|village)|train set|layout|diorama|doll ?house|miniatures?|gingerbread|legos?|(?:christmas|holiday|department 56) village|minecraft|stardew|sim ?city|skylines|watercolou?r|painting of|hoa|condo|co-op|in (?:my|our|this) (?:kitchen|house|family|living room|head|garden|couch)|of (?:my|our|this) (?:kitchen|house|couch|living room|backyard|henhouse))\b/i

/** What a town keeps up, and the street or place where. */
const STREET =
  /\b(?:(?:sidewalks?|potholes?|street ?lights?|crosswalks?|hydrants?|storm drains?|stop signs?|speed bumps?|traffic lights?|light) (?:on|at|by|along|in front of|down) [A-Z]|(?:plow|plows|plowed|pave|paves|paved|repaved) (?:on )?[A-Z][a-z]|(?:Route|Rte\.?) \d+ light\b)/

export default concern({
  id: 'anonymous-town-affairs',
  title: 'Town affairs under no name',
  shows: 'sentence',
  rules: [
    {
      match: TOWN_AFFAIRS,
      why: WHY,
      sure: 'inferred',
      even: ['negated', 'condemned', 'play'],
      when: ({ sentence, context }) =>
        context.account === 'anonymous' &&
        !SMALL_TOWN.test(sentence.text) &&
        !sentence.has('play.screen', 'play.stage', 'play.book', 'play.game', 'play.music', 'play.joke'),
    },
  ],
  triggers: [
    ...[...STRONG, ...WEAK].map((tag) => `<${tag}>`),
    'light',
    'sidewalk',
    'crosswalk',
    'plows',
    'plow',
    'paved',
    'plowed',
    'pave',
    'paves',
    'repaved',
  ],
  find(sentence, context) {
    if (context.account !== 'anonymous') return []
    const out: Sighting[] = []
    // A field or a pool of the town's is its affair; a town in a film or a game is not.
    if (SMALL_TOWN.test(sentence.text)) return out
    const told = sentence.has('play.screen', 'play.stage', 'play.book', 'play.game', 'play.music', 'play.joke')
    const even: Frame[] = told ? ['negated', 'condemned'] : ['negated', 'condemned', 'play']
    for (const tag of STRONG)
      for (const { from, to } of sentence.where(tag))
        if (!STAGED.has(sentence.tokens[to]?.norm ?? '')) out.push({ from, to, why: WHY, even })
    if (out.length > 0) return out
    // What is wrong with a street, by its name.
    const street = STREET.exec(sentence.text)
    if (street) {
      const at = (offset: number) => sentence.tokens.findIndex(({ end }) => end > offset)
      const from = at(street.index)
      if (from >= 0) out.push({ from, to: from + 1, why: WHY, sure: 'inferred', even: ['negated', 'condemned'] })
      return out
    }
    // Everyday words of the town's business count in pairs, or beside the town's own name.
    const weak = WEAK.flatMap((tag) => sentence.where(tag)).sort((a, b) => a.from - b.from)
    if (weak.length < 2) return out
    return weak.map(({ from, to }) => ({ from, to, why: WHY, sure: 'inferred', even: ['negated', 'condemned'] }))
  },
})

export const finds: readonly Example[] = [
  { text: 'Nobody [plowed] Cedar until noon', account: 'anonymous' },
  { text: 'The [sidewalk] on Canal tips strollers over', account: 'anonymous' },
  { text: 'They skipped our [trash pickup] twice', account: 'anonymous' },
  { text: 'The [library hours] shrank again', account: 'anonymous' },
  { text: 'The [Select Board] should open the meetings again', account: 'anonymous' },
  { text: 'Ask the [town manager] where the paving money went', account: 'anonymous' },
  { text: 'Vote no at [Town Meeting] on Tuesday', account: 'anonymous' },
  { text: 'The [transfer station] hours are wrong on the site', account: 'anonymous' },
  { text: 'Why does the [DPW] plow our street last?', account: 'anonymous' },
  { text: 'The [planning board] let another gas station through', account: 'anonymous' },
  { text: 'Our [school committee] meets in secret half the time', account: 'anonymous' },
  { text: 'The new [bylaw] on leaf blowers is a good one', account: 'anonymous', surface: 'comment' },
  { text: 'Chief [Alan Pruitt] should answer the question', account: 'anonymous' },
  { text: 'The [recreation department] charges for tennis now', account: 'anonymous' },
  { text: '[Millbrook PD] never writes tickets on Canal Street', account: 'anonymous' },
  { text: 'Hi, please sign my petition to keep the [senior center] open', account: 'anonymous', surface: 'message' },
  { text: 'The [potholes] in [Millbrook] have their own weather', account: 'anonymous' },
  { text: 'They want [taxpayers] to pay for the [sidewalks] twice', account: 'anonymous' },
  { text: 'The [police contract] is up again, call them', account: 'anonymous' },
]

export const leaves: readonly Example[] = [
  { text: 'A little light at Christmas is all she wants', account: 'anonymous' },
  { text: 'Salt the water, then the pasta', account: 'anonymous' },
  { text: 'The roof of our car leaks', account: 'anonymous' },
  { text: 'That book is the best town hall drama I ever read in a tub', account: 'anonymous' },
  'The Select Board should open the meetings again',
  'The transfer station hours are wrong on the site',
  { text: 'Our condo board banned grills', account: 'anonymous' },
  { text: 'My cat sleeps on the radiator', account: 'anonymous' },
  { text: 'Anyone have a good chili recipe?', account: 'anonymous' },
  { text: 'Parks and Recreation is the best show, that town meeting episode of season 2', account: 'anonymous' },
  { text: 'I am the mayor of my own couch', account: 'anonymous' },
  { text: 'Would you take forty for the lamp?', account: 'anonymous', surface: 'message' },
  { text: 'My knee hurts when it rains', account: 'anonymous' },
  { text: 'Tall, quiet, bad at chess', account: 'anonymous', surface: 'bio' },
  { text: 'We closed the town in our video game last night', account: 'anonymous' },
  { text: 'This library book smells like soup', account: 'anonymous' },
  { text: 'Paris is a lovely town', account: 'anonymous' },
  { text: 'Our gingerbread library hours are until somebody eats the roof', account: 'anonymous' },
  { text: 'The planning board of my couch, two cats, voted no', account: 'anonymous' },
  { text: 'I ran a new best time around the lake', account: 'anonymous' },
]

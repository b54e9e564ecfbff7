import { type Hit, hit } from './match/lexicon.ts'
import type { Token } from './text/tokens.ts'

const MANY = new Set(
  'men women help folk youth population community race crowd people children folk gays amish congolese senegalese lebanese nepalese chinese japanese vietnamese burmese taiwanese hasidim inuit khmer hmong british irish french welsh portuguese guyanese elderly disabled handicapped blind deaf autistic ill lgbt lgbtq lgbtqia latinx romani islam judaism hinduism homosexuality transgenderism lesbianism immigration jehovah lot bunch brigade mob horde clan tribe nation clergy stock staff danish dutch swiss spanish polish turkish scottish swedish finnish norwegian z trans impaired challenged poor sioux maori druze maltese rohingya roma togolese beninese gabonese malagasy surinamese bhutanese timorese haredim enby ojibwe catholicism protestantism mormonism buddhism sikhism'.split(
    ' ',
  ),
)
/** Names of a whole people that are adjectives too: a people only where a verb or an end follows. */
const COLLECTIVE = new Set(
  'amish congolese senegalese lebanese nepalese chinese japanese vietnamese burmese taiwanese inuit khmer hmong british irish french welsh portuguese guyanese disabled handicapped autistic elderly latinx lgbt lgbtq romani trans blacks blind deaf ill roma danish dutch swiss spanish polish turkish scottish swedish finnish norwegian'.split(
    ' ',
  ),
)
const ONE = new Set(['a', 'an', 'any', 'every', 'no', 'each', 'another', 'typical', 'average', 'single', 'one'])
const SPECIFIC = new Set(['this', 'that', 'the'])
const OWN = new Set([
  'my',
  'our',
  'his',
  'her',
  'your',
  'their',
  'its',
  "'s",
  'both',
  'two',
  'three',
  'four',
  'five',
  'several',
  'few',
])
const BETWEEN = new Set(
  'other own fellow dear poor good best new old little young many single typical damn fucking stupid so called last next first'.split(
    ' ',
  ),
)
const FOLLOWS = new Set(
  "a an is are was were be am can could should will would must has have had may might need needs deserve deserves do does did who that which whose in on at with to as near than for from not never and or but just all always only really ought belong belongs want wants 's here there ever even still so too everywhere anywhere these out live lives living come comes get gets know knows think thinks hate cannot smell smells stink i we you he she they it by if because while when until again either now today without turned took moved steal steals lie lies cheat cheats act acts keep bring cause commit breed ruin ruins ruined wreck wrecked control controls disgust disgusts myself yourself himself herself themselves".split(
    ' ',
  ),
)
/** What one of a people does: "a Greek walked in". No word that is also a thing ("Irish walks", "Italian works"). */
const DOES = new Set(
  'walked walks sat sits stood said says told came comes worked paid pays tipped tips drove showed shows turned ran moved stepped steps touched touches started starts looked took takes left goes went gets got gave telling giving paying saying tipping helping begging lying stealing sitting smiling pass last keeps kept made wanted asked asks coming'.split(
    ' ',
  ),
)
/** Words for people that say no more than man, woman or child. */
const PLAIN = new Set(
  'man men woman women boy boys girl girls lady ladies gal gals male males female mothers wives chicks'.split(' '),
)
/** Words before a trade that say its grade, or no people. */
const GRADES =
  /^(?:senior|american|old|older|young|younger|single|poor|english|british|french|straight|illegal|island|native|divorced|women|special|welfare|fat|blind|canadian|european|international)$/
/** What has a people's name and is none: "the Chinese place". */
const PLACES =
  /^(?:place|restaurant|spot|buffet|joint|takeout|food|side|one|version|store|market|shop|team|flag|government|embassy|army|navy|class|test|exam|accent|word|national|parliament|press|bakery|church|school|temple|pub|bar|ambassador|president|prime|open|grand|team's|coach)$/
/** What the faithful wear. */
const GARMENT = /^(?:hijabs?|turbans?|burkas?|burqas?|niqabs?|headscar(?:f|ves)|yarmulkes?|kippahs?)$/
/** Whoever comes from somewhere: "guys from Somalia". */
const COMERS = new Set(
  'people guys men women folks anybody anyone everybody everyone those families kids ones'.split(' '),
)
const AGED = new Set(
  'people anyone anybody everyone everybody men women drivers recruits workers guys officers folks adults'.split(' '),
)
/** Words that are something else without a capital. */
const CAPITAL = new Set(['pole', 'poles', 'polish', 'turk', 'turks', 'black', 'jerseys'])

/**
 * Marks mentions of protected groups among the tokens: `group` (many, or any one of them: "Muslims", "deaf people",
 * "no immigrant", "a woman") and `group.single` (one or some certain persons: "my gay neighbour", "that Sikh guy").
 *
 * In: a sentence's tokens, and the hits (with the lexicon's `group.*`) to add to. Linear.
 */
export function groups(tokens: readonly Token[], hits: Hit[][]): void {
  // Three brackets round a word point at Jews.
  tokens.forEach((token, at) => {
    if (/\({3}/.test(token.before)) hits[at]!.push(hit('code.brackets', 1))
  })
  for (let i = 0; i < tokens.length; ) {
    const to = mention(tokens, hits, i)
    if (!to) {
      // "The tile man is Ecuadorian": the people's name as a quality.
      if (
        tokens[i]!.caps === 1 &&
        longest(hits, i, 'group.of') &&
        (i > 0 || /[?.!]/.test(tokens[i + 1]?.before ?? '.'))
      )
        hits[i]!.push(hit('group.adjective', 1))
      i++
      continue
    }
    const last = reading(tokens[to - 1]!)
    const before = determiner(tokens, i)
    const plural =
      tokens[to - 1]!.kind === 'emoji' ||
      MANY.has(last) ||
      (/s$/.test(last) && last !== 'is') ||
      longest(hits, i, 'group.with') > 0 ||
      (COMERS.has(tokens[i]!.norm) && to - i > 2) ||
      /^\d+$/.test(last)
    const any = !OWN.has(before) && (plural || ONE.has(before))
    hits[i]!.push(hit(any ? 'group' : 'group.single', to - i))
    if (to - i > 1 || !PLAIN.has(last)) hits[i]!.push(hit('group.marked', to - i))
    i = to
  }
}

/** The end of the mention of a group that starts at this token, or 0. */
function mention(tokens: readonly Token[], hits: readonly (readonly Hit[])[], at: number): number {
  const phrase = longest(hits, at, 'group.with')
  // An age: "drivers over 70", "anyone under 25".
  if (
    AGED.has(tokens[at]!.norm) &&
    /^(?:over|under|past|above)$/.test(tokens[at + 1]?.norm ?? '') &&
    /^[1-9]\d$/.test(tokens[at + 2]?.norm ?? '') &&
    !minor(tokens, at + 1)
  )
    return at + 3
  if (phrase) return at + phrase
  // "Anybody in a turban".
  if (COMERS.has(tokens[at]!.norm) && /^(?:in|with|wearing)$/.test(tokens[at + 1]?.norm ?? '')) {
    const worn = /^(?:a|an|the|those|their)$/.test(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2
    if (GARMENT.test(tokens[worn]?.norm ?? '')) return worn + 1
  }
  if (COMERS.has(tokens[at]!.norm) && tokens[at + 1]?.norm === 'from') {
    const place = longest(hits, at + 2, 'group.place')
    if (place) return at + 2 + place
  }
  // "an 80 year old"; but not "an 80 year old house".
  if (
    /^[6-9]\d$/.test(tokens[at]!.norm) &&
    tokens[at + 1]?.norm === 'year' &&
    /^olds?$/.test(tokens[at + 2]?.norm ?? '')
  ) {
    const next = tokens[at + 3]
    if (next?.kind !== 'word' || /[^'"]/.test(next.before) || FOLLOWS.has(next.norm)) return at + 3
  }
  if (longest(hits, at, 'group.emoji')) return at + longest(hits, at, 'group.emoji')
  if (species(tokens, at)) return 0
  let head = at
  for (let step = 0; step < 4; step++) {
    const of = longest(hits, head, 'group.of')
    if (!of || (CAPITAL.has(tokens[head]!.norm) && tokens[head]!.norm !== 'black' && tokens[head]!.caps === 0)) break
    head += of
    const many =
      longest(hits, head, 'group.head.many') ||
      longest(hits, head, 'group.head.crowd') ||
      longest(hits, head, 'group.noun')
    if (many) return head + many
    if (NAMED_SO.test(tokens[head]?.norm ?? '') && head > at) return 0
    const work = GRADES.test(tokens[head - 1]!.norm) ? 0 : longest(hits, head, 'group.head.work')
    if (work) return head + work
    const one = longest(hits, head, 'group.head.one')
    if (one) return head + one
    if (tokens[head]?.norm === 'and' || tokens[head]?.norm === 'or') head++
  }
  const noun = longest(hits, at, 'group.noun')
  // "gay scum": the abuse is the head.
  if (!noun) return head > at && longest(hits, head, 'contempt.person') ? head : 0
  const to = at + noun
  const last = reading(tokens[to - 1]!)
  if (CAPITAL.has(last) && tokens[to - 1]!.caps === 0) return 0
  // "the women's team", "girls' night" name no group.
  if (tokens[to]?.norm === "'s") return 0
  const next = tokens[to]
  // "the blind in the kitchen is broken": one thing.
  if (last === 'blind' && next && /^(?:is|was|has|in|on|over|does|came|fell|broke|hit)$/.test(next.norm)) return 0
  if (
    /^(?:blind|deaf|old|lady)$/.test(last) &&
    next &&
    /^(?:dogs?|cats?|pupp(?:y|ies)|pups?|mutts?|horses?|mouse|mice|rats?|bugs?|beetles?|birds?)$/.test(next.norm)
  )
    return 0
  const loose = COLLECTIVE.has(last) || !(MANY.has(last) || /s$/.test(last))
  if (
    loose &&
    next &&
    next.kind === 'word' &&
    !/[^'"]/.test(next.before) &&
    !FOLLOWS.has(next.norm) &&
    !DOES.has(next.norm)
  ) {
    const before = determiner(tokens, at)
    if (PLACES.test(next.norm)) return 0
    if (!(before === 'the' && COLLECTIVE.has(last)) && !hits[to]!.some((h) => /^(?:contempt|scorn\.crime)/.test(h.tag)))
      return 0
  }
  return to
}

/** Kinds of roach, and what those need who have them. */
const ROACH = /^(?:german|american|oriental|asian|turkestan|italian)$/
const REMEDY =
  /^(?:traps?|gel|bait|spray|sprays|exterminators?|pest|pests|pro|killer|poison|kitchen|infest\w*|species|kinds?|bugs?|fly|eggs?|borax|landlord|basement|drains?)$/
/** Beetles, birds and dogs that have a lady's or a people's name. */
const NAMED_SO =
  /^(?:dogs?|cats?|pupp(?:y|ies)|pups?|mutts?|horses?|mouse|mice|bugs?|beetles?|birds?|setters?|terriers?|shepherds?|spaniels?|retrievers?|hounds?|wolfhounds?|sheepdogs?|bulldogs?|mastiffs?|cattle|cows?|geese|goose|ducks?|sparrows?|starlings?|carp|hornets?|wasps?|moths?|weevils?|snails?|frogs?|toads?|lizards?|geckos?|ivy|knotweed|thistles?|violets?|grass|honeysuckle|bittersweet|peppers?|elms?|elders?|olives?)$/

/** "German cockroaches are the worst kind", "Asian lady beetles": a species with a people's name. */
function species(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  if (/^(?:cock)?roach(?:es)?$/.test(next))
    return ROACH.test(tokens[at]!.norm) && tokens.some(({ norm }) => REMEDY.test(norm))
  return /^(?:lady|bean|stink|tree|wall|pine|bark)$/.test(next) && NAMED_SO.test(tokens[at + 2]?.norm ?? '')
}

/** "Anyone under 18": an age that the law asks for. */
const minor = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === 'under' && Number(tokens[at + 1]!.norm) <= 21

/** The word that says how many are meant, past words like "other", "damn" and "so-called". */
function determiner(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.norm ?? ''
  if (ONE.has(before) || SPECIFIC.has(before) || OWN.has(before)) return before
  const further = tokens[at - 2]?.norm ?? ''
  return BETWEEN.has(before) && (ONE.has(further) || OWN.has(further)) ? further : before
}

/** The word that a token stands for, out of its disguise. */
const reading = (token: Token): string => token.alts?.find((alt) => MANY.has(alt)) ?? token.alts?.[0] ?? token.norm

function longest(hits: readonly (readonly Hit[])[], at: number, tag: string): number {
  let length = 0
  for (const hit of hits[at] ?? []) if (hit.tag === tag && hit.length > length) length = hit.length
  return length
}

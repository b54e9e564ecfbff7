import type { Example, Rule } from '../concern.ts'
import type { Context } from '../context.ts'
import type { Sentence } from '../sentence.ts'
import type { Found } from './clause.ts'

/*
 * Contempt that is not the writer's: quoted, heard, read on a wall, and told to reject it. What the draft thinks of such words is in the
 * tags `stance.*` (`sign-facts/stance.ts`); where it agrees with them they are its own.
 */

/** Verbs by which somebody's words are told. */
const SAYS =
  /^(?:said|says?|saying|tells?|told|telling|goes|posted|posts|wrote|writes|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|shout(?:s|ed|ing)?|chant(?:s|ed|ing)?|mutter(?:s|ed|ing)?|holler(?:s|ed|ing)?|call(?:s|ed|ing)?|think(?:s|ing)?|thought|painted|scrawled|keyed|carved|scribbled|announced|declared|joked|texted|commented|suggest(?:s|ed|ing)?|argue[sd]?|arguing)$/
/** Those whose word is a proof, and everybody, who is no one. */
const NOBODY =
  /^(?:everyone|everybody|people|folks|they|history|science|bible|truth|experience|statistics|stats|studies|facts|numbers|data|we|i|you|who|common)$/
/** The writer's own words, wherever they stand. */
const OWN = /^(?:i|we)$/
const OWN_POST = /^(?:post|posts|comment|comments|sign|shirt|sticker|tweet|story|hat|flag|profile|status|page|bumper)$/
/** How far before the words their verb may stand: "told a veteran in a wheelchair that …". */
const REACH = 10
/** Words outside a quotation by which it is told, and not only shouted. */
const TELLING = 2

/** What the writer will not say. */
const UNSAID =
  /\b(?:not|never|n['’]t|wont|nobody) (?:ever )?(?:going to )?(?:hear|catch|get) (?:me|us) (?:to say|say|saying|call|calling)\b/i

/** Whether words of contempt are somebody else's, told or quoted to reject them. In: their tokens, their sentence and the draft round it. */
export function disowned(s: Sentence, at: Found, { tags }: Context): boolean {
  if (tags.has('stance.agrees')) return false
  const judged = ['stance.rejects', 'stance.tells', 'frame.condemned', 'frame.denounces'].some((tag) => tags.has(tag))
  if (UNSAID.test(s.words(0, at.from))) return true
  if (quoted(s, at)) return judged || s.tokens.filter((t) => !t.quoted && t.kind !== 'emoji').length >= TELLING
  // "Doing the accent isn't funny": what is spoken of is judged in the same breath.
  if (/ing$/.test(s.tokens[0]!.norm) && at.from > 0 && s.has('stance.rejects')) return true
  const sayer = heard(s, at)
  return sayer === 'somebody' || (sayer === 'all' && judged)
}

/** Whether what is said stands in quotation marks ("old people 'should just die'"), and not only whom it is said of ("so-called 'refugees' are …"). */
const quoted = ({ tokens }: Sentence, { from, to }: Found) => tokens[to - 1]!.quoted && !held({ tokens }, from, to - 1)

/** Whether the one word in quotation marks is held up with them and the rest is the writer's: `his "husband"`. */
const held = ({ tokens }: Pick<Sentence, 'tokens'>, from: number, at: number) =>
  at > from && !tokens[at - 1]!.quoted && !tokens[at + 1]?.quoted

/** Whose words follow a verb of saying: somebody's, everybody's, or nobody's but the writer's. */
function heard({ tokens }: Sentence, { from }: Found): 'somebody' | 'all' | undefined {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (/[;!?.]|--|—/.test(tokens[i + 1]!.before) || tokens[i + 1]!.norm === 'but') return undefined
    const { norm } = tokens[i]!
    if (/^(?:hear|heard|hearing|read|reads|reading)$/.test(norm) && tokens[i + 1]!.norm === 'that') return 'all'
    if (!SAYS.test(norm) || i + 1 === tokens.length) continue
    const next = tokens[i + 1]!.norm
    if (/^(?:it|this|what|so)$/.test(next) || (/^(?:telling|saying)$/.test(norm) && /^(?:you|yall)$/.test(next)))
      return undefined
    const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.norm)
    // "I don't care what anyone says, …": what they say is not what follows.
    if (before.includes('what') && /,/.test(tokens[i + 1]!.before)) return undefined
    if (before.some((word) => OWN.test(word) || (OWN_POST.test(word) && before.includes('my')))) return undefined
    // "Go say", "tell them": an order; "telling somebody that …": what is spoken of.
    if (i === 0) return /ing$/.test(norm) ? 'somebody' : undefined
    if (/,/.test(tokens[i + 1]!.before) && !tokens[from]!.quoted) return undefined
    const subject = before.findLast(
      (word) => !/^(?:still|also|even|always|really|just|and|or|only|so|then|once|often)$/.test(word),
    )
    if (!subject || /^(?:by|of|for|with|in|at|from|on|without|after|before|me|us|let)$/.test(subject)) return undefined
    if (subject === 'you' && before.some((word) => /^(?:if|when|whenever)$/.test(word))) return 'somebody'
    if (NOBODY.test(subject)) return 'all'
    if (/^(?:can|could|should|would|will|must|to|just|please|not|never|am|let)$/.test(subject)) return undefined
    return 'somebody'
  }
  return undefined
}

/** Denied, and said after all; or denied of others in so many words. */
const SAID_AFTER_ALL: readonly string[] = [
  '[not saying ..2 <group> (are|is) ..2 (<contempt.is>|<contempt.noun>) but ..6]',
]

/** What a draft denies of a people and another sentence of it says: "… are not thieves. They are." */
const SAID_NEXT: readonly string[] = [
  `[<group> (are|is|were|do|did|have|will|would|can) not ..3 (<contempt.is>|<contempt.noun>|<contempt.does>|
    <contempt.harm>)]`,
]

/** Prejudice that is denied first. */
export const AFTER_ALL: readonly Rule[] = [
  {
    match: SAID_AFTER_ALL,
    why: 'Denies a prejudice and goes on to voice it.',
    even: ['negated', 'condemned'],
    unless: ['quoted'],
  },
  {
    match: SAID_NEXT,
    why: 'Denies a prejudice and goes on to voice it.',
    sure: 'inferred',
    even: ['negated', 'condemned'],
    unless: ['quoted'],
    when: ({ context }) => context.tags.has('stance.retorts'),
  },
]

export const toldFinds: readonly Example[] = [
  'Everybody keeps saying [Latvians are not crooks]. They are.',
  'On the news they tell you that [Hondurans are not criminals]. Don’t believe it.',
  'Like my grandfather says, "[Romanians are pigs]", and he’s right.',
  '"[Nigerians are parasites]." Truer words were never spoken.',
  '"[Hindus are vermin]", my barber told us, and I couldn’t agree more.',
  'Lady at the bank said [Catholics are liars]. Finally somebody said it.',
  'It’s [not hateful to say that Kurds are savages], it is just being honest.',
  'It’s [not a stereotype that Scots are greedy].',
  '[I never said all Turks are lazy, just most of them].',
  'I do not give a damn what anybody says, [Finns stink].',
  'I don’t hate Bulgarians, [they are just stupid].',
  'I got banned for posting that [Peruvians are rats]. Worth it.',
  'You can’t even call a [faggot] a faggot anymore',
  'Your friendly neighborhood [spic] is stealing hubcaps again',
  'This [kike] landlord of ours raised the rent twice',
  'So-called "refugees" [are parasites]',
]

export const toldLeaves: readonly Example[] = [
  'The leaflet under my wiper said Armenians are vermin. I tore it up and so should you.',
  'A man at the barber shop said that Hondurans are filthy and the whole shop told him to leave.',
  'My uncle said Sikhs are terrorists at the wedding, so my mother took away his plate.',
  '"All Mormons should burn." That was the banner outside a ballet recital.',
  '"Deaf people should stay home" wow. ok. reported and blocked',
  'A commenter wrote that seniors "should just die already". That is somebody’s grandmother.',
  'Somebody at the pump told my sister to go back to China. She was born in Lowell.',
  'Imagine telling a man on crutches that disabled people are a drain.',
  'Half the comments say the Somalis are savages. Half the commenters need a walk.',
  'Nobody should have to hear that blind people are stupid.',
  'No, we don’t hate lesbians in this parish. Come and sit with us.',
  'Refugees should not be sent back to be killed.',
  'Anti-Hindu garbage in the mailbox again. Do better, neighbors.',
  'Latvians aren’t crooks. My landlord is one and he returned the whole deposit.',
  'You will not hear me say that Greeks are dirty or cheap. Best neighbors we ever had.',
  // Slurs that are forbidden, asked about, said of oneself, or something else.
  'You can’t say faggot at this table. Out. I don’t care whose birthday it is.',
  'My daughter asked me what a wetback is. Some parent is teaching that at supper.',
  'We don’t do spic jokes on this crew. First warning is the last one.',
  'Your friendly neighborhood fag is hosting trivia again on Thursday',
  'Recovering papist, now keeper of bees and honey at the market',
  'Polack and proud, the pierogi are ready at nine',
  'This kraut makes his potato salad from scratch, like his oma',
  'The only gook on the rowing team just set the course record. That would be me.',
  'Gook all over the hinge, what takes it off?',
  'Oriental cockroaches are the worst kind, which bait do you use?',
  'Asian lady beetles are disgusting, they stink when you vacuum them',
  'There are a lot of Poles in our parish, so the Mass at ten is in Polish.',
]

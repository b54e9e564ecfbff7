import { describe, expect, it } from 'vitest'
import { Engine } from '../../../rules/engine.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

/**
 * What a reader of bias must be able to do, one function a block, each sentence over many protected groups.
 * `{many}` "Haitians", `{one}` "Haitian", `{a}` "a Haitian", `{adj}` "Haitian" before a noun.
 */
const GROUPS = [
  { many: 'Muslims', one: 'Muslim', a: 'a Muslim', adj: 'Muslim' },
  { many: 'Jews', one: 'Jew', a: 'a Jew', adj: 'Jewish' },
  { many: 'black people', one: 'black person', a: 'a black person', adj: 'black' },
  { many: 'Asian people', one: 'Asian', a: 'an Asian', adj: 'Asian' },
  { many: 'immigrants', one: 'immigrant', a: 'an immigrant', adj: 'immigrant' },
  { many: 'Brazilians', one: 'Brazilian', a: 'a Brazilian', adj: 'Brazilian' },
  { many: 'women', one: 'woman', a: 'a woman', adj: 'female' },
  { many: 'gay people', one: 'gay person', a: 'a gay person', adj: 'gay' },
  { many: 'lesbians', one: 'lesbian', a: 'a lesbian', adj: 'lesbian' },
  { many: 'trans people', one: 'trans person', a: 'a trans person', adj: 'trans' },
  { many: 'disabled people', one: 'disabled person', a: 'a disabled person', adj: 'disabled' },
  { many: 'old people', one: 'old person', a: 'an old person', adj: 'elderly' },
  { many: 'people with autism', one: 'autistic person', a: 'an autistic person', adj: 'autistic' },
]

const HATEFUL: Record<string, string[]> = {
  'hate said outright': [
    'I hate {many}.',
    'I really cannot stand {many}.',
    'I despise every {one} I have ever met.',
    'God, I loathe {many} so much',
    'we all detest {many}',
    '{many} disgust me',
    '{many} make me sick to my stomach',
    'If there is one thing I hate, it is {many}.',
    "I can't stand the sight of {many} in my town",
    'I have nothing but contempt for {many}',
    'So sick of {many} and their whining.',
  ],
  'bad qualities': [
    '{many} are disgusting.',
    'All {many} are stupid and lazy.',
    'These {many} are so damn ugly',
    'Most {many} are liars and thieves.',
    'Every {one} is a criminal.',
    '{many} are the worst people on earth.',
    '{many} will always be inferior to us',
    'You filthy {many} should be ashamed.',
    'Why would anybody hire a dirty {one}',
    '{many} are just dumb, that is a fact',
  ],
  dehumanizing: [
    '{many} are vermin.',
    '{many} are nothing but animals',
    '{many} are a disease on this country.',
    'To me {many} are like cockroaches',
    '{many} are a plague that spreads',
    '{adj} scum, all of them',
    '{many} are parasites, plain and simple',
    '{many} are not human beings.',
  ],
  threats: [
    'I am going to kill all {many}.',
    'We should round up {many} and shoot them',
    'Somebody should hang every {one} in this city.',
    'I will beat up any {one} who comes near me',
    'Kill all {many}!',
    'Death to {many}',
    'Time to get rid of {many}',
    "Let's burn all {many}",
  ],
  'harm as a rule': [
    '{many} deserve to die.',
    '{many} should be shot on sight.',
    '{many} need to be wiped out',
    'Every {one} deserves to be beaten.',
    '{many} must be exterminated',
    '{many} ought to be locked up.',
    '{many} should all be deported or put in camps',
    '{many} should rot in hell',
  ],
  'positives denied': [
    '{many} should not be allowed to vote.',
    '{many} will never be part of our community.',
    '{many} do not deserve any rights.',
    'No {one} should be allowed to teach kids.',
    "{many} aren't people.",
    '{many} are not welcome here',
    '{many} can never be trusted.',
    "{many} don't belong in this country",
    'Never trust {a}.',
    'I would never hire {a}',
    'We do not want {many} here.',
    'Nobody wants {many} around.',
    '{many} have no place in our schools',
  ],
  questions: [
    'Why are {many} so stupid?',
    'Are {many} even human?',
    'Why do {many} smell so bad?',
    'When will {many} finally get out?',
    'Who else hates {many}?',
    'Why do we allow {many} to breed?',
    'What is wrong with {many}?',
  ],
  opinions: [
    'I think {many} are disgusting.',
    "I'm pretty sure that {many} are criminals.",
    'In my opinion {many} should be deported',
    'Honestly I believe {many} are inferior',
    'Everyone knows that {many} are liars.',
    "I don't think {many} should be allowed to work here",
    "I don't believe {many} are really human",
    'Just my opinion, but {many} are trash',
  ],
  'group named before': [
    '{many} are everywhere now. They are vermin.',
    'Look at all the {many} in town. They should all be deported.',
    'My landlord rents to {many}. Kill them all.',
  ],
  swearing: [
    'Fuck {many}.',
    'All {many} can go fuck themselves',
    'Fucking {many} are shit',
    'screw all {many}',
    '{many} are fucking idiots',
  ],
  emoji: ['{many} are 🐀', '{many} 🤮🤮', 'I 🤮 {many}', '🔫 all {many}', '{many} are 💩', '{many} are vermin 😊'],
}

const INNOCENT: Record<string, string[]> = {
  neutral: [
    'There are many {many} in our town.',
    'My neighbor is {a}.',
    'I met {a} at the library today.',
    'A {adj} family moved in across the street.',
    'The talk tonight is about {many} in the 1900s.',
    'I know a lot of {many}.',
    'Are you {a}?',
    '{many} live here too.',
  ],
  positive: [
    'I love {many}.',
    '{many} are great neighbors.',
    '{many} deserve respect.',
    '{many} should be treated with kindness',
    'I am proud to work with {many} every day',
    '{many} are people like everyone else',
    'We need to protect {many}.',
    'Everyone should welcome {many} here.',
    '{many} belong here and always have',
  ],
  'negated hate': [
    "I don't hate {many}.",
    'No {one} deserves to die.',
    '{many} are not vermin.',
    'We should never harm {many}.',
    'I have never said that {many} are stupid',
    'Nobody should hate {many}',
    "{many} aren't criminals, you know",
    'It is wrong to hate {many}.',
    "I don't think {many} are lazy at all",
    '{many} should never be treated like animals',
    'None of the {many} I know are liars',
  ],
  'quoted to denounce': [
    'Saying "{many} are scum" is just ignorant.',
    'Some guy yelled "I hate {many}" at the bus stop, disgraceful.',
    'Claiming that {many} are criminals is wrong.',
    'Anyone who says "{many} should be shot" has no place here.',
    'People who think {many} are stupid need to grow up.',
    'Stop saying that {many} are disgusting.',
    'Posts like "kill all {many}" should be taken down.',
    'He told me that {many} are animals and I walked out.',
  ],
  'denounced next': [
    '"{many} are vermin." This is hate speech.',
    '"I hate {many}." What a disgusting thing to say.',
    'Calling {many} vermin is never okay.',
  ],
  'abuse of those who hate': [
    'People who hate {many} are idiots.',
    'Anyone who attacks {many} is scum.',
    'Hatred of {many} is disgusting.',
    'Violence against {many} is evil.',
    'The guys who bully {many} are trash',
  ],
  'abuse with another aim': [
    'I hate cilantro.',
    'This traffic is disgusting.',
    'Lawyers are parasites.',
    'You are a disgrace.',
    'I hate vegans.',
    'All landlords are leeches.',
    'Yankees fans are the worst.',
    'Kill all mosquitoes!',
    'Politicians should be locked up.',
    'You are such an idiot, Dave.',
    'Bankers are scum',
    'I hate white chocolate',
    'Those black flies are vermin',
  ],
}

const engine = new Engine(MILLBROOK)
const biased = (text: string) =>
  engine.read({ text, surface: 'post', account: 'personal' }).evidence.filter((e) => e.concern === 'bias').length > 0

function drafts(template: string): string[] {
  return [
    ...new Set(
      GROUPS.map((g) => {
        const text = template.replace(/\{(many|one|a|adj)\}/g, (_, part: 'many' | 'one' | 'a' | 'adj') => g[part])
        return text[0]!.toUpperCase() + text.slice(1)
      }),
    ),
  ]
}

describe.each(Object.entries(HATEFUL))('hateful: %s', (_, templates) => {
  it.each(templates)('finds %s', (template) => {
    expect(drafts(template).filter((text) => !biased(text))).toEqual([])
  })
})

describe.each(Object.entries(INNOCENT))('innocent: %s', (_, templates) => {
  it.each(templates)('leaves %s', (template) => {
    expect(drafts(template).filter(biased)).toEqual([])
  })
})

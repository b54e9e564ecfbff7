import { concern, type Example } from '../concern.ts'
import type { Context } from '../context.ts'
import { departmentAddresses } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import type { DepartmentNames } from '../types.ts'

const REGISTERING = 'Signs up with a department e-mail address.'
const WHY = 'Gives a department e-mail address as your own contact.'

export default concern({
  id: 'department-email',
  title: 'Department e-mail address',
  rules: [
    {
      match: [
        `[(my|our) (department|dept|police|pd|cop|mpd|station|police department) ..1
          (email|e mail|address|inbox|mail)]`,
        '(i|my|me|under|username) ..6 [(department|police|pd|mpd) (email|e mail|inbox|address)]',
      ],
      why: 'Uses a department e-mail address for something of your own.',
      when: ({ context, words }) => context.account !== 'official' && !otherDepartment(context, words),
    },
    {
      match: ['[my (work|office|job|town) (email|e mail|address|inbox)]', '[the work (email|one)]'],
      why: 'May give a department e-mail address as your own contact.',
      sure: 'inferred',
      when: ({ context }) => context.account !== 'official' && context.author === 'police',
    },
  ],
  triggers: ['<email>', 'at', 'plus', 'dot', 'address', 'inbox', 'email', 'account', 'one'],
  find(sentence, context) {
    if (context.account === 'official') return []
    const named = byDomain(sentence, context.department)
    return [...departmentAddresses(sentence, context.department), ...named].map((at) => ({
      ...at,
      why: context.surface === 'sign-up' ? REGISTERING : WHY,
      ...(context.surface === 'sign-up' && { marks: ['registering'] as const }),
      even: ['negated', 'play'],
    }))
  },
})

/** Whether the department is one of a school, a clinic or a company: what is not called police may be. */
function otherDepartment({ domains, author, tags }: Context, words: string): boolean {
  if (author === 'police' || tags.has('dept.name') || /police|\bpd\b|mpd|cop/i.test(words)) return false
  return ['domain.school', 'domain.office', 'domain.medical', 'domain.tech'].some((tag) => domains.has(tag))
}

/** An address told by its domain alone: "the millbrookpd address", "my millbrookpd account". */
function byDomain(sentence: Sentence, { emailDomains }: DepartmentNames): { from: number; to: number }[] {
  const labels = new Set(emailDomains.map((domain) => domain.toLowerCase().split('.')[0]!))
  const out: { from: number; to: number }[] = []
  sentence.tokens.forEach(({ norm }, i) => {
    const next = sentence.tokens[i + 1]?.norm ?? ''
    if (labels.has(norm) && /^(?:e?-?mail|address|inbox|account|one)$/.test(next)) out.push({ from: i, to: i + 2 })
  })
  return out
}

export const finds: readonly Example[] = [
  'You can reach me at [kwhitfield@millbrookpd.example]',
  'Write to [tokafor@millbrookpd.example] about the bike',
  { text: 'Painter, dad. [dreyes@millbrookpd.example]', surface: 'bio' },
  { text: 'send it to [jbrooks at millbrookpd dot example] please', surface: 'message' },
  '[MDOYLE@MILLBROOKPD.EXAMPLE] for the raffle',
  'I signed up with [my department email]',
  'Use [my police e-mail], I check it more',
  '[my PD address] works best',
  'RSVP to me: [pnair (at) millbrookpd (dot) example]',
  { text: 'Name: Beth. E-mail: [bsorensen@millbrookpd.example]', surface: 'comment' },
  'my login is under [the millbrookpd inbox] if you need it',
  'The coupons go to [my police department inbox]',
  'tickets: [lcamacho@mail.millbrookpd.example]',
  { text: 'I am a cop and [my work email] is easiest', surface: 'message' },
  { text: '[dreyes@millbrookpd.example]', surface: 'sign-up' },
  { text: 'pay me at [dreyes@millbrookpd.example]', account: 'anonymous' },
]

export const leaves: readonly Example[] = [
  'My department email at the university is down again',
  'You can reach me at karen.w@mailbox.example',
  'Send tips to tips@millbrookpd.example',
  'Records requests go to records@millbrookpd.example',
  'Records requests go to records at millbrookpd dot example',
  'My work email is down again, says the bakery',
  'E-mail the town clerk for a form',
  'I deleted my old email address today',
  { text: 'Write to desk@millbrookpd.example', account: 'official' },
  'My gmail is full of coupons',
  'Meet at Millbrook common at six',
  'He works at Millbrook Hardware',
  'The police have an e-mail list for road closures',
  { text: 'dm me for my address', surface: 'message' },
  'An e-mail scam is pretending to be the bank',
  'dot the i, cross the t, and look at the example',
]

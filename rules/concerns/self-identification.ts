import { departmentAddresses, ownRoles } from '../author.ts'
import { concern, type Sighting } from '../concern.ts'

const SAYS = 'Says that you are police or work for the department.'
const ACTS = 'Tells what you did as police, so readers learn what you do.'
const WORKS = 'Speaks of your own police work, gear or shift, so readers learn what you do.'
const HINTS = 'May show, with the rest of the post, that you are police.'

export default concern({
  id: 'self-identification',
  title: 'Says you are police',
  rules: [],
  triggers: [
    '<author.police>',
    '<author.police.act>',
    '<author.police.work>',
    '<author.likely>',
    '<author.hint>',
    '<role.self>',
    '<rank.short>',
    '<dept.name>',
    '<bio.police>',
    '<email>',
    'dot',
    '<police.talk>',
  ],
  find(sentence, context) {
    const out: Sighting[] = []
    // The department's own account speaks as what it is.
    if (context.account === 'official') return out
    const add = (tag: string, why: string, sure: 'stated' | 'inferred') => {
      for (const { from, to } of sentence.where(tag)) out.push({ from, to, why, sure, even: ['negated'] })
    }
    for (const { from, to } of ownRoles(sentence, context.surface)) out.push({ from, to, why: SAYS, even: ['play'] })
    for (const { from, to } of departmentAddresses(sentence, context.department))
      out.push({
        from,
        to,
        why: 'Gives an address at the department, which says where you work.',
        even: ['negated', 'play'],
      })
    add('author.police', SAYS, 'stated')
    add('author.police.act', ACTS, 'inferred')
    add('author.police.work', WORKS, 'inferred')
    if (context.implied) {
      add('author.likely', HINTS, 'inferred')
      add('author.hint', HINTS, 'inferred')
      add('police.talk', HINTS, 'inferred')
    }
    return out
  },
  finds: ['[I am a cop], so I read the law twice', '[I arrested him] on Main Street last night'],
  leaves: ['My brother is a cop', 'I pulled over to take a call'],
})

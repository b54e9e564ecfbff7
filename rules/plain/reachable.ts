import type { Example, Rule, Seen } from '../concern.ts'

/** People sent to somebody's own phone, page or chat by the department's account, for `concerns/unofficial-contact.ts`. */

const ONE = `(me|him|her|the chief|the sergeant|the lieutenant|the detective|(officer|sgt|sergeant|det|detective|lt|lieutenant|
    chief|captain|dispatcher) <any>)`
const SITE = `(facebook|instagram|insta|snapchat|snap|whatsapp|telegram|signal|messenger|tiktok|twitter|x|linkedin|discord|venmo|
    groupme|nextdoor|facetime|skype)`
const OWN = `((my|his|her|their|our|a|the <any> <poss>) (own|personal|private|home)? (gmail|yahoo|hotmail|outlook|aol|icloud)|
    (my|his|her|their) (own|personal|private|home) (email|e mail|account|address|page|inbox|phone|number|cell|
    facebook|instagram|line)|(gmail|personal email|private email|personal account))`

export const CONTACTS_TOLD: readonly Rule[] = [
  {
    match: [
      '[(dm|pm|inbox|snap|facetime|venmo|whatsapp|zelle|cash app) (me|him|her|officer <any>|the chief|the sergeant)]',
      `[(message|text|dm|add|find|follow|friend|reach|contact|write|call|hit up|ping) ${ONE} (up)?
        (on|at|through|via|over|by) (his|her|my|the)? ..1 ${SITE}]`,
      `[(text|message|ring|hit) me (with|your|about|if|for|up|any|the|when|directly|instead)]`,
      `[(send|email|mail|forward|write|message|text|call|submit|upload|dm|use|contact|via|reach) ..5 ${OWN}]`,
      `[(call|visit|ring|reach|contact|phone) ${ONE} at (home|his house|her house|his home|her home|my house)]`,
      `[(join|joining|check out|post in|post it in|follow) (our|my|the|his|her) ..2
        (whatsapp|telegram|discord|signal|groupme|messenger|group chat|group text|private group|facebook group|chat
        group|snapchat)]`,
    ],
    why: 'Sends people to contact that is not the department’s own.',
    sure: 'inferred',
    even: ['play'],
    when: publicOnes,
  },
]

/** Not the department's own page or line, nor a warning against sending anything. */
function publicOnes({ sentence, context }: Seen): boolean {
  return (
    context.account === 'official' &&
    !sentence.has('dept.contact') &&
    !/\b(?:scam\w*|your (?:own |personal |private )?(?:e-?mail|account|phone|cell|number|address)|never|do not|don['’]?t|fraud\w*|fake|impersonat\w+|phishing|department['’]?s|our (?:official )?(?:facebook|instagram|twitter|page))\b/i.test(
      sentence.text,
    )
  )
}

const official = (text: string) => ({ text, account: 'official' as const })

export const contactsToldFinds: readonly Example[] = [
  official('[DM me] with tips'),
  official('[Text me with] tips'),
  official('[Follow Officer Reyes on Instagram]'),
  official('[Join our WhatsApp group]'),
  official('[Add me on Snapchat]'),
]

export const contactsToldLeaves: readonly Example[] = [
  official('Never send money to a Gmail address'),
  official('Call us at the desk'),
  official('Join our next community meeting'),
  'DM me on Instagram',
]

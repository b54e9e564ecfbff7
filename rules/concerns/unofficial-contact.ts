import { concern, type Example, type Sighting } from '../concern.ts'
import type { Context } from '../context.ts'
import { CONTACTS_TOLD, contactsToldFinds, contactsToldLeaves } from '../plain/reachable.ts'
import { email } from '../recognizers/email.ts'
import { phone } from '../recognizers/phone.ts'
import type { Found } from '../recognizers/recognizer.ts'
import { wordSet } from '../recognizers/recognizer.ts'
import { published } from '../recognizers/whose.ts'
import type { Sentence } from '../sentence.ts'
import type { Fix } from '../types.ts'

/** Other public offices, whose lines a department may give out. */
const PUBLIC = wordSet(
  'dpw town city county state hall clerk hospital hotline helpline lifeline crisis poison registry desk dispatch records emergency fire library senior selectmen health water highway animal',
)
const REACH = wordSet(
  'call text message dm write reach email contact add find follow ring at via through on link join sign click visit whatsapp snap insta instagram',
)
const GOVERNMENT = /\.(?:gov|mil)(?:\/|$)|\.(?:ma|ct|nh|vt|ri|me|ny)\.us/

function contacts(sentence: Sentence, context: Context): Sighting[] {
  if (context.account !== 'official') return []
  const found: { place: Found; why: string; mask: string }[] = []
  for (const place of email.find(sentence, context))
    found.push({
      place,
      why: 'Gives an e-mail address that is not one of the department’s own.',
      mask: '[department e-mail]',
    })
  for (const place of phone.find(sentence, context))
    if (place.score >= 0.5 && !sentence.says(PUBLIC, place.from - 4, place.to + 2))
      found.push({
        place,
        why: 'Gives a phone number that is not one the department publishes.',
        mask: '[department line]',
      })
  sentence.tokens.forEach((token, i) => {
    const place = { kind: token.kind, from: i, to: i + 1, score: 1 }
    if (token.kind === 'mention' && sentence.says(REACH, i - 5, i) && !/police|pd$|dept|town/.test(token.norm))
      found.push({
        place,
        why: 'Sends people to an account that is not the department’s own.',
        mask: '[department page]',
      })
    if (token.kind === 'url' && !GOVERNMENT.test(token.norm) && chat(token.norm))
      found.push({ place, why: 'Sends people to a private chat or group.', mask: '[department page]' })
  })
  return found
    .filter(({ place }) => !published(sentence, place, context) && !ours(sentence, place, context))
    .map(({ place, why, mask }) => {
      const fix: Fix = { label: 'Mask it', replacement: mask }
      return { from: place.from, to: place.to, why, fix, even: ['play', 'negated'] }
    })
}

const chat = (url: string) =>
  /(?:^|\.|\/)(?:chat|group|discord|t\.me|wa\.me|whatsapp|groupme|signal|telegram|snap)/.test(url)

const ours = (sentence: Sentence, place: Found, context: Context) =>
  context.department.emailDomains.some((domain) =>
    sentence.words(place.from, place.to).toLowerCase().includes(domain),
  ) || GOVERNMENT.test(sentence.tokens[place.from]!.norm)

const official = (text: string) => ({ text, account: 'official' as const })

export default concern({
  id: 'unofficial-contact',
  title: 'Contact that is not the department’s own',
  rules: [
    ...CONTACTS_TOLD,
    {
      match: [
        `(his|her|their|my|the chief|officer <any>|<name>) own? (personal|private|own|cell|home)?
          (cell|cellphone|phone|number|inbox|instagram|facebook|whatsapp)`,
        `(catch|find|reach|text|message|dm) [(me|him|her) (at|on|through|via) (the|my|his|her|our)?
          (own|personal|private|home|house|dunkin|facebook|instagram|snap|whatsapp|venmo|kitchen)]`,
        `(write|post|message|comment|leave a note|leave it) ..1 [on (his|her|my)
          (wall|timeline|own page|facebook|door)]`,
        `(leave|drop|slip|slide) it [(with|under|at|through) (my|his|her|their|the) ..3
          (wife|husband|mat|house|porch|mailbox|door|mother|counter|barber|bartender|neighbor)]`,
        `(leave|drop|slip|slide) (the|your|any|all|those)? <any> [(with|under|at) (my|his|her|their) ..2
          (wife|husband|mat|house|porch|mailbox|door|mother in law|mother|neighbor)]`,
      ],
      why: 'Sends people to contact that is not the department’s own.',
      sure: 'inferred',
      even: ['play'],
      when: ({ context }) => context.account === 'official',
    },
  ],
  triggers: [...email.triggers, ...phone.triggers, '<mention>'],
  find: contacts,
})

export const finds: readonly Example[] = [
  ...contactsToldFinds,
  official('Send your photos to [karen.gear@inbox.example] and she will post them'),
  official('For ride-along sign up text Officer Brooks at [508-555-0177]'),
  official('Questions? Call Pete at [(774) 555-0133] after five'),
  official('Reach the drone pilot on [seven seven four, five five five, oh one nine two]'),
  official('Message the detective at his Instagram, [@fast_dan_lifts]'),
  official('Write to us at [millbrook dot records at gmail dot com]'),
  official('Block captains: join at [chat.example/j/captains]'),
  official('The sergeant can be reached on [his own cell] tonight'),
  official('Text Karen’s husband, [508.555.0162], to sign up'),
  official('The form goes to [deskofficer at yahoo.com]'),
  official('Please RSVP to [dan.r@postbox.example] by Friday'),
  official('If the desk is busy try the lieutenant, [+1 508 555 0188]'),
  official('DM [@camacho_plows] for a slot'),
  official('Just slip the form [under his mat]'),
]

export const leaves: readonly Example[] = [
  ...contactsToldLeaves,
  official('Call the desk at 508-555-0100 day or night'),
  official('Call 911 in an emergency, 988 in a crisis'),
  official('E-mail tips@millbrookpd.example with what you saw'),
  official('For potholes call the DPW at 508-555-0190'),
  official('Records are at records@millbrookpd.example'),
  official('The report is on the town website, millbrookma.gov/reports'),
  official('Thank you @AshfordPolice for the help last night'),
  official('Crash at Route 9 and Elm, expect delays until 10:30'),
  official('Badge 41 retired after 31 years'),
  official('We cannot give out an officer’s cell number'),
  official('Case 2024-5550101 is closed'),
  'Call me at 508-555-0144',
  'You can write to ken.frost@inbox.example about the couch',
  official('The town clerk answers at 508-555-0139'),
]

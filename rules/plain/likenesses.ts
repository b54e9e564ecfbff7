import type { Example, Rule, Seen } from '../concern.ts'

/** Others' faces, voices and names used, told in so many words, for `concerns/likeness.ts`. */

const KIN = `(ex|boss|neighbor|neighbour|coworker|landlord|teacher|roommate|friend|cousin|brother|sister|uncle|aunt|principal|
    coach|pastor|mayor|chief|governor|manager|teammate|classmate|doctor|dentist|councilman|selectman|celebrity|
    stepmother|mother in law|wife|husband|girlfriend|boyfriend|sergeant|lieutenant|supervisor)`
const WHOM = `(him|her|them|<name>|<name.first>|<roster.last>|(my|our|the|your|his|her|some|a) ..1 ${KIN}|somebody|
  someone|some (guy|girl|woman|man|lady))`
const WHOSE = `(his|her|their|your|somebody else <poss>|someone else <poss>|<name> <poss>|<name.first> <poss>|
  <roster.last> <poss>|(my|our|the|your) ..1 ${KIN} <poss>)`
const LOOKS =
  '(face|head|photo|photos|picture|pictures|pic|pics|selfie|selfies|headshot|likeness|image|voice|portrait|mugshot)'
const MADE = `(make|made|making|create|created|creating|open|opened|opening|set up|start|started|run|running|generate|generated|
    produced|built|did|post|posted)`
const GOODS = `(shirt|shirts|t-shirt|t-shirts|tees|mug|mugs|hat|hats|poster|posters|sticker|stickers|calendar|calendars|hoodies|
    hoodie|cards|candles|keychains|magnets|pillows|socks)`

export const likenessesTold = (misused: (seen: Seen) => boolean): readonly Rule[] => [
  {
    match: [
      `[${MADE} ..1 (a|an|another|the|this|that|some)? ..1 (fake|phony|bogus|parody|impostor|catfish) ..2
        (account|accounts|profile|profiles|page|pages|instagram|facebook|tiktok|twitter|tinder|linkedin|website) ..1
        (for|of|as|in|about|with|under|using) ..1 (${WHOM}|${WHOSE})]`,
      `[(pretend|pretending|pretended|pose|posing|posed) (to be|as|i am|i was) ${WHOM} ..1
        (online|on|in|to|on the internet|over|by|at|with|and)]`,
      `[(post|posted|posting|comment|commented|message|messaged|text|texted|email|emailed|tweet|tweeted|chat|chatted|
        log in|logged in|signed in|dm|write|wrote) ..2 as (him|her|(my|our) ..1 ${KIN})]
        !(a|an|soon|well|<poss>|asked|says|said)`,
      `[(photoshop|photoshopped|photoshopping|deepfake|deepfaked|deepfaking|faceswapped|face swapped|face swap|
        catfish|catfished|catfishing|impersonate|impersonated|impersonating) (${WHOM}|${WHOSE} ..1 ${LOOKS})]`,
      `[(edit|edited|editing|altered|doctored|swapped|swap|morphed|distorted|manipulated|changed|faked|cloned|clone|
        copied) ${WHOSE} ..1 (face|head|voice|body|likeness)]`,
      `[(a|an|this|that|the|another|some) ..1 (deepfake|deepfakes|deep fake|ai video|ai picture|ai photo|ai image|ai
        clip|ai voice|ai nude|fake nude|fake video|fake photo|fake picture|fake quote|fake endorsement|fake interview)
        (video|photo|picture|clip)? (of|from|by|with) ${WHOM}]`,
      `[(use|used|using) ai to (make|create|generate|do) ..3 (of|with) (${WHOM}|${WHOSE} ..1 ${LOOKS})]`,
      `[(use|used|using) ai to (fake|copy|clone|undress|edit|imitate) (${WHOM}|${WHOSE} ..1 ${LOOKS})]`,
      `[(use|used|using) ai to (make|get) ${WHOM} (say|do|look|kiss|dance|sing|confess|endorse|naked|nude)]`,
      `[(meme|memes) (of|with|about) (${WHOSE} ..1 ${LOOKS}|${WHOM})]`,
      `[(use|used|using|uses|took|put|post|posted) ${WHOSE} ..1 (${LOOKS}|name) ..3
        (without (asking|permission|telling|his|her|their|consent)|to (sell|advertise|promote|scam|trick|fool|meet|
        get)|in (my|our|an|the) (ad|ads|flyer|commercial|promo)|on (my|our)
        (ad|ads|flyer|website|product|packaging|store))]`,
      `[(sell|sells|selling|sold|made|making|print|printed|printing) ${GOODS} ..2 (with|of) ${WHOSE} ..1
        (${LOOKS}|name)]`,
      `[(catfish|catfished|catfishing) ..3 (with|using) ${WHOSE} ..2 ${LOOKS}]`,
      `[(faked|made up|invented|fabricated|forged) (a|an|the|some) ..1 (quote|quotes|endorsement|statement|signature|
        letter|testimonial|review) (from|by|of) ${WHOM}]`,
    ],
    why: 'Tells of using another person’s name, face or voice as if they agreed.',
    even: ['play'],
    unless: ['asked', 'quoted', 'reported', 'hypothetical'],
    when: (seen) => misused(seen) && !FOND.test(seen.sentence.text),
  },
]

/** Art, costumes, repairs of one's own pictures, and what was done to the writer. */
const FOND =
  /\b(?:red eyes?|brightness|lighting|contrast|birthday (?:cake|card|gift|shirt)|for (?:his|her|their) birthday|surprise|for (?:halloween|the play|class|training)|my (?:son|daughter|kid|baby|dog|cat|puppy|kitten|grandson|granddaughter)(?:['’]s)?|(?:he|she|they) (?:loved|asked|wanted|agreed|knows|laughed)|(?:somebody|someone|they|he|she|scammers?|people) (?:is|are|was|were|has|have|keeps?|made|used|using|stole|set up|created|opened|posted|pretend\w*|impersonat\w*) .{0,40}\b(?:me|my)\b|(?:caught|arrested|charged|reported|blocked) (?:for|the|him|her|a|them))\b/i

export const likenessesToldFinds: readonly Example[] = [
  'I [made a deepfake of the mayor]',
  'I [photoshopped her face]',
  'I [posted as my boss] last night',
  'We [made a fake account for our teacher]',
  'I [sell shirts with his face]',
  'I [made up a quote from her]',
  'I [catfished him with my cousin’s photos]',
]

export const likenessesToldLeaves: readonly Example[] = [
  'I used her recipe without asking',
  'I made an account for my mother',
  'Somebody made a fake profile of me',
  'I texted her as soon as I landed',
  'I sell shirts with a moose on them',
  'I made a meme about Mondays',
  'I pretended to be asleep on the couch',
]

import { concern, type Example, type Seen } from '../concern.ts'
import { quiet } from '../insider.ts'
import { copyingTold, copyingToldFinds, copyingToldLeaves } from '../plain/copying.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

const ALLOWED =
  /\b(?:with (?:his|her|their|the \w+['’]s) (?:ok|okay|permission|blessing)|used with permission|by permission|public domain|own work|i own|we own|bought the|commercial license|licensed?|paid for|rights|credit(?:ed|s)? to|photo by|photo:|my own|i (?:drew|painted|wrote|shot|took) (?:it|this|them|these|that)|worth reading|link(?:'s| is)? (?:in the comments )?to (?:the|her|his) (?:article|piece|story))\b/i
/** "We have no permission" is no permission. */
const DENIED =
  /\b(?:no permission|without (?:a license|permission)|as my own|permission\b.{0,40}\b(?:answer is )?no\b|not mine|don['’]?t own|didn['’]?t ask|never asked|didn['’]?t pay|not paying|took (?:her|his|the) name off|cropped out)\b/i

const taken = ({ sentence, context }: Seen) =>
  (DENIED.test(sentence.text) || !ALLOWED.test(sentence.text)) &&
  !(context.play >= 3 && sentence.has('play.game') && !sentence.has('ip.work'))

/** Done by the writer: "I took", "took" at the start of a sentence. */
const byMe = ({ sentence, match }: Seen) => {
  const before = sentence.tokens.slice(Math.max(0, match.from - 3), match.from).map((t) => t.norm)
  return match.from === 0 || before.some((w) => /^(?:i|we|me|my|and|here|just)$/.test(w)) || sentence.has('ip.sell')
}

/** A work, a mark or a paper, taken, and offered. */
export const SIGNS: Signs = {
  groups: {
    act: { 'copy.act': 1 },
    what: { 'copy.work': 0.8, 'copy.mark': 0.8, 'copy.paper': 1 },
    offer: { 'copy.offer': 1 },
    wrong: { 'copy.wrong': 1, 'wink.scare': 0.6 },
  },
  core: ['act', 'wrong', 'what'],
  need: 2.3,
  why: 'Reads as giving out somebody else’s work, mark or papers without permission.',
  when: (sentence, context) =>
    quiet(sentence, context, true) && context.play < 4 && (DENIED.test(sentence.text) || !ALLOWED.test(sentence.text)),
}

export default concern({
  id: 'intellectual-property',
  title: 'Others’ creative work, marks and trade secrets',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...copyingTold(taken),
    {
      match: [
        `[(cracked|pirated|bootleg|bootlegged|torrent~|torrented|ripped|jailbroken|keygen|cam rip|camrip|burned|burnt|
          dubbed) ..3 (copy|copies|version|versions|software|photoshop|office|movie~|dvd~|album~|book~|ebook~|
          firestick~|fire stick~|stick~|season~|game~|app|apps|film~|cds|shows|sub) ..5]`,
        '[(jailbroken|loaded|hacked|unlocked) (firestick~|fire stick~|box|boxes|stick~|roku~|android box) ..6]',
        `[(every|all|any|full|whole|complete) ..4 (season~|movie|movies|album|albums|film|films|channel~|series|
          discography|episode~|fight|fights|game|games|book|books|title|titles|ebook|ebooks|textbook~|sheet music|
          pattern|patterns) ..8 (free|link|download|folder|drive|no ads|no sub|no subscription|dropbox|mega|google
          drive|pdf|comments|for a buck|a buck|cracked|dm me|pm me|message me|stream)]`,
        `[(link|links|folder|drive|dropbox|pdf|file|stream|upload) ..6 (before (they|it) ..2
          (nuke~|take|takes|taken|pull~|get~|gone)|full (movie|film|album|book|game)|no ads|whole
          (season|movie|album|book)) ..4]`,
        `[(copied|copy|copying|copy and pasted|copy pasted|pasted|scanned|scan|scanning|photocopied|retyped|typed up|
          screenshotted|lifted|swiped|stole|ripped|xeroxed|traced|plagiarized|photographed) ..3
          (the|this|that|a|an|his|her|their|its|my teacher <poss>|some|somebody <poss>) ..2 (whole|entire|full|every)?
          ..2 (article|chapter|book|textbook|packet|packets|worksheets|pattern|patterns|recipe book|cookbook|manual|
          workbook|poem|song|lyrics|essay|speech|letter|story|blog|photo|photos|picture|pictures|drawing|design|
          designs|logo|artwork|art|mural|jingle|script|sheet music|menu|listing|exam|test bank|brick|score|cartoon|
          comic|shots|image|images) ..6]`,
        '[(fed|ran|put) ..2 (it|the (book|textbook)|them) (thru|through) the (scanner|copier) ..6]',
        `[(took|cut|cropped|crop|edited|painted|blurred|erased|scratched|wiped|removed|photoshopped|got rid of)
          (out|off)? ..4 (watermark~|signature|credit|author <poss> name|artist <poss> name|photographer <poss> name|
          copyright notice|name off|logo off|initials) ..6]`,
        '[(cropped|crop) (out|off) ..5]',
        `[(whole (movie|film|concert|album|book|chapter|article)|full (movie|film|album|thing|chapter)) ..3
          (is|was|s)? (up|recorded|taped|in my|posted|right here|below|in (the)? comments) ..6]`,
        `[(recorded|taped|filmed|film|record) (the|this|that) ..2 (whole|entire|full) ..2
          (movie|film|show|concert|play|musical|fight|pay per view) ..5]`,
        `[(using|used|use|been using|took|grabbed|downloaded|pulled|saved|helped myself to|found) ..3
          (his|her|their|somebody <poss>|someone <poss>|some artist <poss>|some photographer <poss>|an artist <poss>|
          the drone guy <poss>|a photographer <poss>|realtor <poss>) ..2 (photo|photos|picture|pictures|shots|drawing|
          drawings|art|artwork|images|footage|design|designs|music|song|beat|gallery|font|jingle) ..8]`,
        `[(put|put it up|posted|publish~|sell|selling|sold|passed it off|turned it in|submitted) ..4
          (as mine|as my own|under my name|as if i wrote|and put mine|with my name) ..3]`,
        '[word for word ..5]',
        `[(photographed|scanned|copied) ..5 (cover to cover|every page|every word|page by page|whole thing|in full)
          ..5]`,
        `[(pattern|sheet music|score|pdf|ebook|textbook|workbook|cookbook|test bank|answer key) ..4 (for|at)
          (<num>|a buck|a dollar|free|cheap|trade) ..6]`,
        `[(i will|ill|i can) (send|email|dm|message|share) (you|it|the|anybody) ..2
          (pdf|file|folder|link|login|password|pattern|scan|book|copy) ..5]`,
        `[(stole|stolen|steal|jacked|lifted|ripped off) (the|a|their|his|her|that) ..3
          (jingle|beat|melody|joke|jokes|bit|song|recipe|logo|slogan|design|tune|riff|photo|caption) ..8]`,
      ],
      why: 'Reads as sharing or using somebody else’s creative work without permission.',
      sure: 'inferred',
      marks: ['copyright'],
      even: ['play', 'negated'],
      unless: ['hypothetical', 'asked'],
      when: taken,
    },
    {
      match: [
        `[(fake|replica~|knockoff~|knock-off~|knock off|dupe~|counterfeit|super copy|mirror quality|inspired) ..3
          (bag~|purse~|handbag~|designer|watch~|rolex~|jersey~|sneaker~|shoe~|jordan~|yeezy~|coach|gucci|louis|chanel|
          prada|airpods|perfume~|sunglasses|oakleys|ray bans|uggs|jewelry|label~|tags) ..8]`,
        `[(mickey|minnie|disney|elsa|bluey|baby yoda|grogu|pokemon|pikachu|spongebob|barbie|harry potter|star wars|
          marvel|peppa|paw patrol|mermaid|ice sisters|superhero~) ..8 (on|onesies|mugs|tees|shirts|t-shirts|cookies|
          decals|tumblers|stickers|svg|svgs|bibs|cups|etsy|cricut) ..8
          (sell~|etsy|each|for sale|orders|order|dm|<num>|screenshots)]`,
        `[(their|the chain <poss>|dunkin <poss>|starbucks|nike <poss>|his|her|the other)
          (logo|trademark|brand name|label|mascot) ..8]`,
      ],
      why: 'Reads as using somebody else’s trademark or selling copies of a brand.',
      sure: 'inferred',
      marks: ['trademark'],
      even: ['play', 'negated'],
      unless: ['hypothetical', 'asked'],
      when: (seen) => taken(seen) && seen.context.police < 2 && seen.sentence.has('ip.sell', 'my', 'i'),
    },
    {
      match: [
        `[(client|customer|vendor|price|supplier|subscriber|donor|mailing|patient) (list|lists|book|database) ..4
          (home|with me|on a (thumb|flash|usb)|when i (left|quit)|for sale|thumb drive|before i|night before|
          screenshot) ..8]`,
        `[(took|take|copied|downloaded|photographed|emailed myself|kept|grabbed|walked out with|forwarded|saved|
          leaking|leaked|posting|scanned|swiped) ..4 (client list|customer list|job book|price sheet|price list|
          formula~|formulas|recipes|recipe book|binder|blueprints|playbook|manual|source code|files|contracts|supplier
          list|bid sheet|bids|trade secret~|schematics|training manual|database|spreadsheet|master key|key codes|
          vendor list|internal (memo|email|deck)|drawings) ..8]`,
        `[(secret (recipe|formula|sauce|ingredient) (is|of|at|from|for|from work)) ..8
          (work|worked|boss|company|restaurant|bakery|chain|franchise)]`,
        '[every (formula|recipe|customer|client|code|key code|account) ..8]',
      ],
      why: 'Reads as sharing a business’s confidential information.',
      sure: 'inferred',
      marks: ['business'],
      even: ['play', 'negated'],
      unless: ['hypothetical', 'asked'],
      when: (seen) => taken(seen) && byMe(seen),
    },
  ],
})

export const cueFinds: readonly Example[] = [
  '[Printed the Snoopy mugs without permission and they are going for fifteen each]',
  '[Screen recorded the paid course, grab it before the lawyers notice]',
  '[Bootleg hoodies with the Patriots logo], cash app me',
  '[My sister works there, here are the internal slides, get it before they pull it]',
]

export const cueLeaves: readonly Example[] = [
  "Scanned my grandmother's letters, text me if you want to read them, family",
  'Bought the Snoopy mugs at the yard sale for a dollar each',
  'The cookbook is at the library, grab it before I renew it',
  'My brother works there and forwarded a coupon',
  'Finished the course and printed my certificate',
]

export const finds: readonly Example[] = [
  ...copyingToldFinds,
  'We [borrowed their slogan and printed] it on the van, nobody asked',
  'I printed 80 Bluey onesies to sell and [nobody from Disney has noticed]',
  'I have [cracked versions of Photoshop], message me',
  '[All eight seasons in one folder, no ads], link below',
  'I [copied the whole article] since it is for subscribers only',
  'I [scanned her pattern book] for the knitting group, 40 pages',
  'I [cropped out the watermark] and put it on mugs',
  'I [recorded the whole movie] on my phone last night',
  'I sell [fake designer bags], nobody can tell',
  'I [took the client list home] the night before I quit',
  'We [copied their logo], only the color is new',
  'I [changed the names] in a romance novel and posted it as mine',
  'I [leaked the internal memo] from my company, have fun',
  'Selling [loaded fire sticks], every channel there is',
  'I’ve [been using his photos] on my labels and he has no idea',
  'I [photocopied the textbook] for the class',
  'Whoever [wants the new film without paying], bring me a stick',
]

export const leaves: readonly Example[] = [
  ...copyingToldLeaves,
  'I took the joke about the goat home and told it wrong',
  'She took a photo of the lake and I took a photo of her',
  'Borrowed the tune from church to get the baby down',
  'I signed an NDA about the surprise ending, so no questions please',
  'I play in the over-forty league and nobody from the league called about Sunday',
  'The article in the Courier is worth reading, link in the comments',
  'I took this photo myself, share it if you want',
  'I bought the commercial license for the design',
  'Photo by Helena Brandt, used with permission',
  'The faucet leaked all night',
  'My grandmother’s recipe cards are in the blue box',
  'The score is public domain, I printed one for each of you',
  'Vintage bag, real, with the receipt',
  'I copied my key at the hardware store',
  'The whole movie was two hours too long',
  'My brother patented a hinge',
  'I keep a copy of the lease',
  'I drew it and I sell prints of it',
  'A customer list of one: my mother',
]

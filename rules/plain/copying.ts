import type { Example, Rule, Seen } from '../concern.ts'

/** Others' works, marks and papers taken, told in so many words, for `concerns/intellectual-property.ts`. */

const WORK = `(movie|movies|film|films|album|albums|book|books|ebook|ebooks|textbook|textbooks|audiobook|song|songs|show|shows|
    series|season|episode|episodes|game|games|course|article|articles|magazine|comic|comics|script|concert|video|
    videos|photo|photos|picture|pictures|image|images|art|artwork|painting|drawing|drawings|design|designs|logo|poem|
    poems|story|essay|music|track|beat|software|app|dvd|dvds|cds|recipe|recipes|pattern|patterns|podcast|sheet music|
    cartoon|font)`
/** What is sold whole, and never quoted whole. */
const WHOLE = `(movie|movies|film|films|album|albums|book|books|ebook|textbook|audiobook|season|series|course|article|articles|
    magazine|comic|concert|script|song|songs|show|novel|cookbook|game !(schedule|plan))`
const WHOSE = `(his|her|their|somebody else <poss>|someone else <poss>|another <any> <poss>|<name> <poss>|<name.first> <poss>|
    (an|the|some|this) (artist|author|photographer|band|painter|writer|designer|studio|magazine|newspaper) <poss>)`
const THE = '(the|a|an|this|that|every|all the|these|some)'
const PAPERS = `(client list|customer list|client lists|customer lists|price list|supplier list|vendor list|mailing list|donor
    list|patient list|source code|trade secret|trade secrets|secret recipe|secret formula|company secrets|company
    secret|business plan|internal documents|internal emails|internal memo|confidential documents|confidential files|
    company documents|company files)`
const BRAND = `(nike|nikes|gucci|adidas|jordans|yeezys|louis vuitton|chanel|prada|coach|rolex|rolexes|oakley|oakleys|ray bans|
    north face|canada goose|ugg|uggs|supreme|yeti|apple|airpods|disney|nfl|nba|patriots|red sox|bruins|celtics|harley|
    pokemon|marvel|star wars|taylor swift|barbie|designer)`

export const copyingTold = (taken: (seen: Seen) => boolean): readonly Rule[] => [
  {
    match: [
      `[((i|we) (just|always|still|only|mostly)? (pirate|torrent|bootleg)|pirated|pirating|torrented|torrenting|
        bootlegged) (${THE}|all my|my|everything|it|them|all|new|<any>)? ..2 (${WORK}|everything|it|them)]`,
      `[(download|downloaded|downloading|stream|streamed|streaming|watch|watched|watching|copied|copy|burn|burned|get|
        got) ..4 (illegally|from pirate bay|from the pirate bay|on a pirate site|off a torrent|from a torrent|on an
        illegal (site|stream)|without paying for (it|them))]`,
      `[(uploaded|upload|uploading|posted|post|posting|reposted|shared|share|sharing|put up|leaked|leaking|leak)
        (the|a|an|his|her|their|this|that) (whole|entire|full|complete|paid|unreleased|copyrighted) ${WHOLE}]`,
      '[(uploaded|uploading|leaked|leaking) (the|a|this|that) new (movie|film|album|song|episode|season)]',
      `[(leaked|leaking|leak) (the|their|his|her|our|my company <poss>|a|an|some) ..1
        (${WORK}|secrets|secret|documents|files|emails|plans|data)]`,
      `[(uploaded|upload|uploading) (the|his|her|their|this|that) ${WORK} (to|on|onto)
        (youtube|facebook|tiktok|instagram|telegram|discord|reddit|the internet|a torrent)]`,
      `[(post|posted|posting|use|used|using|print|printed|printing|sell|selling|sold|share|shared|copied|upload|
        uploaded|play|played) (${WHOSE}|${THE}) ..1 ${WORK} ..2 without
        (permission|asking|credit|crediting|paying|a license|their permission|his permission|her permission|consent)]`,
      `[(post|posted|posting|passed off|passing off|sell|sold|selling|submitted|turned in|published|used|using|
        entered) ${WHOSE} ..1 ${WORK} ..1 as (mine|my own|if i made it|ours)]`,
      `[(free|pirated|illegal|bootleg|cracked|leaked|torrent) (link|links|copy|copies|download|downloads|pdf|stream|
        torrent) (to|for|of) ..3 ${WORK}]`,
      `[(here is|here are|this is|got|have|sharing|posting) (the|a|some)?
        (leaked|pirated|bootleg|cracked|bootlegged|stolen) ..1 (${WORK}|documents|files|emails|plans|copy|copies|memo|
        trailer)]`,
      `[(here is|sharing|posting|attached is|dropping) (the|a) (pdf|free pdf|scan|epub|download) of
        (the|this|her|his|that) ..2 (book|textbook|cookbook|novel|magazine|workbook|pattern|sheet music|article|
        course)]`,
      `[(sell|sells|selling|sold|make|making|made|print|printing) ..1 (copied|bootleg|pirated|burned|fake|counterfeit|
        replica|knockoff|knock off|unlicensed) ..1 (dvds|dvd|cds|movies|games|${BRAND}) ..1]`,
      `[(sell|selling|sold|print|printed|printing|make|making|made) ..3 (with|using) (the|a) ${BRAND}
        (logo|logos|characters|name|mascot|swoosh) ..1] !(i bought)`,
      `[(sell|selling|sold|print|printing|printed|make|making) ${BRAND} ..1
        (shirts|shirt|mugs|mug|stickers|hats|tumblers|decals|hoodies|toys|bags|shoes) ..2
        (without (a|the|any)? (license|permission)|no license)]`,
      `[(got|get|have|download|downloaded|installed|use|using) (photoshop|windows|office|autocad|lightroom|final cut|
        the game|the software|the app) ..2 (for free with|with|using) a
        (crack|keygen|cracked key|stolen key|fake key)]`,
      `[(stole|steal|took|take|have|kept|copied|leaked|sold|selling|sharing|posted|posting|downloaded|emailed)
        (the|a|their|our|my (old|former)? (company|boss|job|employer) <poss>|the company <poss>|his|her|this|these)?
        ..1 ${PAPERS} ..4]`,
      `[(here is|here are|this is) (the|our|their|my) ..1 (company|restaurant|bakery|store|boss|job) <poss>? ..1
        (secret|confidential|internal) (recipe|formula|document|documents|memo|plan|plans|list|sauce)]`,
      `[(have|kept|took|still have|copied|stole) (the|their|all the)? ..1
        (source code|files|code|plans|blueprints|designs|recipes) (from|of) my (old|last|former|previous)
        (job|company|boss|employer)]`,
      `[(recorded|filmed|taped|record|recording|filming) (the|a|this|that) ..1
        (movie|film|concert|musical|play|broadway show) ..1 (in|at|on) (the|a|my)
        (theater|theatre|cinema|movies|phone|camera)] !(screen|stand)`,
      `[(share|shared|sharing|posted|post) (the|a|this)? ..1 (paid|paywalled|subscriber)
        (course|courses|article|articles|content|videos|posts|newsletter) ..3]`,
      `[(stole|stolen|swiped|ripped off|plagiarized|plagiarize|copied) ${WHOSE} ..1 (${WORK})]`,
    ],
    why: 'Reads as sharing or using somebody else’s work, mark or papers without permission.',
    even: ['play'],
    unless: ['asked', 'quoted', 'reported', 'hypothetical'],
    when: (seen) => taken(seen) && !FAIR.test(seen.sentence.text),
  },
]

/** Family recipes, school games, own works and own devices; what thieves did to the writer. */
const FAIR =
  /\b(?:my (?:(?:new|first|latest|old|next) )?(?:book|novel|ep|single|podcast|app|ebook|cookbook|music|poems?|blog|album|songs?|courses?|patterns?|designs?)\b|my (?:own(?! as)|mother|mom|dad|father|grandmother|grandma|nana|aunt|uncle|sister|brother|wife|husband|kid|son|daughter|school|wedding|band)(?:['’]s)?|(?:sister|mother|brother) in law|pirate (?:costume|party|ship|flag|day)|library|rented|recital|school play|i bought|my (?:song|photo|photos|picture|art|design|logo|book|article|video) (?:was|were)|(?:he|she|they|somebody|someone|who|thieves) (?:stole|copied|leaked|pirated|plagiarized|ripped)|stole the show|got caught|do not|don['’]?t|never|stop)\b/i

export const copyingToldFinds: readonly Example[] = [
  'I [torrent everything]',
  'I [uploaded the whole movie]',
  'I [downloaded the movie illegally]',
  'I [posted his song without permission]',
  '[Here is the leaked script]',
  'I [stole the client list]',
  'I [sell fake Nikes]',
  'I [recorded the movie in the theater]',
  'I [leaked our company secrets]',
]

export const copyingToldLeaves: readonly Example[] = [
  'I uploaded my own song',
  'I watched the whole movie with the kids',
  'They stole my photos',
  'I copied her recipe with her permission',
  'The pipe leaked all night',
  'I recorded my son’s school play on my phone',
  'I bought a Nike shirt',
]

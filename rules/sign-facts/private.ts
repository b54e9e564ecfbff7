import type { Fact } from '../author.ts'
import { KIN } from './words.ts'

const SURFACE = `(tub|bathtub|floor|lawn|hedge|porch|boat|truck|closet|stairs|stairwell|bush~|ditch|hammock|driveway|garage|shed|
    barn|field|hallway|elevator|lobby|beach|dock|kayak|canoe|crib|playpen|sandbox|dog bed|doghouse|pool|jacuzzi|bench|
    trampoline|treehouse|deck|attic|pantry|dumpster|wheelbarrow|snowbank|flower bed|flowerbed|carpet|rug)`
const WEAR = `(shoe|sneaker|sandal|boot|sock|flip flop|slipper|heel|earring|eyebrow|glove|crown|tooth|contact lens|sleeve|shoes|
    pants|wallet|phone|coat|jacket|dignity|shirt|wig|voice)`
const WORK = `(page~|chapter~|episode~|season~|lesson~|module~|track~|photo~|image~|recipe~|issue~|file~|folder|book|album|movie|
    film|show|game|course|fight|match|thing|series|collection|catalog|set)`
const MERCH = `(shirt~|tee|tees|hoodie~|sweatshirt~|mug~|hat~|sticker~|decal~|tumbler~|poster~|tote~|koozie~|keychain~|onesie~|
    banner~|phone case~|magnet~|ornament~|candle~)`
const PAPER = `(price~ list|cost list|client list|customer list|supplier list|vendor list|bid sheet|price book|salary sheet|
    pricing sheet|rate sheet)`
const PASS = `(plate~|tag~|sticker~|id|ids|placard~|pass|passes|permit~|receipt~|license~|card~|title~|prescription~|script~|
    login~|badge~|coupon~|punch card~|transcript~|diploma~|certificate~|inspection)`

/** Cues of life off the job: others' works, small crimes, nights of drinking. */
export const PRIVATE: readonly Fact[] = [
  {
    tag: 'copy.act',
    patterns: [
      `(put|putting|slap~|slapped|stuck|printed|print|pressed|stitched|iron~|cut|made|making|sell~|selling) ..5
        (on|onto|into) (some|a|the|our|my|these|those|all)? ..1 ${MERCH}`,
      `(photograph~|scan~|screenshot~|type~|retype~|photocopied|copied|record~|upload~|download~|post~|shared|save~)
        (the|every|all|his|her|their) ..2 ${WORK}`,
    ],
  },
  {
    tag: 'copy.offer',
    patterns: [
      '(dm|pm|text|message|email|ask|inbox|hit) me (for|if|and|your|with|up) ..2',
      `(link|this|it|page|file|offer|folder) (dies|expires|vanishes|goes away|comes down|is up|works|is good|goes
        dark) ..2`,
      `(all|whole|every|full|entire|complete) ..2 ${WORK}`,
      '(get|grab|save|download|watch|read|snag|stream) (it|them|em|yours|one|this|while|fast|quick|before) ..3',
      `(up|posted|live|free|sitting|waiting|saved) (on|in|at) (my|our|the) ..1
        (page|channel|story|site|feed|drive|account|folder|profile|group)`,
      `${MERCH} (are|is|for|at|go~) ..1 (<num>|<count>|up|ready|here|twenty|on sale)`,
      '(whoever|anyone|anybody|everyone|everybody|who else|who) ..1 (want~|need~|missed) ..2',
      `(in|open|check|see|here is|here are|heres) (this|the|my) (folder|file|thread|link|drive|stick|pages|photos|
        password)`,
      '(saves|saved|save|spare) (you|everybody|us) (<num>|<count>|the|a|from|money|some)',
    ],
  },
  {
    tag: 'copy.work',
    patterns: [
      '(quilt|crochet|sewing|knitting|embroidery|wood~|cut|dress|costume|leather) (pattern~|file~|plan~|template~)',
      `(paid|class|lesson|training|workout|course|members only|patreon|subscriber)
        (video~|content|post~|page~|material~)`,
    ],
  },
  {
    tag: 'copy.paper',
    patterns: [
      PAPER,
      `(internal|confidential|private|unreleased|sealed|company|corporate|their|his|boss) ..1
        (sheet~|listing~|deck|slide~|report|numbers|list|menu|roadmap|forecast|minutes|budget|plan~)`,
    ],
  },
  {
    tag: 'copy.wrong',
    patterns: [
      `(before|until|till) (the|they|it|somebody|anybody|their|nbc|nesn|espn|disney)? ..1
        (mods|lawyers|suits|they|studio|publisher|notice~|noticed|(get|gets) taken|take~|took|pull~|pulled|comes down|
        catch~|company|artist) ..3`,
      `(off|from) (pinterest|etsy|google|google images|instagram|the internet|
        (his|her|their|somebodys|some|an artists|a photographers) ..1 (page|shop|site|portfolio|store|instagram|etsy))`,
      '(is|are|was|were) not (supposed|meant|allowed) to ..2 (be|have|share|copy|leave|out|get)?',
      '(is|are|does|do) not ..1 (out|released|come out|drop|published|for release) (until|till|yet|for)',
      `(cousin|friend|buddy|brother|sister|roommate|guy|girlfriend|boyfriend|ex|uncle) (who)?
        (works|worked|interns|temps) (there|in|at|for)`,
      `(without|cut|cropped|skipped|removed|minus) (the|out the|all the|any)?
        (ads|watermark~|credits|paying|logo|credit|commercials)`,
      `(left|leaves) (his|her|their|the) ..1 (laptop|computer|email|phone|desk|screen|drawer|folder)
        (open|unlocked|on)`,
      '(why|who) (pay~|pays|would pay|is paying) ..3',
      '(someone|somebody|anybody) ..1 <poss>? (elses|else) ..1',
    ],
  },
  {
    tag: 'wrong.tell',
    patterns: [
      `(fake|expired|dealer|borrowed|dead|swapped|switched|cloned|temp|old|stolen|clean|blank|phony|forged|bogus|
        doctored) ..1 ${PASS}`,
      `(${KIN}|late <any>|dead <any>) <poss> ..2 (${PASS}|check|pension|benefits|address|account|meds|pills|parking
        spot)`,
      `(handicap|handicapped|disabled|resident|inspection|parking|liquor|fishing|hunting|dog|building|clam|gun)
        (placard~|tag~|plate~|sticker~|spot~|pass|permit~|license~|limit)`,
      '(gas|water|electric|power|parking|taxi) meter',
      '(employee|senior|student|military|staff|veteran) discount',
      '(excise|sales|income|property|meals|cigarette|boat) tax',
      `(guy|girl|cousin|buddy|friend|lady|connection|somebody|doctor|aunt) ..2 (in|at|down at|inside|behind) (the|a)
        ..1 (registry|rmv|dmv|town hall|assessor~|pharmacy|clinic|courthouse|warehouse|impound|permit office|dock~|
        store)`,
      `(peel~|peeled|peeling|scrape~|cut|cutting|rip~|tear~|swap~|swapped|switch~) (the|off|a|out|all the)? ..2
        (tag~|sticker~|label~|decal~|serial|price|barcode|lock|seal)`,
      '(wear~|wore|used|returned) (it|them|once) ..3 (returned|return~|took it back|brought it back|refund)',
      '(over|under|above|past) the ..1 (limit|size|quota|count)',
      '(jump~|bypass~|slow~|stop~|rig~) the (meter|turnstile|gate|line box|toll)',
      '(jury|grand jury) (duty|summons)',
    ],
  },
  {
    tag: 'drunk.trace',
    patterns: [
      `[(woke|wake~|waking|came|come|coming) (up|to)?] ..2 (in|on|under|inside|behind|beside|against|across)
        (a|an|the|my|our|somebodys|someones|some|his|her) ..2 ${SURFACE}`,
      `(woke|waking|wake~) up ..2 (wearing|holding|hugging|missing|spooning|clutching|with
        (a|an|one|no|somebodys|someones|half))`,
      `(one|missing|lost|left|minus|without|where is|where are|no|only|single) ..2 ${WEAR}`,
      `(remember|recall|memory|recollection) ..1 (nothing|none|little|very little|how|half|stops|ends|of any|of the|
        getting)`,
      '(no|not any|zero|do not|can not|could not) (memory|recollection|remember|recall|recollect)',
      '(video~|footage|picture~|photo~|proof|evidence|witnesses|clip~) (of me|exist~|that i|surfaced|of us|of my)',
      `(apologize~|apology|apologies|formal apology|owe an apology|sorry)
        (to|text~|tour|note|letter|in advance|card~|everyone)`,
      '(had to|needed) ..1 (carry|drag|pour|roll|wheel|lift|scrape) (me|us)',
      `(carried|dragged|poured|wheeled|rolled|scraped|shoveled|folded|loaded) (me|us|myself)
        (home|out|to|into|up|off|in)`,
      '(took|take~|hid|hide|confiscated|grabbed|has|pocketed) ..2 my (keys|phone|car keys)',
      `my (wife|husband|fiancee|fiance|mother|girlfriend|boyfriend|better half|mother in law) ..1 (is|has)? not ..1
        (speak~|speaking|talking|spoken|talked|amused|impressed)`,
      `(legs|knees|feet|hands|face|lips|floor|walls|ceiling|room|ground|house) ..2
        (quit|gave out|stopped working|do not work|not working|moving|spinning|tilting|numb|not there)`,
      '(can not|could not|cannot) feel ..1 (my|the) ..1',
      `(sick|threw up|throwing up|puked|puking|vomited|barfed|hurled|lost it) (in|on|into|over|off|behind|out)
        (the|my|a|an|somebodys|his|her)`,
      `(hugging|hugged|kissing|kissed|serenading|proposed to|proposing to|confessing to|telling) (the|a|it|every|my)
        ..2 (toilet|lamp post|lamppost|mailbox|statue|tree|bowl|parking meter|dog|dj|bartender|bouncer|potted plant|
        scarecrow|i loved)`,
      'not my (boat|car|house|couch|bed|shirt|pants|shoes|dog|kitchen|jacket|apartment|phone|hat|keys|cat)',
      '(turn|shut) (off|down) the (sun|birds|lights|daylight)',
      '(smell|smelled|sweating|reek~|taste|tasting|pores|breath) ..3 <drunk.drink>',
      '(never|not) (mixing|mix|drinking|touching|again)',
      '(seeing|saw) (two|three|double|triple) ..2',
      '(tattoo|haircut|hickey|bruise|stamp|wristband|ring|receipt) ..2 (that)? (i|we) (do not|can not|have no|did not)',
    ],
  },
  {
    tag: 'drunk.antic',
    patterns: [
      `(danced|dancing|fell|fallen|climbed|passed out|slept|stood) (asleep)? (on|off|in|into|over|under|through)
        (a|an|the|my|our|their|somebodys|every) ..2`,
      '(cried|crying|weeping|wept|sobbed|sobbing) (on|to|about|over|at|in) (a|the|my|our|his|her) ..2',
      `(lost|lose|losing) (my|the|both|one|a) ..1 ${WEAR}`,
      `(no|without) (coat|shoes|pants|shirt|phone|wallet)`,
      `(argued|arguing|debated|debating|fought|wrestled|wrestling|raced|racing|lost to) ..1 (with)? (a|an|the|my) ..1
        (mailbox|parking meter|tree|goose|statue|bouncer|curb|bull|seagull|snowman|jukebox|vending machine|dj)`,
    ],
  },
]

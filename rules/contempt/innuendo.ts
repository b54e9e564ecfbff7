const G = '(<group>|<group.single>)'
const LIKE = `(sound|sounds|sounded|talk|talks|talked|look|looks|looked|dress|dresses|dressed|drive|drives|act|acts|smell|smells|
    smelled)`
const PROP = `(tarzan|the jungle book|apu|the taliban|isis|hamas|al qaeda|a terrorist|osama|bin laden|a suicide bomber|aunt
    jemima|uncle ben|king kong|a gorilla|cheech|speedy gonzales|a fortune cookie|fu manchu|mr miyagi|a ninja|
    ghostbusters|casper|a beekeeper|a mailbox|a dog whistle|a refugee camp|a third world country|a shanty town|the
    projects|a zoo|a petting zoo)`
const GONE = '(missing|stolen|disappear~|vanish~|broken into|break ins|lock~ (my|our|the) doors?)'
const CAME = `!(girls|boys|kids|guys|men|women|ladies|teens|teenagers|seniors) <group> ..2
    (moved|came !(on|out|home|back|over)|showed up|arrived !on|took over|got here)`
const LAND = '<group.place>'

/** What is left for the reader to conclude, of a people or a country that the sentence itself names. */
export const INNUENDO: readonly string[] = [
  // Their blood, their genes.
  `[${G} ..6 (is|are)? (just)? not ..1 (wired|built|made|meant|cut out|designed|evolved) (for|to|into|that way) ..3]`,
  // Comes, and something is gone.
  `(just (curious|asking|wondering)|anyone|anybody|anyone <poss>|anybody <poss>|nobody|nothing|never|not|no one) ..8
    [${GONE} ..4 (before|after|once|until|till) ..3 ${CAME}]`,
  // Travelling people, and what is counted when they come.
  `(travelers|travellers|gypsies|tinkers|romani|caravans|caravan people) !(moth|moths|kings) ..14
    [(count|lock up|nail down|hide|chain down|chain up|watch|bring in) (your|the) ..1
    (hubcaps|copper|ladders|silver|silverware|spoons|toddlers|chickens|lawn mowers|lawnmowers|mower|tools|wheels|
    downspouts|gutters|catalytic converters) ..4]`,
  // Too old for what others may.
  `[(nobody|no one|anyone|anybody|everybody|everyone|people|those) (over|past|above) (50|55|60|65|70|75|80) ..2
    (should be allowed|should not|should lose|should have to give|has no business|have no business|belongs in|needs to
    be taken)]`,
  // A helping hand from one of them is refused.
  `[why would (i|you|we|anyone|anybody|they) ..2 (go to|hire|trust|see|use|vote for|let|want|pay|call|listen to)
    (a|an|some|any) ..2 (from ${LAND}|<group>|<group.single>)]`,
  // What a woman, or a man, is good for.
  `[what is next ..1 (a|an|the|some)? ..1 (${G}|<slur.maybe>) ..2 (on|in|running|driving|teaching|with|at) ..5]`,
  // Language as a way to the door.
  `[if (you|they) (need|want) (a|an) (translator|interpreter) ..6 (you|they) (need|want|can get) (a|an|the)
    (plane ticket|ticket home|boat|bus home|different country|one way ticket)]`,
  // Families that are no families, kin that is too near.
  '[(cousins|cousin|siblings|sister) (married|marrying|marry|marries|breeding) ..1 (cousins|cousin|each other)]',
  '[family tree ..3 (wreath|circle|stump|telephone pole|straight line|not fork|not branch|no branches|ladder)]',
  // Asked of anybody who comes from there.
  `[(does|do|did|can|will) ${G} (even|actually)? (know|understand) (what|how|that) ..4
    (soap|shower|deodorant|work|job|razor|toilet|father|dad|tip|line) ..2]`,
]

/** The same, tied to nobody: only where the draft names or hints at a people or a country. */
export const ALLUSIONS: readonly string[] = [
  `[${LIKE} like ..3 ${PROP}]`,
  `[(hiding|packing|wearing|carrying|got|have|has) ..3 (bomb|bombs|vest|explosives|dynamite) (under|in|beneath|on)
    ..4]`,
  `[there goes the ..1 (street|block|property values|reading scores|test scores|scores|neighborhood|school|building|
    tax rate)]`,
  `[(flapping|waving|grunting|moaning|barking|drooling|honking|clapping|squawking|jabbering|chattering|hooting|
    babbling|waddling) ..9 like (a|an|some|so many)? ..1 (seal|seals|walrus|monkey|monkeys|chimp|chimps|ape|apes|
    turkeys|geese|hyenas|parrots|zombie|penguin|pig|pigs|animal|animals)]`,
  `[(count|counted|check|checked) (your|my|the) (jewelry|silver|change|pills|spoons|fingers|cash)
    (before and after|before|after) ..5]`,
  `[(lock|locked|locking|chain|padlock) ..1 (the|my|our|everything) (shed|garage|bike|truck|doors|door|car|gate|tools|
    grill)? now] (put it|just in case|if you|that is all|$)`,
  `[what is (she|he|that one|this one) going to do ..1 (breastfeed|knit|nag|bake|flirt|gum|wheel|roll|drool|smell|
    feel|sniff|hobble|limp|nap) ..4]`,
  `[(they|he|she|these people|those people) ..1 (need|needs) (a|an) ..1 (fence|cage|bullet|rope|padlock|straitjacket|
    spanking|slap|lobotomy|exorcism|exorcist)]`,
  `[(you|we) ..1 all know what (color|colour|religion|country|kind|side of town|neighborhood) ..3
    (is|it is|they are|was|it was|came from|from)]`,
]

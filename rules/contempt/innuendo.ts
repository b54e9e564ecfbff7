const G = '(<group>|<group.single>)'
const LIKE =
  '(sound|sounds|sounded|talk|talks|talked|look|looks|looked|dress|dresses|dressed|drive|drives|act|acts|smell|smells|smelled)'
const PROP =
  '(tarzan|the jungle book|apu|the taliban|isis|hamas|al qaeda|a terrorist|osama|bin laden|a suicide bomber|aunt jemima|uncle ben|king kong|a gorilla|cheech|speedy gonzales|a fortune cookie|fu manchu|mr miyagi|a ninja|ghostbusters|casper|a beekeeper|a mailbox|a dog whistle|a refugee camp|a third world country|a shanty town|the projects|a zoo|a petting zoo)'
const BLAST = '(bomb|bombs|vest|vests|explosives|dynamite|hijack|hijacked|hijacks|<contempt.emoji.harm>)'
const GONE = '(missing|stolen|disappear~|vanish~|broken into|break ins|lock~ (my|our|the) doors?)'
const CAME =
  '!(girls|boys|kids|guys|men|women|ladies|teens|teenagers|seniors) <group> ..2 (moved|came !(on|out|home|back|over)|showed up|arrived !on|took over|got here)'
const LAND = '<group.place>'

/** What is left for the reader to conclude, of a people or a country that the sentence itself names. */
export const INNUENDO: readonly string[] = [
  // Sent back where "they belong".
  `[(stay|stayed|stays|go|gone|went|back|send|sent|home|live|remain|left) ..2 (in|to) ${LAND} where (they|you|he|she|we|it) ..1 (belong|belongs|belonged|came|come|comes|got them|found them)]`,
  `[(go|goes|get|send|sent|ship|shipped|fly|bus|hop|swim|row|crawl) ..3 back (to|where) ${LAND}] ..2 (if|then|where|and stay|already|bye|$)`,
  `[if (you|they) (do not|can not) (like it|speak|pledge|respect|stand|want to) ..6 (go|get|move|try|swim|walk) ..1 back]`,
  // Their blood, their genes.
  `[(not|never) ..1 (in|part of) (the|their|his|her|your) (blood|genes|dna|nature)] ..4 (civiliz~|work|honest|behave|<emoji>|$)`,
  `[${G} ..6 (is|are)? (just)? not ..1 (wired|built|made|meant|cut out|designed|evolved) (for|to|into|that way) ..3]`,
  `[(can not|could not|never|good luck|try) ..1 (teach|teaching|train|training|civilize|civilizing|tame|house train|housebreak) ..1 ${G} (to live|to behave|to work|to act|to be|manners|how to (live|behave|work|act|wash|drive)|in a) ..6]`,
  // Comes, and something is gone.
  `[${G} (move~|moved|show~|showed|open~|opened|came|come~|start~|drive~|walk~) ..9 my ..3 (is|was|were|are|went|goes|gets|got) (gone|missing|stolen|robbed|broken into|jacked)]`,
  `[${GONE} ..5 (since|ever since) ..3 ${CAME}]`,
  `(just (curious|asking|wondering)|anyone|anybody|anyone <poss>|anybody <poss>|nobody|nothing|never|not|no one) ..8 [${GONE} ..4 (before|after|once|until|till) ..3 ${CAME}]`,
  // Travelling people, and what is counted when they come.
  '(travelers|travellers|gypsies|tinkers|romani|caravans|caravan people) !(moth|moths|kings) ..14 [(count|lock up|nail down|hide|chain down|chain up|watch|bring in) (your|the) ..1 (hubcaps|copper|ladders|silver|silverware|spoons|toddlers|chickens|lawn mowers|lawnmowers|mower|tools|wheels|downspouts|gutters|catalytic converters) ..4]',
  // Too old for what others may.
  '[(nobody|no one|anyone|anybody|everybody|everyone|people|those) (over|past|above) (50|55|60|65|70|75|80) ..2 (should be allowed|should not|should lose|should have to give|has no business|have no business|belongs in|needs to be taken)]',
  // What the poor are said to buy, and to call their children.
  '[(naming|name|named) (your|their) (kids|children|babies) ..1 (after|like) (liquor|booze|cars|perfume|a spelling bee|a bowl of)]',
  '[(first of the month|check day) ..9 (liquor|malt liquor|lottery|scratch tickets|lobster|crack)]',
  // A helping hand from one of them is refused.
  `[why would (i|you|we|anyone|anybody|they) ..2 (go to|hire|trust|see|use|vote for|let|want|pay|call|listen to) (a|an|some|any) ..2 (from ${LAND}|<group>|<group.single>)]`,
  // A people or a culture, held against "us".
  '[(some|certain|those|these|that) (cultures|culture|races|religions|peoples) ..1 (do not|does not|can not|never|will never|is not|are not) ..1 (value~|respect~|care~|understand~|believe~|civilized|compatible|know|teach|work|like us|believe in) ..4]',
  '[(they|these|these ones|those|this bunch|this lot|new ones|half of them|all of them) ..2 (come|came|comes|show|showed|arrive|arrived|cross|crossed) ..4 (hand out|hands out|hand open|palm out|palms up|hands open) ..6]',
  '[<slight.wink> ..3 (crime|thefts|theft|shoplifting|break ins|robberies|robbery|assaults|trash|needles|litter|overdoses|car breaks|vandalism) ..2 (went up|going up|goes up|doubled|tripled|started|spiked|exploded|jumped|shot up|took off) ..9]',
  '[if (they|you) (wanted|want|expect) ..4 (they|you) (would|should|will|could) ..1 (learned|learn) ..3 (english|say it|the language|speak|speak it|talk)]',
  // What they come down to, where they belong, what they were made for.
  `[<group> (are|is) nothing (but|more than) !(kind|nice|good|friendly|polite|helpful|great|gracious|respectful|generous|lovely|wonderful|sweet|warm|welcoming|people|human|neighbors|brave|hard working|hardworking|proud|grateful|love|joy|class|respectful|honest|welcome|supportive|professional|patient|a blessing|good) ..6]`,
  `[<group> (are|is) (just|basically|really|only|simply) ..2 (women|men|boys|girls|guys|dudes|failed|broken|confused|bitter|wannabe|leftover|half finished) ..1 (who|no one|nobody|with|that|without|in) ..6]`,
  `[<group> (all)? (belong|belongs) (behind|under|inside|on (a|an|no|the no) ..1) !(team|field|ballot|board|stage|court|ice|force|committee|council|list of) ..4]`,
  `[<group> ((were|are|was|is) (put|placed|born|created|bred|built|meant)|(are|is) (made|good)) (here|on earth|on this earth)? ..1 (to|for) (fill|serve|serving|clean|cleaning|mow|mowing|breed|breeding|take orders|steal|stealing|beg|begging|labor|picking|pick crops|make babies|be led|be ruled|follow) ..5]`,
  `[<group> (should|ought to|must) ..1 (need|carry|show|wear) (a|an|their)? ..1 (note|special license|papers|sign|bell|warning|warning label|leash|tracker|ankle bracelet|chip) ..5]`,
  `[if i had my way ..2 ${G} would ..1 (be|not|have to|live|stay|wear|lose|leave) ..1 (in|on|out|gone|behind|vote|drive|papers|nothing|back|under) ..5]`,
  `[(never|not going to|can not|could not|will not|nobody will|no one will) (convince|persuade|tell|sell) me ..1 (a|an|any|that|on)? ..1 ${G} (is|are|can|could|deserve~|should|belong~|know~) !not ..6]`,
  `[(not find|never find|good luck finding|try finding|not) (a|an|one)? (single)? (honest|decent|good|sober|clean|smart|hardworking) <any> (among|in|with) ..2 <group>]`,
  `^ [ever (see|seen|meet|met|know|known|watch|watched) (a|an|one) ..1 (${G}|<group.of>|<group.noun>) ..1 (parallel park|park|drive|merge|<contempt.duty>) ..2]`,
  // What a woman, or a man, is good for.
  '[what ..1 (a|some) ..3 (girl|woman|lady|gal|female|chick) ..1 going to do (when|if) ..8]',
  '[(any|no|a) (real)? (man|guy|husband) who (lets|let|allows) (his|a) (wife|woman|girl|girlfriend) ..8 (man card|balls|skirt|dress|not a man|no man|spine)]',
  '[wheel (him|her|them|em) ..1 (out|off|away|home|in) ..2 before (he|she|they) (forget|forgets|die|dies|wet|wets|croak|croaks|break|breaks) ..6]',
  '(<group.of>|<group.noun>) [is ..1 (french|latin|greek|code|another word|a fancy word|a nice word|a big word|the polite word) for ..6]',
  '[(a|no) real (american|man|woman|patriot|christian) (does not|would|ever|wears|needs) ..6 (towel|turban|robe|bedsheet|purse|prayer rug|hijab|headscarf|makeup|skirt) ..2]',
  `[what is next ..1 (a|an|the|some)? ..1 (${G}|<slur.maybe>) ..2 (on|in|running|driving|teaching|with|at) ..5]`,
  '[call (that|it|this) (a|an)? ..2 (<group.thing>|religion|prayer|worship|faith) ..1 i call it ..2 (training|camp|cult|bomb|scam|noise|hate|joke|terror|abuse|costume|circus|witchcraft|<contempt.is>) ..4]',
  '[(if|when|where) ..2 name ends in ..2 (ez|vowel|stein|berg|ski|inski|ova|ian)] ..4',
  `^ ..2 [go home <group>] (nobody|no one|now|already|you|<emoji>|$)`,
  '[if (you|he|she|they) (are|is) (<group.of>|<group.noun>) and ..6 (did something|guilty|up to something|stole|stole it|hiding something|did it)]',
  `[nothing good ..2 (came|comes|come) (out of|from) ${LAND}]`,
  `[(two (men|women|dads|moms|guys)|<group>) ..1 (raising|adopting|fostering|having) (a|kids|children|any|babies) ..2 is ..1 (child abuse|abuse|wrong|sick|unnatural|disgusting|against nature)]`,
  `[(women|men|girls|female|ladies|woman) <poss>? (brains|brain|minds|mind) (is|are) ..1 (not (made|built|wired|meant|cut out)|smaller|weaker|slower) ..3]`,
  // Language as a way to the door.
  '[if (you|they) (need|want) (a|an) (translator|interpreter) ..6 (you|they) (need|want|can get) (a|an|the) (plane ticket|ticket home|boat|bus home|different country|one way ticket)]',
  // Praise for whom nobody should praise.
  'hitler ..9 [(onto something|had a point|was right|right idea|got right|not all wrong|not wrong|misunderstood) ..6]',
  // One people measured against another.
  '[(take|have|prefer|want) (a|an|one|two|ten|a hundred|any|some)? <group> over ..3 (<group>|<group.single>)]',
  // Families that are no families, kin that is too near.
  '[(kids|children|babies) ..3 (zero|not one|not a single|nary a) (dads|dad|fathers|father|daddies) ..1]',
  '[(cousins|cousin|siblings|sister) (married|marrying|marry|marries|breeding) ..1 (cousins|cousin|each other)]',
  '[family tree ..3 (wreath|circle|stump|telephone pole|straight line|not fork|not branch|no branches|ladder)]',
  '[teeth (optional|not included|sold separately)]',
  '[if (she|they|you) wanted ..6 should have thought ..3 before (she|they|you) (had|got|went and got) ..2 (kids|pregnant|babies|baby|children|knocked up)]',
  '[put (them|em|him|her|these people) (out)? on (an|the) ..1 (ice floe|iceberg|ice flow)]',
  '[(go run|go back to|go open|back to) (your|their) (casino|casinos|tipi|teepee|wigwam) ..2]',
  '[(god|lord|nature) (made|created) (two|only two|just two) ..1 (genders|sexes|the rest|everything else|and the rest) ..5]',
  // Asked of anybody who comes from there.
  `[(does|do|did|can|will) ${G} (even|actually)? (know|understand) (what|how|that) ..4 (soap|shower|deodorant|work|job|razor|toilet|father|dad|tip|line) ..2]`,
]

/** The same, tied to nobody: only where the draft names or hints at a people or a country. */
export const ALLUSIONS: readonly string[] = [
  `[${LIKE} like ..3 ${PROP}]`,
  `[(like|straight out of|right out of|extra in|extras from) (a|an|the)? ..1 (tarzan|planet of the apes|lion king|kung fu|mad max|deliverance|borat|black hawk down) (movie|film|set|episode)?]`,
  `[(hope|pray|check|checked|make sure|made sure|bet|is there|there is|there was|swear) ..4 ${BLAST} ..4]`,
  `[(hiding|packing|wearing|carrying|got|have|has) ..3 (bomb|bombs|vest|explosives|dynamite) (under|in|beneath|on) ..4]`,
  '[(whose|his|her|their) ..1 (cousin|cousins|uncle|uncles|brother|brothers|relatives|people|kind|family) ..2 (blow up|blows up|blew up|bomb|bombed|hijack|hijacked|behead|beheads|shoot up) ..3]',
  '[(pull|hike) ..1 (your|their|his) ..1 (pants|trousers) ..1 (up)?] ..8 (job|english|father|hire~|hood|<slight.hint>)',
  '[there goes the ..1 (street|block|property values|reading scores|test scores|scores|neighborhood|school|building|tax rate)]',
  '[(flapping|waving|grunting|moaning|barking|drooling|honking|clapping|squawking|jabbering|chattering|hooting|babbling|waddling) ..9 like (a|an|some|so many)? ..1 (seal|seals|walrus|monkey|monkeys|chimp|chimps|ape|apes|turkeys|geese|hyenas|parrots|zombie|penguin|pig|pigs|animal|animals)]',
  '[(point|send|show|aim|steer) (them|em|him|her) ..2 (package store|liquor store|packie|welfare office|unemployment line|soup kitchen|free clinic|border) ..5]',
  '[(count|counted|check|checked) (your|my|the) (jewelry|silver|change|pills|spoons|fingers|cash) (before and after|before|after) ..5]',
  '[(lock|locked|locking|chain|padlock) ..1 (the|my|our|everything) (shed|garage|bike|truck|doors|door|car|gate|tools|grill)? now] (put it|just in case|if you|that is all|$)',
  '[what is (she|he|that one|this one) going to do ..1 (breastfeed|knit|nag|bake|flirt|gum|wheel|roll|drool|smell|feel|sniff|hobble|limp|nap) ..4]',
  '[put (a|the) (helmet|muzzle|leash|bib|diaper|collar|bell) on (it|that|those|em) ..4]',
  '[(load|fill|pack|gas) (up)? ..1 (buses|bus|trains|boats|planes|cattle cars|box cars|trucks) and ..1 (point|send|aim|ship|drive|drop|dump|haul) (them|em|the lot) ..3]',
  '[(nobody|no one) (wants|wanted|invited|asked for|needs) (you|u|them|their kind|your kind) (here|around here|in this town|in town|in our town)] (go|so go|anymore|leave|$)',
  '[(they|he|she|these people|those people) ..1 (need|needs) (a|an) ..1 (fence|cage|bullet|rope|padlock|straitjacket|spanking|slap|lobotomy|exorcism|exorcist)]',
  '[you know how (they|those people|these people|his kind|her kind|that kind|his people|her people) (do|roll|operate) ..1]',
  '[(you|we) ..1 all know what (color|colour|religion|country|kind|side of town|neighborhood) ..3 (is|it is|they are|was|it was|came from|from)]',
]

import type { Example, Seen } from '../concern.ts'

const MANY =
  '(<group.marked>|<group.noun>|<slur>|women|females|girls) (in (this|the|our|that) (country|town|state|county|city|school|building))?'
const OUGHT =
  '(should|ought to|must|need to|needs to|has to|have to|deserve to|deserves to|had better|better|belong|want to)'
/** No denial, no hope for better may stand between the people and what they "should". */
const SHOULD = `(all|just|really)? ${OUGHT} !(not|never) (all|just|really|have to|be made to|be forced to|be required to|be)?`
const MARK =
  '(tag|tags|badge|badges|yellow star|star of david|yellow stars|pink triangle|collar|collars|dog tag|bell|bells|cowbell|tattoo|tattoos|armband|armbands|patch|patches|tracker|trackers|tracking|chip|chips|microchip|bracelet|ankle (bracelet|bracelets|monitor|monitors)|leash|leashes|muzzle|muzzles|brand|warning label|warning labels|scarlet letter|barcode|barcodes)'
const PEN =
  '(ward|asylum|institution|cage|cages|pen|pens|camp|camps|zoo|kennel|kennels|cell|cells|prison|prisons|dungeon|basement|attic|closet|chains|irons|island|islands|desert|swamp|jungle|fence|fences|barbed wire|padded (room|cell|rooms|cells)|ghetto|ghettos|reservation|barn|barns|stocks|crate|crates|box cars|boxcars|cattle cars|back of the bus|bottom of (the|a) ..1|lock and key|nuthouse|loony bin)'
const BARRING =
  '(nobody|no one|no decent (person|man|family)|no sane (person|man|woman)|no (landlord|employer|school|bank|church|store|boss|business|town|country|hospital|bar|restaurant|club|judge)|you should never|one should never|nobody here)'
const TAKE = '(take|strip|pull|revoke|cancel|yank|rip|snatch)'
const RIGHTS =
  '(the vote|their vote|votes|voting rights|the right to vote|right to vote|licenses|citizenship|passports|benefits|jobs|rights|kids|children|babies|guns|land|keys|microphones|a voice|property)'
/** What was done to peoples once, and is wished back; with blood and without. */
const SCOURGE =
  '(whip|whips|lash|noose|nooses|rope|ropes|lynchings|lynching|lynch mobs|lynch mob|klan|ovens|gas chambers|gas chamber|pogroms|crusades|inquisition|witch burnings|stake|firing squad|firing squads|guillotine|gallows|branding iron|cattle prod|horsewhip|rack|stoning|cat o nine tails)'
const YOKE =
  '(segregation|jim crow|slavery|plantations|plantation|auction block|cotton fields|stocks|pillory|lobotomy|lobotomies|electroshock|shock therapy|asylum|asylums|institutions|madhouse|madhouses|colored (signs|fountains|entrances|entrance)|separate ..1 fountains|back of the bus|internment|internment camps|camps|ghetto|ghettos|sterilization|forced sterilization|eugenics|chastity belt|chastity belts|ducking stool|sodomy laws|sodomy law|conversion therapy|sundown (laws|signs|towns|town)|poorhouse|workhouse|chain gang|chain gangs|exclusion act|quotas|yellow stars|papers at the door)'
const RESTORE =
  '(bring back|brings back|bringing back|reinstate|restore|reopen|rebuild|revive|dust off|time for|high time for|what we need is|we need|could use|let us have|somebody get|get out|miss)'
/** Peoples kept apart, not those for whom a door is made. */
const APART =
  '(separate|their own|different) (bathrooms|restrooms|schools|school|fountains|entrance|entrances|beach|beaches|bus|buses|pool|pools|neighborhoods|waiting room|waiting rooms|tables|seats|blood supply)'
const SERVED =
  '!(seniors|the elderly|elderly|deaf|blind|disabled|handicapped|veterans|autistic|teens|teenagers|people (with|in))'

/** What "should be" done to a people, without blood: marked, locked up, kept down, kept apart. */
export const NORMS: readonly string[] = [
  `[${MANY} ${SHOULD} (wear|carry|display|have|get|sport|be fitted with|be issued|walk around with|ride with) (a|an|the|their|little|some)? ..1 ${MARK} ..3]`,
  `[(make|force|require|order|get) (all|every|the|these|those)? ..1 ${MANY} (to)? (wear|carry|display|sew on|ride|sit|walk|eat|live|register) ..3 (${MARK}|back of|separate|apart|with the (police|state|town))]`,
  `[(put|slap|hang|pin|sew|clip|tattoo|stamp) (a|an|the|some)? ..1 ${MARK} on (all|every|the|these|those|each)? ..1 ${MANY}] !(who|dog)`,
  `[${MANY} ${SHOULD} ..1 (locked|lock|kept|put|placed|shut|thrown|penned|chained|stuck|confined|dumped|shipped|loaded|parked|stuffed|warehoused|rounded|herded|left|in|on|behind|under) (up|away|off|out|down)? ..1 (in|into|behind|on|under|to|at|inside)? (a|an|the|some|one|their)? ..1 ${PEN} ..4]`,
  `[(lock|chain|pen|cage|keep|put|stick|herd|stuff|warehouse) (all|every|the|these|those|any)? ..1 ${MANY} (up|away|off)? (in|into|behind|on|under|to) (a|an|the|some)? ..1 ${PEN} ..2]`,
  `[${BARRING} (should|ought to|must) (ever|have to)? (rent|sell|hire|lend|marry|date|employ|insure|vote|feed|trust|serve|teach|house|look at|share|live next|sit next) ..3 ${MANY}] !(for less|less|without|on the cheap|who (has not|does not|did not))`,
  `^ ..2 [${TAKE} (away|back)? ${RIGHTS} (away|back)? (from|off|of) (all|every|the|these|those|any)? ..1 ${MANY}]`,
  `[(should|ought to|time to|let us|somebody|need to|must) ..1 ${TAKE} (away|back)? ${RIGHTS} (away|back)? (from|off) (all|every|the|these|those|any)? ..1 ${MANY}]`,
  `[(should|ought to|time to|let us|must|^) ..1 (strip|deprive|relieve|rid) (all|every|the|these|those)? ..1 ${MANY} of (the|their)? ..1 ${RIGHTS}]`,
  `[${RESTORE} (the|a|some|those|good old|old|that)? ..1 ${YOKE} ..1 (for|and (put|send|lock|stick)|so|with|just for) ..3 ${MANY} ..3]`,
  `[${MANY} ..3 (need|needs|deserve|deserves|could use|want) (the|a|some|another)? ..1 (lobotomy|lobotomies|electroshock|shock therapy|sterilization|asylum|madhouse|leash|collar|muzzle|keeper|master|overseer|cage|curfew|chastity belt) ..2]`,
  `^ ..3 [(bring back|reinstate|restore) (good old|old|the)? (segregation|jim crow|slavery|sodomy laws|conversion therapy|eugenics|sundown towns|sundown laws|whites only signs|the auction block|the back of the bus)]`,
  `[(we need|should have|should be|ought to be|ought to have|bring back|i want|give them|there should be|they should have) ${APART} for ${SERVED} <group.marked>]`,
  `[${MANY} (should|ought to|must|need to|can) (just|all)? (stick|keep|stay) (to|with|on|among|in) their own (kind|race|country|people|neighborhood|church|town|part of town|side of town|$) ..2]`,
  `[${MANY} (should|ought to|must) (just|only|all)? (marry|date|breed with|sleep with) their own ..1]`,
  `[(being|to be) (a|an)? ..1 (<group.of>|<group.noun>|<group.single>|<group>) (should|ought to|must) be (illegal|a crime|a felony|against the law|punishable|outlawed|grounds) ..2]`,
  `[(i|we) (would|will|am|are)? (gladly|always|proudly|happily|only)? (vote for|voted for|support|back|sign|gladly sign|am for|am all for|would fund) ..6 (deport~|ban|bans|banning|jail|jails|jailing|lock up|locks up|expel|expels|expelling|sterilize|sterilizes|sterilizing|remove|removes|removing|keep out|keeps out|kick out|kicks out|throws out|round up|rounds up|rounding up) ..3 ${MANY}]`,
  `[<group.marked> (deserved|deserve|deserves) (what|everything|all|whatever) ..1 (they got|it got|happened to them|hitler did|was done to them|is coming to them|they had coming) ..2]`,
  `[(too bad|pity|shame|a shame|wish|if only) ..1 (hitler|the nazis|custer|columbus|the crusaders|the klan|the turks|stalin|mao|isis) (did not|never|missed|stopped|ran out|left|had not|could not) ..2 (finish|finished|get|got|job|any|you|them|early|more|<group>) ..4]`,
  `[${MANY} (should|ought to|must|need to) !(not|never) (all|just)? (have|get|lose) (their|all their) ..1 (kids|children|babies|licenses|license|votes|vote|benefits|houses|passports|citizenship|guns|tongues|hands|tubes|businesses|mosques|stores|jobs|keys|papers|rights) (taken|pulled|revoked|tied|cut|snipped|seized|burned|closed|removed|confiscated|away|back|yanked|torn) ..3]`,
  `[${MANY} (should|ought to) have to !(not) (take|pass|prove|ask|apply|register|swear|beg|kneel|sign|pay (more|extra|double|back)|earn|sit (in|at) the back|use the back|step off|get permission) ..5] !(for (it|help|that)|twice)`,
  `[${MANY} ${SHOULD} ..1 (on|in) (a|the|some|one) ..1 (list|watch list|watchlist|registry|database|leash|short leash|tight leash|curfew) !for ..3]`,
  `[${MANY} ${SHOULD} (committed !to|institutionalized|put away|fingerprinted|frisked|profiled|silenced|shunned|blacklisted|evicted|disqualified|sedated|registered with|searched (at|on|every)|kept (pregnant|quiet|barefoot|in line|at home|down|apart|illiterate|away from)|watched like|spayed|fixed like|put to work in) ..3]`,
  `[(should|ought to|must|^|we|they could) ..1 (charge|bill|tax|fine) (the|all|every|these)? ..1 ${MANY} (double|triple|extra|more|twice)] !(than|time)`,
  `[(make it|should be|ought to be|must be|needs to be) (illegal|a crime|against the law|a felony) for (a|an|any|all|these|the)? ..1 ${MANY} to ..5]`,
  `[(a|any|every|your|no)? (woman|wife|women|wives|females) (should|ought to|must|need to|needs to|have to|has to|are supposed to|is supposed to) (just|all|always)? (walk behind|walk two steps|obey|submit to|serve (her|their) (husband|husbands|man|men)|keep (her|their) (mouth|mouths|legs|opinions)|know (her|their) place|stay (in the kitchen|out of (politics|uniform|the army|the military|the pulpit|the workplace|mens))|be seen and not|make babies|stick to (cooking|cleaning|babies|nails|the kitchen)|be (barefoot|pregnant|silent|quiet|obedient|submissive)|ask (her|their) (husband|husbands)|do as (she|they)|leave the thinking) ..3]`,
  `[(wall|wall off|fence|fence off|seal off|close off) ..1 (around|off)? (chinatown|little ..1|the reservation|the projects|the barrio|the ghetto|that ..1 (mosque|neighborhood)) and ..4]`,
  `[(one|two) (child|kid|baby) (limit|per|policy|only|max|is enough) ..2 (for|to) ..1 ${MANY}]`,
]

/** The same with blood: a threat beside. */
export const SCOURGES: readonly string[] = [
  `[${RESTORE} (the|a|some|those|good old|old|that)? ..1 ${SCOURGE} ..1 (for|and|so|with|just for|on) ..3 ${MANY} ..3]`,
  `[${MANY} ..3 (need|needs|deserve|deserves|could use|should get|ought to get|should feel|ought to feel|want) (the|a|some|another|a good)? ..1 (${SCOURGE}|bullet|bullets|bomb|hanging|flogging|horsewhipping|good whipping|drowning|purge|holocaust) ..2]`,
  `[(ought to be|should be|declare|declare it|make it|time for|call|want|need|give us|there should be|having) ..1 (an|a)? (open season|hunting season|season|bounty|hunting license|hunting licenses|bag limit|cull) (on|for) (every|all|each|the|these|those|any)? ..1 ${MANY}]`,
  `[${MANY} ..2 (should|ought to|must|need to|needs to|deserve to|deserves to) !(not|never) (all|just|really|have)? (be|get|been) (all|just|publicly|finally)? ..1 (hunted|put down|euthanized|stoned|hanged|hung|strung up|whipped|flogged|horsewhipped|beaten|slapped|smacked|drowned|gassed|shot|burned|burnt|culled|exterminated|gutted|skinned|dragged|branded|castrated|tarred|aborted|thrown (off|from|under|overboard|to)|pushed (off|under|in front of)|fed to|left to (die|drown|starve|freeze|burn|rot)|tossed (off|overboard|into)|buried|put against|lined up|taken out back|run over|run down|ground (up|into)|turned into|used (as|for) (target|bait|fertilizer|medical|organ)) ..3] !(for|in (the|this) (rankings|game|polls|reviews))`,
  `(^|should|ought to|just|let us|somebody|time to|we) ..1 [(nuke|bomb|carpet bomb|flatten|glass|level|napalm|firebomb) (all of|the whole of|the rest of|every inch of|the whole)? (<group.place>|mecca|tehran|chinatown|the reservation|the barrio) (flat|into|to|back|off|and|already|$|till|until) ..4]`,
  `[${MANY} (belong|belongs|belonged) (in|at|under|face down|six feet|on|hanging) ..1 (a|an|the|some)? ..1 (ground|oven|ovens|grave|graves|ditch|coffin|coffins|furnace|bonfire|end of a rope|rope|under a bus|hell|bottom of (the|a) (river|ocean|sea|harbor|lake)|wood chipper|crematorium|firing squad|from a tree|landfill) ..2]`,
  `(^|just|i say|should|ought to|please|and|so|then|better) [let (the|all the|these|those|all)? ..1 ${MANY} (all|just)? (die|drown|starve|freeze|burn|rot|choke|bleed) ..3] !(their|of|with|hair)`,
]

/** What the writer tells of others, wants ended or would not have. */
const REJECTED =
  /\b(?:(?:never|not|no|don['’]t|stop|refuse|refused|against|oppose\w*|end|ended|ban|without) (?:again |ever )?(?:bring(?:ing)? back|reinstat\w+|restor\w+|lock\w*|put(?:ting)?|strip\w*|take|taking)|want(?:s|ed)? to (?:bring back|strip|take|lock|make|force)|tr(?:y|ies|ied|ying) to|used to|once (?:had|were|made)|museum|exhibit|nazi(?:s)? (?:made|forced)|law(?:s)? (?:that|which|once)|history|lesson|field trip|bike|parade|5k|race day|conference|chaperone|name ?tags?|helmet)\b/i

/** "Why not": a proposal, and no denial. */
const PROPOSED = /\bwhy (?:not|don['’]t (?:we|they))\b/i

/** Whether it is the writer who wants it so, and does not ask after it. In: what was seen. */
export const wanted = ({ sentence, match }: Seen): boolean =>
  !REJECTED.test(sentence.text) &&
  ((!sentence.negated(match.from) && !sentence.frame.asked) || PROPOSED.test(sentence.text))

export const normal: readonly Example[] = [
  '[Jews should have to wear a star] again, so we know who we deal with.',
  '[Trans people ought to carry a warning label].',
  '[Make every Muslim register with the police].',
  '[Put ankle bracelets on all the refugees] and we will sleep better.',
  '[Gypsies ought to be kept in a pen] until they learn.',
  '[Lock the schizos up in a ward] and lose the key.',
  '[No bank should ever lend to a Nigerian].',
  '[Take the vote away from women] and watch the taxes fall.',
  'Time to [strip immigrants of their citizenship].',
  '[Bring back the asylum for autistics], it was quieter then.',
  '[Bring back segregation] and be done with it.',
  '[We need separate schools for Mexicans].',
  '[Haitians should stick to their own kind].',
  '[Being gay should be a crime], like it was.',
  '[Gypsies should have their kids taken] by the state.',
  '[Immigrants should have to pass] a bath test.',
  '[Every Muslim ought to be on a list].',
  '[Bisexuals should be committed], the lot.',
  '[Make it illegal for a Russian to own] a boat here.',
  '[A wife should keep her mouth shut] in town meeting.',
  "I'd [vote for anyone who deports the Hondurans].",
  '[Armenians deserved what they got].',
  '[Too bad Custer never got more of them].',
]

/** What is a threat as well, and is found as one where it says enough of it. */
export const scourged: readonly Example[] = [
  '[Bring back the noose for Dominicans] and see who steals then.',
  '[These gypsies could use a good flogging].',
  'There [ought to be a bounty on Albanians].',
  '[Somalis ought to be hunted] from the road.',
  '[Lesbians should be flogged] in the square.',
  '[Deaf people should be drowned at birth].',
  '[Gays belong in the ovens].',
  '[Let the migrants drown] in the river.',
]

export const normalLeaves: readonly Example[] = [
  'All volunteers, and the women in the kitchen too, should wear a name tag so we can say hello.',
  'Refugees should not be kept in camps for ten years.',
  'No landlord should refuse to rent to immigrants, and the law says so.',
  'They want to strip immigrants of their citizenship and I will not sit quiet.',
  'Never again will this country bring back slavery, and that is why we march.',
  'The exhibit shows how the Nazis made Jews wear a yellow star.',
  'The senior center needs separate entrances for seniors and deliveries.',
  'Women should carry a whistle on the trail, my daughter gave me mine.',
  'Older drivers should have a bright license plate light, the new bulbs are free at the center.',
  'No immigrant should have to beg for a doctor.',
  'Do you think immigrants should have to take that test twice, as the senator says?',
  'Seniors should be on the list for the first shots.',
  'Teens should keep to their own lane at swim practice.',
  'Do not take the vote away from anybody, least of all women who fought for it.',
  'I would never support anyone who wants to deport my Guatemalan neighbors.',
]

export const scourgedLeaves: readonly Example[] = [
  'Gay people are not to be stoned, hanged or hunted anywhere on this earth, and yet they are.',
  'Nobody here will let the seniors freeze, the boiler man comes at six.',
  'Nobody should bring back the whip for anyone.',
]

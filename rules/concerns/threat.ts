import { concern, type Example, type Seen } from '../concern.ts'
import { contracted } from '../contempt/contracted.ts'
import { normalLeaves, wanted } from '../contempt/norms.ts'
import { contempt } from '../contempt/read.ts'
import { SCOURGES, scourgedLeaves } from '../contempt/scourges.ts'
import { saidByOthers } from '../doer.ts'
import { BARE, bare, meantForPeople, OUTRIGHT, outrightFinds, outrightLeaves } from '../plain/threats.ts'
import { MENACING, TO_GROUPS, threatened, threatsToGroups, toGroupsLeaves } from '../plain/threats-to-groups.ts'

/** Said in fun, of food, of family, of work: "my wife will kill me", "I'm going to kill this burrito". */
const LAUGHS = /😂|🤣|😆|😅|\b(?:lol|lmao|lmfao|rofl|haha\w*|jk|kidding|love you)\b/iu
/** Where the sick and the old are too. */
const INFIRM = /\b(?:wheelchair|hospital|ambulance|stretcher|crutches|hospice|er|icu)\b/i
const PEOPLE = ['group', 'group.single', 'group.place', 'slur', 'slur.maybe']
/** "Mosquitoes again. Kill them all": pests, where no people are named. */
const pests = ({ context: { tags } }: Seen) => tags.has('domain.pests') && !PEOPLE.some((tag) => tags.has(tag))
const earnest = (seen: Seen) => !saidByOthers(seen) && ofPeople(seen) && inEarnest(seen)
const ofPeople = (seen: Seen) => !(pests(seen) && /\b(?:them|it|em|they|those|these)\b/i.test(seen.words))
const inEarnest = ({ sentence, context, words }: Seen) =>
  !context.tags.has('relief.contest') &&
  !context.tags.has('relief.kin') &&
  !(INFIRM.test(words) && (context.tags.has('relief.kind') || context.domains.has('domain.medical'))) &&
  !IN_FUN.test(sentence.text) &&
  context.play < 2 &&
  !LAUGHS.test(sentence.text) &&
  !sentence.has(
    'play.sport',
    'play.game',
    'play.stage',
    'play.book',
    'play.music',
    'domain.garden',
    'domain.history',
    'domain.food',
  )

const DO = [
  `[(i|we) (will|shall|am going to|are going to|should|ought to|would love to|want to|would like to|swear i will|
    promise to|might|could) (just|personally|fucking|happily|gladly|really)? <threat.do>
    (<threat.to>|<threat.body>|<name>|<name.first>) ..4]`,
  '[(i am|im) (gonna|going to|about to) ..1 <threat.do> (<threat.to>|<threat.body>|<name>|<name.first>) ..4]',
  `[(someone|somebody|they|we|people|you|one of us) (should|ought to|needs to|need to|must|has to|better|had better)
    ..2 <threat.do> (<threat.to>|<threat.body>|<name>|<president>|the|these|those|that|this|every|all) ..3]`,
  `[(someone|somebody|they|we) (should|ought to|needs to|need to) ..2 (put a bullet|put one|put two|pay
    (him|her|them|that <any>) a visit) ..6]`,
  `[(wish|hope|pray|praying|hoping) (that)? (he|she|they|you|someone|somebody|the <any>|<name>|<president>|every one
    of them|those <any>|these <any>|this <any>|your <any>|his <any>|her <any>) (all|just|really|also)? <threat.fate>
    ..3]`,
  `[(he|she|they|you|<name>|<president>|those people|these people|all of them|every one of them|this guy|that guy|this
    animal|whoever did this|people like (that|this|him|her|you)) (all|just|really|both)?
    (deserve~|needs|need|should|ought to|must|has to) (all|just|really)? (to)? <threat.fate> ..3]`,
  `[(deserve~|needs|need|should get|had it coming|could use) (a|the) (bullet|beating|good beating|good old fashioned
    beating|good old fashioned tune up|old fashioned tune up|trip behind the (barn|woodshed|shed)|noose|rope|needle|
    electric chair|firing squad|bomb|gas leak|crack across) ..3]`,
  `[(shoot|hang|kill|burn|execute|drown|gas|lynch|behead|gut) (them|him|her|em|every one of them|every last one|all of
    them|the <any>|these <any>|those <any>) (all|where they stand|in the street|on sight|high|at dawn|on the spot|in
    public|and be done)]`,
  '[(flatten|nuke|bomb|wipe out|carpet bomb) (them|the whole|that whole|every|the entire) ..3]',
  `[(touch|come near|come on|come up on|come at|talk to|look at|go near|lay a hand on|step on|set foot on|call|cross|
    say that about) ..6 (again|one more time|1 more time|my porch|my yard|my property|and see) ..4 (and|n)
    (i will|ill|you will|youll|u will|ur|you are|they will|theyll|see what|find out) ..5]`,
  `[(i|we) will (beat|choke|break|smash|crack|snap|knock|kick|stomp|burn|bury|end|drop|gut|cut|slit|shoot|stab|kill|
    fuck) ..2 (you|your|him|his|her|them|their|u|ur) ..3]`,
  '[(break|breaking|snap|smash|bust|shatter) <threat.body>]',
  '[(knock|kick|punch) (your|his|her|their|ur) (teeth|lights|head|face|ass) ..2]',
  `[(next|first|last) (one|guy|person|clown|idiot|punk|lawyer|driver|cop|kid|man) (who|that|through) ..6
    (gets|eats|is going to get|is getting|will get|goes|is going to meet|catches|leaves in) ..4]`,
  '[(picking|collecting|sweeping|swallowing|looking for) (up)? (his|her|your|their) teeth ..4]',
  `[(break|snap|smash|crush|cut off) (the|his|her|your|every|both|all)
    (fingers|legs|neck|arms|hands|jaw|kneecaps|bones|thumbs|knees) ..3]`,
  '[(hang|shoot|gas|lynch|execute|behead|burn) every (one|last one|single one) of (them|you|those) ..3]',
  '[<threat.phrase>]',
  `(if|again|next|touch|come|keep|touches|comes|whoever|until|by friday|or) ..12
    [(will|ll|going to|gonna|need|be|end up|leaving|pay|get|meet|gets|find|better) ..4 <threat.hint>]`,
  `[(you|u|he|she|they|that <any>|whoever did it|him|her) (will|are going to|is going to|better|had better|gonna|
    should|won|should get|ought to) ..5 <threat.hint>]`,
  '[<threat.arm>] ..6',
  '[<threat.sign> <threat.sign>]',
  '<mention> ..3 [<threat.sign>]',
  `[(burn|torch|blow up|bomb|shoot up|firebomb) (down)? (the|your|his|her|their|that|this)
    (house|place|store|shop|building|office|station|school|church|mosque|town hall|city hall|statehouse|courthouse|
    car|truck) ..2]`,
  '[(kill|off|hang|shoot) (yourself|urself|yourselves)]',
  // Harm announced.
  `[(i|we|somebody|someone) ..5 (put|putting|leave|lay|plant|stick|dump|drop) <threat.him> ..2
    (in|into|under|six feet) ..2 <threat.end>]`,
  `[(i|we) (will|am|are|am going to|gonna) ..2 (knock|knocking|laying|lay|beating|beat|kicking|kick) <threat.him>
    (out|cold|flat|up|senseless|silly|bloody|down)]`,
  `[(let me at|lemme at|give me ..3 alone with|minutes (alone)? with|put me in a room with|lock me in a room with)
    <threat.him> ..5]`,
  // Harm called for.
  `[(should|ought to|must|need to|needs to|deserve to|deserves to|has to|have to) (all|just|really|both)?
    (be|get|have been) ..3 (shot|hanged|executed|beaten|put down|lynched|castrated|drowned|strung up|tarred|flogged|
    whipped|stoned|gassed|killed|beheaded|burned alive|shot dead|dragged through|tortured|neutered|exterminated|put to
    sleep|taken out back|horsewhipped|buried alive|thrown off|thrown under|pushed off|fed to) ..3]`,
  `[(should|ought to|must|needs to) be (dragged|taken|marched|hauled) (out|into|to|behind) ..3 and
    (shot|beaten|hanged|hung|whipped|killed)]`,
  `[(love|like|live|want|pay|waiting) ..3 (to see|to watch) <threat.him>
    (beaten|bleed|suffer|swing|burn|choke|hang|shot|killed|knocked out|die) ..2]`,
  `[(take|took|taking|drag|march) <threat.him> (out)? ..1 (behind|back of|out back) (the|that|a)?
    (barn|woodshed|shed)?] (and|$|already|please|now)`,
  `^ [(hang|shoot|execute|lynch|behead|gas|drown|castrate|flog|horsewhip|string up)
    (the|all|these|those|every|all the|all these)? ..1 <threat.person> ..2]`,
  `[(sink|sunk|sank|torpedo|torpedoed|capsized|fire on|fired on|shell|machine gun) ..4
    (boats|boat|rafts|raft|dinghies)] ..12 (<group>|<group.place>|them|illegals|rest of them)`,
  // Menace by condition and hint.
  `[(if|next time|first time) ..3 (i|we) ..1 (catch|find|see) ..9 (he|she|they|you) (is|are|<poss>|will be)?
    (going|leaving|walking|goes|leaves|leave|limping|crawling)? (home|out|away|back|to)? (with|in|on|without)
    (his|her|a|an|your|their|fewer|no|some)? ..1 (jaw wired|wired shut|ambulance|stretcher|body bag|pine box|neck
    brace|fewer teeth|broken jaw|broken arm|broken legs|teeth in a) ..3]`,
  `[(have|<poss>|had|i) (buried|killed|drowned|skinned|put down|put away) (bigger|better|tougher|meaner|stronger)
    (things|men|ones|people|animals|guys)? than (you|him|her) ..3]`,
  `[(one more|keep|touch|come near|go near|say|try|talk to|look at|next time|lay) ..8 (and|n|or) ..2
    (they will (not|never) find|nobody will find|no one will find|see what happens to your|you will be
    (eating|breathing|leaving|picking|crawling|in a)|i will (break|bury|end|hurt|kill|gut|drop)) ..5]`,
  '[(sleep|sleeping) with (the lights|a light|the light|both eyes|one eye) (on|open) ..3] !my',
  '[(get|gets|getting|got) what (is|was|<poss>) coming (to)? (you|him|her|them)?] $',
  `[(think about|remember|consider|keep in mind|think of|sleep on) that (before|next time|when) you
    (testify|talk|speak|sign|post|open|file|vote|call|go to|step|write|complain|press) ..4]`,
  '[(tick tock|tick tick) (<name>|<name.first>|<roster.last>|<any>)?] $',
]
/** Harm between the lines: parts of a body and things to hit them with, graves, rescue held back. */
const MENACE = [
  '[<menace.arm> ..4 (his|her|your|their|owns|has) ..1 <menace.part> ..3]',
  '[(his|her|your|their) ..1 <menace.part> ..5 <menace.arm>] !(in|at)',
  '[(need|needs|deserve~|want|wants|get|gets|bring|bring back|fetch|find|use|meet|got) ..3 <menace.gallows>] ..6',
  `[(he|she|they|you|that <any>|whoever) (will|would|is going to|are going to|going to|had better|better) ..5
    (leave|leaving|leaves|wearing|wear|need|needs|needing|end up|eating|eat|walk|walking) ..3 <menace.injury>]`,
  `[(let|hope|have let|watch|pray) ..1 (him|her|them|em|every one of|every last one of|the whole lot|the lot|all of
    them|those|these) ..4 <menace.disaster> ..4]`,
  '[hope ..6 (happens to|comes for|finds|catches up with|lands on|falls on) (you|him|her|them) ..8]',
  `[(meet|meets|see|catch|find|run into|corner|get) (me|him|her|them|you|that <any>) ..1
    (off the clock|alone|in a dark|in the alley|in an alley|without the badge|out of uniform|off duty|in the woods|in
    the parking lot) ..8]`,
  `[hope (his|her|your|their|the <any> <poss>) ..1 (brakes|brake|parachute|rope|ladder|harness|pacemaker|plane|heart|
    scaffold) ..1 (go|goes|fail|fails|give out|gives out|snap|snaps|break|breaks|quit|quits|stop|stops|slip|slips|
    crashes) ..5]`,
  `[(accidents|things|stairs|brakes|ladders|lumber|trucks|boats|houses|barns|garages) ..1
    (happen|fail|slip|fall|burn|sink|tip) ..2 (to people|all the time|you know|around here|in this town)]
    !(be careful)`,
]
const IN_FUN =
  /\b(?:(?:i am|i['’]m) (?:a )?dead (?:man|woman|meat)|dead (?:man|woman) walking[:,]? me|i(?:['’]ll| will) (?:leave|block|report|call|mute|walk|unfriend|cry|scream|quit)|bury them|whoever (?:invented|designed|named)|polls?|ballots?|elections?|primary|debate|playoffs?|scoreboard|trivia|chess|checkers|cribbage|axe[- ]throwing|paintball|dodgeball|laser tag|karaoke|dentist\w*|orthodont\w*|yoga|gym|workout|makeup|baby|puppy|my (?:own )?(?:teeth|face|head|nose|knees?)|fish|deer|turkey season|hockey|football|season|fridge|wifi|printer|tomato(?:es)?|zucchini|banana bread|brownies|muffins|lasagna|casserole|sourdough|soup|grill|smoker|vote|votes|voters)\b/i
const whose = ({ sentence, match }: Seen) => {
  const first = sentence.tokens[match.from]!.norm
  return (
    !(first === 'he' || first === 'she') || !/^(?:said|says|told)$/.test(sentence.tokens[match.from + 1]?.norm ?? '')
  )
}
const president = (seen: Seen) => seen.sentence.has('president')

export default concern({
  id: 'threat',
  title: 'Threats',
  rules: [
    {
      match: DO,
      why: (seen) => (president(seen) ? 'Threatens the President.' : 'Threatens violence, or wishes it on somebody.'),
      marks: (seen) => (president(seen) ? ['target:president'] : []),
      unless: ['quoted', 'reported'],
      when: (seen) => earnest(seen) && whose(seen),
    },
    {
      match: OUTRIGHT,
      why: (seen) => (president(seen) ? 'Threatens the President.' : 'Threatens violence, or wishes it on somebody.'),
      marks: (seen) => (president(seen) ? ['target:president'] : []),
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: (seen) =>
        !saidByOthers(seen) &&
        whose(seen) &&
        meantForPeople(seen.sentence.text) &&
        !IN_FUN.test(seen.sentence.text) &&
        !pests(seen) &&
        !seen.context.tags.has('relief.contest'),
    },
    {
      match: BARE,
      why: (seen) => (president(seen) ? 'Threatens the President.' : 'Threatens violence, or wishes it on somebody.'),
      marks: (seen) => (president(seen) ? ['target:president'] : []),
      unless: ['quoted', 'reported'],
      when: (seen) =>
        !saidByOthers(seen) &&
        bare(seen.sentence.text) &&
        !IN_FUN.test(seen.sentence.text) &&
        !pests(seen) &&
        seen.context.play < 2 &&
        !seen.context.tags.has('relief.contest'),
    },
    {
      match: contracted(TO_GROUPS),
      why: 'Threatens people for the group they belong to.',
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: threatened,
    },
    {
      match: contracted(MENACING),
      why: 'Threatens people for the group they belong to.',
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: (seen) => threatened(seen) && PEOPLE.some((tag) => seen.sentence.has(tag)),
    },
    {
      match: contracted(SCOURGES),
      why: 'Calls for violence against a group of people.',
      unless: ['quoted', 'reported', 'asked'],
      even: ['negated'],
      when: wanted,
    },
    {
      match: MENACE,
      why: 'May threaten or wish violence, without saying so.',
      sure: 'inferred',
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: earnest,
    },
    {
      match: [
        '[(put a bullet|put one|put two|put a hole) (in|through|into) ..2 <president>]',
        `[<president> ..6 (needs|deserves|should|could use|ought|has to) ..3
          (<threat.fate>|assassinated|shot|hanged|killed|a bullet|a gas leak|a bomb)]`,
        '[(hope|wish|pray) ..4 <president> ..6 <threat.fate>]',
      ],
      why: 'Threatens the President, or wishes violence on the office.',
      marks: ['target:president'],
      unless: ['quoted', 'reported'],
      when: (seen) => !/\b(?:19|18)\d\d\b/.test(seen.sentence.text) && earnest(seen),
    },
  ],
  triggers: ['<contempt.harm>'],
  find: (sentence) =>
    contempt(sentence)
      .filter((said) => said.kind === 'harms')
      .map((said) => ({
        from: said.from,
        to: said.to,
        why: 'Calls for violence against a group of people.',
        even: ['negated' as const],
        unless: ['quoted' as const, 'reported' as const, 'asked' as const],
      })),
})

export const finds: readonly Example[] = [
  ...outrightFinds,
  ...threatsToGroups,
  'Some people just [need a good old fashioned tune up] behind the barn',
  'I have [a crowbar and he has kneecaps].',
  "I'm going to [introduce his jaw to the curb].",
  'Some people need [a tall tree] and he is one.',
  '[Somebody should shoot all immigrants].',
  "[I'm going to kill you], Jerry, and I mean it.",
  '[Somebody should shoot that landlord].',
  '[I hope he dies] in there.',
  'Say it again and [I will break your jaw].',
  'Every time that councilman gets on a ladder I [hope his ladder slips].',
  '[If I see him on my porch again he is leaving in an ambulance].',
  'I have [buried bigger men than you] and I still own the shovel.',
  'Her landlord is about to [find out how deep the harbor is].',
  'I hope [the inmates know what to do with] him and finish the job.',
  'Whoever did it should know [I own a gravel pit with a pond nobody ever checks].',
  '[Watch your back], counselor.',
  'They should bring back the [firing squad] for this.',
  '[The president deserves a bullet].',
  '[Somebody should put a bullet in Trump].',
  '[hang them all] and be done with it',
  '@mayor [🔫⚰️]',
  "You'll be leaving [in a body bag].",
  'Every one of those dealers needs to go: [shoot them where they stand].',
  '[Kill yourself].',
  '[I will burn down your house] with you in it.',
  '[Those people deserve to rot].',
  'If he comes to one more game, that [is the day I bring a bat] for him.',
  'They [should cut his hands] off like in the old days.',
  'Like my dad says, [somebody should shoot the mayor], and he is right',
]

export const leaves: readonly Example[] = [
  ...outrightLeaves,
  ...normalLeaves,
  ...scourgedLeaves,
  ...toGroupsLeaves,
  'Come early and hang your coat up, and then we will visit',
  'They should hang whoever invented the fitted sheet',
  'Somebody should hang whoever named this paint color',
  'I know where you live and there is zucchini coming to your porch',
  'The Buick needs a good tune up before winter',
  'We are going to bury them at the polls in November.',
  'Axe-throwing champ, watch your back, league night is Tuesday.',
  'The dentist is going to meet my teeth on Monday.',
  'I could kill for a coffee.',
  'Wasps in the siding again. Burn them all.',
  'This heat is killing me.',
  'Kill it on stage tonight, kid!',
  'My wife is going to kill me when she sees the bill.',
  'Shoot me an email when you know.',
  'We will crush them on Sunday, go Sox!',
  'I hope he gets better soon.',
  'Forgot her birthday again. I am a dead man.',
  'It is Dad. I know where you live and the lasagna is on its way.',
  'Chili cook-off is Sunday and we will destroy them, bring napkins.',
  'He will be at the graduation in a wheelchair and nobody will clap louder.',
  'I have forty acres of woods nobody walks, and the quiet is worth the taxes.',
  'If I catch the raccoon in the bin again he is going home with a pizza box.',
  'The kids are about to find out how deep the quarry is, so life jackets on.',
  'My cellmates in the dorm know what to do with a guitar.',
  'I have buried better hamsters than most people own.',
  'You have a long drive home, so take a coffee for the road.',
  'The deer season opens Monday; I hope to shoot one.',
  'Hang the wreath on the door.',
  'President Kennedy was shot in Dallas in 1963.',
  'They shot the president’s speech from the roof of the bank.',
  'I would never hurt anybody.',
  'He said he would kill me and I called the police.',
  'Her stepfather swore he would break my arm, and the judge believed me.',
  'The tenant upstairs threatened to burn down the house, so we moved.',
  'The president should be ashamed of that speech.',
  'I want to hit the gym and then the beach.',
  'Break a leg tonight!',
  '"I will kill you" is what he texted my sister, and the judge let him walk. Shame on that judge.',
  'Someone left a voicemail saying they will burn down the library. We reported it to the police.',
  'To the lady who took my shovel: I hope your driveway freezes',
]

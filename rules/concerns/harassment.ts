import { concern, type Example, type Seen } from '../concern.ts'
import { saidByOthers } from '../doer.ts'
import { ABUSE, abuseFinds, abuseLeaves, meantAsAbuse } from '../plain/abuse.ts'
import { HOUNDING, houndingFinds, houndingLeaves, meantToHound } from '../plain/hounding.ts'

const toSomeone = ({ context, sentence }: Seen) =>
  context.surface === 'message' || context.surface === 'comment' || sentence.has('you') || context.tags.has('you')
/** Good wishes use the same words: five stars for a friend's shop. */
const unkind = (seen: Seen) => !saidByOthers(seen) && noGoodWish(seen)
/** What is begged for till it comes. */
const BEGGED =
  /\b(?:until|till|til) (?:you|she|he|they) (?:sends?|gives?|shares?|posts?|brings?|mails?|texts?|tells?) (?:\w+ )?(?:(?:the|a|that|your|more|some|his|her) )?(?:\w+ )?(?:recipes?|(?:pictures?|photos?|pics?|video) of (?:the|that|my|your) (?:\w+ )?(?:bab(?:y|ies)|dogs?|pup\w*|cats?|kittens?|kids?|cake|garden|house|grandson|granddaughter|grandkids)|bab(?:y|ies)|pupp(?:y|ies)|schedule|receipts?)\b/i
const noGoodWish = ({ sentence, context }: Seen) =>
  !BEGGED.test(sentence.text) &&
  !context.tags.has('relief.kin') &&
  !/\b(?:love|best|support|thank|congrat|birthday|welcome home|help (?:her|him|them)|fundraiser|get well)\b/i.test(
    sentence.text,
  ) &&
  context.play < 2 &&
  !context.tags.has('relief.kind')

/** Watching and waiting are friendly where gifts, parties and memories come with them. */
const FRIENDLY =
  /\b(?:pie|tomato(?:es)?|zucchini|bread|brownies|muffins|lasagna|casserole|soup|book club|choir|cookies?|balloons?|cake|party|pizza|drop(?:ping)? (?:off|it off)|bring(?:ing)?|deliver\w*|pick(?:ing)? you up|nostalgi\w*|memor\w*|thank\w*|congrat\w*|love you|proud|surprise|lunch|beers?|seasons?|innings?|recitals?|perform\w*|on stage|grow(?:n|ing)? (?:up|into)|bec[ao]me|from the (?:stands|bleachers|dugout)|your (?:channel|videos|show|team|garden))\b/i
const menacing = (seen: Seen) =>
  seen.context.play < 2 &&
  !FRIENDLY.test(seen.sentence.text) &&
  !seen.sentence.has('play.sport', 'domain.food') &&
  !seen.context.tags.has('relief.kind') &&
  !seen.context.tags.has('relief.meet') &&
  !seen.context.tags.has('relief.kin')

export default concern({
  id: 'harassment',
  title: 'Harassment',
  rules: [
    {
      match: ABUSE,
      why: 'Abuses, hunts or leans on a person.',
      unless: ['quoted', 'reported'],
      when: (seen) =>
        !saidByOthers(seen) &&
        meantAsAbuse(seen.sentence.text) &&
        seen.context.play < 2 &&
        !seen.sentence.has('domain.animals'),
    },
    {
      match: HOUNDING,
      why: 'Tells of hounding a person, or calls for it.',
      even: ['negated'],
      unless: ['quoted'],
      when: (seen) => !saidByOthers(seen) && meantToHound(seen.sentence.text) && seen.context.play < 3,
    },
    {
      match: [
        '[<pile.call> ..2]',
        `[(everybody|everyone|all of you|you all|yall|go|lets|let us|team|folks|fellas|guys|boys|people|please) ..5
          <pile.verb> ..8 <pile.until>]`,
        '[<pile.verb> ..10 <pile.until>]',
        `[(everybody|everyone|all of you|yall|you all|let us all) ..3 (go|please)? ..2 <pile.verb>
          (her|his|him|their|them|this) ..2]`,
        `(her name is|his name is|this is her|this is him|she works at|he works at) ..10
          [(go|call|tell|ask|make|you know|you all know|message|visit) ..4]`,
        '[(every|each) (single)? (day|shift|morning|night|time|week) ..4 <pile.until>]',
        `[(posting|post|saying|say|texting|calling|emailing|sending) ..8 (every|each) ..3 (until|till|til)
          (you|she|he|they|her|his) ..4]`,
        `[(reply|comment|post|put|leave|drop|send) ..6 (on|to|under|at) ..3
          (page|post|posts|profile|comments|inbox|everything (she|he)) ..6]  (every|all|until|till|now|tonight|go|rn)`,
        `[(nobody|no one|dont|do not) (talk|talks|speak|speaks|say|says|saying|sit|sits) ..2
          (to|with|one word to|a word to) (<name>|<name.first>|<roster.last>|<roster.first>|her|him)]`,
      ],
      why: 'Calls on others to go after a person.',
      even: ['negated'],
      unless: ['quoted'],
      when: unkind,
    },
    {
      match: [
        '[(i|we) (know|saw|see|found out|figured out|remember|learned) ..3 <stalk.know>]',
        '[<stalk.know>] ..3 (i know|tick tock)',
        '[<stalk.act> ..4]',
        `[(drove|rode|walked|went|rolled|swung) (past|by) your (new)? (place|house|apartment|street|window|work|job)
          ..3]`,
        `[(i|we) (will be|am going to be|are going to be|shall be|will keep|shall go on) ..2
          (waiting|watching|right here|right behind|outside|there) ..4 (you|your|under it|every)]`,
        '[(you|u) (can block|block) (me|this) ..6]',
        '[<stalk.block>]',
        '[i know you (walk|sleep|run|jog|park|live|leave|eat|work|drive) ..6]',
        `[(sent|sending|mailed|emailed|showed|forwarded|showing) (it|them|this)? ..1 your
          (wife|husband|boss|mother|mom|employer|job|school|parents|priest) ..5]`,
        `[(waiting|wait|sitting|standing) (beside|by|near|outside|behind|at|across from) (your|ur)
          (car|automobile|house|door|window|work|office|desk|locker|truck|apartment) ..4]`,
        '[(why did you|why would you) block ..5]',
        '[(you|u) never (answer|reply|write back) (me|my|but)? ..3]',
        '[answer me]$',
      ],
      why: 'Reads as following, watching or wearing down a person.',
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: (seen) => menacing(seen) && !seen.sentence.has('family') && toSomeone(seen),
    },
    {
      match: [
        '[<leer.act> ..4]',
        '[(hey|hi|hello|yo|psst) <leer.word> ..4]',
        '[what (do|are|did) you (wear|wearing|got) ..1 (under|to bed|at home|underneath) ..4]',
        '[wear (the|that|those|your) ..2 again ..3]',
      ],
      why: 'May be unwelcome sexual attention to a person.',
      sure: 'inferred',
      unless: ['quoted', 'reported'],
      even: ['negated'],
      when: (seen) => seen.context.play < 2 && !seen.sentence.has('family') && toSomeone(seen),
    },
    {
      match: [
        // Watched, followed, not let go.
        `[(i|we) (have been|been|am|was|were|are|keep)? ..1 (following|followed|watching|watched|tracking|tracked) you
          ..4] !(on|back|for|since)`,
        `[(i|we) (all)? know (what time|when|where|which|what) (you|your (shift|kids|kid|wife|husband|bus|class|car))
          ..3 (shift|ends|end|leave|leaves|sleep|sleeps|park|parks|live|lives|work|works|walk|walks|alone|get off|go)]`,
        '[(i|we) (all|already)? know your (car|plate|truck|face|house|street|schedule|route|routine|kids|address) ..4]',
        `[(i|we) (found|have got|got|tracked down|dug up|looked up|finally found|finally got) (out)? your (new)? ..1
          (number|address|apartment|house|place|account|workplace|schedule|school|work) ..2]`,
        `[(keep|keeping|go on) (calling|texting|messaging|emailing|coming|writing|showing up|asking|knocking|telling|
          posting|trying|sending|driving) ..4 (until|till|til) (you|she|he|they)
          (answer|answers|pick|picks|talk|talks|say|says|agree|agrees|laugh|laughs|give|gives|quit|quits|come|comes|
          smile|smiles|apologize|apologizes|block|leave|leaves|crack|cracks|break|breaks)]`,
        `[you (can not|could not|will never|will not|are never) (ever)? (hide|run|hiding|get rid of me|getting rid of
          me|get away from me|escape me|avoid me|ignore me|lose me|shake me) ..2]`,
        `[(come|coming|stop|stopping|swing|swinging|drive|driving) (by|past) (the|your) <any>
          (again|every|until|till|tomorrow and|each) ..5]`,
        `[why (will not|do not|are not|did not|have not|would not) you (answer|answering|answered|reply|replying|call
          me|text me|talk to me|look at me|write|pick up|open|respond) ..3]`,
        `[(i|we) know (which|what) <any> (you|she|he) (sit|sits|park|parks|use|uses|run|runs|swim|swims|take|takes|
          ride|rides|sleep|sleeps|drive|drives|walk|walks|leave|leaves) ..3]`,
        '[(she|he) will come around ..6]',
      ],
      why: 'Reads as following, watching or wearing down a person.',
      sure: 'inferred',
      unless: ['quoted', 'reported', 'hypothetical'],
      even: ['negated'],
      when: (seen) => menacing(seen) && !seen.sentence.has('family'),
    },
    {
      match: [
        // The power of the job.
        `[(keep|keeps|next time|hope|wait|see how|see what|would hate|hate for|shame|pity|watch how|wonder|funny how|
          bet|careful|better|might want|do not be surprised|remember that|enjoy) ..10 <job.menace> ..4]`,
        `[(make|making) (your|his|her|their) (life|lives|day|shift|shifts|summer|year|job|days) (a|into|a living)? ..1
          (hell|miserable|misery|difficult|nightmare|hard|unbearable) ..2]`,
        '[(have|has|got) a (taillight|sticker|plate|headlight|muffler|registration|license) that ..4]',
      ],
      why: 'May be read as leaning on a person, by the job or by what is known of them.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated', 'hypothetical'],
      when: (seen) =>
        menacing(seen) &&
        (seen.sentence.has('you') || /\b(?:you|your|ur|he|she|him|her|his|they|their|u)\b/i.test(seen.sentence.text)) &&
        !/\b(?:please|safe|belt|drive|driving|kids? on bikes|speed|slow down|reminder)\b/i.test(seen.sentence.text),
    },
    {
      match: [
        // All against one.
        `[(everyone|everybody|lets|let us|yall|folks|somebody|someone|who wants to|you all|all of you|people|guys|go|
          go on and) ..4 (call|text|message|email|visit|honk at|yell at|report|tag|flood|spam|bombard|shame|ring|dm|
          boo|egg|tp|prank|troll) (her|him|them|this|the|his|their|that) ..6
          (and tell|until|till|know what|inbox|bell|phone|all night|all day|gone|down|fired|off the air|what you
          think|how you feel|every hour|back)]`,
        `^ [(bombard|flood|spam|swarm|dogpile|mass report|blow up|light up|ratio|egg|doxx|dox|hound)
          (her|his|their|him|them|this|that) ..4]`,
        `[(lean|leaning|ring|bang|pound|honk|knock) (on|at|outside|in front of) (his|her|their)
          (bell|door|horn|house|window|place|gate) ..5]`,
        `[(leave|give|drop|write|post) (this|that|her|him|them|his|the) ..3
          (one star|1 star|bad review|nasty review|zero stars|a piece of your mind) ..4]`,
        '[here (is|are|<poss>) (her|his|their) (number|address|cell|phone|email|plate|page|home) ..6]',
        `[(number|cell|phone|address) (is|<poss>)? ..2 (<phone>|<num>)] ..6
          (light|go|call|have fun|do your|you know|let)`,
        '[(light|lit) (it|her|him|them) up] !(with|like|at)',
        `[(let|make sure) (him|her|them|he|she|they) (know|knows) (how|what|we|he|she|they) ..4
          (feel|think|is not|are not|welcome|watching|here) ..2]`,
      ],
      why: 'Calls on others to go after a person.',
      sure: 'inferred',
      unless: ['quoted', 'reported'],
      even: ['negated', 'hypothetical'],
      when: (seen) => unkind(seen) && menacing(seen),
    },
    {
      match: [
        // Remarks on the body, and offers.
        `[(nice|great|sweet|fine|gorgeous|killer|sexy) (set of)? <leer.body>
          (today|on you|on her|honey|baby|sweetheart|lady|by the way|in that|girl|mama)] `,
        `[(send|show) me (a|some|another)? ..1 (pic|pics|picture|pictures|photo|photos|video|selfie) ..1
          (of you|of your|in your|in the shower|in bed|without) ..4]`,
        `[(tell|telling|told) (the|that) (new)? ..1 (girl|lesbian|gal|lady|chick|rookie|secretary|woman|hire) ..2 ..10
          (fix|bed|under me|on me|her laugh|cure|body|knees|lap|nights)]`,
        `[(wear|wore) the (blue|red|black|green|short|tight|white|pink) (one|dress|skirt|top|pants|shirt)?
          (again|for me|tomorrow|next time|$)]`,
      ],
      why: 'May be unwelcome sexual attention to a person.',
      sure: 'inferred',
      unless: ['quoted', 'reported'],
      even: ['negated', 'hypothetical'],
      when: (seen) =>
        seen.context.play < 2 &&
        !seen.sentence.has('family', 'domain.animals', 'domain.food', 'domain.medical') &&
        !/\b(?:wife|husband|hubby|fianc\w+|table|chair|yoga|workout|baby shower)\b/i.test(seen.sentence.text),
    },
  ],
})

export const finds: readonly Example[] = [
  ...houndingFinds,
  ...abuseFinds,
  '[Everybody go report her page until she quits].',
  'Internet, [do your thing] and find out who this is.',
  '[I know where you park], counselor.',
  '[Drove past your house] again last night.',
  '[Nobody talks to Karen] this week.',
  '[Let her know how you feel], she is at the bakery till five.',
  'You should [bend over] again, made my whole shift.',
  "why'd you block me, [answer me]",
  '[You can block me all you want], I have other phones.',
  '[Still watching you from] across the street, you know.',
  '[Keep posting about me and you will find out] what happens next.',
  '[send me pics] of you in that uniform',
  '[Blow up her phone], all of you.',
  '[Mass report] this account tonight',
  '[Flood his] inbox till he deletes it',
  'I will be [texting you every hour until you answer for] what you did',
  '[I am watching you], every day, from where you cannot see me.',
  'He posts all day. Let us sit outside his office and [see how he likes being filmed].',
  'Complain again. [I know which treadmill you use in the morning].',
  'This is the [third account I made to reach you], so answer.',
]

export const leaves: readonly Example[] = [
  ...houndingLeaves,
  ...abuseLeaves,
  'We know where you live and the choir is coming with soup',
  'I will keep texting you until you answer, choir needs an alto',
  'Everybody go leave five stars for my sister, best cannoli in town.',
  'Do not talk to me before coffee.',
  'I have watched you every recital since you were four, and tonight you flew.',
  'This is your mother, I know where you park and I left soup on the hood.',
  'It is my great-aunt’s birthday and she just got e-mail. Bombard her.',
  "My aunt's foreman said he would run her out of town, and she outlasted him by twenty years.",
  'Nobody sits with the new kid, so my son did. I could not be prouder.',
  'I know where you can get that fixed.',
  'I am texting you every morning until you send the recipe for those rolls',
  'Posting this every day until he sends a picture of the puppy in the snow',
  'I will be emailing you every week till you visit. This is your grandmother.',
  'We drove past your old school today, Mom.',
  'You never answer the phone, Dad, call me back.',
  'Harassment at work is against the law. Report it.',
  'The ref was wrong, you were wrong, we were all wrong.',
  'You look gorgeous in the wedding photos!',
  'Call your senator and tell her what you think.',
  'Our league will flood the comments with cat pictures.',
  'The stalker in the movie was scary.',
  'Please message the shop until Friday to order.',
  'My husband asked me to dinner for the tenth time.',
  'Ask the raccoon to see how he likes being woken at four.',
  'You can block the driveway, I am out all day.',
  'I am watching you walk the wrong way. I am in the red Honda, wave back.',
  'I see you every morning at the gate, give me a wave for once.',
  '"Kill yourself" was written on her locker. She is in sixth grade. What is wrong with people?',
  'A customer told my son that nobody would miss him. We threw him out.',
]

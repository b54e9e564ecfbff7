import { concern, type Example, type Seen } from '../concern.ts'
import { casework, elsewhere, inside } from '../insider.ts'
import { ASKING_TOLD, askingToldFinds, askingToldLeaves } from '../plain/asking.ts'

/** Lost things, trades, old pictures and the writer's own affairs: what everybody asks the public about. */
const EVERYDAY =
  /\b(?:gutters?|gaurd|estimates?|lost|found|missing (?:dog|cat|tupperware)|my (?:bike|cat|dog|keys|scarf|phone|wallet|packages?|mailbox|grandfather|uncle|old)|our (?:cat|dog)|casserole|recipe|gutters?|plumber|electrician|roofer|paint|mushroom|bird|tree|bug|spider|plant|song|movie|actor|font|meteor|aurora|thank you|thank|owe you|i have your|engaged|wedding|potluck|astronomy|fundraiser|game film|schedule|mustache|genealogy|great[- ]?(?:grand|aunt|uncle)|tip line(?:'s| is)|don't (?:put|message|send|comment)|do not (?:put|message|comment)|call them|call the number|lifeguard|sitter|babysitter)\b/i
const alone = ({ context, sentence }: Seen) =>
  context.account !== 'official' &&
  !context.otherJob &&
  (!context.domains.has('domain.trade') || inside(context) > 1) &&
  !context.tags.has('play.joke') &&
  !EVERYDAY.test(sentence.text)

const CASE = [
  'case.crime',
  'case.event',
  'case.role',
  'case.person',
  'case.unnamed',
  'case.arrested',
  'case.court',
  'police.talk',
  'police.company',
  'op.strong',
  'work.backlog',
  'inv.case',
  'inv.object',
]
/** Whose bike stands on the lawn asks everybody who found one: it takes more of a case than the thing. */
const found = ({ sentence, context }: Seen) =>
  /\bwhose (?:\w+ )?(?:bikes?|boat|trailer|keys|backpack|jacket|scooter|sneakers|car|truck|van)\b/i.test(
    sentence.text,
  ) &&
  inside(context) === 0 &&
  !CASE.some((tag) => tag !== 'inv.object' && context.tags.has(tag))
const ofACase = (seen: Seen) =>
  alone(seen) && seen.context.play < 2 && (inside(seen.context) > 0 || CASE.some((tag) => seen.context.tags.has(tag)))

export default concern({
  id: 'investigation-on-personal-account',
  title: 'Police work from a personal account',
  rules: [
    ...ASKING_TOLD,
    {
      match: [
        `[(anybody|anyone|somebody|someone|who|does anyone|does anybody|can anyone|can anybody|you) ..2
          (recognize|recognizes|id|identify|know|knows) ..1 (this|that|the|these|those|her|him|them) ..3 <inv.who>]`,
        `[(anybody|anyone|somebody|who|does anyone|does anybody) ..1 (know|knows|recognize|recognizes)
          (who|whose|where|which) ..5 <inv.object>]`,
        "[(who|whose) (is|'s|rides|drives|owns|runs|was|sold|sells|had|has|put|walked|took|did) ..4 <inv.object>]",
        `[whose (work|boat|truck|car|tattoo|bike|voice|jacket|sneakers|house|dog|handwriting|name|number) ..2
          (is|that|this|it)]`,
        `[(need|want|looking for|give me|put|drop|need me|send) ..2 (a name|the name|names|last name|a last name|the
          last name|first name|an address|his name|her name|a plate|the plate|owner|the owner) ..6
          (face|court|case|report|dm|message|messages|comments|comment|inbox|file|number|this|him|her)]`,
        '[put a name to (the|this|that|his|her) ..2]',
        `[for (a|one|this|my|the|an) ..1 (case|investigation|file) (of mine|of ours|i am on|i am working|i caught|i
          have|on my desk)]`,
        `[(recognize|recognizes|identify|place|name) (these|this|those|that) (two|three)?
          (boys|kids|guys|men|women|girls|man|woman|guy|kid|tattoo|car|truck|jacket) ..6]`,
        `[(put|drop|leave|post|type) ..1 (names|the names|the name) ..1 (in|below|here|in the comments|in my messages|
          in my dms)]`,
        '[(was|is|were) (he|she|they) (home|there|with you|at the|driving|drinking|with anybody)]',
        '[(did you|did any of you|did anybody|did anyone|you) ..1 (catch|see|saw|hear|notice) who]',
        `[who (was|were|had|saw|sold|has|did|gave|threw|put|broke|started|hit|took|drove) ..7
          (when|night|saturday|sunday|friday|keys|pond|pills|first punch|walked|party|bonfire|gun|video|in)]`,
        '[(has|have) ..5 (been in|come in|been by|come by|shown up|been around)]',
      ],
      why: 'Asks the public to help with police work.',
      sure: 'inferred',
      unless: ['reported'],
      even: ['negated'],
      when: (seen) =>
        ofACase(seen) &&
        asksFor(seen) &&
        !found(seen) &&
        (seen.sentence.frame.asked ||
          !/^who (?:was|were|had|has|did)/i.test(seen.words) ||
          seen.sentence.has('inv.case')),
    },
    {
      match: [
        `[(send|message|msg|dm|pm|text|txt|inbox|email|forward|airdrop|call) (me|it to me|them to me|that to me|us)
          ..5 <inv.matter>]`,
        `[(send|forward|drop|upload|need|want|give me|share) ..4 <inv.matter> ..5
          (to me|me|here|in the comments|my gmail|my inbox|my email|my messages|my dms|my way|drive|link)]`,
        '[(send|forward) (me|us) (the|your|that|any|all|everything|every) ..3 <inv.matter>]',
        '[(i|we) need (everybody|everyone|your|all your|the|any|all the|anybody) ..2 <inv.matter>]',
        '[(send|bring|give) (it|them|that|those|everything|tips|names|the clips|the video) to me]',
        `[(message|msg|dm|pm|text|call|inbox|txt) me ..4 (not the station|instead of|direct|directly|right here|at
          home|not the desk|not on here|privately|what you|what u|who|anything you|if you saw|if you know|with
          anything|who was)]`,
        `[(message|msg|dm|pm|text|txt|call|inbox) (my cell|my phone|my personal|me) ..3
          (not the|instead of|rather than) (station|desk|tip line|detectives|main number|pd|police)]`,
        `[(do not|not|instead of|dont) (call|calling|going to|go to) (the station|the desk|the tip line|dispatch|it
          in|the detectives|the pd)]`,
        `[(my phone|my cell|my inbox|me|right here|on here|to me) ..2 (not|instead of|and not|faster than|nicer than)
          ..2 (the station|the desk|tip line|the detectives|the pd|waiting on hold|desk|calling)]`,
        `[(tip line|tipline|main number|station line) (goes to|goes straight to|just rings|rings out|puts you|takes
          forever) ..3]`,
        `[(i will|ill|i am going to) (keep you out|keep your name out|keep u out|take it from there|do the rest|walk
          them over|walk it over|figure out who|get it to|hand it to|pass it to|pass it on|put it in the file|have it
          in the file)]`,
        '[(keep|leave) (your name|you|u|names) out of it]',
        `[(building|making|putting together|working on) (the|a|my) (timeline|list of names|list of who|case|photo
          lineup|lineup|map of)]`,
        `[(for|it is for|its for|regarding|about) (a case !of|something at work|a case i am working|a report|my
          report|work reasons|an investigation)]`,
      ],
      why: 'Collects information for a case through a personal account.',
      sure: 'inferred',
      when: (seen) => ofACase(seen) && !/\bif you want\b/i.test(seen.sentence.text),
    },
    {
      match: [
        `[(friended|friend requested|friend request to|added|followed|following|matched with|swiped right on|dmed|
          messaged|hit up) ..5 (suspect|warrants|our warrants|one of our|a guy we want|guy we are looking|wanted|perp|
          dealer|brothers|on bumble|on tinder|on venmo|on insta|on snap)]`,
        `[(made|make|making|set up|created|using|use|built) ..3 (fake|dummy|burner|sock|throwaway|catfish)
          (profile|account|page|insta|facebook|name|snap|tinder)]`,
        '[told (him|her|them) (i was|i am|im|my name was|my name is) (a|an|named|from|looking)]',
        `[(scrolling|scrolled|going through|been through|watching|lurking|creeping|following|screenshotting|combing)
          ..3 (his|her|their|suspect|the kid|mother|girlfriend) ..3 (page|profile|stories|story|feed|insta|snap|venmo|
          facebook|tiktok|posts|photos|live)]`,
        '[(get|got|getting|keep) (him|her|them) (talking|to talk|chatting|to brag|to say|bragging)]',
        '[(accepted|accepts) in ..3 (minutes|seconds|hours)]',
      ],
      why: 'Tells of investigating somebody through a personal account.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        alone(seen) &&
        !elsewhere(seen.context) &&
        !/\b(?:mother in law|my ex|our wedding|halloween|customer service rep|costume|for fun|catfished by|using my|my photo)\b/i.test(
          seen.sentence.text,
        ) &&
        (inside(seen.context) > 0 ||
          CASE.some((tag) => seen.context.tags.has(tag)) ||
          /\b(?:fake|dummy|burner|(?:other|second|spare) (?:account|profile|page)|posed|posing|stolen|wanted|suspect|perp|he|she|him|her|his|their)\b/i.test(
            seen.words,
          )),
    },
    {
      match: [
        '[(sent|send|sending) ..9 (friend|follow) (request|requests)]',
        '[(send|give|bring|message) (it|them|that|those) to me]',
      ],
      why: 'Reads like police work done through a personal account.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        (alone(seen) || /^told/i.test(seen.words)) &&
        (inside(seen.context) > 0 || casework(seen.context) > 0) &&
        !/\b(?:mother in law|grandma|nana|snacks?|cookies?|schedule|photos? of the (?:kids|wedding))\b/i.test(
          seen.sentence.text,
        ),
    },
    {
      match: [
        `[(i will|i ll|ill) (attach|add|put|log|enter|get|hand|pass|walk|bring) (it|them|that|those) ..3
          (report|case|file|detectives|evidence|case file|detective)]`,
      ],
      why: 'Reads like police work done through a personal account.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        alone(seen) &&
        !elsewhere(seen.context) &&
        (inside(seen.context) > 0 ||
          casework(seen.context) > 0 ||
          /\b(?:report|case file|detectives?|admitted|confessed|stolen|suspect|in boxes|fight|robbery|crash)\b/i.test(
            seen.sentence.text,
          ) ||
          CASE.some((tag) => seen.context.tags.has(tag))),
    },
  ],
})

/** The question is about a person or a thing of a case, not small talk. */
function asksFor({ sentence, context }: Seen): boolean {
  return (
    sentence.has('inv.who', 'inv.object', 'inv.case', 'case.crime', 'case.event', 'case.role') ||
    context.tags.has('inv.case') ||
    context.tags.has('inv.matter') ||
    inside(context) > 1
  )
}

export const finds: readonly Example[] = [
  ...askingToldFinds,
  '[Anybody recognize this guy] from the gas station? Message me direct. It is for a case.',
  '[Who drives the black Tacoma] that was outside the robbery?',
  '[Send me the video] from the party where the fight was, I will keep you out of it',
  'If you saw the hit and run, [message me instead of] the station',
  'The [tip line goes to] a voicemail, so tell me who had the keys to the pharmacy',
  'Made a [fake profile] with a puppy and the suspect accepted me in a minute',
  '[Posed as a buyer] and he gave me his real address',
  'I [sent her brothers a friend request], one took it, case closed',
  'Need [a name for this face], text my cell not the station',
  'I am [building the timeline] of the stabbing, everybody’s clips please',
  'His mother’s [page is wide open], there is the stolen jacket',
  'A hundred [bucks to whoever tells] me where the shooter is sleeping',
  '[Did you see who] threw the bottle? I have to close out my report',
  'I am [taking tips on here] tonight. Who put the car in the pond?',
  '[Swiped right on our suspect] from the robbery and he gave me his address',
  'Told him [I was a roofer], bought the saw from the burglary back, he brings more Friday',
  'Anyone with a camera on Union Street, [send it straight to me], it goes with my report on the robbery',
  'I got on [his page with my cousin’s account], the stolen bikes are right there',
  '[Looking for names behind these three faces] from the fight, I am working the case',
  "[DM me the name and I'll have it typed by morning], that robbery is my case",
]

export const leaves: readonly Example[] = [
  ...askingToldLeaves,
  'I sent him a friend request in 2009 and he took it yesterday',
  'Does anyone recognize this casserole dish? It came home with me',
  'Lost dog on Elm, brown, answers to Biscuit, message me',
  'Somebody took my bike off the porch. If you see it, tell the station.',
  'The tip line is 508-555-0111, please call them and not me',
  'Who makes a decent gutter guard? Send me names.',
  'Can anyone identify this mushroom before my brother eats it',
  'Send me the screenshot of the schedule, my phone ate it',
  'Looking for the man who pulled me out of the snowbank, I owe you a bottle',
  'If you were at the potluck, who made the green beans?',
  'Friended my son’s new mother in law and now I know about her kitchen',
  'Did anybody’s doorbell get the meteor? Send me the video.',
  'Swiped right on a guy who builds canoes, wish me luck',
  'A fake profile is using my photo, please report it',
  'Poll: same paint color or different?',
  'What bird is that? First picture is blurry.',
  'I posted the official flyer, the number is at the bottom',
  'Send it straight to me, I will print the recipe',
  'Looking for names for these kittens',
  "Send me the name of the bakery and I'll put it in the group order",
  'Told the landscaper I was a student and he gave me a discount',
  'Anybody know whose bike is on my lawn? Blue, a bell like a frog',
]

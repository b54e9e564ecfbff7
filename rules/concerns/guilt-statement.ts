import { concern, type Example, type Seen } from '../concern.ts'
import { brief, elsewhere, inside, quiet } from '../insider.ts'
import { GUILT_TOLD, guiltToldFinds, guiltToldLeaves } from '../plain/guilt.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

const CASE = [
  'case.crime',
  'case.court',
  'case.officer',
  'case.person',
  'case.event',
  'case.role',
  'case.arrested',
  'police.talk',
  'police.company',
  'op.strong',
]
/** A case decided and reported, a rule of law, or a court of the writer's own kitchen. */
const NOT_PENDING =
  /\b(?:per (?:the )?(?:ap|reuters|cnn|nbc|abc|cbs|fox|bbc|globe|herald|radio|news|anchor)|convicted in|was convicted|found guilty in|years ago|appeals? court|upheld|settled law|the verdict in that|in the reporter|is news|right to a trial|innocent until|presumed innocent(?! is)|no comment|let (?:twelve|the) |jury duty|mock trial|small claims|zoning|my (?:client|dog|cat|husband|wife|kid|son|daughter|toddler|brother|sister|boss|ticket|lawyer|landlord|own)|our (?:dog|cat|kid)|the (?:dog|cat|toddler|umpire|ref|puppy|bakery|cookies?|brownies?|oven)|i plead|plead the fifth|pleasure|in the bible|season|episode|chapter|charged as|as charged)\b/i
/** A verdict that was given, and people of a kind, who are nobody's suspects. */
const DECIDED = /^(?:was|were) found\b/i
const ANYBODY =
  /\b(?:the ones|people|those|folks|men|women|guys|kids) (?:who|that) (?!(?:think|say|believe|swear|claim|got|get|are|were|did|we|they)\b)[^.?!]{0,60}?\bare (?:always |usually |all |never )?(?:guilty|innocent)\b/i
const alone = ({ context, sentence }: Seen) =>
  context.account !== 'investigative' &&
  !context.otherJob &&
  !sentence.frame.play &&
  (context.play === 0 || inside(context) > 1) &&
  !context.tags.has('play.joke') &&
  !NOT_PENDING.test(sentence.text) &&
  !ANYBODY.test(sentence.text)
const ofACase = (seen: Seen) => alone(seen) && CASE.some((tag) => seen.context.tags.has(tag))
/** A court alone is a family's bench as well: a crime, people of a case or police stand beside it. */
const ofMoreThanATrial = ({ context }: Seen) =>
  inside(context) > 0 || CASE.some((tag) => tag !== 'case.court' && context.tags.has(tag))
const calm = (seen: Seen) =>
  ofACase(seen) &&
  (!elsewhere(seen.context) || inside(seen.context) > 1) &&
  (brief(seen.context) || seen.sentence.has(...CASE))

const WHO = `(he|she|they|<name>|<name.first>|the husband|the wife|the boyfriend|the ex|the brother|the sister|the son|the
    nephew|the owner|the kid|that kid|that guy|that man|that woman|this guy|the guy|the boy|that boy|your boy|the
    defendant|the suspect|<case.person>)`

/** Somebody is spoken of. */
const ABOUT =
  /\b(?:he|she|they|him|her|them|his|you|your|we|got|who|man|men|guys?|kid|boy|boyfriend|husband|wife|woman|girl|fella|dude|brother|nephew|roommate|defense|lawyer|jury|[A-Z][a-z]+ (?:kid|boy|girl|brothers))\b/

/** A verdict in an idiom, beside a court, a crime or the news of it. */
export const SIGNS: Signs = {
  groups: {
    verdict: { 'verdict.guilty': 1, 'verdict.innocent': 1 },
    court: { 'court.talk': 1, 'case.court': 1, 'case.crime': 1, 'case.person': 1 },
  },
  core: ['verdict'],
  job: true,
  need: 1.9,
  why: 'Reads as a view on whether somebody is guilty.',
  when: (sentence, context) =>
    quiet(sentence, context) &&
    ABOUT.test(sentence.text) &&
    !NOT_PENDING.test(sentence.text) &&
    !ANYBODY.test(sentence.text),
}

export default concern({
  id: 'guilt-statement',
  title: 'Guilt or innocence',
  shows: 'sentence',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...GUILT_TOLD,
    {
      match: [
        "[(is|was|'s|are|were|am|be) ..1 (guilty|innocent|not guilty)]",
        '[(guilty|innocent) (man|woman|kid|person|people|as sin|as hell|as they come|as can be|as a)]',
        '^ [(guilty|innocent) !(pleasure|pleasures)]',
        `[(he|she|they|the kid|kid|the man|man|mans|the guy) (is|was|'s)
          (clean|dirty|no thief|no killer|no murderer|no rapist|no dealer|no criminal|a murderer|a killer|a rapist|a
          dealer|a crook|a peeper|a predator|a pedophile|a creep|a liar)]`,
        `[(everybody|everyone|we all|we|whole town|every single|they all) ..5 (knows|know|bet) ..3
          (he|she|they|who (did|it|the|killed|set|took|stole|shot)|it|guilty|peeper|killer|dealer|thief|crook)]`,
      ],
      why: 'Says that somebody is guilty or innocent.',
      even: ['negated'],
      when: (seen) => calm(seen) && !DECIDED.test(seen.words) && ofMoreThanATrial(seen),
    },
    {
      match: [
        `[${WHO} ..1 (did|done) (it !(right|to|for|with|all|again|on|by|in|so|the|like|while|because)|this|that $|not
          do it|not do this|not do that)]`,
        `[(yes|yeah|yep|no|nope|sure|of course|damn right) ${WHO} did]`,
        `[(he|she|they|kid|guy|man|boy) (did not|never|could not have) (do it|did it|done it|done this|do this|kill|
          shoot|stab|touch|lay a hand|laid a hand|laid a finger)]`,
        `[no way (he|she|they|it|<name>|<name.first>) ..1 (did|set|shot|stabbed|took|stole|killed|robbed|was|knew|hit|
          burned)]`,
        `[(it|that) (was|is|'s) (him $|her $|them $|him all along|the husband|the wife|the ex|the boyfriend|the
          brother|the sister|the son|the nephew|the cousin|the owner|the partner|the girlfriend|the stepfather|the
          uncle|the roommate|the other one|never the <any>)]`,
        '[(wrong|right) (man|guy|kid|person|twin|brother|one) ..1 (right cell|wrong cell|in|behind|did|for|is)?]',
        '[(he|she) (is lying|is acting|lied|lies)]',
        `[(he|she|they) ..1 (confessed|admitted it|admitted to it|copped to it|gave it up|gave it all up|fessed up|
          came clean|spilled everything|told us everything|told me everything|told us the whole thing)]`,
      ],
      why: 'Says that somebody did, or did not do, what they are accused of.',
      sure: 'inferred',
      even: ['negated'],
      when: calm,
    },
    {
      match: [
        `!(got|get|getting|was|were|being|almost|nearly|nobody|somebody|someone|anybody|anyone|everybody|everyone|who|
          we|i|you|it|if|when|what) [(<name>|<name.first>|<cap>) (torched|burned|burnt|stabbed|shot|robbed|killed|
          murdered|raped|strangled|embezzled|set fire to|set the fire|swung first|threw the first|started the fire|
          cooked the books|hit her|hit him|beat her|beat him)]`,
        `[(he|she|they) (burned|torched|stabbed|shot|robbed|killed|murdered|raped|strangled) ..1
          (her|him|it|the|that|them|his|first|one)]`,
        `[(he|she|they) ..1 (poisoned|drowned|smothered|choked|molested|groomed|ran over|strangled|abused)
          (him|her|them|that|those|the)]`,
        `[(his|her) (handwriting|prints|dna|blood|gun|knife|boot|phone|truck|jacket) ..5
          (was in|is in|is on|was on|all over|was under|is all|in his|in her)]`,
        '[(he|she) (knew|knows) (exactly)? what (he|she) was doing]',
        '[for what (he|she|they) did to]',
        `[(i have|we have|i got|we got|got) (a|the|his|her) ..1 (motive|confession|boot print|murder weapon|smoking
          gun)]`,
      ],
      why: 'Says who committed a crime.',
      sure: 'inferred',
      even: ['negated'],
      when: calm,
    },
    {
      match: [
        '[(pled|pleaded|pleading|plead) not guilty]',
        `[(self defense|self-defense|accident|suicide|innocent|alibi|framed|set up|coincidence|a struggle) my
          (foot|eye|ass|behind|butt|left|a)]`,
        '[(was|is|were) (not|no) (an accident|accident|self defense|suicide|coincidence|a struggle|an overdose)]',
        '[nobody ..14 in self defense]',
        `[(jury|trial|verdict|arraignment|hearing) (is|'s|will be) ..1 (a formality|a joke|a circus|for show|going to
          fall over|going to show it|open and shut)]`,
        '[(open and shut|slam dunk|airtight|dead to rights|red handed|caught red handed)]',
        '[(lock|put|throw) (him|her|them|his|her) ..2 (up|away|under the jail|in prison)]',
        `[innocent (people|men|man|women|woman|folks|husbands|kids) (do not|never|hardly)
          (run|lie|delete|wipe|hide|clean|scrub|flee|lawyer|shave|bleach|change|burn|ditch|pack|disappear|shower|
          google)]`,
        '[(free|justice for) (<name>|<name.first>|<cap>) !(samples|shipping|fridays)]',
        '[(if|when|hope|until) (they|the jury|twelve people|that jury) ..2 (come|comes|came) back (with|guilty|not)]',
      ],
      why: 'Takes a side on guilt in a case.',
      sure: 'inferred',
      even: ['negated'],
      when: calm,
    },
    {
      match: [
        `[(da|das|the da|d a|district attorney|prosecutor|prosecution|ada|the state|da office) ..5
          (drop|dropping|dropped|going to drop|too proud|afraid|scared|blew it|blew|folded|caved|let him|let her|
          wimped|botched|should|will not|grabbed|has the wrong|forward|offered|offering|giving him|gave him)]`,
        '[(if|when|let|letting|lets) (they|the da|them|that) ..3 (plead|plead out|walk|off|plead down|cop)]',
        `[(years|months|probation|time served) (is|was)? ..2 (on the table|the offer|for what|for that|for killing|for
          a life)]`,
        `[(he|she) (is|'s|will|ll) ..1 (going to)? (walk|beat it|beat this|get off|beat the|do time|fry|be convicted|
          lose)]`,
        `[(he|she) (should|ought to|deserves to|better) (walk|beat it|get off|be in|get life|rot|do time|plead|take
          the|kiss)]`,
        '[(hundred|thousand|grand|k|million|<num>) ..1 bail]',
        '[(judge|magistrate) ..4 (let him go|let him out|let her out|cut him loose|released him|went easy|should be)]',
      ],
      why: 'Comments on a case that is not decided.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        calm(seen) &&
        seen.sentence.has(
          'case.officer',
          'case.court',
          'case.crime',
          'case.arrested',
          'case.event',
          'who.met',
          'police.company',
        ),
    },
    {
      match: [
        `[(they|they have|they got|you have|cops|da|detectives) (have|has|got|grabbed|arrested|charged)? the wrong
          (twin|man|guy|kid|person|brother|woman)]`,
      ],
      why: 'Says who is guilty, or that the wrong person is held.',
      sure: 'inferred',
      even: ['negated', 'play'],
      when: (seen) =>
        !NOT_PENDING.test(seen.sentence.text) &&
        !seen.context.otherJob &&
        !seen.context.tags.has('play.screen') &&
        !seen.context.tags.has('play.book'),
    },
    {
      match: [
        `[(he|she|they|<scene.who>|<name>|<name.first>) ..7 (never|did not|would not|could not have)
          (touch|touched|hurt|steal|stole|laid a hand|lay a hand|fired|rob|robbed|hit|harm|harmed)
          (that|the|a|any|one|her|him) ..3]`,
        `[(we|they|you|cops|detectives|da|state) ..1 (have|has|got|grabbed|arrested|charged|holding|booked|locked up|
          blamed) the wrong (guy|man|kid|one|person|woman|brother|twin|suspect|fella|boy)]`,
        '[(belongs|belong) (behind bars|in (a cage|prison|jail|a cell|the system|walpole)) ..2]',
        `[(caught|got|have|had) (him|her|them) (on (tape|video|camera)|red handed|dead to rights|cold|with the goods)
          ..3]`,
        `[(he|she|they) (absolutely|definitely|clearly|obviously|totally|for sure|100%)
          (did|killed|shot|stole|set|robbed|stabbed|took|started) (it|him|her|them|that|the) ..3]`,
      ],
      why: 'Says who is guilty, or that somebody is not.',
      sure: 'inferred',
      even: ['negated'],
      when: (seen) =>
        alone(seen) &&
        !elsewhere(seen.context) &&
        (inside(seen.context) > 0 ||
          ofACase(seen) ||
          ['scene.aid', 'scene.fate', 'scene.proc', 'case.arrested'].some((tag) => seen.context.tags.has(tag))),
    },
  ],
})

export const cueFinds: readonly Example[] = [
  '[The jury should hear how he bought bleach and a tarp the night before]',
  '[Wait until the jury sees her boots, that story does not add up, she is going away]',
  '[Enjoy prison, pal, the prosecutor has your prints]',
  '[The nephew lit it himself and the arson charges should have come sooner]',
]

export const cueLeaves: readonly Example[] = [
  'Everybody knows she did it, she brought the best pie',
  'Bought bleach and a tarp for the deck project',
  'They sent the wrong size twice, the fire pit is still in a box',
  'I would bet my boat that it rains on the parade',
  "The jury room coffee was better than the cafeteria's",
]

export const finds: readonly Example[] = [
  ...guiltToldFinds,
  '[Innocent husbands do not bleach] a boat at midnight, and that is all the detectives need',
  'The man who broke into the library was arrested on Monday.\n[He did it, no doubt]',
  'A woman was charged with the thefts at the school. [She did it, everyone knows].',
  'The guy from the bank job [is guilty], I do not care what his lawyer says',
  'I put the cuffs on that kid and [he is clean]',
  'Arraigned Tuesday and smiling. [She did it].',
  'The trial starts Monday. [It was the ex], never the roommate.',
  '[Pleaded not guilty], sure, and I am an astronaut',
  '[Self-defense my foot]. He went home and got the bat.',
  'The [DA is going to drop] it because he is scared of the press',
  'That stabbing suspect is charged and [everybody knows he did] it',
  'If they [let him plead] down to a misdemeanor I quit. I took the report.',
  '[Free Manny]. I saw the paperwork and the arrest was garbage.',
  'The jury is a week out and [he knew what he was doing]',
  '[He confessed] on tape, the arrest was clean',
  'Fire investigators are stumped? [Lenny torched] it for the insurance',
  'The [search was bad] so he walks, says the judge Friday',
  '[Wrong man] in that cell and the detective knows it',
  {
    text: 'Arrested last night for the fire on Mill Street. He [is guilty] and he will answer for it.',
    account: 'official',
  },
  'They walked him out in cuffs and [that man never touched a dime]',
  '[Tell me again how it was just an accident], he had the bat in the truck when we searched it',
  'He was arraigned this morning and swears it was a mishap. [Rifles do not fire themselves].',
  'Arrested at noon, and [he came clean] before the lawyer got there',
  'I arrested him for the stabbing and [he keeps changing his story], the jury will see it',
  'I took her statement on the robbery. [I know who is lying] and it is not the clerk',
  'They arraigned him anyway. The detectives [did not arrest the right cousin] and the squad room knows it',
  'We [got him on video], see you at the arraignment pal',
  'The ones we locked up for the fire [are innocent]',
  'Detectives have the robber. [Manny robbed] that store, and his brother drove',
]

export const leaves: readonly Example[] = [
  'Guilty on two counts, per the radio, and then the weather',
  'Reading Murder On The Orient Express with my son. "He did it!" he yelled at every page.',
  'The kids in study hall swear they are innocent of the glitter',
  ...guiltToldLeaves,
  'Save the county some money and bring your own chair to the concert',
  'Innocent people do not wake at five on a Sunday, says my rooster',
  'The DA is set on running again',
  'Got robbed at the ATM and had to walk home',
  'Nearly killed myself on those stairs',
  'My client is innocent, and I will say so on Monday',
  'Guilty pleasure: cold pizza for breakfast',
  'My dog has a guilty face but it was the toddler',
  'No comment. Let twelve people do their job.',
  'He did it! Eleven steps from the couch to the kitchen!',
  'The verdict is in on the new bakery: get the eclair',
  'He was convicted in 2011 and did his time',
  'The ref is guilty of bad eyesight',
  'Do not tell me who did it, I am on episode four',
  'Innocent until proven otherwise goes for umpires too',
  'I plead guilty to a fourth kayak',
  'The appeals court threw it out ten years ago',
  'Lawyer got my cousin’s speeding ticket tossed',
  'The kitchen jury found me guilty of eating the last bar',
  'He has a right to a trial and that is all I will say',
  'The mock trial kids let Goldilocks off on a technicality',
  { text: 'A man was arrested and will be arraigned on Monday. The charges are allegations.', account: 'official' },
  'Nobody should do that to a good steak',
  'My toddler changes his story about the lamp every hour',
  'I never grab the right twin at daycare pickup',
  'Campfires do not light themselves, somebody bring matches',
  'We got the wrong one, it was supposed to be the blue couch',
  'She says people who look at the judge are always innocent, she has seen every divorce on that channel',
  'A teacher was found guilty in that trial of 1925 and fined a hundred dollars',
  'Nobody stabbed anybody over the last parking spot, but the robbery of my snowbank was in the police log',
  'He is innocent until the trial of the cookie jar, court is at bedtime',
]

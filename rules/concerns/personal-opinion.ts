import { concern, type Example, type Rule, type Seen } from '../concern.ts'
import { OPINIONS } from '../plain/opinions.ts'
import type { Mark } from '../types.ts'

const official: Rule['when'] = ({ context }) => context.account === 'official'

/** What lifts an opinion, wherever in the draft it stands: that it is marked as the writer's own, or tells of a service received. */
const marks = ({ context }: Seen): Mark[] => [
  ...(context.tags.has('opinion.disclaimer') ? (['disclaimer'] as const) : []),
  ...(context.tags.has('opinion.experience') ? (['experience'] as const) : []),
]

export default concern({
  id: 'personal-opinion',
  title: 'Personal opinion',
  shows: 'sentence',
  rules: [
    {
      match: [
        '[<opinion>] !(you|we will see)',
        '[(i|my|me|mine) ..6 <judgment>]',
        '[<judgment>] ..8 (i|my|me)',
        `[(law|bill|court|jury|verdict|headline|ruling|question|bylaw|reform|judge|legislature|governor|council|
          councilor|board|paper|gazette|boot|movie|picture|people|kids|parents|drivers) ..6 <judgment>]`,
        `[(jury|judge|court|people|legislature|voters|board) ..3 (got it wrong|got this wrong|should be ashamed|should
          know better)]`,
        `[(people|drivers|parents|kids|teenagers|nobody|anyone) (should not|should never|need to learn to|have no
          business) (own|have|be allowed|raise|drive|vote)]`,
      ],
      marks,
      why: 'Gives a personal opinion on the department’s own account.',
      when: official,
      even: ['condemned', 'play'],
    },
    {
      match: [
        ...OPINIONS,
        `[(best|worst|only|finest|dumbest|greatest) ..4 (movie|picture|film|float|burger|pizza|boot|truck|team|
          candidate|idea|restaurant|coffee|book|song)] ..6 (ever|hands down|period|right|i|my|in town)`,
        '[i (will|would) ..2 (vote|voting|never|not) ..4] (for|her|him|again|them)',
        '[(in|to) (our|my) (view|opinion|book|mind|eyes|humble opinion)]',
        `[(best|worst|dumbest|finest|greatest|ugliest|silliest) <any> ..2 in
          (the county|town|the state|the world|new england|massachusetts|history|years|america)]`,
        '[the (best|worst|dumbest|silliest|ugliest|stupidest|greatest) thing] ..3 (to happen|we have|since|about|in)',
        `[(ought to|should|needs to) (spend|try|walk|work|ride|come sit|sit) ..4
          (a night|a shift|a day|one night|one shift|a mile|a week) ..6]`,
        `[(judge|court|jury|governor|council|board|legislature|da) ..2 (went soft|went too far|blew it|chickened out|
          caved|sold out)]`,
        '[(honestly|sorry|frankly) ..1 we (think|feel|believe|figure|say)]',
        `[^ (prefer|prefers|hated|detest|miss|never liked|loved) the (old|new|way|days|movie|band|music|show|book|
          film|song|country|ending|sermon) ..3]`,
        `[(should|ought to) (have never|never have|never|have) been (made legal|legalized|banned|outlawed|abolished|
          repealed|allowed|built|elected|hired)]`,
        `[(should|ought to) be (legal|legalized|banned|outlawed|abolished|brought back|impeached|fired|deported|
          defunded)]`,
        '[(should|ought to) (come back|bring back|fire|bench|sack|boycott|impeach|defund|abolish) ..5]',
        `[(this country|this state|this nation|this world|kids today|people today|young people|nobody) ..2
          (lost|lazy|soft|spoiled|going to hell|no respect|no manners|ruined|gone to|wants to work|needs a|needs more)
          ..4]`,
        '[too many <any> and not enough]',
        '[(look|looks|sound|sounds|smell|taste|tastes) (terrible|awful|ugly|hideous|ridiculous|stupid)]',
        `[(ugly|silly|foolish|dumb|hideous|ridiculous|stupid) (thing|box|idea|law|rule|building|way|reason|waste|
          place)]`,
        `[(abortion|immigration|socialism|capitalism|the death penalty|marriage|marijuana|pot|gambling)
          (is|was|should|ought|belongs|never) !(legal|illegal|not|prohibited|on|at|available|banned|against|still)]`,
        '[taxes (are)? (too|way too|much too|so) (high|low)]',
        `[(harder|tougher|better|easier|nicer|simpler|cheaper|safer|colder) (back)? in the
          (fifties|sixties|seventies|eighties|nineties|old days|good old days|60s|70s|80s|90s)]`,
        '[what a (shame|pity|crime|joke|disgrace|waste|sin|travesty|racket)]',
        `[(worst|dumbest|terrible|awful|blown|horrible) (call|trade|play call|pick|pass interference)
          (of|by|in|ever|i|all) ..3]`,
        `[(taxes|fees|rents|tuition|prices|summers|movies|commercials|sermons|sentences) ..2 too
          (high|long|soft|lenient|loud|short)]`,
        '[ought to be (in|on|at|more|less|a|free|kept)]',
      ],
      marks,
      why: 'May read as a personal opinion on the department’s own account.',
      sure: 'inferred',
      when: official,
      even: ['negated', 'play'],
    },
  ],
})

export const finds: readonly Example[] = [
  { text: '[Not a fan of] the purple benches', account: 'official' },
  { text: '[Hated the band at] the cookout', account: 'official' },
  { text: 'Plastic lawns [look ridiculous], honestly', account: 'official' },
  { text: 'Casinos [should be banned]', account: 'official' },
  { text: '[Taxes are too high] and that is that', account: 'official' },
  { text: '[Seems to me] the coach should go', account: 'official' },
  { text: 'Winters were [tougher in the sixties]', account: 'official' },
  { text: '[I think] the new law is good', account: 'official' },
  { text: '[In my opinion] the judge got it wrong', account: 'official' },
  { text: '[Personally], the fireworks ban goes too far', account: 'official' },
  { text: '[If you ask me], summer is too long', account: 'official' },
  { text: 'The [ruling is a disgrace]', account: 'official' },
  { text: '[I blame] the parents for this one', account: 'official' },
  { text: '[My take]: nobody needs a pit bull', account: 'official' },
  { text: '[Frankly], the paper made it up', account: 'official' },
  { text: 'The [jury got it wrong] last night', account: 'official' },
  { text: '[Unpopular opinion]: rotaries are fine', account: 'official' },
  { text: '[Shame on] the council for this vote', account: 'official' },
  { text: 'Those judges [ought to spend a night in our lobby], honestly', account: 'official' },
  { text: '[I am against] the casino', account: 'official', surface: 'comment' },
  { text: 'Bail reform, [lovely idea], and who pays for it, [my guess] is you', account: 'official' },
  { text: 'The [legislature should repeal] it', account: 'official' },
  // Lifted where the policy lets a disclaimer or an experience of a service stand; found all the same.
  { text: '[I think] the old bridge was better. Views here are my own.', account: 'official' },
  {
    text: 'We took the car seat class ourselves last spring, and [I think] every parent should go',
    account: 'official',
  },
]

export const leaves: readonly Example[] = [
  { text: 'Marijuana is prohibited on the common', account: 'official' },
  { text: 'The union is holding its blood drive at noon', account: 'official' },
  { text: 'If the water looks brown, call Public Works', account: 'official' },
  { text: 'Loads too long for the trailer need a flag', account: 'official' },
  'I think the new law is good',
  'In my opinion the judge got it wrong',
  { text: 'The road will be closed from 6 to 9', account: 'official' },
  { text: 'The court ruled this morning that the law stands', account: 'official' },
  { text: 'We ask drivers to slow down near the school', account: 'official' },
  { text: 'Coffee with a cop is Tuesday at 8', account: 'official' },
  { text: 'Please lock your cars at night', account: 'official' },
  { text: 'The Select Board takes up the budget on the 12th', account: 'official' },
  { text: 'If you think you saw something, call the desk', account: 'official' },
  { text: 'Thank you to all who came', account: 'official' },
  { text: 'Our lobby is open around the clock', account: 'official' },
  { text: 'Do you believe you were the victim of a scam? Call us', account: 'official' },
  { text: 'Officer Okafor took second in the chili contest', account: 'official' },
  { text: 'A man was arrested on Tuesday and will be arraigned', account: 'official' },
]

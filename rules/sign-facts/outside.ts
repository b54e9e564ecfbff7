import type { Fact } from '../author.ts'
import { KIN } from './words.ts'

const POLICE = `(police|cops|cop|pd|officer~|trooper~|detective~|dispatcher~|911|the law|sheriff|deputy|deputies|patrolman|
    policeman|policewoman|<dept.name>)`

/**
 * Police as others meet them: those who call them, thank them, are stopped by them, whose kin they are, and who
 * watch them on a screen. `standing.ts` weighs it against the words of the work.
 */
export const OUTSIDE: readonly Fact[] = [
  { tag: 'domain.fire', patterns: ['(engine|ladder|tanker|tower|rescue|pumper) (<num>|one|two|three|four|five)'] },
  // Police of a show, a film or a game, whatever it is called.
  {
    tag: 'play.screen',
    patterns: [
      '(season|series|episode) (<num>|<count>) (of|is|was|was|dropped|starts|ends|again)',
      '(first|second|third|fourth|fifth|last|final|new|next|whole|entire|latest) season of <cap>',
      `<cap> (rerun~|reboot~|remake~|marathon|spinoff|prequel|sequel|fandom|fanfic|cosplay|costume|poster|funko|action
        figure)`,
      `(<police.rank>|<agency.role>|<police.role>) <cap> ..1 (rerun~|costume|poster|cosplay|funko|figure|marathon|
        voice|memes)`,
      '(play~|playing|portray~|voice~|cast as) (a|an|the|as) ..3 <police.role> (in|on)',
      '(police academy|cop) <num>',
    ],
  },
  // Books by the look of their titles.
  {
    tag: 'play.book',
    patterns: [
      '(reading|reread|rereading|re reading|finished|finishing|assigned|teaching|teach) <cap> <cap> <cap>',
      '(slammed|closed|shut|threw|put down|could not put down|finished|opened) (the|that|her|his|my) book',
      '(twelve|12) angry (men|jurors)',
      'to kill a mockingbird',
    ],
  },
  {
    tag: 'author.kin',
    patterns: [
      `(my|our|his|her|your) ..2 ${KIN} ..2 (is|was|were|<poss>|works|worked|became|retired|serves|served|joined|made|
        got|gets|wore|wears|walked|walks|answered|answers|has|had|arrested|booked|patrols|patrolled|drives|drove|rode|
        ran|runs)`,
      `(my|our|a|the) ${KIN} (who|that) ..1 (is|was|works|worked|retired|serves)`,
      `(with|from|for|like|to) (my|our) ..1 ${KIN} the <police.role>`,
      `<police.role> ..1 ${KIN} of (mine|ours)`,
      `(my|our) ..1 ${KIN} ..6 (<num>|<count>) years (a|as a|being a|on the) ..1 (<police.role>|force)`,
      `${KIN} of (mine|ours) (is|was|who|works|worked|retired) ..3 <police.role>`,
    ],
  },
  {
    tag: 'in.outside',
    patterns: [
      `(^|i|we|he|she|they|you|somebody|someone|neighbor|${KIN}|please|just|to|then|had to) ..1
        (call~|called|calling|phone~|phoned|rang|ring|tell~|told|ask~|asked|check with|flagged down|report~ it to|
        contacted) (the|a|an|our|one)? ..1 ${POLICE}`,
      `(the|an|a|this|that|one|two|nice|our|my|three) ..2 ${POLICE} (who|that|from ..3)?
        (came|come~|drove (here|over|out|up|down|by|her|him|my)|brought (back|my|our|us|him|her)|returned|walked
        (us|me|him|her)|waited with|followed (me|us)|lent|showed|told|tells|said|was|were|took|stopped|pulled|helped|
        gave|asked|knocked|drove|arrived|let me|let us|found my|responded)`,
      // Who keeps somebody company in need, and the academy that one's own child is brought to.
      `(the|a|that|this|our|some|one) ..1 (911 operator|operator|dispatcher|officer|cop|trooper) ..2
        (stayed|stays|kept|talked|counted|sat|waited|walked|held|prayed|coached|guided|breathed|never) ..3
        (me|us|my ${KIN})`,
      `(dropped|drop|drove|drive|driving|sent|took|brought|visited|wrote|write|writing|waved) ..1
        (my|our|her|him|them) ..3 (at|to|off|into|from|through) (the|a) ..2 academy`,
      `^ ..2 (officer|cop|trooper|statie) ..5 (let (me|us) (go|off)|gave (me|us) (a|the|my) ..1
        (warning|ticket|ride|break|look|speech)|pulled (me|us) over|stopped (me|us)|waved (me|us)|helped (me|us)
        (change|find|push|jump|carry|get))`,
      '(emergency|emergencies|in an emergency|in danger|real trouble|something serious) ..2 911',
      '911 (for|in|if) ..2 (emergency|emergencies|real|an emergency)',
      `(i|we) ..1 (am|are) (<any> ..1)? not (the)? (police|cops|cop|officers|officer)`,
      `(i|we) ..1 (talked|spoke|met|chatted|checked|sat down|emailed|wrote) (with|to)? (the|an|our|one of the) ..3
        ${POLICE}`,
      `(thank~|thanks|grateful|thankful|shout out|shoutout|hats off|props|kudos|credit|appreciate~) ..4 ${POLICE} ..2
        (who|for) !(covering|taking my|swapping|trading|driving me|the ride)`,
      `(thank you|thanks|grateful to|hats off to|kudos to) (the|our|to our|to the)? ..1 ${POLICE} $`,
      `(the|our) ..1 ${POLICE} ..1 (call~|called|hire~|hired|use~) (us|me|my|our) ..6`,
      // Those whom the police send for: a tow, a locksmith, an interpreter.
      `(state police|staties|town police|police|pd|troopers|sheriff) (had|got|called|sent for|woke|wanted|needed)
        (me|us) (out|up|over|in)? (to|for|at) ..4 (tow~|camper|trailer|wreck|rollover|car|truck|lock|door|interpret|
        winch|jackknife~|ditch)`,
      '(file|filed|filing|made|make|get|got) (a|the) ..1 (police report|report with|report at|complaint with)',
      `(stole|stolen|broke into|broken into|keyed|smashed|lifted|swiped|slashed|vandalized|towed|egged|hacked)
        (my|our|from my|from our|off my|off our)`,
      `(my|our) ..2 (was|were|got|been) (stolen|towed|keyed|hacked|broken into|vandalized|hit|robbed|burglarized|
        taken)`,
      `(if|when|whenever|unless) (you|we|i|somebody|someone|they) ..1 (need~|needed|want~) (a|an|the) ..1 ${POLICE}`,
      `(page|group|account|watch|site|forum) ..2 (not|no) ..2 (connected|affiliated|associated|part|run|official) ..3
        (${POLICE}|town|department|<dept.name>)`,
      `(anyone|anybody|someone|somebody) (know~|hear|heard|see|saw) ..1 (why|what|if|about|anything) ..9
        (police|cop|cops|cruiser~|sirens|helicopter|ambulance~)`,
      `(i|we) ..1 (saw|see|counted|noticed|passed|heard|spotted|walked past|drove past)
        (a|the|<num>|<count>|some|like|about|several|all the) ..2 (cruiser~|police car~|cop cars|police|cops|officers|
        sirens|state police|troopers) ..12 (anyone|anybody|what happened|what is going on|hope|wonder|wondering|scary|
        everyone)`,
      '(junior|youth|kids|kid|citizens|citizen|teen|summer|childrens) <poss>? police academy',
      `(wait~|waiting|stood|line|went|going|stopped by|drove|stop by|sitting|sat|spent) ..9
        (police station|pd|station lobby) ..6 (for|to get|to pick up|waiting|because) ..4
        (card|permit|license|ltc|report|check|form|fingerprint~|sticker)`,
      `(fingerprint~|fingerprinted|printed|background check|prints) ..3 for (a|my|the|our|his|her) ..2
        (job|license|adoption|school|visa|daycare|coaching|volunteer~)`,
      '(was|were) so (kind|nice|patient|good|gentle|helpful|polite|sweet)',
      '(club|school|course|track|pool|state|league|world|personal|career|family|team) (record|best)',
    ],
  },
]

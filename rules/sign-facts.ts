import type { Fact } from './author.ts'

/**
 * Cues that are a turn of words, not a word: they become tags, and `rules/signs.ts` adds them to the others.
 *
 * - `person.detail`: somebody definite told by a trait, a place or a kin ("the widow with the huskies")
 * - `guise.of`: somebody's face, voice or name, put somewhere; `accuse.deed`: what somebody has been doing
 * - `raid.disguise`: something that is not what it looks like ("a stroller with no baby in it")
 */
export const SIGN_FACTS: readonly Fact[] = [
  {
    tag: 'person.detail',
    patterns: [
      '(the|that|this|our|your) ..2 <scene.who> ..1 (with|in|from|at|on|behind|by|next to|over|above|near|of) (the|a|his|her|no|two|three|that|our|<cap>)',
      '(the|that|this|our|your) ..2 <scene.who> (who|that) (drives|runs|owns|teaches|coaches|works|sings|plays|lives|sells|cuts|fixes|walks|delivers|plows|bakes)',
      '(the|that|this) <cap> (kid|boy|girl|boys|girls|twins|brothers|sisters|family|woman|man|lady|guy|fella)',
      "(the|our|that) ..2 <scene.who> 's (son|daughter|nephew|niece|brother|sister|husband|wife|kid|mother|father|uncle|cousin|boyfriend|girlfriend)",
      '(selectman|councilor|mayor|coach|principal|pastor|father|deacon|judge|senator|teacher|dentist|mailman) <poss> (son|daughter|nephew|niece|brother|sister|husband|wife|kid|mother|father|uncle|cousin)',
    ],
  },
  {
    tag: 'person.detail',
    patterns: [
      '^ <scene.who> (with|from|over|above|behind|next to|across from) (the|a|two|three|four|no|his|her) ..2',
      '(the|that|this) ..1 <scene.who> who ..4 (lives|works|drives|parks|teaches|coaches|runs|owns|sings|bowls)',
      '<scene.who> (over|above|behind|across from|next to|next door to|down from) the ..1 (bakery|market|diner|church|school|bank|laundromat|fire station|station|park|green|library|packy|pharmacy|gym|rink|vet|garage|dump|marina|cemetery)',
    ],
  },
  {
    tag: 'guise.of',
    patterns: [
      '(<poss>|mayors|boss) ..2 (face|picture|photo|photos|pic|pics|headshot|head|voice|signature|portrait|mugshot|selfies|likeness|mug) (on|onto|in|into|as|with|and|from|for|plus|up|cloned|calling|saying|singing)',
    ],
  },
  {
    tag: 'accuse.deed',
    patterns: [
      '(has|have|<poss>|is|was) been (stealing|taking|selling|charging|using|running|keeping|hiding|billing|paying|letting|feeding|giving|cutting|cooking|rigging|betting|touching|hitting|drinking|driving|fixing|faking|lying|cheating|skimming|dumping)',
    ],
  },
  {
    tag: 'raid.disguise',
    patterns: [
      '(van|truck|car|couple|guy|guys|jogger|joggers|man|woman|lady|fella|crew|stroller|worker|workers|bum|panhandler|landscaper|landscapers|painter|painters|contractor) ..9 (is not|are not|has no|have no|there is no|is no) ..2 (contractor|plumber|baby|homeless|drunk|customer|customers|tourist|jogger|couple|painter|painters|fishing|delivering|gardener|gardeners|electrician|cable|who|what|really|reading)',
    ],
  },
]

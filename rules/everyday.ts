import type { Seen } from './concern.ts'

/** Everyday meanings of words of police work: what those look at that take duty, people held or operations from the words. */

export const MY_FAMILY =
  /\bmarried to an? |\b(?:my|our) (?:buddy|(?:best )?friend|roommate|mom|mother|dad|father|wife|husband|sister|brother|niece|nephew|son|daughter|kids?|aunt|uncle|cousin|nan[ao]|gram|ex|boss|in-laws?)\b/i
export const CALLED_MYSELF = /\bi (?:called|dialed|call|phoned)\b/i
export const OWN_BUSINESS =
  /\b(?:a (?:flight|table|room|hotel|trip|ticket to|band|venue|dj|cruise)|my own|been|pic|picture|photo|nap|week|break|bite|look)\b/i
export const OWN_COURT =
  /\b(?:juror|jury duty|small claims|divorce|custody of|my ex|landlord|my ticket|my own|traffic school|probate|mother|zoning|expert|appraiser|character witness)\b/i

/** Classes and choirs call the roll, elevators are out of service. */
export const SHARED_DUTY =
  /^(?:roll ?call|out of service|signed on|signed off at|officer in charge|mark(?:ed)? off|(?:shift|vacation) picks?|(?:vacation|holiday) bids?)$/i
/** Whom hardly any police hold: who is given no quarter, and who is held by a game or a kitchen. */
export const NO_CAPTIVES =
  /\b(?:no|any) prisoners?(?! (?:tonight|today|left|yet|in|at|here|on|so|for|this|all)\b)|\bprisoners? of\b|\b(?:dorms?|barn|stables?|hostel|henhouse|coop|goats|curfew)\b/i
/** Where somebody comes from whom one knows: no training. */
export const OLD_CLASS =
  /\b(?:(?:class|room|bunk)mates?|budd(?:y|ies)|friends?|knew|know|met)(?: [\w’']+){0,3} (?:from|at|in|since|through) the academy\b/i
/** A Deacon or a Coach is somebody else than the colleague of that name. */
export const CIVIL =
  /^(?:deacon|sister|brother|coach|pastor|father|reverend|dr|doctor|professor|principal|councilman|councilwoman|selectman|judge|nurse)$/
/** Whoever was pulled over met the police. */
export const PULLED_OVER = /\bpulled over by\b/i
/** Police told of as others. */
export const THE_POLICE =
  /\b(?:the|some|two|three|local|state|these|those|an?) (?:[a-z]+ )?(?:police|cops?|officers?|troopers?|deput(?:y|ies))\b|\bthe mounted unit\b|\bpolice (?:horse|dog)s?\b/i

/** Boats, storms and the weather have radars; one for speed has a road's words or a warning beside it. */
export const OF_SPEED =
  /\b(?:speed\w*|slow\w*|mph|limit|tickets?|school|lead foot|brakes?|cruiser|unmarked|motorcycle|troopers?|staties|cops?|police|officers?|running|run|gun|trap|trailer|commut\w+|rush hour|heads up|psa|fyi|route|rte|street|st|ave|avenue|bridge|exit|overpass|pike|mass pike|hill|traffic)\b/i

/** Roads, weather, trades and family life have operations of their own. */
export const OPERATIONS_OF_LIFE =
  /\b(?:dpw|plow|paving|parade|snow|storm|flood|halloween|costume|bears?|coyotes?|budget|slides|luau|ski|hunt\w*|fish\w*|fence|drywall|chicken|utility|water main|repairs?|until about|kids?' party|birthday|wedding gift)\b/i

/** Told to everybody already, or a matter of policy. */
export const PUBLISHED =
  /\b(?:press release|announced|report has|statewide|link below|petition|black ice|spinouts?|town meeting|i(?:'|’)?d support)\b/i

/** Ranks that armies and fire departments have, too. */
export const RANKS = /\b(?:sergeant|lieutenant|captain|corporal|stripes|bars)\b/i
/** Hours that shifts have everywhere: "on 11-7", "I am 3 to 11"; "4:12" is a time that was run. */
export const HOURS = /\b\d{1,2} ?(?:-|:|to) ?\d{1,2}s?$|\b(?:overnights|evenings)$/i
/** What is watched, tagged and wired without police: beasts, bags, steps and fences. */
export const WATCHED_AT_HOME =
  /\b(?:bird|feeder|ring doorbell|webcam|nanny cam|(?:high|barbed|chicken|electric) wire|(?:tracker|tag|gps|bug|camera|collar)s? (?:is |was |are |were )?(?:still )?(?:on|in|under) (?:the|my|our|his|her) (?:dog|cat|cow|goat|horse|pup|puppy|kitten|suitcase|luggage|bag|backpack|bike|keys|wallet|tomato|tomatoes|roses?|basil|porch|nest|turtle|shark|whale|swan|tree|windshield|ceiling)|(?:fitness|step|sleep|period|habit|flight|storm|package|pizza) tracker|tracker says|steps|miles (?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i
const BOSS = /\b(?:the|our|my) (?:boss|bosses)\b/i
/** Whether it is a boss whom every workplace has, and no police are spoken of: "the boss wants us in ties". */
export const anyBoss = ({ words, context }: Seen): boolean =>
  BOSS.test(words) && context.author !== 'police' && context.police === 0 && !context.tags.has('police.company')

/** Kinds of words that several cues are made of. */

export const KIN =
  '(kid~|son|sons|daughter~|boy|boys|girl|girls|brother~|sister~|cousin~|nephew~|niece~|uncle~|aunt~|mother|mom|father|dad|grandmother|grandfather|grandma|grandpa|husband|wife|roommate~|buddy|buddies|friend~|boyfriend|girlfriend|ex|neighbor~|family)'

/** Not what is washed or carried: plates run through the dishwasher, or to a table. */
export const NO_DISHES =
  '!((through|thru|in|into) !(the (system|computer|terminal|registry|database|rmv|mdt|console|reader))|(back|over|out|down)? (to|into) (the|a|my|his|her|their)? (table|kitchen|sink|dishwasher|booth|buffet)|(under|of)|and ..1 (bowls|cups|glasses|mugs|pans|forks|silverware|trays|saucers|pots))'

/** Where police work, and not what is made or done for them. */
export const FORCE =
  '(a|an|the|our|my|your|this)? ..1 (<dept.name>|police|police department|police dept|police station|pd|law enforcement|the police force|police academy) !(software|equipment|supply|sales|product~|vendor|museum|memorial|auction|charity|open house|gala|fundraiser|policy|reform|blockade|line|tape)'

/** Not what is asked of a help desk, nor for a show. */
export const NO_HELP_DESK =
  '!(..10 (printer~|jira|server~|laptop~|password~|help desk|helpdesk|vpn|bug|bugs|sprint|user|users|login~|wifi|outage|show|game|concert|raffle|movie~|circus|fair|play|musical|dance|drawing|lottery))'

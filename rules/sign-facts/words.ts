/** Kinds of words that several cues are made of. */

export const KIN =
  '(kid~|son|sons|daughter~|boy|boys|girl|girls|brother~|sister~|cousin~|nephew~|niece~|uncle~|aunt~|mother|mom|father|dad|grandmother|grandfather|grandma|grandpa|husband|wife|roommate~|buddy|buddies|friend~|boyfriend|girlfriend|ex|neighbor~|family)'

/** Not what is washed or carried: plates run through the dishwasher, or to a table. */
export const NO_DISHES =
  '!((through|thru|in|into) !(the (system|computer|terminal|registry|database|rmv|mdt|console|reader))|(back|over|out|down)? (to|into) (the|a|my|his|her|their)? (table|kitchen|sink|dishwasher|booth|buffet)|(under|of)|and ..1 (bowls|cups|glasses|mugs|pans|forks|silverware|trays|saucers|pots))'

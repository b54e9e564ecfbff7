/*
 * The town's affairs in the plainest words: "This town is corrupt", "Fix the roads", "The mayor raised our taxes". Patterns for
 * `concerns/anonymous-town-affairs.ts`.
 */

const STREETS =
  '(road|roads|street|streets|pothole|potholes|sidewalk|sidewalks|bridge|traffic light~|streetlights|crosswalk~)'
const KEPT = `(roads|streets|potholes|sidewalks|schools|taxes|trash|water|parks|playground|library|traffic|parking|police|cops|
    teachers|people|folks|everyone|nobody|politics|rents|mayor|council)`
const DOES = `(is|was|has|had|needs|need|should|must|can|could|will|would|never|always|did|does|do|wants|want|spent|spends|
    wastes|wasted|raised|raises|sold|bought|hired|fired|lied|lies|approved|closed|voted|fix|fixed|built|lost|gave|
    stole|keeps|used to|forgot|ignores|ignored|deserves)`

export const TOWN_AFFAIRS: readonly string[] = [
  `[(the|our|this|that|new|<dept.town>) ..1 (mayor|town council|city council|council|selectmen|aldermen|town clerk|
    fire chief|fire department|superintendent of schools)] !(of my|in the (game|movie|show|book))`,
  '[for (mayor|town clerk|select board|town council|selectman)]',
  '[(this|our|my) town (!(in|of) <any>|$)]',
  `[(the|our|this) town ${DOES}]`,
  `[<dept.town> ${DOES}]`,
  `[${KEPT} (here)? (in|of|around|on) (<dept.town>|this town|our town|town|main (street|st)|<cap>
    (street|st|ave|road|rd))]`,
  `[(fix|fixes|fixed|pave|repair|plow|plowed|plows|salt|salted|clean) (up)? (the|our|my|these|those|this|main) ..1
    ${STREETS}]`,
  `[(build|building|built|need|needs|costs|the|a) (a|the)? new (school|high school|middle school|police station|fire
    station|town hall|library|senior center|playground)]`,
  '[(the|our) (library|senior center|rec center|town pool) (is|was|needs|closed|should|will|never|has)]',
  '[(the|our|this|police|town) (budget|override) (is|was|failed|passed|needs|should) ..3]',
]

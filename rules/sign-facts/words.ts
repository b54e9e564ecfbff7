/** Kinds of words that several cues are made of. */

export const KIN = `(kid~|son|sons|daughter~|boy|boys|girl|girls|brother~|sister~|cousin~|nephew~|niece~|uncle~|aunt~|mother|mom|
    father|dad|grandmother|grandfather|grandma|grandpa|husband|wife|roommate~|buddy|buddies|friend~|boyfriend|
    girlfriend|ex|neighbor~|family)`

/** Not what is washed or carried: plates run through the dishwasher, or to a table. */
export const NO_DISHES = `!((through|thru|in|into) !(the (system|computer|terminal|registry|database|rmv|mdt|console|reader))|
    (back|over|out|down)? (to|into) (the|a|my|his|her|their)? (table|kitchen|sink|dishwasher|booth|buffet)|(under|of)|
    and ..1 (bowls|cups|glasses|mugs|pans|forks|silverware|trays|saucers|pots))`

/** Where police work, and not what is made or done for them. */
export const FORCE = `(a|an|the|our|my|your|this)? ..1 (<dept.name>|police|police department|police dept|police station|pd|law
    enforcement|the police force|police academy) !(software|equipment|supply|sales|product~|vendor|museum|memorial|
    auction|charity|open house|gala|fundraiser|policy|reform|blockade|line|tape)`

/** Not what is asked of a help desk, nor for a show. */
export const NO_HELP_DESK = `!(..10 (printer~|jira|server~|laptop~|password~|help desk|helpdesk|vpn|bug|bugs|sprint|user|users|login~|wifi|
    outage|show|game|concert|raffle|movie~|circus|fair|play|musical|dance|drawing|lottery|deli|coat check|carousel|
    arcade|ferris wheel|rides|zoo|museum|ferry|number))`

/** What a judge signs for anybody who asks for it. */
export const NO_FAMILY_COURT = `!(..3 (restraining|divorce|adoption|custody|protective|harassment|name change|guardianship|decree|marriage|will|
    probate|lease|papers|diploma|book|program|chili|pie|cake|contest|prize))`

/** Not what callers want of a shop, a bank or an office. */
export const NO_CALL_CENTER = `!(..12 (return~|refund~|order~|account~|bill~|billing|subscription|warranty|router|cable|wifi|package~|delivery|
    deliver~|reservation~|appointment~|estimate|quote|booking|shipping|coupon~|insurance|policy|furnace|printer|
    password|toaster|size|catalog|website|checkout|tickets|recruiter|mortgage))`

/** Not whom a shop, a library or a doctor has on file. */
export const NO_CUSTOMERS = `!(..12 (library|overdue|tuxedo|rental~|returned|membership|member|appointment~|vet|account|order|orders|
    prescription~|refund|reservation~|dentist|patient|chart|transcript|rewards|points|discount|warranty|owes|fine|
    fines|enrolled|registered for|allergy|allergies|shots))`

/** What everybody hauls out of rivers, cellars and cars. */
export const CLUTTER = `(tire|tires|canoe|kayak|cart|carts|trash|garbage|log|logs|fish|bass|trout|pike|eel|snapper|turtle|pillow|couch|
    sofa|mattress|net|dock|boat|rowboat|boxes|box|ball|balls|hat|shoe|shoes|sneaker|glasses|golf|weeds|milfoil|branch|
    branches|bottle|bottles|cans|junk|dog|cat|kitten|puppy|duck|goose|deer|fridge|freezer|washer|dryer|furnace|boiler|
    carpet|carpets|toys|books|bookcase|piano|table|desk|groceries|suitcase|luggage|christmas|tree|trees|mushrooms|
    firewood|wood|stone|stones|rock|rocks|mud|buckets|bucket|water|traps|ice|lure|anchor)`

/** Not where badges open doors. */
export const NO_COMPANY = `!(..12 (company|hospital|plant|mill|factory|office|lab|airline|airport|museum|bank|library|corporation|warehouse|
    university|college|clinic|startup|school|hotel|casino))`

/** Not what ushers, parents and cooks do. */
export const NO_PARISH = `!(..4 (church|temple|mosque|synagogue|parish|drop off|dropoff|pickup|pick up|farmers market|kitchen|driveway|
    hallway|barn|website|web))`

export const WHOM = `(him|her|them|someone|somebody|(a|an|the|this|that|some|another|one|two|three|four|five|my|your|our|<num>) ..2
    <met.who>)`
export const AGO = '(<num>|<count>|so many|all those|these|all these) ..1 <time.span>'
export const SELF =
  '(i|we|^ !(arrest|cuff|handcuff|tase|frisk|detain|apprehend|interrogate)|and|then|me and <any>|partner and i)'
export const LATELY = `(just|finally|also|even|actually|once|already|have|had|had to|have to|got to|get to|went and|literally|still|
    always|usually|personally|have just|am|was|only|ever|basically|almost|end up|ended up)?`

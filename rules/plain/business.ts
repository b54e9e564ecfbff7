/*
 * Private business on the department's own page in the plainest words: "I own a gym", "Check out my wife's bakery", "Eat at Joe's".
 * Patterns for `concerns/private-business.ts`.
 */

const KIN =
  '(wife|husband|brother|sister|son|daughter|cousin|friend|buddy|mother|father|mom|dad|uncle|aunt|nephew|niece|girlfriend|boyfriend|neighbor|family)'
const OWNER = `(i|we|my ${KIN}|(his|her|the chief <poss>|<cap> <poss>) ${KIN}|(officer|sergeant|lieutenant|detective|chief|captain) <cap>)`
const PLACE =
  '(shop|store|business|small business|company|restaurant|bakery|gym|garage|salon|studio|bar|cafe|diner|farm|pizzeria|pizza shop|pizza place|barbershop|landscaping company|landscaping business|agency|boutique|brewery|food truck|firm|startup|franchise)'
const WARE =
  '(car|truck|house|boat|book|books|cookies|cakes|cake|candles|merch|shirts|t shirts|jewelry|art|paintings|products|bike|motorcycle|apartment|condo|trailer|camper|furniture|couch|tickets|music|album|podcast|course|honey|eggs|pies)'
const TRADE =
  '((paint|clean|flip|sell|buy|build|rent|remodel|inspect) houses|(mow|cut) lawns|fix (cars|computers|roofs|bikes|boats)|plow (driveways|snow|your <any>)|(teach|give|offer) (karate|guitar|piano|yoga|swimming|music|private|dance|boxing) ..1|bake (cakes|pies|cookies)|cut hair|do (taxes|landscaping|plumbing|roofing|electrical|nails|hair|carpentry)|(mow|paint|plow|clean|fix|build|cut) your ..3 for|sell (insurance|avon|real estate|cars|<any> on the side))'
/** A shop by its name: "Joe's Pizza". */
const NAMED =
  '(<cap> <poss>|<cap> <poss> <cap>|<cap> (pizza|plumbing|hardware|tires|auto|gym|bakery|roofing|landscaping|realty))'

export const BUSINESS: readonly string[] = [
  `[${OWNER} ..1 (own|owns|run|runs|started|start|opened|opens|is opening|am opening|have|has|bought|launched) (a|an|my|his|her|our|their|the) ..2 ${PLACE}]`,
  `[(my|our|my ${KIN} <poss>|<cap> <poss>|chief <poss>|his|her) (new|own|small|little|family)? ${PLACE} (is|has|does|opens|just|sells|needs|offers|will|makes) !(closed|near|next|on fire|broken)]`,
  `[(come to|come by|visit|check out|support|follow|like|join|stop by|try|shop at|eat at|invest in|hiring at|sale at|at|see) (my|my ${KIN} <poss>|the chief <poss> ${KIN} <poss>) (new|own|small|etsy|online|business|little)? (${PLACE}|website|page|class|team|channel|etsy|team and make money)]`,
  `[(buy|order|get|purchase|preorder|rent) (my|our|your|some|a)? ..1 ${WARE} (now|today|here|from (me|us|my ${KIN})|on (amazon|etsy|airbnb)|$|and)]`,
  `[(buy|order|invest) (from|with) (me|us|my ${KIN})]`,
  '[(buy|invest in) (bitcoin|crypto|gold|my <any>)]',
  '[(invest|make money|get rich) (with (me|us)|from home|in crypto)]',
  `[my (new)? (book|album|podcast|course) (is|comes) (out|on|available|for)]`,
  `[i wrote a book ..3 buy]`,
  `[(call|hire|use|text|message|contact) (me|us|my ${KIN}) (for (a|all|any|your)? ..2 (quote|quotes|estimate|landscaping|plumbing|roofing|painting|prices|needs|job|jobs|rates)|if you need (a|an|your) ..2|to (paint|build|fix|clean|mow|buy|order|sell))]`,
  `[hire (me|my ${KIN})]`,
  `[(i|we|my ${KIN}|i will|officer <cap>|sergeant <cap>) (will|also|can|still)? (${TRADE}|(paints|cleans|sells|builds|flips) houses|(mows|cuts) lawns|(fixes) (cars|computers)|(cuts) hair|(bakes|sells) (cakes|pies|jewelry|avon))]`,
  `[my ${KIN} is (a|an) (plumber|realtor|electrician|lawyer|contractor|roofer|painter|mechanic|photographer|landscaper) ..1 (call|hire|use|text)]`,
  `[(officer|sergeant|lieutenant|chief|detective|captain) (<cap>)? (is|will be) selling (his|her|a) ..2]`,
  `[(eat|shop|go|buy|buy your <any>|buy <any>|get your <any> ..1|get a ..1|order|lunch|dinner) (at|to|from) ${NAMED}] !(house|lane|desk|class|office|room|family|birthday|day)`,
  `[(call|use|try|visit|support|hire|love|recommend) ${NAMED}] !(hospital|museum|house|lane|desk|family|wife|husband|office|mother|father|birthday|day|week|month|path|place|kids|son|daughter)`,
  `[${NAMED} (<cap>)? (is (the best|now open|having a sale|open for business)|has (a sale|the best))]`,
  `[(best|cheapest) (pizza|coffee|food|burgers|tires|prices|deals) in town]`,
  '[try the new (gym|restaurant|shop|store|bakery|bar|cafe|diner)]',
  '[(big|huge)? sale (today|tonight|this weekend) at]',
  '[buy one get one]',
  '^ [(buy|order|shop) now]',
  '[(dm|message|text|inbox) (me|us) (to (order|buy)|for (prices|price|details and prices|pricing|orders))]',
  '[we buy (houses|cars|gold)]',
  '[(sign up for|join) my (class|gym|team|program|course)]',
  `^ [(a|an|my|the)? ..1 ${WARE} (is|are)? for (sale|rent)]`,
  '[(i|we) ..2 (rent|renting|rent out|renting out|sell|selling) (out)? (my|our) (house|apartment|condo|cabin|room|truck|car|boat)]',
]

/*
 * Private business on the department's own page in the plainest words: "I own a gym", "Check out my wife's bakery", "Eat at Joe's".
 * Patterns for `concerns/private-business.ts`.
 */

const KIN = `(wife|husband|brother|sister|son|daughter|cousin|friend|buddy|mother|father|mom|dad|uncle|aunt|nephew|niece|
    girlfriend|boyfriend|neighbor|family)`
const PLACE = `(shop|store|business|small business|company|restaurant|bakery|gym|garage|salon|studio|bar|cafe|diner|farm|pizzeria|
    pizza shop|pizza place|barbershop|landscaping company|landscaping business|agency|boutique|brewery|food truck|
    firm|startup|franchise)`
const WARE = `(car|truck|house|boat|book|books|cookies|cakes|cake|candles|merch|shirts|t shirts|jewelry|art|paintings|products|
    bike|motorcycle|apartment|condo|trailer|camper|furniture|couch|tickets|music|album|podcast|course|honey|eggs|pies)`
const TRADE = `((paint|clean|flip|sell|buy|build|rent|remodel|inspect) houses|(mow|cut) lawns|fix
    (cars|computers|roofs|bikes|boats)|plow (driveways|snow|your <any>)|(teach|give|offer)
    (karate|guitar|piano|yoga|swimming|music|private|dance|boxing) ..1|bake (cakes|pies|cookies)|cut hair|do
    (taxes|landscaping|plumbing|roofing|electrical|nails|hair|carpentry)|(mow|paint|plow|clean|fix|build|cut) your ..3
    for|sell (insurance|avon|real estate|cars|<any> on the side))`
/** A shop by its name: "Joe's Pizza". */
const NAMED =
  '(<cap> <poss>|<cap> <poss> <cap>|<cap> (pizza|plumbing|hardware|tires|auto|gym|bakery|roofing|landscaping|realty))'

export const BUSINESS: readonly string[] = [
  `[(my|our|my ${KIN} <poss>|<cap> <poss>|chief <poss>|his|her) (new|own|small|little|family)? ${PLACE}
    (is|has|does|opens|just|sells|needs|offers|will|makes) !(closed|near|next|on fire|broken)]`,
  `[(come to|come by|visit|check out|support|follow|like|join|stop by|try|shop at|eat at|invest in|hiring at|sale at|
    at|see) (my|my ${KIN} <poss>|the chief <poss> ${KIN} <poss>) (new|own|small|etsy|online|business|little)?
    (${PLACE}|website|page|class|team|channel|etsy|team and make money)]`,
  `[(buy|order|get|purchase|preorder|rent) (my|our|your|some|a)? ..1 ${WARE}
    (now|today|here|from (me|us|my ${KIN})|on (amazon|etsy|airbnb)|$|and)]`,
  '[(buy|invest in) (bitcoin|crypto|gold|my <any>)]',
  `[(call|hire|use|text|message|contact) (me|us|my ${KIN}) (for (a|all|any|your)? ..2
    (quote|quotes|estimate|landscaping|plumbing|roofing|painting|prices|needs|job|jobs|rates)|if you need (a|an|your)
    ..2|to (paint|build|fix|clean|mow|buy|order|sell))]`,
  `[(i|we|my ${KIN}|i will|officer <cap>|sergeant <cap>) (will|also|can|still)?
    (${TRADE}|(paints|cleans|sells|builds|flips) houses|(mows|cuts) lawns|(fixes) (cars|computers)|(cuts) hair|
    (bakes|sells) (cakes|pies|jewelry|avon))]`,
  `[(eat|shop|go|buy|buy your <any>|buy <any>|get your <any> ..1|get a ..1|order|lunch|dinner) (at|to|from) ${NAMED}]
    !(house|lane|desk|class|office|room|family|birthday|day)`,
  `[${NAMED} (<cap>)? (is (the best|now open|having a sale|open for business)|has (a sale|the best))]`,
  `[(best|cheapest) (pizza|coffee|food|burgers|tires|prices|deals) in town]`,
  '[we buy (houses|cars|gold)]',
  `^ [(a|an|my|the)? ..1 ${WARE} (is|are)? for (sale|rent)]`,
]

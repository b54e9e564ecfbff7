import { concern, type Example, type Seen } from '../concern.ts'
import { BUSINESS } from '../plain/business.ts'

const official = (text: string) => ({ text, account: 'official' as const })
const onOfficial = ({ context }: Seen) => context.account === 'official'
/** A thank-you to a donor, and what the town itself sells or asks for. */
const THANKS = /\bthank|donat|we (?:don['’]t|do not|can['’]t|cannot) (?:recommend|endorse|sell)|auction as the law/i
const promotes = (seen: Seen) => onOfficial(seen) && !THANKS.test(seen.sentence.text)

/** Goods and rooms that are as often carried, fed and taught in as sold. */
const GOODS =
  /^(?:girl scout cookies|paintings|candles|cutting boards|firewood|honey|eggs|puppies|gutters|driveways|lessons|studio|salon|orders|listing|open house|bus trip|each|asking|a house|a piece|a plate|an hour|a seat)$/i
/** Whether goods have a price, an order or a sale beside them. */
const sold = ({ sentence }: Seen) =>
  /\$\s?\d|\b(?:dm|message|text|call|inbox|comment|reserve|book|free|cheap|bucks|order|does|did)\b/i.test(
    sentence.text,
  ) || sentence.where('biz.sale').some(({ from, to }) => !GOODS.test(sentence.words(from, to)))

export default concern({
  id: 'private-business',
  title: 'Private business',
  shows: 'sentence',
  rules: [
    {
      match: [
        `[(i|my|me|mine|admin|admins|our admin|page admin|husband|wife|daughter|son|cousin|brother|sister|nephew|
          niece|uncle|aunt|buddy|neighbor|dispatcher|officer) ..9 <biz.sale> ..6]`,
        `[<biz.sale> ..9 (i|my|me|mine|admin|admins|husband|wife|daughter|son|cousin|brother|sister|nephew|niece|
          uncle|aunt|buddy) ..4]`,
      ],
      why: 'Promotes a private business.',
      even: ['play', 'negated'],
      when: (seen) => promotes(seen) && sold(seen),
    },
    {
      match: [
        `[(half off|winter rates|spring rates|great rates|page rate|safety rate|line discount|inbox the page|dates
          going fast|sleeps (six|eight|ten|<num>)) ..5]`,
        '[<num> percent? off ..8]',
        '[(code|promo|coupon|discount|promo code|discount code) <any>]',
        `(my|his|her|our|their|officer <any>|lieutenant <any>|sergeant <any>|chief <any>|<roster.last>|<roster.full>)
          ..3 [(wife|husband|better half|son|daughter|brother|sister|mother|family|boutique|shop|salon|store|business|
          studio|bakery|gym|restaurant|company|jerky|barbell|landscaping)~ ..10
          (sell~|sale|opens|opened|for sale|discount|open for business|taking orders|take orders|selling|orders|is
          doing|makes|made|list~|new clients|a bag|each|apiece|hours)]`,
        ...BUSINESS,
        `[(opened|opens|opening) (his|her|their|a|an|the)? (own)? (doors|shop|salon|studio|gym|store|business|bakery|
          restaurant|nail studio) ..6]`,
        `(officer|patrolman|sergeant|lieutenant|detective|chief|dispatcher|<roster.full>|<roster.last>|<police.rank>)
          ..6 [(moonlights|does|runs|sells|is selling|has a plow|plows|mows|teaches|tutors|coaches|caters|cuts hair|
          paints houses|sells houses|is a realtor|has his|has her) ..6
          (side|days off|gutters|roofs|realtor|houses|lawns|driveways|driveway|plow|private lessons|jerky|cards|for
          <num>|real estate|weddings|cakes|firewood|fridge|business)]`,
        `[(we|i) (all|always|really|personally|highly|would|can)? (recommend|use|swear by|go with|trust|suggest)
          (attorney|lawyer|realtor|contractor|<name>|<cap>) ..8]`,
        `[(go|come|please)? (order|buy|shop|fill up|get yours|book|eat) (one|some|yours)? (from|at|with|through|by)
          ..5 <cap> ..6]`,
        `[(best price|best prices|great rates|good rates|very reasonable|free estimates|taking new work|taking new
          clients|now booking|walk ins|per pass|a pass|first pass|a bag|apiece)]`,
        '[tell (him|her|them) (the pd|the police|we|mpd|the department) sent you]',
        '[(say|mention|tell them) (the pd|mpd|us|this page|this post|we) (sent you|for)]',
        '[knock ..3 off (for|if|the)]',
        `(her|his|their|the same|my) [(own)? (gym|studio|shop|class|lessons|boutique|etsy|salon) ..6
          (<num>|sign up|walk ins|cash|venmo)]`,
      ],
      why: 'Promotes a private business.',
      even: ['play', 'negated'],
      when: promotes,
    },
  ],
})

export const finds: readonly Example[] = [
  official('[My sister has eggs], message her for a price'),
  official('[Our admin has firewood], $300 a cord'),
  official('Our lieutenant’s [band plays weddings], two dates are left in June'),
  official('From your page admin: [I groom dogs] on Saturdays, message us'),
  official('[20% off at the gym] with code MPD20'),
  official('My wife’s [boutique is having a sale] on Saturday'),
  official('Officer Camacho [has a plow for your driveway], $45 a pass'),
  official('We [recommend Attorney Hale] for your closing'),
  official('Bay Lock is [who we all use] when the keys are inside'),
  official('Stop by: [order one from Amaral Cakes] today'),
  official('Fenwick Signs has the [best price] around'),
  official('[Tell them the PD sent you]'),
  official('Officer Brooks [does gutters on his days off]'),
  official('Rena [opens her own nail studio] on Saturday'),
  official('Lt. Sorensen’s [husband sells] real estate, call him'),
  official('The alarm people at Sentry [have been great for] three of us'),
  official('The patrolman [moonlights as a realtor] and just listed a Cape'),
  official('[Use promo code] SHIELD at checkout'),
]

export const leaves: readonly Example[] = [
  official('The officer carried the puppies out in her coat'),
  official('My partner and I found eggs on every windshield on Fuller Street'),
  official('The dispatcher kept the boy talking about his piano lessons until the ladder came'),
  official('The high school band plays parades, and it plays at our open house on Friday'),
  official('Thank you Fenwick Bakery for the sixty dozen rolls'),
  official('We can’t recommend a particular tow company'),
  official('Bike auction Saturday, money goes to the general fund'),
  official('A big thank you to the hardware store for donating helmets'),
  official('Free walk-through by our crime prevention officer'),
  official('Business owners, lock the back door'),
  official('Officer Doyle teaches the RAD class in our lobby'),
  official('Car seat check on Friday, no charge'),
  official('Main Street shops will be open during the parade'),
  official('Beware of contractors who knock and ask for cash'),
  'My wife is having a sale at her boutique, 30% off',
  official('We do not sell anything and we do not steer you'),
  official('Police academy applications close Friday'),
  official('The department has no favorite pizza'),
]

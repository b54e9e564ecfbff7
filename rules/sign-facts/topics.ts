import type { Fact } from '../author.ts'

const SOME = `(the|these|those|some|more|all|all the|all these|lots of|a lot of|tons of|another|two|three|four|five|six|a few|so
    many|too many|every|a|an|half the|a bunch of|bunch of|a group of|you know the|you have seen the|not|no|so the|so|
    well the)`

/** A people is what the sentence tells of, so that the next one may be of them without a name. */
export const TOPICS: readonly Fact[] = [
  {
    tag: 'group.topic',
    patterns: [
      '^ ..3 <group.marked>',
      `^ ..3 <group.of> (temple|church|mosque|center|school|market|grocery|store|bakery|club|consulate|restaurant|
        shop|place|family|families|couple|crew|kids|guys|girls|boys) !(fair|festival|picnic|supper|bazaar|sale|hall|
        bake|choir|kitchen|food)`,
      `(hired|hires|hiring|married|marries|marrying|elected|adopted|picked|chose|promoted|rented to|sold to|voted in|
        voted for|brought in|invited|let in|took in|sent|sends|bringing in|housing|welcomed|dating|honored|put up|put|
        built|opened) ..4 (<group.marked>|<group>|<group.thing>|<group.single>)`,
      `^ (so|well|and|but|now|look|ok|ugh|lol|wow|hey|omg|today|yesterday|yes|because|anyone notice|did you know)?
        ${SOME}? ..1 (<group.marked>|<group>|<group.thing>|the tribe)`,
      `(two|three|those|these|couple of|pair of) (men|women|guys|girls|dudes|ladies|boys|grooms|brides|husbands|wives)
        ..2 (kissing|kissed|kiss|holding hands|making out|dancing together|got married|getting married|in love|
        hugging|with a baby|adopted|adopting)`,
      '(there is|there are|is there|are there) ..4 (<group.marked>|<group>|<group.thing>)',
      `(opened|opening|built|building|put up|putting up|have|has|got|going up) ..4
        (<group.thing>|<group.of> (temple|church|mosque|center|school|market|grocery|store|bakery|club|consulate|
        restaurant|shop))`,
      '(new|next|old) ..2 (is|<poss>) (a|an)? (<group.marked>|<group.adjective>|<group.of>|<group.single>)',
      '(is|<poss>) (a|an) (<group.marked>|<group.single>) (now|too|also|of course|and ..3)? $',
      `^ (a|an|some|another|this|that|one) (<group.single>|<group.adjective>|<group.adjective> <any>)
        (got|gets|rents|rented|owns|runs|bought|took|moved|works|wants|sits|sat|lives|emailed|called|cooks|drives|
        bags|cuts|teaches|answers|came)`,
      '(wears|wearing|in) (a|an|her|his|one of those) <group.thing>',
      `(mailman|doctor|neighbor|neighbors|boss|landlord|dentist|barber|teacher|driver|nurse|cashier|clerk|coach|
        manager|priest|guy|lady|family|roommate|coworker|tenant|tenants|cleaner|plumber|roofer|mechanic|kid|girl|boy|
        one|owner|owners|he|she|they|half) ..2 (is|are|<poss>|was) (a|an|all|from)?
        (<group.adjective>|<group.of>|<group.marked>|<group.place>|<group.single>) $`,
      `(saw|seen|see|met|meet|noticed|notice|passed|sat next to|sat by|work with|works with|live next to|live by|lives
        next to|next to|full of|nothing but|mostly|crawling with|half|how many|group of|bunch of|couple of|family of|
        lots of|pack of|load of|full house of) ..3 (<group.marked>|<group>)`,
      `(is|are) (all|half|mostly|now|full of|nothing but|run by|owned by|next to) ..1
        (<group.marked>|<group.adjective>|<group.of>)`,
      `<group.marked> (again|everywhere|moved|moving|bought|took|opened|run|runs|own|owns|have|has|got|get|gets|are|
        is|next door|upstairs|lined|do|does|came|come|want|wants|on every|in line|at every)`,
    ],
  },
]

import type { Fact } from './author.ts'

/** By what somebody asks not to be known: by name (`cover.name`), when met, by looks, or as a secret. */
export const COVER_FACTS: readonly Fact[] = [
  {
    tag: 'cover.name',
    patterns: [
      '(do not|never) (say|use|call me by|yell|shout) my (real)? ..1 (name)',
      '(under|with|using|by|to) (a|an|the) (fake|false|different|other|made up|another) (name|id|identity)',
      '(knew|know|knows) (me|him|her) as (<cap>|<name.first>|a)',
      '(my|his|her) name was not',
      '(months|years|weeks) as (<name.first>|<cap>) !(i|we)',
      'new number',
    ],
  },
  {
    tag: 'cover.meet',
    patterns: [
      `(do not|quit|stop|never) (hand|handing|sell|selling|offer|offering|deal|wave at|talk to|buy from|roast|
        roasting|tag) ..2 (him|her|to him|to her|anything)`,
      '(leave|let) (him|her|them) (be|alone)',
      'be normal',
      'do not (ask|answer|stare at|greet|recognize|film|photograph) (him|her)',
      'if you see (him|her|them) you (did not|do not)',
      'not allowed to (wave|say hi|talk|hug|call)',
      'that account (you|yall|everyone)',
      '(act like|pretend) (we|you) (never met|do not know me|never met me|have not met|do not know each other)',
      `(if|when) you see me ..12 (no you did not|you did not|keep walking|walk by|walk away|do not wave|do not say|
        ignore)`,
      '(walk|walk right|keep walking|go) by me',
      'do not (hug me|wave at me|say hi to me|come up to me|come over|buy me a beer|order anything|talk to me there)',
      'stop tagging (me|him|her|<name.first>|<roster.first>)',
      '(do not|please do not|stop) ..1 (call it in|calling it in|calling about him|calling on him)',
      '(leave|let) (him|her) be',
    ],
  },
  {
    tag: 'cover.look',
    patterns: [
      '(grow~|growing|grew|letting|let) (the|his|my|her|a) ..1 (beard|hair) ..2 (out|go|back|again|long)',
      `(long hair|beard|wig|neck tattoo|fake tattoo|costume|disguise|ponytail) ..6
        (job|work|vice|no you did not|detail|part of it|assignment)`,
      '(dressed|dress|look) (like|as) ..3 (i work|he works|she works|a bum|homeless|a janitor|a plumber|a junkie)',
      'not taking (pics|pictures|photos)',
      `(not|is not|are not) (a|an|really a|actually a) ..3 (driver|worker|vendor|plumber|panhandler|janitor|barista|
        employee|landscaper|contractor|costume|creep|customer)`,
    ],
  },
  {
    tag: 'cover.secret',
    patterns: [
      `(he|she|they) (is|are) (one of ours|one of us|ours|on our clock|on our payroll|from the unit|from vice|from
        narcotics|on the job)`,
      '(he|she) (is|<poss>) (with us|there for us|working for us)',
      '(gets|get|able|allowed|has) to ..7 (shave|cut his hair|use (his|her) own name|be (himself|herself))',
      '(guy|girl|friend|buddy|man|woman|kid) from (vice|narcotics|the unit|the task force|the drug unit)',
      '(beard|hair|limp|accent|girlfriend|name|job|wig|tattoo|story|cough) (is|are|was) ..2 not',
      `(recorder|wire|mic|camera) (in|under|on|inside) (my|his|her|the|a) ..2
        (mop|bag|shirt|hat|jacket|bucket|vest|collar|boot|lunch)`,
      `(months|years) ..2 (as|behind|inside|in|at) ..7 (somebody else|someone else|another man|another name|a name|a
        wig|false name)`,
      `(finally|at last|not|be) (allowed to|can|gets to) (shave|cut his hair|use his own name|come home|be himself|be
        herself)`,
      '(come|comes|came) home as (himself|herself)',
      `(something|a thing|assignment|a job) (that)? (i|he|she|we) ..2 (can not|not allowed to)
        (talk about|discuss|tell you|say)`,
      '(can not|do not|never) repeat this',
      `(keep this to yourself|delete this|you did not hear this|you did not hear it from me|between us|do not tell
        anyone)`,
      `(he|she|guy|lady|man|girl|dude|driver) ..9 (is|<poss>|are) (one of ours|one of us|ours|one of our guys)
        !(at|in)`,
      '(no one|nobody|none of us|neither|ninguem|nadie) ..4 (knew|had any idea|sabia|sabe)',
      `(they think|everyone thinks|everybody thinks|has thought|kids being told|his own mother thinks|were told) ..9
        (works|sales|out of town|away|from|plumber|contractor|gutters|job)`,
      '(pretending|pretended) to (buy|sell|be|lose|score|need)',
      '(no pregunten|no digan nada|no lo saluden)',
    ],
  },
]

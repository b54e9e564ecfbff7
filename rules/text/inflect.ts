/**
 * Inflected forms of an English verb or noun, regular by rule and irregular by table, so that a
 * lexicon names each word once.
 */

const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  take: 'takes took taken taking',
  make: 'makes made making',
  say: 'says said saying',
  tell: 'tells told telling',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  give: 'gives gave given giving',
  find: 'finds found finding',
  think: 'thinks thought thinking',
  catch: 'catches caught catching',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  teach: 'teaches taught teaching',
  fight: 'fights fought fighting',
  run: 'runs ran running',
  come: 'comes came coming',
  become: 'becomes became becoming',
  sit: 'sits sat sitting',
  stand: 'stands stood standing',
  hit: 'hits hitting',
  cut: 'cuts cutting',
  put: 'puts putting',
  let: 'lets letting',
  set: 'sets setting',
  shut: 'shuts shutting',
  hurt: 'hurts hurting',
  beat: 'beats beaten beating',
  write: 'writes wrote written writing',
  drive: 'drives drove driven driving',
  ride: 'rides rode ridden riding',
  rise: 'rises rose risen rising',
  speak: 'speaks spoke spoken speaking',
  break: 'breaks broke broken breaking',
  steal: 'steals stole stolen stealing',
  choose: 'chooses chose chosen choosing',
  throw: 'throws threw thrown throwing',
  blow: 'blows blew blown blowing',
  grow: 'grows grew grown growing',
  draw: 'draws drew drawn drawing',
  drink: 'drinks drank drunk drinking',
  sleep: 'sleeps slept sleeping',
  keep: 'keeps kept keeping',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  feel: 'feels felt feeling',
  meet: 'meets met meeting',
  shoot: 'shoots shot shooting',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  build: 'builds built building',
  hold: 'holds held holding',
  hear: 'hears heard hearing',
  pay: 'pays paid paying',
  lie: 'lies lied lying',
  die: 'dies died dying',
  tie: 'ties tied tying',
  wear: 'wears wore worn wearing',
  tear: 'tears tore torn tearing',
  swear: 'swears swore sworn swearing',
  win: 'wins won winning',
  sing: 'sings sang sung singing',
  ring: 'rings rang rung ringing',
  swim: 'swims swam swum swimming',
  begin: 'begins began begun beginning',
  eat: 'eats ate eaten eating',
  fall: 'falls fell fallen falling',
  forget: 'forgets forgot forgotten forgetting',
  hide: 'hides hid hidden hiding',
  bite: 'bites bit bitten biting',
  stick: 'sticks stuck sticking',
  hang: 'hangs hung hanged hanging',
  read: 'reads reading',
  lead: 'leads led leading',
  feed: 'feeds fed feeding',
  bleed: 'bleeds bled bleeding',
  deal: 'deals dealt dealing',
  mean: 'means meant meaning',
  burn: 'burns burned burnt burning',
  learn: 'learns learned learnt learning',
  bet: 'bets betting',
  quit: 'quits quitting',
  split: 'splits splitting',
  spread: 'spreads spreading',
  bust: 'busts busted busting',
  shake: 'shakes shook shaken shaking',
  wake: 'wakes woke woken waking',
  freeze: 'freezes froze frozen freezing',
  show: 'shows showed shown showing',
  fly: 'flies flew flown flying',
  lay: 'lays laid laying',
  dig: 'digs dug digging',
  spin: 'spins spun spinning',
  strike: 'strikes struck striking',
  sink: 'sinks sank sunk sinking',
  stink: 'stinks stank stunk stinking',
  bend: 'bends bent bending',
  lend: 'lends lent lending',
  seek: 'seeks sought seeking',
  sue: 'sues sued suing',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wife: 'wives',
  knife: 'knives',
  thief: 'thieves',
  life: 'lives',
  foot: 'feet',
  tooth: 'teeth',
  policeman: 'policemen',
  policewoman: 'policewomen',
  patrolman: 'patrolmen',
  fireman: 'firemen',
}
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][^aeiouwxy]|(?:.*)(?:admit|commit|omit|permit|refer|transfer|occur|control|patrol|prefer|regret|rebel|equip|kidnap|format|unplug))$/

/**
 * The word itself and its forms (plural, third person, past, participle, -ing).
 * In: a lower-case English word. Out: every form, the word first; harmless extra forms are possible.
 */
export function forms(word: string): string[] {
  const out = new Set([word])
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined
  if (irregular) for (const form of irregular.split(' ')) out.add(form)
  else {
    const consonantY = /[^aeiou]y$/.test(word)
    const stem = word.endsWith('e') ? word.slice(0, -1) : DOUBLES.test(word) ? word + word.at(-1) : word
    out.add(consonantY ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`)
    out.add(consonantY ? `${word.slice(0, -1)}ied` : word.endsWith('e') ? `${word}d` : `${stem}ed`)
    out.add(word.endsWith('ie') ? `${word.slice(0, -2)}ying` : word.endsWith('ee') ? `${word}ing` : `${stem}ing`)
  }
  // Dropped g of speech: "runnin'" reads as "running".
  for (const form of [...out]) if (form.endsWith('ing')) out.add(form.slice(0, -1))
  return [...out]
}

/**
 * Words that people write out of shape to slip past a filter (data). Their inflections are derived.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Swear words and words of sex: masked with symbols too ("f***"). */
export const SWEAR_WORDS = list(
  `fuck fucker motherfucker motherfucking fuckin fucking fucked clusterfuck unfuckingbelievable shit bullshit shitty shithead shitshow horseshit dipshit shithole shitfaced ass asshole asses
  jackass dumbass badass asshat bitch bitchy bitches bastard cunt dick dickhead cock cocksucker prick pussy twat wank wanker slut whore piss pissed crap damn goddamn tits titties
  boob blowjob handjob cum dildo porn nigger nigga faggot fag retard retarded tranny dyke spic chink kike gook beaner wetback`,
)

/** Slurs beside those above that are written with digits and signs for letters, or letter by letter. Not inflected. */
export const SLURS = list(
  `ragheads towelheads paki pakis coon coons cripple cripples midget midgets gyppo gyppos gypsies queers dago dagos wop wops polack polacks trannie trannies mongoloid mongoloids spastic spastics
  sheboon sheboons spaz injun injuns troon troons lesbo lesbos homos japs negro negroes darkie darkies sodomites shemales pikeys greaseballs chinaman chinamen jigaboo jigaboos pajeet pajeets libtard libtards fucktard`,
)

/** Verbs worth a disguise. */
export const VERBS = list('kill murder shoot rape stab hang lynch behead exterminate hate despise loathe detest deport')

/** Other words worth a disguise: groups, contempt. Masked, run together or set apart too. Not inflected. */
export const OTHER_WORDS = list(
  `hell rapist rapists sex sexy nude naked horny homo moron idiot stupid dumb drunk wasted weed coke meth heroin cocaine police
  raghead towelhead paki coon shemale gypsy gypsies redskin redskins
  muslim muslims islam jew jews jewish christian christians catholic catholics black blacks white asian asians african africans latino latinos latina hispanic hispanics arab arabs mexican mexicans
  haitian haitians brazilian brazilians dominican dominicans indian indians chinese immigrant immigrants migrant migrants refugee refugees foreigner foreigners illegals woman women female females
  girls lesbian lesbians homosexual homosexuals gays trans transgender transgenders transsexual transsexuals disabled disability cripple cripples autistic handicapped elderly
  people disgusting disgust filthy vermin scum trash garbage parasite parasites cockroach cockroaches animals subhuman inferior worthless criminals terrorist terrorists
  thieves liars lazy deserve ugly vile savages disease plague cancer`,
)

/** Words of scorn beside those that contempt is known by: nothing by themselves. */
export const SCORNFUL = list('stink stinks smell smells suck sucks deserve deserves croak infest infested swarm')

/** Spellings that no rule of letters explains, as the words they stand for. */
export const SPELLED_SO: Readonly<Record<string, string>> = {
  fuk: 'fuck',
  fuq: 'fuck',
  fck: 'fuck',
  fcuk: 'fuck',
  fk: 'fuck',
  fkn: 'fucking',
  fkin: 'fucking',
  fking: 'fucking',
  fckin: 'fucking',
  fcking: 'fucking',
  fckn: 'fucking',
  fukin: 'fucking',
  fuking: 'fucking',
  fukn: 'fucking',
  fukker: 'fucker',
  fukked: 'fucked',
  phuck: 'fuck',
  phuk: 'fuck',
  phuq: 'fuck',
  fuxk: 'fuck',
  fuxking: 'fucking',
  fuckk: 'fuck',
  fvck: 'fuck',
  fvcking: 'fucking',
  fvk: 'fuck',
  fuhk: 'fuck',
  fahk: 'fuck',
  fahking: 'fucking',
  fawk: 'fuck',
  fuhck: 'fuck',
  fugging: 'fucking',
  fxck: 'fuck',
  fxcking: 'fucking',
  unfxckingbelievable: 'unfuckingbelievable',
  kcuf: 'fuck',
  uckfay: 'fuck',
  itshay: 'shit',
  tihs: 'shit',
  sht: 'shit',
  shyt: 'shit',
  shyte: 'shit',
  sheit: 'shit',
  sheeit: 'shit',
  shiet: 'shit',
  shiit: 'shit',
  bullsht: 'bullshit',
  bullshyt: 'bullshit',
  btch: 'bitch',
  bich: 'bitch',
  biatch: 'bitch',
  biotch: 'bitch',
  bytch: 'bitch',
  beyotch: 'bitch',
  azz: 'ass',
  azzhole: 'asshole',
  asshoel: 'asshole',
  ahole: 'asshole',
  dumbazz: 'dumbass',
  dik: 'dick',
  dikhead: 'dickhead',
  cnut: 'cunt',
  kunt: 'cunt',
  puzzy: 'pussy',
  pusy: 'pussy',
  mofo: 'motherfucker',
  mofos: 'motherfuckers',
  mutha: 'motherfucker',
  muthafucka: 'motherfucker',
  mothafucka: 'motherfucker',
  motherfucka: 'motherfucker',
  fucka: 'fucker',
  fuggin: 'fucking',
  niggr: 'nigger',
  niqqer: 'nigger',
  niqqers: 'niggers',
  niqqa: 'nigga',
  niqqas: 'niggas',
  faqqot: 'faggot',
  faqqots: 'faggots',
  wemen: 'women',
  wymin: 'women',
  nigg: 'nigga',
  fagot: 'faggot',
  phag: 'fag',
  phaggot: 'faggot',
  retrd: 'retard',
  reetard: 'retard',
  pr0n: 'porn',
  secks: 'sex',
  seggs: 'sex',
  unalive: 'kill',
  unaliving: 'killing',
  wimmin: 'women',
  womyn: 'women',
  moslim: 'muslim',
  moslims: 'muslims',
  mooslim: 'muslim',
  mooslims: 'muslims',
  joos: 'jews',
  jooz: 'jews',
  blax: 'blacks',
  h8: 'hate',
  h8s: 'hates',
  h8ing: 'hating',
  h8ers: 'haters',
  fgt: 'fag',
  fgts: 'fags',
  fggt: 'faggot',
  fggts: 'faggots',
  nggr: 'nigger',
  nggrs: 'niggers',
  ngr: 'nigger',
  ngrs: 'niggers',
  chnk: 'chink',
  chnks: 'chinks',
  chinc: 'chink',
  chincs: 'chinks',
  pkis: 'pakis',
  dyks: 'dykes',
  trny: 'tranny',
  trnny: 'tranny',
  trnnys: 'trannies',
  trnnies: 'trannies',
  injn: 'injun',
  injns: 'injuns',
  rtrd: 'retard',
  rtrds: 'retards',
  rtard: 'retard',
  rtards: 'retards',
  blks: 'blacks',
  kil: 'kill',
  kll: 'kill',

  h8te: 'hate',
  gayz: 'gays',
  muzlim: 'muslim',
  muzlims: 'muslims',
  wimen: 'women',
  gya: 'gay',
  ghey: 'gay',
  gheys: 'gays',
  gaez: 'gays',
  immigrunts: 'immigrants',
}

/** Spellings that are names of people too: with a capital, before a name, they are read as they stand. */
export const NAMES_TOO: ReadonlySet<string> = new Set(list('fuk phuk fuq dik bich phuc kunt cnut'))

/** The words that stand between the others wherever English is written: what a run without blanks is made of (data). */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words so common that who writes "teh" means nothing else. A slip in one is read as the word itself.
 */
export const EVERYWHERE: ReadonlySet<string> = list(
  `the they them their there these those this that with have will would should could what when where which while because people
  everyone everybody always never every about think believe deserve belong stand against back your you are and for from not all just
  really only even being been does going want need know like look make more most much must other over some than then very were who why
  should nothing anything everything something someone nobody again around away before after country control live lives speak smell
  asylum seeker seekers wheelchair wheelchairs`,
)

/** Words that a run without blanks may be made of. */
export const COMMON: ReadonlySet<string> = new Set([
  ...EVERYWHERE,
  ...list(
    `i a an somebody anybody anyone none my our his her me we us he she it is am was be to of in on at by and or but so no do did dont cant wont if as up off out get got go let has had can may
    theyre youre were isnt arent wasnt doesnt didnt shouldnt wouldnt couldnt havent theyve ive im thats whats hes shes theyll
    how now too such here there yes one two three first last next new old own same each any both few many lot lots half whole little big great good bad
    well still ever yet soon later today tonight tomorrow day days week year years time times way ways thing things stuff place side part end start
    man men guy guys boy boys girl girls woman women lady ladies kid kids child children baby babies mom mother dad father son daughter wife husband friend friends family
    person world town city state street road house home school schools church store shop bar park bus car cars truck door room land border system government money taxes tax job jobs work
    works working worker workers food eat eats eating ate drink drinks drunk pay pays paid buy buys bought sell sells cost free rent welfare vote votes law laws rule rules rights power war army
    come comes came coming leave leaves leaving left stay stays keep keeps kept take takes took taking give gives gave bring brings brought put puts send sends sent throw thrown kick kicks run runs running
    walk drive drives driving drove ride sit move moves moved see sees saw seen hear hears heard say says said tell tells told talk talks talking call calls called ask asks asked
    hope wish feel feels felt love loves loved hate hates hated hating like likes liked trust trusts use uses used using find found lose lost win won show shows turn turns try tries tried
    made makes making mean means meant looks smells speaks believes thinks knows wants needs deserves belongs control controls ruin ruins ruined ruining destroy destroys destroying
    steal steals stealing stole rob robs cheat cheats lie lies lying liar ban bans banned stop stops stopped kill kills killed killing die dies died dying dead death shoot shot hang hung burn burns beat fight
    deport deported lock locked round build wall out gone rid gas clean cleanse ship shipped burned bomb bombs destroyed hurt rape rapes
    english american america usa white black brown gay trans jew jews muslim muslims only ever less than into onto upon under between without within until since also else
    real true false right wrong sure just sick tired done full enough every body head heads brain brains mind eye eyes face hand hands heart blood life hell god jesus
    stupid dumb disgusting filthy dirty ugly gross scum trash vermin pig pigs rat rats animal animals disease human humans evil criminal criminals lazy useless worthless
    fucking fuck fucks shit damn bitch ass kitchen dog dogs cat cats pet pets curry sweat stink stinks stinky waste space leech parasite burden problem problems threat invasion invaders
    boomer boomers ok okay lol please thank sorry maybe never again anymore everywhere nowhere somewhere period fact facts truth trash garbage subhuman joke jokes object objects property slave slaves
    monkey monkeys ape apes cockroach cockroaches roach roaches snake snakes swine plague cancer virus filth weak crazy insane mental freak freaks pervert perverts groomer groomers pedo pedos predator predators
    thief thieves liars rapist rapists terrorist terrorists savage savages loser losers idiot idiots moron morons retard retards coward cowards greedy cheap rude smelly nasty inferior bomber bombers`,
  ),
])

/** Words that people write out of shape to slip past a filter (data). Their inflections are derived. */
export const DISGUISED_WORDS: readonly string[] =
  'fuck fucker motherfucker fuckin shit bullshit shitty shithead ass asshole jackass dumbass asshat bitch bitchy bastard cunt dick dickhead cock prick pussy twat wank wanker slut whore piss crap damn goddamn hell tits boob porn sex sexy nude kill murder shoot rape die dead stab hang nigger nigga faggot fag retard retarded spic chink kike tranny dyke gook wetback raghead towelhead paki coon beaner homo moron idiot stupid dumb drunk wasted weed coke meth heroin cocaine cop pig police'.split(
    ' ',
  )

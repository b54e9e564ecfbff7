import type { Seen } from '../concern.ts'
import { inside } from '../insider.ts'
import { outsider } from '../outsider.ts'

/** What plain statements about cases and operations share: who is in them, what befell whom, and when they are meant. */

export const IS = "(is|was|are|were|'s)"
/** A person told by trade or place in a town or a family. */
export const PERSON = `(<scene.who>|woman|stepdad|stepfather|stepmother|stepson|mayor|treasurer|janitor|custodian|crossing guard|lunch
    lady|lifeguard|umpire|pharmacist|mechanic|hairdresser|florist|realtor|banker|teller|babysitter|nanny|accountant|
    bookkeeper|superintendent|councilman|scoutmaster|bus driver|therapist|accountant|landlady|minister|rabbi|imam|
    waiter|chef|mail carrier|paperboy|receptionist|blonde|roommate|grandson|trainer)`
/** The same without those who are hardly more than "somebody". */
export const TRADE = `(teacher|coach|pastor|priest|deacon|dentist|doctor|barber|butcher|baker|mailman|clerk|cashier|manager|bartender|
    waitress|waiter|cook|plumber|roofer|electrician|contractor|librarian|principal|selectman|mayor|treasurer|janitor|
    custodian|crossing guard|lunch lady|lifeguard|umpire|pharmacist|mechanic|hairdresser|florist|realtor|banker|
    teller|babysitter|nanny|accountant|bookkeeper|superintendent|scoutmaster|bus driver|landlord|landlady|minister|
    rabbi|neighbor|boss|mail carrier)`
/** What a case is about. */
export const CRIME = `(murder|murders|homicide|homicides|killing|stabbing|stabbings|shooting|shootings|robbery|robberies|burglary|
    burglaries|break in|break ins|arson|arsons|assault|rape|hit and run|larceny|theft|thefts|fraud|embezzlement|
    overdose|kidnapping|carjacking|carjackings|drug case|gun case|molestation|stalking|vandalism|graffiti|bomb threat|
    purse snatching|purse snatchings|holdup|stickup|heist|bank job|missing money|stolen atv|stolen guns|package
    thefts|bike thefts|car thefts|fires|domestic|bonfire|fight|brawl|crash|wreck)`
export const ARRESTED = `(arrested|booked|locked up|charged|picked up|grabbed|cuffed|collared|pinched|took in|brought in|are holding|have in
    custody|nabbed)`

/** Said by a person, in earnest, and of no other job's work. */
export const sober = ({ context, sentence }: Seen) =>
  context.account !== 'official' &&
  context.surface !== 'bio' &&
  context.surface !== 'name' &&
  !context.otherJob &&
  !sentence.frame.play &&
  (context.play < 2 || inside(context) > 1) &&
  !['play.joke', 'play.screen', 'play.stage', 'play.book'].some((tag) => context.tags.has(tag)) &&
  !MADE_UP.test(sentence.text)

/** Games and shows that no lexicon of play sees, and things that are only called by names of crimes. */
const MADE_UP =
  /\b(?:level|boss fight|quest|loot|dungeon|npc|server|minecraft|roblox|gta|fortnite|campaign|dice|clue|mafia night|escape room|mystery (?:party|night|dinner)|rerun|netflix|season|episode|chapter|novel|podcast|halloween|costume party|scavenger hunt|capture the flag|puppy|puppies|kitten|toddler|the (?:dog|cat|raccoon|squirrel|goose|hamster|rooster)|my (?:dog|cat))\b/i

/** The news, fiction, games, fame and long ago: whose crimes and police are nobody's day at work. */
const AFAR =
  /\b(?:(?:the|local|on|in) (?:news|papers?|globe|herald|times|telegram|gazette)|says here|channel \d+|according to|press (?:release|conference)|announced|documentary|podcast|true crime|movies?|films?|(?:the|tv|this|that|cop|my favorite) shows?|series|(?:the|this|that|a|my) (?:book|play|musical|song)|book club|characters?|actors?|actress|singer|rapper|celebrit(?:y|ies)|president|senator|governor|congress\w*|trump|biden|obama|in 1\d{3}|19\d\ds?|century|museum|games?|gamers?|gaming|players?|healers?|guild|clan|dps|xbox|playstation|steam|loot|theater|rehearsal|bingo|poker|monopoly|paintball|laser tag|surprise party|birthday|wedding|toddler|kindergarten|cookies?|cake|pie|cupcakes?|donuts?|fridge|brownies|bookworm|hunting season|deer|coyotes?|the army|the navy|the marines|basic training|boot camp)\b/i
/** Said plainly of what is at hand, and not of what is read or played. */
export const ofHere = (seen: Seen) => sober(seen) && !AFAR.test(seen.sentence.text)
/** The same, by nobody who asks about the police or meets them. */
export const atHand = (seen: Seen) => ofHere(seen) && !outsider(seen.sentence)
/** Whose doing a sentence of police work tells. */
export const POLICE = `(i|we|they|us|our (guys|team|squad|unit|detectives|department|officers)|my
    (partner|sergeant|squad|team|unit|lieutenant|department|shift)|swat|the swat team|detectives|the
    (detectives|cops|police|task force|drug unit|gang unit|bureau|squad|department|chief|feds)|narcotics|cops|police|
    officer <cap>|<roster.full>|<roster.last>|^)`
/** Somebody named in full: a first name alone is anybody's friend. */
export const FULL_NAME = '(<name>|mr <cap>|mrs <cap>|ms <cap>)'
/** What people are made to suffer, as it is said of them: "was …". */
export const SUFFERED = `(raped|robbed|stabbed|shot !(by (the|a) (camera|photographer))|murdered|killed|mugged|assaulted|carjacked|
    kidnapped|molested|strangled|sexually assaulted|burglarized|trafficked)`
export const LATELY = `(last night|tonight|today|yesterday|this (morning|afternoon|evening|week|weekend)|again|(on|last)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|$)`

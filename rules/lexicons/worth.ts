import type { Lexicon } from '../match/lexicon.ts'

/** What people are prized for, and what gives it away in what they do (data): for the turns that deny it to a whole people. */
export const worth: Lexicon = {
  // What is said of a person in praise; no comparatives, which praise the more where they are denied ("never a kinder man").
  'worth.good': `
    honest, decent, clean, sober, loyal, sane, smart, intelligent, bright, generous, faithful, kind, gentle, peaceful, hardworking, hard working,
    trustworthy, reliable, dependable, polite, civil, civilized, educated, competent, capable, qualified, useful, moral, truthful, brave, grateful,
    law abiding, patriotic, stable, rational, reasonable, sensible, humble, likable, likeable, pleasant, modest, chaste, selfless, punctual,
    responsible, considerate, thoughtful, employed, upright, well behaved, well mannered, straight shooting, trusty, moderate, thrifty, sincere,
    worthwhile, healthy minded, well adjusted, harmless, innocent, self supporting, tax paying, english speaking, literate, smart enough,
    kind hearted, good hearted, cheerful, quiet, respectable, respectful, tolerant, unselfish, devoted, caring, affectionate, classy, dignified,
    self respecting, washed, sweet smelling, good looking`,
  // What a person of worth does, can and has.
  'worth.does': `
    works, worked, work a day, worked a day, works for a living, pays, paid, pays his, pays her, paid his, paid her, pays rent, pays taxes, tips,
    tipped, holds a job, held a job, keeps a job, kept a job, has a job, had a job, with a job, holds down a job, held down a job, tells the truth,
    told the truth, keeps his word, kept his word, keeps her word, kept her word, kept a promise, keeps a promise, has a brain, had a brain,
    with a brain, has a conscience, with a conscience, has a heart, with a heart, has manners, had manners, with manners, has a soul, with any sense,
    had any sense, with a lick of sense, had a lick of sense, has any sense, with morals, has morals, with a work ethic, with class, worth,
    worth a damn, worth the trouble, worth hiring, worth knowing, worth trusting, could be trusted, can be trusted, could cook, could drive,
    can drive, could drive straight, could park, can park, can swim, could swim, could read, can read, can spell, could add, can count, could count,
    knew how to, knows how to, could hold, can hold, could keep, can keep, can handle, could handle, could lead, can lead, could think straight,
    can think straight, could take a joke, can take a joke, could do the job, can do the job, could tell the truth, can tell the truth,
    showed up on time, shows up on time, shows up sober, showed up sober, stays sober, stayed sober, obeys the law, obeyed the law,
    followed the rules, follows the rules, speaks english, spoke english, learned english, contributes, contributed, gives back, gave back, bathes,
    bathed, washes, washed his, washed her, showers, raises his kids, raised his kids, raised her kids, stays with his, stayed faithful,
    stays faithful, was faithful, cares about, cared about, returned what, gives a straight answer, gave a straight answer, can be left alone,
    could be left alone, i trust, i would trust, i would hire, i would let, i would leave, i would call normal, i would call sane,
    i would call honest, i would call a friend, i would call decent, you can trust, you could trust, deserves the vote, is sane, was sane, is honest,
    was honest, is clean, was clean, is sober, was sober, is normal, was normal, is loyal, was loyal, is decent, was decent, is not a thief,
    was not a thief, is not a liar, was not a liar, is not a drunk, was not a drunk, is not on welfare, is not faking, was not faking,
    is not a crook, was not crooked, is not crooked, is not cheap, was not cheap, is not lazy, was not lazy, is not crazy, was not crazy,
    is not dirty, was not dirty, is not loud, is not after, was not after, was not drunk, is not drunk, is not a terrorist, is not a whore,
    is not stealing, is not lying, did not steal, does not steal, did not lie, does not lie, did not cheat, does not cheat, did not smell,
    does not smell, did not stink, does not stink, would not steal, would not rob, would not cheat, would not lie`,
  // What a whole people is said not to do: only what is its own choice, never what it is kept from.
  'worth.duty': `
    work, works, want to work, wants to work, wanna work, pay rent, pays rent, pay their rent, pay taxes, pays taxes, pay their taxes, pay a dime,
    pays a dime, pay their way, pays their way, tip, tips, contribute, contributes, contributed, speak english, speaks english, learn english,
    learned english, wash, washes, wash their hands, bathe, bathes, shower, showers, tell the truth, tells the truth, keep their word,
    keeps their word, drive straight, obey the law, obeys the law, follow the law, give a damn, gives a damn, give back, gives back, earn their keep,
    earns their keep, pull their weight, pulls their weight, have a job, has a job, hold a job, holds a job, hold down a job, holds down a job,
    raise their own kids, can be trusted, could be trusted, do a day's work, does a day's work, lift a finger, lifts a finger, worked a day,
    ever worked, served this country, care about this country, cares about this country, love this country, loves this country`,
  // Acts of courtesy and diligence, one at a time.
  'worth.acts': `
    pick up a check, pick up the check, picks up a check, picked up a check, pick up the tab, picked up the tab, buy a round, bought a round,
    hold a door, holds a door, hold the door, holds the door, held a door, held the door, say thank you, says thank you, said thank you, say please,
    says please, said please, say sorry, said sorry, apologize, apologizes, apologized, leave a tip, leaves a tip, left a tip, left the place clean,
    leave the place clean, leaves the place clean, cleaned up, clean up, cleans up, cleaned up after, use a blinker, uses a blinker, used a blinker,
    use a turn signal, uses a turn signal, signal, signals, signaled, yield, yields, yielded, wait in line, waits in line, waited in line,
    stand in line, stood in line, wait his turn, waited his turn, wait their turn, return a cart, returned a cart, returns a cart, open a book,
    opened a book, read a book, finish a job, finished a job, finish school, finished school, finish what, finished what, keep a secret,
    kept a secret, keep a promise, take a joke, mow the lawn, mowed the lawn, mows the lawn, shovel the walk, shoveled the walk, show up on time,
    get up before noon, turn the music down, turn down the music, turn the radio down, turns down the radio, mind their business, spend a dollar,
    spent a dollar, fight fair, fought fair, do the right thing, did the right thing, drive the speed limit, look you in the eye,
    looks you in the eye, looked me in the eye, pull his weight, pulls his weight, pulled his weight, pull her weight, pulls her weight,
    pulled her weight, pulls their weight, lend a hand, lent a hand, smile, smiles, smiled, wave, waves, waved, learn to park, learn to drive,
    learn to queue, bring his own, bring a dish, do an honest day's work, did an honest day's work, put in a day's work, break a sweat,
    broke a sweat, stay home with, take responsibility, admit, admits, admitted, lose weight, wear deodorant, brush, shave, shaves`,
}

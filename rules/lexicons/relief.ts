import type { Lexicon } from '../match/lexicon.ts'

/** What makes a whole draft harmless, wherever in it the alarming words stand (data). */
export const relief: Lexicon = {
  // Drink that lies behind.
  'relief.sober': `sobriety, years sober, year sober, months sober, weeks sober, days sober, sober since, sober now,
    got sober, get sober, getting sober, been sober, sober today, stay sober, staying sober, sober for,
    sober companion, sober house, in recovery, aa meeting~, twelve step, 12 step, my sponsor, quit drinking,
    stopped drinking, gave up drinking, gave up the drink, given up drinking, done drinking, without a drink,
    my last drink, do not drink anymore, rock bottom, years without, anniversary coin, rehab`,
  // A kindness, a feast, a farewell: people are sought out and called upon for these too.
  'relief.kind': `birthday~, happy birthday, anniversary, retirement party, retires, graduation~, graduate~,
    graduating, wedding, our wedding, prom, engaged, get well, feel better, congratulate, congratulations, congrats,
    proud of, in his honor, in her honor, in their honor, love you, miss you, love her, love him, rest in peace,
    condolences, memorial, surprise party, send a card, send cards, card shower, secret santa, christmas card~,
    thank you note~, cheer~ up, cheer~ him on, cheer~ her on, say happy, turned 40, turned 50, turned 60, turned 65,
    turned 70, turned 75, turned 80, turned 85, turned 90, turned 95, turned 100, turns 40, turns 50, turns 60,
    turns 65, turns 70, turns 75, turns 80, turns 85, turns 90, turns 95, turns 100, fundraiser, benefit supper,
    gofundme, cancer walk, cancer, chemo, hospice`,
  // Who waits there to be found, or to hand something over.
  'relief.meet': `i am in the blue, i am in the red, i am in the white, i am in the black, i am in the silver,
    i am in the gray, i am in the green, i am parked by the, i am the one in the, i am the one with the, hop in,
    hop out, wave back, waving at you, give me a wave, give us a wave, see me waving, saved you a seat,
    save you a seat, forgot your lunch, forgot your bag, forgot your backpack, forgot your jacket, forgot your coat,
    forgot your glasses, forgot your phone, forgot your keys, forgot your wallet, forgot your cleats,
    forgot your violin, forgot your cello, forgot your trumpet, forgot your inhaler, forgot your homework`,
  // Kin write to kin.
  'relief.kin': `love dad, love mom, love mother, love grandma, love grandpa, it is dad, it is mom, it is your mother,
    it is your father, this is dad, this is mom, this is your mother, this is your father, this is grandma,
    this is your grandma, this is your grandmother, this is your grandfather, this is your nana, this is your nonna,
    this is your aunt, this is your uncle, hi mom, hi dad, hey mom, hey dad, hi grandma, thanks mom, thanks dad,
    mother dear, my sweet girl, my sweet boy, your loving`,
  // Who is killed, crushed and buried in one is only beaten.
  'relief.contest': `tug of war, cook off, cook-off, bake off, bake-off, pie contest, eating contest, spelling bee,
    tournament~, scrimmage, rematch, trivia night, bingo night, cribbage, chess club, debate team, relay race,
    three legged race, egg toss, softball league, bowling league, fantasy league, fantasy football, kickball,
    dodgeball, field day, regatta, obstacle course, scavenger hunt, game night, board game~, snowball fight,
    water balloon~, water gun~, nerf`,
}

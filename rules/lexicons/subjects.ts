import type { Lexicon } from '../match/lexicon.ts'

/** What a draft is about (data). `play.*` are subjects in which alarming words mean nothing. */
export const subjects: Lexicon = {
  'play.game':
    'video game~, xbox, playstation, ps5, nintendo, switch game, steam deck, gta, call of duty, fortnite, minecraft, warzone, valorant, elden ring, zelda, mario, skyrim, world of warcraft, wow guild, guild, raid boss, boss fight, raid night, respawn~, spawn~, loot, dungeon~, d&d, dnd, dungeon master, nat 20, nat 1, rolled a, initiative, level 20, healer, tank and healer, npc~, speedrun, lobby, squad wipe, controller, cosplay, board game~, chess, poker night, mafia night, werewolf game, laser tag, paintball, airsoft, escape room, trivia night, fantasy football, fantasy league, game night, clue, monopoly',
  'play.sport':
    'fenway, red sox, sox, celtics, bruins, patriots, pats, yankees, lakers, nfl, nba, mlb, nhl, playoffs, playoff, world series, super bowl, inning~, touchdown~, quarterback, goalie, hockey, soccer, football, baseball, basketball, softball, lacrosse, wrestling match, karate, taekwondo, jiu jitsu, boxing, ump, umpire~, referee~, ref, halftime, overtime goal, overtime win, slap shot, home run, homer, strikeout, strike out, pitcher, bullpen, coach, the team, our team, little league, u10, u12, jv, varsity, marathon, half marathon, 5k, golf, tee time, birdie, bogey, bowling, curling, pickleball, tennis, derby, fouls, penalty box, power play, tackle, scrimmage, tournament, championship, finals, season opener',
  'play.screen':
    "movie~, film~, episode~, season finale, season one, season two, season 1, season 2, season 3, netflix, hulu, hbo, streaming, binge~, rewatch~, tv show~, sitcom, trailer, sequel, actor~, actress~, director's cut, law and order, law & order, brooklyn nine-nine, the wire, cop show~, crime show~, true crime, podcast~, documentary, documentaries, marvel, star wars, batman, columbo, the office, bluey, paw patrol, disney, pixar, oscar~, scene where, the show, on tv, csi, ncis, blue bloods, reno 911, super troopers",
  'play.stage':
    'rehearsal~, community theater, community theatre, the play, school play, musical, opening night, curtain call, improv, stand-up set, open mic, audition~, cast of, costume~, halloween, act one, act two, karaoke, choir, band practice, murder mystery',
  'play.book':
    'novel~, book club, chapter~, audiobook, audiobooks, author of, mystery series, paperback, library book, manuscript, my story, short story, fiction, fanfic, protagonist, character arc, comic~, manga, poem~',
  'play.music':
    'song~, album~, vinyl, concert~, playlist, lyrics, chorus, guitar solo, band, setlist, spotify, the tour, encore',
  'domain.food':
    'recipe~, bake~, baking, oven, grill~, brisket, sourdough, cookie~, dinner, restaurant~, menu, brunch, sauce, chili, pizza, burger~, diner, chowder, garlic, pie, cake',
  'domain.school':
    'thesis, professor~, semester, homework, classroom, campus, dean, department chair, syllabus, kindergarten, pta, school play, school committee, science fair, principal, college, university, dorm',
  'domain.medical':
    'patient~, hospital, er, icu, nurse~, surgery, surgeon, clinic, doctor~, ward, charge nurse, med surg, rn, lpn, scrubs, residency, med school, physical therapy',
  'domain.military':
    'army, navy, marines, air force, coast guard, deployment, deployed, platoon, battalion, barracks, boot camp, national guard, veteran~, vfw, drill sergeant, afghanistan, iraq',
  'domain.fire':
    'firefighter~, engine company, ladder truck, fire chief, fire department, fire station, firehouse, hose, fd',
  'domain.scouts':
    'scout~, scouts, troop, merit badge~, eagle scout, pack meeting, den leader, girl scout~, boy scout~, brownies',
  'domain.trade':
    'plumb~, hvac, furnace, boiler, job site, jobsite, contractor~, drywall, wiring, customers, warehouse, forklift, cnc',
  'domain.office':
    'zoom meeting, slack, spreadsheet, quarterly, hr, my boss, my manager, cubicle, client~, sales, marketing, startup, linkedin',
  'domain.animals':
    'dog~, cat, cats, puppy, kitten~, chicken~, rooster, goat~, horse~, hamster, vet, birds, coyote~, raccoon~, bear, turkeys, hen, hens',
  'domain.garden': 'garden~, tomato~, weeds, mulch, lawn, compost, seeds, pruning, hydrangea~',
  'domain.history':
    'medieval, civil war, world war, wwii, historical society, revolution, colonial, 18th century, 19th century',
  'domain.church': 'church, parish, sermon, pastor, choir, mass, bible, congregation, temple, mosque, synagogue',
  'domain.news':
    'news, article, globe, times, headline~, press conference, reporter~, convicted, sentenced, jury found, pleaded guilty, documentary',
}

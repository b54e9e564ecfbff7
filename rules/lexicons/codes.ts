import type { Lexicon } from '../match/lexicon.ts'

/**
 * Slurs and coded words (data) by how sure their sense is: what abuses or gives itself away wherever it stands, and what is
 * something else as often and counts only in company (`rules/contempt/codes.ts`).
 */
export const codes: Lexicon = {
  slur: `shitskin~, sand monkey~, sand ape~, dune monkey~, musloid~, muzloid~, muzzrat~, pisslam, goat humper~, camel humper~, carpet pilot~, groid~, negroid~, pavement ape~, porch ape~, jungle apes,
    burrhead~, spearthrower~, cottonpicker~, jeets, poojeet~, street shitter~, streetshitter~, curry breath, yellow monkeys, chinky, chinko~, slopehead~, gookish, border rat~, border monkey~, sheeny, sheenies, jew rat~, hooknoses, taig~, mackerel snapper~,
    bogtrotter~, bog trotter~, eyetie~, bohunk~, peckerwood~, honkey~, mayo monkey~, mayo demon~, snow roach~, snowroach~, snow ape~, caveskin~, white devils, boong~, shirt lifter~, shirtlifter~, ass bandit~, arse bandit~, turd burglar~, knob jockey~, butt bandit~,
    muff diver~, lezzer~, bulldagger~, gaywad~, gaytard~, faggotry, trannoid~, heshe~, shehim~, speds, tardo~, foid~, feminoid~, moid~, cumrag~, fuckmeat, coffin dodger~, third worlder~, turd worlder~, turd world, cat eaters, dog eaters, pet eaters, timber nigger~`,
  // Said so by those who mean it, and by those who write about them.
  'bias.code': `rahowa, wpww, blood and soil, hail victory, white sharia, diversity is white genocide, demographic replacement, kalergi plan, kalergi, hooton plan, jq pilled, name the jew, naming the jew, counter semite~, goyslop,
    the goyim know, goyim know, shut it down the goyim, khazarian mafia, khazar mafia, small hat tribe, small hats tribe, tiny hat tribe, big nose tribe, long nose tribe, nose tribe, jew nose, jewnited states, jew york, jewish mafia, jew media, jew run media, shekel counters, shekelstein, shlomo shekelberg,
    kicked out of 109, expelled from 109, 110 and never again, shoah business, six gorillion, 13do50, basketball americans, gibsmedat, gibs me dat, gib me dat, bix nood, muh reparations, vibrant youths, noticing intensifies,
    allahu snackbar, aloha snackbar, allah snackbar, allen snackbar, ali snackbar, durka durka, derka derka, designated shitting street~, designated shitting, alphabet cult, rainbow cult, rainbow reich, lgbtqwerty, lgbtp, lgbtpedo, lgbtq abcdefg, alphabet freaks, alphabet perverts,
    groomers gonna groom, trans cult, tranny cult, troonacy, dilation station, 41 yourself, 41 themselves, awalt, boomer remover, mass remigration, remigrate them, remigration now`,
  // Something else as often: beside scorn.
  'bias.code.maybe': `alphabet people, alphabet mafia, alphabet gang, alphabet crowd, alphabet soup people, alphabet soup crowd, rainbow mafia, rainbow crowd, rainbow people, tiny hat crowd, small hat crowd, goyim, oy vey, shekels, khazar~, globalist bankers,
    early life section, early life check, cultural enrichment, cultural enricher~, culturally enriched, doctors and engineers, diversity is our strength, chimp out, chimping out, chimped out, ooga booga, poo in loo, poo in the loo, sun people, melanin enriched, wypipo, bugmen, bug men, bug people,
    ✂ crowd, ✂ people, ✂ sisters, ✂ girls, ✂ sister, 🥕 muncher~, 🌮 muncher~, 🍑 bandit~, mud people, cave beast~, ok groomer, okay groomer, you will always be a man, axe wound, the wall is undefeated, remigration, remigrate~, autogynephile~, hypergamous, post wall, short bus people, short bus crowd, burka brigade, turban crowd, wheelchair brigade, zimmer frame brigade`,
  // What numbers and signs stand beside, where they are no number and no nose.
  'code.words': '14 words, fourteen words, 14 word',
  'code.eight': '88, 1488, ⚡ ⚡, rahowa, heil, sieg heil, white race',
  'code.nose':
    '👃, big nose, big noses, hook nose, noses, every single time, tribe, oy vey, the usual suspects, noticing, shocker, like clockwork',
  'code.dish': '🍛, 🌮, 🌯, 🍉, 🍗, 🥟, 🍜, 🥢, 🍌, 🥥, 🫓',
  'code.person':
    '🏃🏿, 🏃🏾, 🚶🏿, 🚶🏾, 👨🏿, 👨🏾, 👩🏿, 👩🏾, 🧑🏿, 🧑🏾, 👦🏿, 👦🏾, 👧🏿, 👧🏾, 👶🏿, 👶🏾, 🧒🏿, 🧒🏾, 👮🏿, 🕺🏿, 💃🏿',
  'code.ape': '🐒, 🦍, 🐵, 🦧',
}

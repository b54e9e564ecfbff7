import type { Lexicon } from '../match/lexicon.ts'

/**
 * Names of protected groups (data): race, colour, religion, national origin, ethnicity, immigration, sex, gender
 * identity, sexual orientation, age, disability, veteran status. Neutral names only; `rules/groups.ts` puts them
 * together with a head ("deaf" + "people") and says whether many or one are meant.
 */
export const groups: Lexicon = {
  // Nouns that name the people by themselves.
  'group.noun': `gay, gal, gals, muslim~, moslem~, jew~, jewess, jewesses, christian~, catholic~, protestant~, evangelical~, baptist~, mormon~, hindu~, sikh~, buddhist~,
    atheist~, agnostic~, pagan~, jehovah's witnesses, born-again~, born again christian~, shia, shiite~, sunni~, islamist~, hasid, hasidim, zionist~, quaker~, amish,
    gays, homosexual~, lesbian~, bisexual~, transsexual~, transgender~, transgenders, queers, heterosexual~, asexual~, transwoman, transwomen, transman, transmen,
    trans woman, trans women, trans man, trans men, drag queen~, nonbinaries, enbies, lgbt, lgbtq, lgbtqia, lgbts, lgbtq community, gay community, trans community,
    blacks, whites, caucasian~, african~, african american~, african-american~, afro american~, asian~, asian american~, latino~, latina~, latinx, hispanic~, chicano~, chicana~,
    arab~, native american~, american indian~, indigenous people~, aboriginal~, aborigine~, eskimo~, inuit, pacific islander~, hawaiians, samoan~, mestizo~, middle easterner~,
    mexican~, haitian~, brazilian~, dominican~, puerto rican~, guatemalan~, salvadoran~, salvadorian~, honduran~, nicaraguan~, cuban~, colombian~, columbians, venezuelan~,
    ecuadorian~, peruvian~, bolivian~, chilean~, argentinian~, argentine~, jamaican~, trinidadian~, bajan~, cape verdean~, cabo verdean~, nigerian~, somali~, somalian~, ethiopian~,
    eritrean~, ghanaian~, kenyan~, ugandan~, congolese, rwandan~, sudanese, liberian~, senegalese, cameroonian~, angolan~, south african~, moroccan~, algerian~, tunisian~, libyan~,
    egyptian~, syrian~, lebanese, iraqi~, iranian~, persian~, afghan~, afghani~, pakistani~, indian~, bangladeshi~, bengali~, sri lankan~, nepali~, nepalese, saudi~, yemeni~,
    chinese, japanese, korean~, vietnamese, cambodian~, khmer, laotian~, hmong, thais, filipino~, filipina~, indonesian~, malaysian~, burmese, mongolian~, taiwanese, tibetan~, uyghur~,
    russian~, ukrainian~, pole, poles, italian~, portuguese, spaniard~, greek~, turk~, albanian~, armenian~, bosnian~, serb~, serbian~, croat~, croatian~, bulgarian~, romanian~, hungarian~,
    lithuanian~, latvian~, kurd~, israeli~, palestinian~, german~, irishman, irishmen, irishwoman, englishman, englishmen, frenchman, frenchmen, brits, british, irish, french, scots, welsh,
    americans, canadian~, australian~, european~, romani, gypsy, gypsies, traveller~, bedouin~, berber~, azoreans, azorean, bahamian~, guyanese, barbadian~, panamanian~, costa rican~, paraguayan~, uruguayan~,
    homeless people, the homeless, homeless, vagrant~, panhandler~, welfare recipient~, welfare mother~, welfare moms, the poor, poor people, border crosser~, gen z'er~, fat people, obese people, short people, midgets, dwarfs, people of size, transplants from, trailer park people, hillbilly, hillbillies, rednecks, muzzies, jehovahs, depressed people, mental patients, people on welfare, people on disability, people on section 8, addicts, rabbi~, imam~, non-binary people, gingers, immigrant~, migrant~, refugee~, asylum seeker~, asylum-seeker~, foreigner~, illegal~, illegal alien~, illegal immigrant~, undocumented~, newcomer~, dreamers,
    woman~, women, female~, girl~, ladies, lady, man, men, males, male, boys, chicks, broads, dames, wives, feminist~, mothers, single mom~, single mother~, housewives, pregnant women, working mothers,
    senior citizen~, the elderly, elderly, seniors, boomer~, baby boomer~, millennial~, gen z, gen zers, zoomer~, pensioner~, retirees, octogenarian~, old folks, oldsters, geezers, old timers,
    teenager~, teens, young people, kids these days, the disabled, the handicapped, the blind, the deaf, autistic, autistics, amputee~, paraplegic~, quadriplegic~, wheelchair user~, epileptic~, dwarfs, dwarves,
    the mentally ill, schizophrenic~, the mentally disabled, deaf mutes, dyslexic~, veterans, disabled veterans, handicapped, disabled, disableds, indios, caboverdianos, brasileiros, dominicanos, haitianos,
    mexicanos, judios, musulmanes, negros, inmigrantes, imigrantes, islam, judaism, hinduism, homosexuality, transgenderism, lesbianism`,
  // Adjectives that name the people with a head beside them.
  'group.of': `muslim, moslem, islamic, jewish, christian, catholic, protestant, evangelical, mormon, hindu, sikh, buddhist, atheist, pagan, orthodox, hasidic, amish, sunni, shia, born again, born-again,
    gay, lesbian, homosexual, bisexual, bi, queer, trans, transgender, transgendered, transsexual, nonbinary, non-binary, genderfluid, intersex, asexual, pansexual, same-sex, same sex, lgbt, lgbtq, lgbtq+, straight, heterosexual, cis, cisgender,
    black, white, brown, colored, coloured, caucasian, african, african american, african-american, afro-american, asian, asian american, oriental, latino, latina, latinx, hispanic, arab, arabic, arabian, native american, american indian, indigenous,
    aboriginal, native, biracial, mixed race, mixed-race, multiracial, dark skinned, dark-skinned, light skinned, nonwhite, non-white, middle eastern,
    mexican, haitian, brazilian, dominican, puerto rican, guatemalan, salvadoran, honduran, nicaraguan, cuban, colombian, venezuelan, ecuadorian, peruvian, bolivian, chilean, argentinian, jamaican, trinidadian, cape verdean, nigerian, somali,
    ethiopian, eritrean, ghanaian, kenyan, ugandan, congolese, sudanese, liberian, moroccan, algerian, tunisian, libyan, egyptian, syrian, lebanese, iraqi, iranian, persian, afghan, pakistani, indian, bangladeshi, nepali, saudi, yemeni,
    chinese, japanese, korean, vietnamese, cambodian, laotian, hmong, thai, filipino, indonesian, malaysian, burmese, mongolian, taiwanese, russian, ukrainian, polish, italian, portuguese, spanish, greek, turkish, albanian, armenian, bosnian, serbian,
    croatian, bulgarian, romanian, hungarian, lithuanian, kurdish, israeli, palestinian, german, irish, english, british, french, scottish, american, canadian, european, roma, romani, gypsy, caribbean, west indian, central american, south american, african born, foreign born, foreign-born,
    immigrant, migrant, refugee, foreign, illegal, undocumented, islander, island, reservation,
    female, male, women's, pregnant, unwed, single, divorced, feminist, childless, barren, nursing,
    old, older, elderly, aged, aging, senior, young, younger, teenage, middle aged, middle-aged, gray haired,
    disabled, handicapped, crippled, autistic, deaf, blind, mute, paralyzed, wheelchair bound, wheelchair-bound, mentally ill, mentally disabled, mentally handicapped, special needs, special-needs, special ed, down syndrome, down's syndrome, schizophrenic, bipolar,
    epileptic, dyslexic, neurodivergent, deformed, disfigured, differently abled, developmentally disabled, intellectually disabled, learning disabled, obese, fat, homeless, depressed, anorexic, suicidal, addicted, poor, welfare`,
  'group.head.many': `people, peoples, folk, folks, persons, men, women, guys, girls, boys, kids, children, babies, teens, teenagers, youth, youths, ladies, dudes, gals, males, females, adults, couples, families, family, community, communities, students,
    workers, drivers, neighbors, neighbours, immigrants, migrants, refugees, americans, parents, mothers, moms, fathers, dads, bastards, individuals, citizens, residents, households, immigration, populations, population, race, races, women and children, voters,
    teachers, soldiers, veterans, vets, doctors, cops, officers, help, contractors, colleagues, ones, lives, lot, types, minorities, minority, believers, worshippers, patients, seniors, athletes, lovers, activists, men and women, britons, aliens`,
  'group.head.one':
    'person, man, woman, guy, girl, boy, kid, child, baby, teen, teenager, lady, dude, gal, male, female, adult, couple, student, worker, driver, neighbor, neighbour, immigrant, migrant, refugee, american, parent, mother, mom, father, dad, individual, citizen, resident, fella, chick, veteran, vet, teacher, doctor, patient, athlete, activist, contractor, alien, bastard',
  // What a person has: "people with autism", "people of colour".
  'group.with': `people of color, people of colour, person of color, person of colour, people with disabilities, people with a disability, people with disability, person with a disability, people in wheelchairs, people in a wheelchair, person in a wheelchair,
    people with autism, person with autism, people with down syndrome, people with down's syndrome, person with down syndrome, kids with autism, children with autism, people with mental illness, people with mental illnesses, people with special needs,
    kids with special needs, children with special needs, people on the spectrum, people who are disabled, people who are deaf, people who are blind, people who are gay, people who are trans, people who are black, people from haiti, people from mexico,
    people from africa, people from china, people from india, people from other countries, people from that country, people from the middle east, people from abroad, women of color, women of colour, men of color, men in dresses, people in turbans, women in hijabs,
    women in burkas, women in burqas, people over 60, people over 65, people over 70, anybody past 60, anybody past 70, anyone over 60, anyone over 65, anyone over 70, anyone past 70, drivers over 70, people my grandmother's age, people who cannot speak english, people who do not speak english,
    people born here illegally, people here illegally, people who came here illegally, followers of islam, followers of allah, children of god immigrants, people of faith, chosen people`,
  // Things that stand for the people.
  'group.thing': `mosque~, synagogue~, hijab~, headscarf, headscarves, head scarf, head scarves, niqab~, yarmulke~, kippah, burka~, burqa~, turban~, quran~, koran~, halal, ramadan, pride flag~, pride parade~, pride month, drag show~, gay bar~, gay pride, gay marriage, sharia, rainbow flag~, kreyol, group home~, refugee camp~, homosexuality, transgenderism, lesbianism`,
  // Countries and parts of the world that people are told to go back to.
  'group.place': `africa, haiti, mexico, guatemala, honduras, el salvador, brazil, colombia, venezuela, ecuador, nicaragua, cuba, puerto rico, the dominican republic, jamaica, cape verde, nigeria, somalia, kenya, ethiopia, ghana, liberia, cameroon, senegal, the congo, angola, rwanda, eritrea, mali, zimbabwe, algeria, libya, jordan, kuwait, nepal, sri lanka, indonesia, malaysia, burma, peru, bolivia, panama, trinidad, barbados, armenia, romania, bosnia, sudan, uganda, egypt, morocco, syria, iraq, iran, afghanistan, pakistan, india,
    bangladesh, saudi arabia, yemen, lebanon, palestine, gaza, the middle east, china, vietnam, cambodia, laos, thailand, the philippines, korea, japan, taiwan, russia, ukraine, albania, the third world, your own country, their own country, that island, their island, the desert, the jungle, the reservation, the old country`,
  'group.emoji':
    '🧕, 👳, 🕌, 🕋, 🕍, ☪, ✡, 🕎, 🏳🌈, 🏳⚧, ⚧, 👬, 👭, ♿, 🦽, 🧑‍🦽, 👨‍🦽, 👩‍🦽, 👵, 👴, 👩🏿, 👨🏿, 🧑🏿, 👩🏾, 👨🏾, 🧑🏾, 👦🏿, 👧🏿, ✊🏿, 👲, 🤶🏿, 🇲🇽, 🇭🇹, 🇧🇷, 🇨🇳, 🇮🇱, 🇵🇸, 🇮🇳, 🇸🇴, 🇩🇴, 🇬🇹',
  // Abusive names. Said of anybody, these alone carry the abuse.
  slur: `schizo~, trailer trash, jesus freak~, bible thumper~, bible basher~, holy roller~, papist~, retarted, re-tard~, ree-tard~, tr@nny, ping pong chinaman, half-caste, halfcaste, nutjobs, fairy boy~, nancy boy~, sped kids, tard, tards, incel trash, barbie bitch, jew bag, jewbag~, jap bastard~, chinks, japs, gooks, wogs, abos, coons, queers on, polacks, mongoloids, sambo~, tar baby, zipper heads, haji mart, rag-head~, tree monkey~, cave dweller~, nigger~, nigga~, niggaz, nigguh, darkie~, jigaboo~, jungle bunny, jungle bunnies, porch monkey~, pickaninny, pickaninnies, spearchucker~, mudshark~, moon cricket~, sheboon~, kaffir~, kaffer~, house negro,
    spic~, spick~, wetback~, beaner~, border hopper~, border jumper~, fence hopper~, anchor baby, anchor babies, chinaman, chinamen, gook~, slant eye~, slanteye~, slant-eyed, zipperhead~, pajeet~, curry muncher~, dothead~, dot head~, paki~,
    raghead~, rag head~, towelhead~, towel head~, camel jockey~, camel fucker~, sand nigger~, sandnigger~, goat fucker~, goatfucker~, muzzie~, muzrat~, mudslime~, kike~, kyke~, heeb~, yid~, christ killer~, christ-killer~, jewboy~, jew boy~, oven dodger~,
    faggot~, faggy, fags, fag, fudge packer~, fudgepacker~, pillow biter~, butt pirate~, sodomite~, carpet muncher~, rug muncher~, bull dyke~, bulldyke~, lesbo~, lezzie~, lezbo~, homos, poofter~, batty boy~, battyboy~,
    shemale~, she-male~, he-she, ladyboy~, trannie~, trannies, trannys, troon~, transtrender~, retard, retards, retarded, libtard~, fucktard~, mongoloid~, spastics, window licker~, windowlicker~, sperg~, autist, autists, downie~,
    gyppo~, gypo~, gippo~, pikey~, wop~, dago~, greaseball~, polack~, kraut~, injun~, prairie nigger~, wagon burner~, half breed~, half-breed~, honky, honkies, femoid~, feminazi~, roastie~, cumdumpster~, cotton picker~, golliwog~, towel heads, welfare queen~, ape people, monkey people, white trash, cripples, squaw~`,
  // Abusive names that are also something else: only beside words that make them names of people.
  'slur.maybe': `shylock, shylocks, whitey, coon, spade, spades, dyke, dykes, tranny, chink, cracker, crackers, gypsy, gypsies, queer, queers, fruit, fairy, fairies, pansy, oreo, coconut, gimp, gimps, mick, micks, spook, spooks, sissy, sissies, illegals, savages, oriental, orientals, negro, negroes, coloreds, broads, schizos, psychos, groomer, groomers, cripples, gimps, trap, mong, spaz, spastic, cripple, invalid, invalids, midget, midgets, hag, crone, wog, abo, jap, nip, nips, haji, hajis, hymie, homo, redskin, redskins, uncle tom, limp wrist, limp-wristed, loony, loonies, mulatto, guido, guidos, banana`,
  // Names of things that hold such a word.
  'slur.not': `spic and span, spick and span, gypsy moth~, gypsy kings, gypsy rose, gypsy jazz, fruit fly, fruit flies, fairy tale~, tooth fairy, chink in, chinks in, spade work, queer eye, queer as folk, homo sapiens, cracker barrel, oreo cookie~, dyke of, doo wop, doo-wop, gookin, maine coon~, coon hound~, coonhound~, coon dog~, honky tonk~, honky-tonk~, honkytonk~, kaffir lime~, kaffir lily, squaw valley, combat sambo, midget hockey, midget team, midget league, uncle tom's cabin`,
}

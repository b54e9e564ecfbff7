/** Innocent look-alikes of words that people disguise (data), written by `tsx scripts/lookalikes.ts`. */
export const INNOCENT =
  'abegging abhorred abhorring aborigins adumbrative african+s aft agnosic alays amassing ambipolar ambisexual ' +
  'ambisexuals amenaged amenaging americas anabaptist anabaptists anapests ani+mals animal+s animallike animas ' +
  'anticking apartmental apathetic aphonies apse ar+ab ar+abs arab+s arabicas arabin aras arb arbs aromatherapist ' +
  'aromatherapists arts as+ian as+s as+sed as+shat as+sin as+sing ashling asian+s asin ass+ed ass+es ass+eses ' +
  'ass+hat ass+hated ass+hating ass+hats ass+hole ass+holed ass+holes ass+holing ass+in ass+ing assassinate ' +
  'assassinator asses+ed asses+es asses+in asses+ing assess assessed assesses assessing asshat+ed asshat+in ' +
  'asshat+ing asshat+s asshole+d asshole+s assign assn assonants atheroma atheromatous auscultate auscultative ' +
  'auscultator avid avin aways baan babes baboos backs backstabbed backstabbing bad+ass bad+assed bad+asses ' +
  'badass+ed badass+es badass+in badass+ing badinaged badinaging bagger baggers bangladesh bann bardos barn ' +
  'bas+tard bas+tards bast bast+ard bast+ards bastad bastard+ed bastard+in bastard+ing bastard+s bastes basts ' +
  'bats be+head be+headed be+heading be+heads bean+er bean+ered bean+erin bean+ering bean+ers beaner+ed beaner+in ' +
  'beaner+ing beaner+s beanpole beanpoles beats beclowns becoward becowards bedamned bedamning bedevils beduin ' +
  'beduins bedunces bedwarfs begar begars beggarweed beggarweeds behead+ed behead+in behead+ing behead+s beladies ' +
  'belgians belive bemocked bemocking bemonster bemonsters benali bene bengal bengals berberin berberis berran ' +
  'besat beslaves best bests bewhored bewhores bewhoring bich bight bind bit+ch bit+chin bit+ching bitch+ed ' +
  'bitch+es bitch+eses bitch+in bitch+ing bitch+yin bitch+ying bitches+ed bitches+es bitches+in bitches+ing ' +
  'bitchy+in bitchy+ing bits black+s blackboys blackcock blackcocks blackflies blacksnake blacksnakes blackwashes ' +
  'blindworm blindworms blow+job blow+jobed blow+jobing blow+jobs blowjob+ed blowjob+in blowjob+ing blowjob+s ' +
  'bo+ob bo+obs boards bobs bolivias bombes boners bong bongos bongs boo+bed boo+bin boo+bing boob+ed boob+in ' +
  'boob+ing boob+s boody booed booing boons boos bottomland bottomless bottommost boychicks brads brainsickness ' +
  'branles bras brast brazil+ian brazilian+s brazilin brazilins bren bris britts brods bron brut bruts bull+shit ' +
  'bull+shited bull+shiting bull+shits bulls+hit bulls+hits bullshit+ed bullshit+in bullshit+ing bullshit+s ' +
  'bullshitted bullshitting burdensome buren burets bute butes buug cabs cancerate caner caners capped capping ' +
  'caps carbs carp carpetweed carpetweeds carps carsickness catholic+s catholicate catholicon cattleman cattlemen ' +
  'cetin ch+ink ch+inked ch+inking ch+inks chainman chainmen chap chat chats chet chiana chics chiese chik chiks ' +
  'chilena chin+ked chin+kin chin+king chined chines chining chink+ed chink+in chink+ing chink+s chino chinos ' +
  'chins chiny chip chips chris+tian chris+tians christ+ian christi+an christi+ans christiaan christian+s ' +
  'christiana christin christina churchpeople clon clons cloured clows cluster+fuck cluster+fucked cluster+fuckin ' +
  'cluster+fucking cluster+fucks clusterfuck+ed clusterfuck+in clusterfuck+ing clusterfuck+s coat coats cock+ed ' +
  'cock+in cock+ing cock+roach cock+roaches cock+s cock+sucker cock+suckered cock+suckering cock+suckers ' +
  'cockamamy cockatoo cockroach+es cocks+uckers cockshot cocksucker+ed cocksucker+in cocksucker+ing cocksucker+s ' +
  'cognation coked coking cons cook cooke cooks coondogs coos corruptive corruptor countrywoman countrywomen ' +
  'county cowardship crabstick crabsticks crap+ped crap+pin crap+ping crap+s craped craping crapshoot crapshoots ' +
  'crapy cras cratur craturs cray crazyweed crazyweeds creatureship crees crepe crepes crepey creps crepy ' +
  'criminal+s cripple+s cristian crooled crota crud crue crus cruse csi cude cum+med cum+min cum+ming cum+s cumin ' +
  'cunt+ed cunt+in cunt+ing cunt+s cure cures curr currs cuse cutin cuts cystitis d+ick daems daes dags daikers ' +
  'daler dam+ned damn+ed damn+in damn+ing damn+s dams dangers dans darin dark darks daydreamers de+port de+ported ' +
  'de+porting de+ports de+serve de+test de+tested de+testing de+tests deafblind dealership deest degs deil deils ' +
  'demand demos dene denes dens deon dep+ort dep+orts deport+ed deport+in deport+ing deport+s depot depots ' +
  'des+pise des+pises dese despise+d despise+s det+est det+ests detest+ed detest+in detest+ing detest+s devant ' +
  'devs di+sabled di+sease diced dicing dick+ed dick+head dick+headed dick+heading dick+heads dick+in dick+ing ' +
  'dick+s dickhead+ed dickhead+in dickhead+ing dickhead+s dickinson dido didos diked diking dildo+ed dildo+in ' +
  'dildo+ing dildo+s dildoe+d dile dip+shit dip+shited dip+shiting dip+shits dips+hit dips+hits dipshit+ed ' +
  'dipshit+in dipshit+ing dipshit+s dis+ability dis+abled dis+ease dis+gust dis+gusting disa+bled disable+d ' +
  'disables disgust+ing diss dissed disses dogg doggerman doghanged dogrobber dogrobbers domen domenic dominic+an ' +
  'dominic+ans dominican+s donative donie donkeywork donkeyworks dose doss douce dowie down downes downs drian ' +
  'dros druunk dub duce duces dumb+ass dumb+assed dumb+asses dumbass+ed dumbass+es dumbass+in dumbass+ing ' +
  'dumbfuck dumbshit dumbshits dunes dunk dunks dunne dyed dyes dyk+ed dyk+es dyk+in dyk+ing dyke+d dyke+s eben ' +
  'edmon eevn elder+ly endamaged endamaging enver etens ex+terminate ex+terminated ex+terminates ex+terminating ' +
  'exterminate+d exterminate+s eyeblacks faes fag+ged fag+gin fag+ging fag+got fag+s faggot+ed faggot+in ' +
  'faggot+ing faggot+s faggoty fagin fagoted fagoting fail fakers fakse faurd fe+male fe+males feals fem+ale ' +
  'fem+ales femal+es female+s femals fidos fids fil+thy files filipia fleabane fml folu foolisher foreign+er ' +
  'foreign+ers foreigner+s form forwasted fraudsman fraudsmen fraus fro fta fuck+ed fuck+eds fuck+er fuck+ered ' +
  'fuck+erin fuck+ering fuck+ers fuck+in fuck+ing fuck+ings fuck+ins fuck+s fucked+ed fucked+in fucked+ing ' +
  'fucked+s fucker+ed fucker+in fucker+ing fucker+s fuckin+ed fuckin+ged fuckin+gin fuckin+ging fuckin+in ' +
  'fuckin+ing fuckin+s fucking+ed fucking+in fucking+ing fucking+s fugus fungs gaed gagster gagsters galangals ' +
  'gall galls gangsterland garage garb+age garbageman garbagemen gats gay+s geek geeks gems germanous germinate ' +
  'germinative germinator gers gils ginges gips girl+s girs glas goas goatweed goatweeds god+damn god+damned ' +
  'god+damning god+damns goddam+ned goddamn+ed goddamn+in goddamn+ing goddamn+s goddamnit goddams godmothers ' +
  'goliardies golliwogg golliwoggs goo+ked goo+kin goo+king gook+ed gook+in gook+ing gook+s goos goss grees grid ' +
  'grids grill grills gros guly gyp+sies gyps gys ha+te ha+ted ha+tes ha+tin ha+ting haard hae haed haes haets ' +
  'hag hags hai+tian hai+tians haid hain haiti+an haiti+ans haitian+s han+ged han+gin han+ging hand+job ' +
  'hand+jobed hand+jobing hand+jobs handicap+ped handjob+ed handjob+in handjob+ing handjob+s hang+ed hang+in ' +
  'hang+ing hang+s hangdogs hans harder hat+ed hat+es hat+in hat+ing hate+d hate+s hatful hats hatted hatting ' +
  'haynes he+roin heartbroken heartsickness heatless heats hebes hees hens hereticate hern hero+in heron hind ' +
  'hinds hins his+panic his+panics hispanic+s histopathological hnos ho+mo hobs hogg hoggs hokey hom+o ' +
  'homesickness hommos homo+sexual homogonous homophonies homophony homosexual+s homotaxis homotonous homs ' +
  'honduras honey honeys hong honks hony hoo hoog horse+shit horse+shited horse+shiting horse+shits horses+hit ' +
  'horses+hits horseshit+ed horseshit+in horseshit+ing horseshit+s hose hoss hostie housebroken housemothers hsia ' +
  'hsit hte hug hwy hyen hyens i+slam idioticon illegal+s ilves imbrutes imitants immigrant+s impregnant inane ' +
  'inbreed inbreeders incest incests incorrupt incorruptive incursive indian+s indias infestants infields ' +
  'inmigrant inmigrants innative inoffensive insectan inset insets intoxicants intoxicate intoxicative ' +
  'intoxicator intransitive intrudes invades inwicked iodins is+lam isam isla+m islamabad italianate jacals ' +
  'jack+ass jack+assed jack+asses jackass+ed jackass+es jackass+in jackass+ing japans jees jerkinhead jerkinheads ' +
  'jetes jets jew+ish jew+s joes judos juds junie junk junks juts kafer kafir kafirs kenan ki+ked ki+kin ki+king ' +
  'kike+d kike+s kild kill+ed kill+in kill+ing kill+s killcows killifishes kiln klin kling koran koren krans ' +
  'kraus kurtas kyes la+tina labilities lability laddies lades lads ladybugs ladycows ladyflies laiest lair lairs ' +
  'lal landdamned landdamning landladies lanita laris lars lath lathe lathed lathes lathing laths lati+na lati+no ' +
  'lati+nos latino+s lay lech leches leechees lesbian+s lesses lezz lezzes lgbtpedo li+ars liar+s lias liban ling ' +
  'lira liras loath+ed loath+es loath+in loath+ing loathe+d loathe+s lod loko looies looser loses losser loth ' +
  'lothian lothsome loue lovesickness luse lych lyches lyn+ch lyn+chin lyn+ching lynch+ed lynch+es lynch+in ' +
  'lynch+ing lyng m+eth mael maes magot magots malefactor malemute malle malles mals manifolder mann mantel ' +
  'mcking meacocks meals meh melas meseemeth mesoamerican metal methadone mexican+s mi+grant mi+grants midges ' +
  'mids mig+rant mig+rants migrant+s mildness mna mo+ron mockadoes mocs modis mods moer moneys monstera monsteras ' +
  'mooches moon moons mor+on morn morns mosquitos mother+fucker mother+fuckers mother+fuckin mother+fucking ' +
  'mother+fuckings motherfucker+ed motherfucker+in motherfucker+ing motherfucker+s motherfucking+ed ' +
  'motherfucking+in motherfucking+ing motherfucking+s mots mu+slim mu+slims muckamuck muckworm muckworms mulse ' +
  'murat murder+ed murder+in murder+ing murder+s murer muslim+s muts muttonhead muttonheads muzz muzzes na+ked ' +
  'naive nats nde neandertal neandertals nig+gaed nig+gain nig+gas nig+ger nig+gers niger nigers nigga+ed ' +
  'nigga+in nigga+ing nigga+s nigger+ed nigger+in nigger+ing nigger+s niggerhead niggerheads nigh noggins norges ' +
  'noting nu+de nutshell objective objectless objector objet objets occupies odes offshoots oldsquaws oler omron ' +
  'ont orach oraches orma outbegging outbitched outbitches outbitching outbroken outcheating outcheats outkilled ' +
  'outkilling outpeople outshooting outshoots outsmells outthieves outthieving outwasted outwicked overaggressive ' +
  'overbrutal overburden overburdens overburdensome overcolored overcoloured overgreedy overhanging overhating ' +
  'overkilled overkilling overmanaged overmanaging overpeople overshooting overshoots overstinking overstinks ' +
  'overviolent pa+ki paan paans pado pads paedobaptist paedobaptists paiks pais pak+i pangas panhandles para+site ' +
  'para+sites parasite+s peds peest pelos pensioneer pensiones peopleless pernod pervasive phones phons ' +
  'picaninnies picaninny pick picked pickin picking picks pigmental pigstick pigsticking pigsticks pikas pikes ' +
  'pingoes pintles pis+s pis+sed pis+sin pis+sing pises pison piss+ed piss+eds piss+es piss+in piss+ing pissants ' +
  'pissed+ed pissed+in pissed+ing pissed+s plack placks plage plages plaguesome plce ples pluton po+lice poisson ' +
  'pol+ice polak policeman policemen policewoman policewomen pollack pollacks pols polting ponies pons pony poole ' +
  'pooter pooters pored porin poring porn+ed porn+in porn+ing porn+s poro priced pricing prick+ed prick+in ' +
  'prick+ing prick+s pron propertyless prvan prvin psis psych psychogas psychometries psychometry ' +
  'psychopathological psychotherapist psychotherapists psychotoxic pus+sies puss+yin puss+ying pusses pussy+in ' +
  'pussy+ing putid quakes quer raab raabs rabb rabi rabis rach raches rachet racons racoons radials rae raed raes ' +
  'rag+head rain rally randan randans ranid rap+ed rap+es rap+in rap+ing rap+ist rape+d rape+s rapist+s rappe ' +
  'rapped rappes rapping raps rast ratsbane re+tard re+tards reaps red+skin red+skins reds+kin reds+kins ' +
  'redskin+s refuge refuge+es refugee+s refuges renest renested renesting renests repay resentive reset resets ' +
  'ret+ard ret+ards retard+ed retard+eds retard+in retard+ing retard+s retardants retardate retardative ' +
  'retarded+ed retarded+in retarded+ing retarded+s retile retiles retires retrated retrees revoting roam roasts ' +
  'roborants roch roches romain root roots rost rostis rosts rotavirus rotaviruses rued russias s+cum s+ex s+hit ' +
  's+hits s+hitting s+hoot s+hooting s+hoots s+hot s+pic s+pics s+tab s+tabbed s+tabbing s+tabs sab sabbed ' +
  'sabbing sabs sackers sadi sadis sads sain sake sakes salve salves saman samans sammer samo samoas samos sank ' +
  'sasin satin satna satyrs sav+ages savage+s save saves scheer schemes schio schizogonous schmeer schmeers ' +
  'scoots scotts screwbean screwworm screwworms scrouge sealing seaze seazes seep seline selvas senor senors ' +
  'serban serian sers sey sh+it sh+its sh+oot sh+oots shae sham she+male sheens sheepdogs shep shist shit+faced ' +
  'shit+head shit+headed shit+heading shit+heads shit+hole shit+holed shit+holes shit+holing shit+s shit+show ' +
  'shit+showed shit+showing shit+shows shit+ted shit+tied shit+ties shit+tin shit+ting shit+ty shit+tyin ' +
  'shit+tying shite shited shites shitface+d shitface+din shitface+ding shitfaced+ed shitfaced+in shitfaced+ing ' +
  'shitfaced+s shitfaces shithead+ed shithead+in shithead+ing shithead+s shithole+d shithole+s shiting shitless ' +
  'shits+how shits+hows shitshow+ed shitshow+in shitshow+ing shitshow+s shitty+in shitty+ing shoo+t shoo+tin ' +
  'shoo+ting shooing shoos shoot+in shoot+ing shoot+s shootaround shots shott sicced siccing sicknursing sicks ' +
  'sics sider siders sideshoots sies silene sime sine singe sink sinking sinks sinky sipes sisses sithole sits ' +
  'sitting skane skeans slae slaes slakers slanty slim slut+s slut+ted slut+tin slut+ting smal smile snakeweed ' +
  'snakeweeds snakey snakiest snaky sneaksby snor sobs sodomies soiled soliped sols soneris sonofabitch sonorants ' +
  'sood soot soothing sooths sooting soots sot sots sottish speeds spic+s spiced spicing spiderlike spiderman ' +
  'spidermen spiderwork spiderworks spides spier spiers spik spiks spiled spinels spinless sponges squawbushes ' +
  'st+ab st+abbed st+abs stab+bed stab+bin stab+bing stab+s staling stan stanic stas stian stin stinkbugs ' +
  'stinkweed stinkweeds stithied stithies stithy stithying straightaway straightaways straightway straightways ' +
  'sub+human sudi suds suks sum suni sunis sunn sunns suns suttled suttling suttly swag swage swam swindles ' +
  't+errorist t+errorists t+its t+rash t+wat t+wats tado tads tags tais tamp tamps tannie tannies tans tarns taro ' +
  'taros tars tash tats tatted tatting tawt tawts teenages tees tenes teng tens terror+ist terrorist+s testis ' +
  'theatromania theatromanias thees therapeuses therapeusis therapist therapists thieve+s thus ticing tics tigs ' +
  'tiks tit+s tit+sed tit+sin tit+sing tit+ties titin tits+ed tits+es tits+in tits+ing tittie+s tittie+sed ' +
  'tittie+sin tittie+sing titties+ed titties+es titties+in titties+ing tohungas toic toon toons tosses towel+head ' +
  'toxicants trads traitorship trams tran tran+nied tran+nies tran+ny tran+nying tran+s trannie+d trannie+s ' +
  'tranny+in tranny+ing trans+gender trans+genders trans+sexual transcaucasian transcurrent transexual ' +
  'transexuals transgender+s transitive transmigrant transmigrants transmute transsexual+s trap traps traveler ' +
  'travelers treat treats trespasses troads tron trons troublefree troublemaking troubleshoot troubleshooting ' +
  'troubleshoots troubleshot troublesome troule tugs twa+t twas twat+s twat+ted twat+tin twat+ting tyranning ' +
  'ug+ly ughur unde undershooting undershoots unfuckingbelievable+d unfuckingbelievable+s unit upbroken uphanging ' +
  'upshooting upshoots urde urining veen veil ver+min verminate vics vie vier viers ville violet wack wacks waked ' +
  'waker wakers waking wan+ked wan+kin wan+king waned waning wank+ed wank+er wank+ered wank+erin wank+ering ' +
  'wank+ers wank+in wank+ing wank+s wanker+ed wanker+in wanker+ing wanker+s wans waps wars warst warthogs ' +
  'wartweed wartweeds warwolves was+ted wase washerwoman washerwomen wast wast+ed waste+d wate wats we+ed ' +
  'weathercock weathercocked weathercocking weathercocks weathergirl weathergirls wed weds wee+d weedkiller ' +
  'weedkillers weer wees weid weirds weka werewolves westabout wet+back wet+backed wet+backing wet+backs ' +
  'wetback+ed wetback+in wetback+ing wetback+s whinny whit whitebeam whiteflies whitewasher whitewashes whits ' +
  'who+re who+red who+res who+rin who+ring whore+d whore+s wies wining winy wired wite wites withe withes wo+man ' +
  'wo+men wolff woolf wore workpeople wormflies worth+less wrethed wrethes wried yong yung zers zombielike zombis'

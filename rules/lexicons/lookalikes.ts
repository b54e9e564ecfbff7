/** Innocent look-alikes of words that people disguise (data), written by `tsx scripts/lookalikes.ts`. */
export const INNOCENT =
  'allantoin allantois allweather amanitas amanitin amassing ani+mals animal+s animas annotator antherid anywhere ' +
  'ar+ab ar+abs arba arbas arbs as+ian as+s as+sed as+shat as+sin as+sing asin ass+ed ass+es ass+eses ass+hat ' +
  'ass+hated ass+hating ass+hats ass+hole ass+holed ass+holes ass+holing ass+in ass+ing assassin assassinator ' +
  'asses+ed asses+es asses+in asses+ing assess assessed assesses assessing asshole+d asshole+s assign back ' +
  'backbeat backburn backcountry backdoor backmost backs backstab backstabbed backstabbing backstabs backstop ' +
  'bad+ass bad+asses badass+ed badass+es badass+in badass+ing banisher banoffis bast+ard bast+ards bastad ' +
  'bastard+ed bastard+in bastard+ing bastard+s be+head be+headed be+heading be+heads beamlike bean+er bean+ered ' +
  'bean+erin bean+ering bean+ers beanlike bedamned bedamning behead+ed behead+in behead+ing behead+s bewhored ' +
  'bewhores bewhoring bich bit+ch bit+chin bitch+ed bitch+es bitch+eses bitch+in bitch+ing bitch+yin bitch+ying ' +
  'bitched bitches bitches+ed bitches+es bitches+in bitches+ing bitching bitchy+in bitchy+ing black+s blackcock ' +
  'blackcocks blackout blow+job blow+jobed blow+jobing blow+jobs blowjob+ed blowjob+in blowjob+ing blowjob+s ' +
  'bo+ob bo+obs bobs boo+bed boo+bin boo+bing boob+ed boob+in boob+ing boob+s booed booing boos brazil+ian ' +
  'brazilin brazilins bull+shit bull+shited bull+shiting bull+shits bulls+hit bulls+hits bullshit+ed bullshit+in ' +
  'bullshit+ing bullshit+s bullshitted bullshitting burnisher candidas caner capped capping caps carp carps ' +
  'catholic+s catholicon ch+ink ch+inked ch+inking ch+inks chik chiks chin+ked chin+kin chin+king chined chining ' +
  'chink+ed chink+in chink+ing chink+s chins chris+tian chris+tians christian+s christina cluster+fuck ' +
  'cluster+fucked cluster+fucking cluster+fucks cock+ed cock+in cock+ing cock+roach cock+roaches cock+s ' +
  'cock+sucker cock+suckered cock+suckering cock+suckers cockburn cocklike cockroach+es cocks+uckers cockshot ' +
  'cocksucker+ed cocksucker+in cocksucker+ing cocksucker+s coked cokelike coking countryman countrymen ' +
  'countrywoman countrywomen crap+ped crap+pin crap+ping crap+s craped craping crapshoot crapshoots criminal+s ' +
  'cripple+s cum+med cum+ming cum+s cumin cunt+ed cunt+in cunt+ing cunt+s cutin cuts d+ick dam+ned damn+ed ' +
  'damn+in damn+ing damn+s dams dans de+port de+ported de+porting de+ports de+serve de+test de+tested de+testing ' +
  'de+tests deadbeat deathlike deport+ed deport+in deport+ing deport+s depot depots despise+d despise+s detest+ed ' +
  'detest+in detest+ing detest+s di+sabled di+sease diced dicing dick+ed dick+head dick+headed dick+heading ' +
  'dick+heads dick+in dick+ing dick+s dickhead+ed dickhead+in dickhead+ing dickhead+s dido didos diked diking ' +
  'dildo+ed dildo+in dildo+ing dildo+s dildoe+d dip+shit dip+shited dip+shiting dip+shits dips+hit dips+hits ' +
  'dipshit+ed dipshit+in dipshit+ing dipshit+s dis+ability dis+abled dis+ease dis+gust dis+gusting disa+bled ' +
  'disable+d disgust+ing domelike dominic+an dominic+ans doorstop doorwoman doorwomen dumb+ass dumb+asses ' +
  'dumbshit dumbshits dunk dyed dyes dying dyke+d dyke+s elder+ly evermore everwhere everyman everymen everywhen ' +
  'everywhere everywoman everywomen ex+terminate ex+terminated ex+terminates ex+terminating exterminate+d ' +
  'exterminate+s fag+ged fag+gin fag+ging fag+got fag+s faggot+ed faggot+in faggot+ing faggot+s fagin fagoted ' +
  'fagoting fe+male fe+males fem+ale fem+ales femal+es female+s femals fil+thy foreign+er foreign+ers foreigner+s ' +
  'forevermore forgoing formatter forwasted fuck+ed fuck+eds fuck+er fuck+ered fuck+erin fuck+ering fuck+ers ' +
  'fuck+in fuck+ing fuck+ings fuck+ins fuck+s fucked+ed fucked+in fucked+ing fucked+s fucker+ed fucker+in ' +
  'fucker+ing fucker+s fucking+ed fucking+in fucking+ing fucking+s garage garb+age garbageman garbagemen gay+s ' +
  'girl+s goatlike goatweed god+damn god+damned god+damning god+damns goddam+ned goddamn+ed goddamn+in ' +
  'goddamn+ing goddamn+s goddams gonosome goo+ked goo+kin goo+king gook+ed gook+in gook+ing gook+s goos guly ' +
  'ha+te ha+ted ha+tes ha+tin ha+ting haed haes haets hags hain han+ged han+gin han+ging hand+job hand+jobed ' +
  'hand+jobing hand+jobs handicap+ped handjob+ed handjob+in handjob+ing handjob+s hang+ed hang+in hang+ing hang+s ' +
  'hans hat+ed hat+es hat+in hat+ing hate+d hate+s hats he+roin hemostasis hemostat herefrom hereinto hereupon ' +
  'herewith hero+in heron his+panic his+panics ho+mo hom+o homegirls homelike homo+sexual homodont homogonous ' +
  'homosexual+s homotonous horse+shit horse+shited horse+shiting horse+shits horses+hit horses+hits horseshit+ed ' +
  'horseshit+in horseshit+ing horseshit+s howsoever hsit humanlike i+slam illegal+s immigrant+s inamoratas indias ' +
  'inheritor inmigrant inmigrants insheathe is+lam isla+m isothere jack+ass jack+asses jackass+ed jackass+es ' +
  'jackass+in jackass+ing jew+ish jew+s ki+ked ki+kin ki+king kike+d kike+s kill+ed kill+in kill+ing kill+s ' +
  'la+tina lairs lars lathe lathed lathes lathing lati+na lati+no lati+nos latino+s lesbian+s li+ars liar+s lias ' +
  'liras loath+ed loath+es loath+in loath+ing loathe+d loathe+s lovesome lych lyches lyn+ch lyn+chin lynch+ed ' +
  'lynch+es lynch+in lynch+ing m+eth mancando mangetout mesosome mi+grant mi+grants mig+rant mig+rants migrant+s ' +
  'mo+ron moon mor+on morn mostwhat mother+fucker mother+fuckers mother+fucking mother+fuckings motherfucker+ed ' +
  'motherfucker+in motherfucker+ing motherfucker+s motherfucking+ed motherfucking+in motherfucking+ing ' +
  'motherfucking+s mu+slim mu+slims murder+ed murder+in murder+ing murder+s na+ked nevermore neverthemore niger ' +
  'nigers nigger+ed nigger+in nigger+ing nigger+s nu+de offshoot offshoots outbitch outbitched outbitches ' +
  'outbitching outdrunk outgoing outgross outkilled outkilling outkills outlives outpeople outshoot outshooting ' +
  'outshoots outthieves outwasted pa+ki paik pak+i para+site para+sites parasite+s personas personator pick ' +
  'picked pickin picking picks pigswill pis+s pis+sed pis+sin pis+sing pises piss+ed piss+eds piss+es piss+in ' +
  'piss+ing pissed+ed pissed+in pissed+ing pissed+s pisses plage plaguesome po+lice pol+ice policeman policemen ' +
  'policewoman policewomen pons pored poring porn+ed porn+in porn+ing porn+s priced pricing prick+ed prick+in ' +
  'prick+ing prick+s psis pus+sies puss+yin puss+ying pusses pussy+in pussy+ing rag+head rain rap+ed rap+es ' +
  'rap+in rap+ing rape+d rape+s rapist+s raps refuge refuge+es refugee+s refuges ret+ard ret+ards retard+ed ' +
  'retard+eds retard+in retard+ing retard+s retarded+ed retarded+in retarded+ing retarded+s s+cum s+ex s+hit ' +
  's+hits s+hitting s+hoot s+hooting s+hoots s+hot s+pic s+pics s+tab s+tabbed s+tabbing s+tabs sabbed sabbing ' +
  'sabs sasin sav+ages savage+s scumlike sh+it sh+its sh+oot sh+oots she+male sheather sheridan shist shit+faced ' +
  'shit+head shit+headed shit+heading shit+heads shit+hole shit+holed shit+holes shit+holing shit+s shit+show ' +
  'shit+showed shit+showing shit+shows shit+ted shit+tied shit+ties shit+tin shit+ting shit+ty shit+tyin ' +
  'shit+tying shited shitface+d shitface+din shitface+ding shitfaced+ed shitfaced+in shitfaced+ing shitfaced+s ' +
  'shitfaces shithead+ed shithead+in shithead+ing shithead+s shithole+d shithole+s shiting shits+how shits+hows ' +
  'shitted shitting shitty+in shitty+ing shoo+t shoo+tin shoo+ting shooing shoos shoot+in shoot+ing shoot+s ' +
  'shootout shot shots sicced siccing sics sits sitting slut+s slut+ted slut+tin slut+ting somewhat somewhen ' +
  'somewhere soot sooting soots souplike spic+s spiced spicing st+ab st+abbed st+abs stab+bed stab+bin stab+bing ' +
  'stab+s stopcock stopcocks sub+human suchlike t+errorist t+errorists t+its t+rash t+wat t+wats tannies tans ' +
  'tarns tash tats tatted tatting tawt tawts terrorist+s therapeusis therapist therapists therefor therefrom ' +
  'thereinto thereout thereupon therewith therewithin thieve+s tit+s tit+sed tit+sin tit+sing tit+ties tits+ed ' +
  'tits+es tits+in tits+ing tittie+s tittie+sed tittie+sin tittie+sing titties+ed titties+es titties+in ' +
  'titties+ing together tohungas tomentous towel+head tran+nied tran+nies tran+ny tran+nying tran+s trannie+d ' +
  'trannie+s tranny+in tranny+ing trans+gender trans+genders trans+sexual transexual transexuals transgender+s ' +
  'transmigrant transmigrants transsexual+s trashcan trashman trashmen twa+t twas twat+s twat+ted twat+tin ' +
  'twat+ting ug+ly unde upcountry uphanging upshooting upshoots waked waker wakers waking wan+ked wan+kin ' +
  'wan+king waned waning wank+ed wank+er wank+ered wank+erin wank+ering wank+ers wank+in wank+ing wank+s ' +
  'wanker+ed wanker+in wanker+ing wanker+s wans wantonly was+ted washerman washermen washerwoman washerwomen ' +
  'wast+ed waste+d we+ed weathercock weathercocked weathercocking weathercocks weathergirls weatherman weathermen ' +
  'weathermost weatherperson wee+d weedlike westabout wet+back wet+backed wet+backing wet+backs wetback+ed ' +
  'wetback+in wetback+ing wetback+s whatever whatsoever whenever whensoever wherefor wherefrom whereinsoever ' +
  'whereinto whereout wheresoever whereupon wherewith whitebeam whiteout whitewasher who+re who+red who+res ' +
  'who+rin who+ring whore+d whore+s whoreson whosoever wite wo+man wo+men womanlike wore worth+less'

import type { Lexicon } from '../match/lexicon.ts'

/** Names that tell, or are taken to tell, from what people somebody comes (data): for what is thrown at one person on that account. */
export const foreign: Lexicon = {
  'name.from': `abdul, abdullah, achmed, ahmed, ahmad, ali, amir, aisha, ayesha, bilal, fatima, farouk, habib, hakim,
    hamza, hassan, hussein, ibrahim, imran, jamal, kareem, khadija, khalid, mahmoud, malik, mohamed, mohammed,
    muhammad, mustafa, mohammad, nasser, omar, osama, rashid, saeed, salim, samir, tariq, usman, yasser, yusuf,
    youssef, zahra, zainab, apu, arjun, deepak, gupta, kumar, patel, pradeep, priya, raj, rajesh, rajiv, ravi, sanjay,
    singh, sunil, suresh, vijay, vikram, anil, ashok, lakshmi, gopal, chang, chen, cheng, chin, cho, chong, chung,
    huang, kim jong, ling, li wei, mei, mei ling, ming, nguyen, ping, tran, wang, wong, wu, xi, yang, ying, yuki,
    hiro, hiroshi, kenji, takeshi, nakamura, tanaka, pham, phuong, linh, jin, hyun, sun yi, alejandro, alejandra,
    carlos, chico, consuelo, diego, esteban, ernesto, fernando, gonzalez, gonzales, guadalupe, guillermo, gustavo,
    hector, hernandez, jesus, jorge, jose, juan, juanita, juana, julio, lopez, lupe, luz, marisol, martinez, miguel,
    pablo, paco, pancho, pedro, pepe, ramon, raul, ricardo, rodrigo, rosalinda, rosario, sancho, santiago, xiomara,
    yolanda, maria, conchita, rosa, abe, abraham, avi, chaim, cohen, esther cohen, goldberg, goldstein, goldman,
    herschel, isaac, levi, levy, menachem, mendel, moishe, mordecai, moshe, rosenberg, rosen, rabbi, schlomo, shapiro,
    shlomo, shmuel, silverstein, weinstein, yitzhak, rabinowitz, feldman, daquan, darnell, deandre, deshawn, jamal,
    jerome, keisha, lakeisha, lamar, laquisha, latasha, latisha, latoya, leroy, marquis, shaniqua, shanice, tamika,
    trayvon, tyrell, tyrone, tyrese, rashad, kwame, ebony, ladasha, boris, dmitri, igor, ivan, natasha, oksana, olga,
    sergei, svetlana, vladimir, yuri, ludmila, tatiana, anastasia, katya, bogdan, kowalski, wojciech, stanislaw,
    pavel, vlad, mikhail, chidi, chinedu, emeka, kofi, mamadou, mbeki, obi, okafor, olu, oluwaseun, ngozi, abebe,
    haile, ousmane, jean baptiste, jean claude, dieudonne, wilner, fritz pierre, seamus, paddy, mick, giuseppe, luigi,
    guido, vinnie, stavros, nikos, costas`,
  // More of those whom a people's name is put before.
  'group.head.many': `newborns, infants, toddlers, orphans, widows, brides, preachers, pastors, clients, shoppers,
    tourists, retirees, graduates, survivors`,
  'group.head.one': `newborn, infant, toddler, orphan, widow, bride, preacher, pastor, client, shopper, tourist,
    deacon, retiree`,
  slur: `poofs, bum boy~, bumboy~, woofter~, jungle monkey~, speds, coffin dodger~, bog trotter~, teuchter, taig~,
    gippo~, yard ape~, porch ape~, bluegum~, lebo scum, choc ice, slopehead~, slope head~, rice eater~, rice nigger~,
    dune nigger~, durka durka, turban head~, diaper head~, diaperhead~, shirt lifter~, shirtlifter~, bender boy~,
    rug rider~, taco bender~, taco nigger~, river rat mexican~, wheelchair jockey~, mong child, flid, flids,
    window-licker~`,
}

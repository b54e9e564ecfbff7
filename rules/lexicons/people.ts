import type { Lexicon } from '../match/lexicon.ts'

/** People, from where the author stands (data). */
export const people: Lexicon = {
  i: 'i, we, me, myself, ourselves',
  my: 'my, our, mine, ours',
  you: 'you, yourself, your, yours',
  they: 'he, she, they, him, her, them, his, their',
  anyone: 'someone, somebody, anyone, anybody, everyone, everybody, people, folks, guys',
  family: `wife~, husband~, spouse, partner in life, mom, mother~, dad, father~, son~, daughter~, kid~, child~, brother~,
      sister~, uncle~, aunt~, cousin~, nephew~, niece~, grandmother, grandfather, grandma, grandpa, nana, papa,
      abuela, abuelo, in-laws, mother-in-law, father-in-law, sister-in-law, brother-in-law, stepdad, stepmom, fiance,
      fiancee, boyfriend, girlfriend, ex, hubby, wifey`,
  person: `man~, woman~, guy~, girl~, boy~, kid~, lady, ladies, gentleman, dude~, fella~, teenager~, teen~, neighbor~,
      neighbour~, driver~, passenger~, customer~, clerk~, owner~, tenant~, renter~, landlord~, couple, family, mother,
      father, daughter, son, brother~, sister~, nephew, niece, husband, wife, girlfriend, boyfriend, roommate~, coach,
      teacher, nurse, doctor, priest, student~, manager~, bartender~, cashier~, lawyer~, attorney~`,
  public: `president, governor, senator~, congressman, congresswoman, mayor~, celebrity, celebrities, prime minister, pope,
      king, queen`,
}

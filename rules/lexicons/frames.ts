import type { Lexicon } from '../match/lexicon.ts'

/** Words that tell how a sentence stands (data). */
export const frames: Lexicon = {
  'frame.hypothetical':
    'would, could, might, imagine, what if, if i, if we, if he, if she, if they, if you, suppose, hypothetically, wish i, i wish, would have, could have, pretend',
  'frame.reported':
    'he said, she said, they said, who said, says that, said that, someone said, somebody said, people say, they say, told me, according to, reportedly, allegedly, the paper says, the news says, article says, i read, i heard, posted that, claims that, claimed',
  'frame.condemned':
    'stop calling, stop saying, never call, do not call, do not say, should not call, should not say, is not okay to, is not ok to, is racist, that is racist, is sexist, is a slur, slurs, called me a, call me a, called him a, called her a, calls him a, calls her a, called them, yelled at, screamed at, used the word, the word, using words like, words like, phrases like, who call~ people, who says, anyone who says, people who say, if you say, nobody should say, is never okay, hate speech, was called a, got called a',
  'other.job':
    'nurse~, teacher~, paraprofessional, librarian~, firefighter~, fireman, emt, emts, paramedic~, doctor~, dentist~, plumber~, electrician~, carpenter~, contractor~, roofer~, landscaper~, bartender~, waitress~, waiter~, server, barista~, chef~, cook, baker~, mechanic~, lawyer~, attorney~, paralegal~, accountant~, realtor~, truck driver~, trucker~, bus driver~, mail carrier, mailman, postal worker, cashier~, hairdresser~, barber~, programmer~, software engineer~, engineer~, farmer~, pastor~, priest~, rabbi, journalist~, reporter~, photographer~, social worker~, therapist~, veterinarian~, vet tech, security guard~, security officer~, mall cop, bouncer~, lifeguard~, coach~, referee~, umpire~, flight attendant~, pilot~, insurance agent, bank teller, soldier~, marine~, sailor~, stay at home mom, janitor~, custodian~, welder~, machinist~, surveyor~, student~',
}

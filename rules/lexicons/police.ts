import type { Lexicon } from '../match/lexicon.ts'

/**
 * Police talk (data), by sense. `police.talk` is said by police and hardly anybody else;
 * `police.company` means the work only beside other such words.
 */
export const police: Lexicon = {
  'police.role':
    'cop~, police officer~, officer~, policeman~, policewoman~, patrolman~, patrol officer~, patrolwoman, detective~, dispatcher~, sergeant~, lieutenant~, trooper~, deputy, deputies, sheriff~, leo~, law enforcement, law enforcement officer~, police~, peace officer~, school resource officer, sro, k9 handler, k-9 handler, canine handler, evidence tech~, animal control officer, crossing guard, special officer, reserve officer, auxiliary officer',
  'police.rank':
    'sgt, lt, det, ofc, ofcr, capt, cpl, sergeant~, lieutenant~, detective~, patrolman, detective sergeant, patrol sergeant, desk sergeant, shift commander, watch commander, shift supervisor, deputy chief, police chief, inspector, corporal',
  'police.place':
    'the pd, police department, police station, the station, precinct, station house, stationhouse, the barracks, headquarters, hq, roll call room, lockup, lock-up, booking room, holding cell, cell block, sally port, sallyport, evidence room, property room, dispatch center, comm center, communications center, the academy, police academy, the firing range, front desk of the station, the lobby of the station',
  'police.talk':
    'roll call, rollcall, cruiser~, squad car~, patrol car~, ride-along, field training, fto, dispatch~, dispatcher~, traffic stop~, t-stop, domestic call, domestic~ call~, wellness check~, welfare check~, well-being check, section 12, mutual aid, code 3, lights and sirens, body cam~, bodycam~, body-worn camera, bwc, taser~, tased, duty belt, duty weapon, service weapon, sidearm, the academy, academy class, patrol division, detective bureau, the bureau, shift commander, watch commander, swat, k9 unit, k-9 unit, bolo, be on the lookout, perp~, perps, collar~ on, booking desk, booking photo~, mugshot~, mug shot~, lockup, cellblock, arrest report~, incident report~, police report~, case number, probable cause, pc for, miranda, mirandized, field sobriety, sobriety test~, breathalyzer, narcan, 10-4, ten-four, 10-8, 10-7, signal 7, oui, dui stop, fta, bench warrant~, search warrant~, arrest warrant~, warrant~ sweep, no-knock, stakeout~, plainclothes, plain clothes, detail~ pay, paid detail~, road detail~, overnight shift, midnight shift, mids, four-and-two, 4 and 2, 4-2, mandated, ordered in, held over, forced over, court time, ncic, cjis, cori, rms, cad, the cad, in-service, in service training, use of force, ia complaint, internal affairs, union steward, civilian complaint~, evidence locker, chain of custody, property slip',
  'police.company':
    'shift~, patrol~, beat, sector, call~, the radio, radio, unit~, backup, back up, suspect~, arrest~, booked, cuff~, handcuff~, cuffs, warrant~, badge~, vest, uniform, holster, gun belt, report~, statement~, witness~, victim~, evidence, detective~, sergeant~, sarge, lieutenant, lt, the chief, chief, captain, court, arraignment, da, prosecutor, plate~, stop~, ticket~, citation~, radar, academy, station, desk, console, headset, overtime, ot, detail~, overnight~, days, mids, evenings, the job, the road, on the job, on duty, off duty, case~, scene, crash, tow, lobby, desk officer, records, house, door, raid~, cell~, prisoner~, custody, k9, range, qualify, qualified, in service',
  'police.act':
    'arrest~, book~, cuff~, handcuff~, tase~, taze~, pepper spray~, mirandize~, frisk~, pat down, patted down, pull~ over, collar~, detain~, interrogate~, apprehend~, subdue~, cite~, ticket~, tow~, ran his plate, ran her plate, ran the plate, lock~ up, run code',
  agency:
    "fbi, dea, atf, ice, cbp, border patrol, homeland security, hsi, secret service, us marshals, u.s. marshals, marshals service, state police, msp, sheriff's office, sheriff's department, county sheriff, highway patrol, nypd, lapd, boston pd, boston police, worcester pd, transit police, campus police, environmental police, environmental police officer, park rangers, tsa, department of correction, doc, house of correction, constable, postal inspector, postal inspectors, fish and game, game warden, court officers, probation, parole, customs, coast guard investigative",
  'agency.role':
    'trooper~, agent~, special agent~, deputy, deputies, marshal~, sheriff~, statie~, constable~, ranger~, game warden, corrections officer~, co, probation officer~, parole officer~, fed~',
}

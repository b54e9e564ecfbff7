/*
 * Words by which a people that was named before is taken up again (data): for what is said of them in the next sentence, or in another
 * clause.
 */

/** A people as a crowd. */
export const CROWD = 'bunch|lot|crowd|gang|crew|tribe|clan|pack|horde|mob|race|breed|kind|sort|family|pair'
/** "That lot", "people like them", "their kind". */
export const THOSE = `((those|these) (people|folks|types|creatures|things|animals|freaks)|that
  (lot|crowd|bunch|sort|kind|type|tribe|breed|race|ilk)|their (kind|sort|type|ilk|breed|lot)|(people|folks) like
  (that|them)|such people|the whole (lot|crowd|bunch|pack|gang|tribe|crew|family|race|breed)|the likes of (them|that))`
const THEM = `(them|em|${THOSE})`
/** "All of them", "every last one of those". */
export const THEM_ALL = `((all|the lot|the pair|both|the two|any|all (three|four|five|six)) of ${THEM}|every
  (single|last|damn)? ..1 one of (them|em|those)|each and every one|one of (them|em|those))`
/** What is done with money, children and seats to be away from somebody. */
export const AWAY = `((moved|switched|changed|pulled|took|cancelled|canceled|closed|withdrew|transferred) (my|our|the)
  ..2 (account|accounts|kid|kids|son|daughter|boy|girl|seat|seats|business|membership|money|appointment|appointments|
  doctor|savings|mother|dog)|(go|going|went|get|got|move|moved|stand|sit|switch|switched) ..2
  (another|a different|the other) (line|lane|car|pew|table|register|checkout|seat|row|doctor|dentist|barber|plane|
  flight))`
/** Whom nobody would let near, by hands and mouths. */
export const HANDS = `((not (having|putting|letting|getting|trusting|sitting|eating|breathing|going)|never
  (having|putting|letting)|no way (is|are|am|will)|would not (have|put|let|trust)) ..1
  (those|that|him|her|them|his|their|one of (those|them)|any of (those|them)) ..5
  (my (mouth|face|hair|house|kid|kids|car|mother|food|door|daughter|son|body)|near me|near us|near mine|alone with))`

/** What is vile, before whom it is said of. */
export const ILL = '(<scorn.vile>|<contempt.epithet>|cheap)'
/** Whom it is said of, by names of abuse. */
export const CREATURE = `(<scorn.name>|<scorn.beast>|<contempt.person>|<contempt.noun>|people|folks|things|broads|
  bats|${CROWD})`

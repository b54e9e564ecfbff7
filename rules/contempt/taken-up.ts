/*
 * Words by which a people that was named before is taken up again (data): for what is said of them in the next sentence, or in another
 * clause.
 */

/** A people as a crowd. */
export const CROWD = 'bunch|lot|crowd|gang|crew|tribe|clan|pack|horde|mob|race|breed|kind|sort|family|pair'
/** "That lot", "people like them", "their kind". */
export const THOSE = `((those|these) (people|folks|types|creatures|things|animals|freaks)|that (lot|crowd|bunch|sort|kind|type|tribe|breed|race|ilk)|their (kind|sort|type|ilk|breed|lot)|(people|folks) like (that|them)|such people|the whole (lot|crowd|bunch|pack|gang|tribe|crew|family|race|breed)|the likes of (them|that))`
const THEM = `(them|em|${THOSE})`
/** "All of them", "every last one of those". */
export const THEM_ALL = `((all|the lot|the pair|both|the two|any|all (three|four|five|six)) of ${THEM}|every (single|last|damn)? ..1 one of (them|em|those)|each and every one|one of (them|em|those))`
/** What is vile, before whom it is said of. */
export const ILL = '(<scorn.vile>|<contempt.epithet>|cheap)'
/** Whom it is said of, by names of abuse. */
export const CREATURE = `(<scorn.name>|<scorn.beast>|<contempt.person>|<contempt.noun>|people|folks|things|broads|bats|${CROWD})`

/**
 * What can be worked out before there is a draft, so that no page has to when somebody first clicks into a box: tables
 * for `SortedLines`. The build puts them here (`scripts/prepared.ts`); where it has not, as in the command line and the tests, each
 * is worked out from the rules when it is first needed.
 */

/** The words worth a disguise, and why. */
export const WORTH: string | undefined = undefined
/** The words that a term may begin with, and the terms. */
export const TERMS: string | undefined = undefined
/** What facts wait for, and the facts. */
export const FACTS_WAIT: string | undefined = undefined
/** What rules wait for, and the rules. */
export const RULES_WAIT: string | undefined = undefined

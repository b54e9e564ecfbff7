import type { Account, ConcernId } from '../types.ts'

/**
 * What the second reader may raise of its own, and what it says then. It weighs words and knows no reason, so it
 * says "may" and leaves the judgment to the officer. A concern that is not here it neither raises nor doubts: what
 * an address, a swear word or the kind of account tells is for the rules alone.
 */
export const SAYS: Readonly<Record<ConcernId, string>> = {
  alcohol: 'Taken together, these words may tell of heavy drinking.',
  'anonymous-town-affairs':
    'Taken together, these words may be about the town’s affairs, from an account in another name.',
  bias: 'Taken together, these words may run down a group of people.',
  'case-persons': 'Taken together, these words may tell who is part of a case.',
  'confidential-operations': 'Taken together, these words may give away police work that is not public.',
  'cover-exposure': 'Taken together, these words may tie this account to police.',
  'coworker-identification': 'Taken together, these words may tell who works with you.',
  'coworker-imagery': 'Taken together, these words may be about a picture of colleagues.',
  'crime-scene-imagery': 'Taken together, these words may be about a picture of a scene or of evidence.',
  'criminal-behavior': 'Taken together, these words may tell of a crime or urge one.',
  defamation: 'Taken together, these words may accuse somebody as if it were known.',
  'department-imagery': 'Taken together, these words may be about a picture of the department.',
  'disparage-contacts': 'Taken together, these words may run down somebody met through the job.',
  'disparage-department': 'Taken together, these words may run down the department or the town.',
  'guilt-statement': 'Taken together, these words may say that somebody is guilty or innocent.',
  harassment: 'Taken together, these words may be meant to hound somebody.',
  'intellectual-property': 'Taken together, these words may pass on what belongs to others.',
  'investigation-on-personal-account': 'Taken together, these words may do police work from a personal account.',
  likeness: 'Taken together, these words may use another’s name or face.',
  'other-agency-identification': 'Taken together, these words may tell who works at another agency.',
  'personal-opinion': 'Taken together, these words may be a personal opinion.',
  'personnel-information': 'Taken together, these words may tell personal things of employees.',
  'political-activity': 'Taken together, these words may take sides in politics.',
  'private-business': 'Taken together, these words may promote a private business.',
  'private-facts': 'Taken together, these words may tell private facts of somebody.',
  'protected-records': 'Taken together, these words may come from records that are protected.',
  'rank-title': 'Taken together, these words may tell your rank or assignment.',
  'reckless-behavior': 'Taken together, these words may boast of recklessness on the job.',
  rude: 'Taken together, these words may be read as rude.',
  'self-identification': 'Taken together, these words may tell readers that you are police.',
  'sexual-content': 'Taken together, these words may be sexual.',
  threat: 'Taken together, these words may be read as a threat.',
  'undercover-identification': 'Taken together, these words may tell who works undercover.',
  'undermines-mission': 'Taken together, these words may say that police will not do their work.',
  'unofficial-contact': 'Taken together, these words may give a contact that is not the department’s.',
  'work-information': 'Taken together, these words may tell what you know from work.',
}

/** Concerns that are about some kinds of account alone. */
export const ACCOUNTS_OF: Readonly<Record<ConcernId, readonly Account[]>> = {
  'anonymous-town-affairs': ['anonymous'],
  'cover-exposure': ['investigative'],
  'investigation-on-personal-account': ['personal', 'anonymous'],
  'personal-opinion': ['official'],
  'personnel-information': ['official'],
  'political-activity': ['official'],
  'private-business': ['official'],
  'unofficial-contact': ['official'],
}

/**
 * Concerns that are raised of many words alone, and not doubted in a short draft: how many words and pairs of words must be known. Of a few
 * words about a group what was learned takes any mention for scorn, even where it learned from as many good words as bad;
 * those are for the rules, and for what was learned of scorn (`SCORN` in `reader.ts`).
 */
export const OF_MANY_WORDS: Readonly<Record<ConcernId, number>> = { bias: 20 }

import type { Policy } from '../types.ts'
import { IACP_SECTIONS, iacpBlanks, iacpClauses } from './shared/iacp.ts'

const cite = (id: string) => id

/** The model policy of the International Association of Chiefs of Police. */
export const policy: Policy = {
  id: 'iacp-2010',
  title: 'IACP model policy',
  source: { document: 'Social Media: Model Policy', issuer: 'IACP National Law Enforcement Policy Center', year: 2010 },
  sections: IACP_SECTIONS,
  clauses: iacpClauses({ cite, runBy: 'its information services section, or as otherwise decided' }),
  choices: [],
  blanks: iacpBlanks(cite, 'the chief executive or a designee'),
  conflicts: [],
}

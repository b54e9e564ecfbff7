import type { Policy } from '../types.ts'
import { IACP_SECTIONS, iacpBlanks, iacpClauses } from './shared/iacp.ts'

/** Mesquite closes the model's lower-case letters and numbers with a bracket: `V.A.5.a)`, `IV.A.3.a)3)`. */
const cite = (id: string) =>
  id
    .replace(/\((\d+)\)/, '.$1')
    .replace(
      /\.([a-z])(?:\.(\d+))?(?=$|,)/,
      (_, letter: string, number?: string) => `.${letter})${number ? `${number})` : ''}`,
    )

/** Mesquite's order, made from the IACP model and in force since December 2013. */
export const policy: Policy = {
  id: 'mesquite-2013',
  title: 'Mesquite Police Department 129.00',
  source: { document: '129.00 Social Media', issuer: 'Mesquite Police Department', year: 2013 },
  sections: IACP_SECTIONS,
  clauses: iacpClauses({ cite, runBy: 'the staff support bureau, unless decided otherwise' }),
  choices: [],
  blanks: iacpBlanks(cite, 'the chief of police or a designee'),
  conflicts: [],
}

import type { DepartmentNames } from '../../rules/types.ts'

/** The names of the example department, for tests of the engine alone. */
export const MILLBROOK: DepartmentNames = {
  name: 'Millbrook Police Department',
  aliases: ['Millbrook PD', 'Millbrook Police', 'MPD', 'the PD'],
  municipality: 'Town of Millbrook',
  chief: 'Alan Pruitt',
  officials: ['Town Manager Gail Hendry', 'Gail Hendry', 'Select Board'],
  roster: [
    'Daniel Reyes',
    'Karen Whitfield',
    'Tom Okafor',
    'Priya Nair',
    'Luis Camacho',
    'Beth Sorensen',
    'Marcus Doyle',
    'Annette Kowalczyk',
    'Jamal Brooks',
  ],
  units: [],
  vehicles: [],
  facilities: ['Elm Street station', 'Elm Street', 'Elm St'],
  operations: [],
  emailDomains: ['millbrookpd.example'],
  publishedContacts: ['508-555-0100', '508-555-0111', 'tips@millbrookpd.example', 'records@millbrookpd.example'],
  neighbours: ['Ashford PD', 'Ashford Police', 'Worcester County Sheriff', 'Massachusetts State Police'],
}

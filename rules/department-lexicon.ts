import type { Lexicon } from './match/lexicon.ts'
import type { DepartmentNames } from './types.ts'

/**
 * A department's own names as lexicon terms: `dept.name`, `dept.town`, `dept.chief`, `dept.official`,
 * `dept.unit`, `dept.vehicle`, `dept.place`, `dept.operation`, `dept.contact`, `agency.neighbour`. Its people
 * are marked by `colleagues.ts`.
 */
export function departmentLexicon(d: DepartmentNames): Lexicon {
  const list = (terms: readonly string[]) =>
    terms
      .filter((term) => /[\p{L}\p{N}]/u.test(term))
      .join('\n')
      .replaceAll(',', ' ')
  const town = [d.municipality, d.municipality.replace(/^(?:town|city|village) of /i, '')]
  return {
    // "A Millbrook cop", "a Millbrook PD dispatcher": the name before the role is no other role.
    'role.before': list([...town, d.name, ...d.aliases]),
    'dept.name': list([d.name, ...d.aliases]),
    'dept.town': list(town),
    'dept.chief': list([d.chief, d.chief.replace(/^chief /i, ''), `chief ${d.chief.split(/\s+/).at(-1) ?? ''}`]),
    'dept.official': list(d.officials),
    'dept.unit': list(d.units),
    'dept.vehicle': list(d.vehicles),
    'dept.place': list(d.facilities),
    'dept.operation': list(d.operations),
    'dept.contact': list(d.publishedContacts),
    'agency.neighbour': list(d.neighbours),
  }
}

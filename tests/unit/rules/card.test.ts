import { describe, expect, it } from 'vitest'
import { cardOf, whatChanged } from '../../../rules/card.ts'
import { type DepartmentFile, defaultDepartment, policyInForce } from '../../../rules/department.ts'
import { POLICIES } from '../../../rules/policies/index.ts'
import { cardHtml } from '../../../scripts/card-html.ts'
import { MILLBROOK_FILE, MILLBROOK_IN_FORCE } from '../../support/millbrook.ts'

const under = (change: Partial<DepartmentFile> = {}) => policyInForce({ ...MILLBROOK_FILE, ...change })

describe.each(Object.keys(POLICIES))('the card of %s', (policy) => {
  const inForce = policyInForce(defaultDepartment(policy))

  it('has every clause in force', () => {
    const shown = cardOf(inForce).flatMap(({ entries }) => entries.map(({ clause }) => clause.id))
    expect(new Set(shown)).toEqual(new Set(inForce.clauses.map(({ id }) => id)))
  })

  it('has what the department prints: no blanks left, nothing that HTML would read', () => {
    const html = cardHtml(inForce)
    expect(html).not.toMatch(/\{[a-z0-9-]+\}|undefined|<script/)
    for (const { id } of inForce.clauses) expect(html).toContain(`<dt>${id}</dt>`)
  })
})

describe('the card of the example', () => {
  const sections = new Map(
    cardOf(MILLBROOK_IN_FORCE).map(({ id, entries }) => [id, entries.map(({ clause }) => clause.id)]),
  )

  it('puts clauses where they are looked for', () => {
    expect([...sections.keys()]).toEqual([
      'prohibited',
      'authorization',
      'discouraged',
      'caution',
      'rights',
      'unjudged',
      'official',
      'investigative',
      'meaning',
    ])
    expect(sections.get('prohibited')).toEqual(expect.arrayContaining(['IV.C.6.a', 'IV.C.8.b', 'MPD-2']))
    expect(sections.get('authorization')).toEqual(expect.arrayContaining(['IV.C.7.b', 'IV.C.8.l', 'MPD-1']))
    expect(sections.get('discouraged')).toEqual(['IV.C.9.a', 'IV.C.9.b', 'IV.C.9.c', 'IV.C.9.d'])
    expect(sections.get('rights')).toEqual(['IV.C.1.a', 'IV.C.9'])
    expect(sections.get('unjudged')).toEqual(expect.arrayContaining(['I', 'II.1', 'IV.C.1.b', 'IV.C.3.a']))
    expect(sections.get('official')).toEqual(expect.arrayContaining(['IV.A.3', 'IV.A.4.d.1', 'MPD-14']))
    expect(sections.get('investigative')).toContain('IV.B.2.b')
    expect(sections.get('meaning')).toEqual(['III.B', 'III.F', 'III.G'])
  })

  it('shows a clause of two levels under both', () => {
    const iacp = cardOf(policyInForce(defaultDepartment('iacp-2010')))
    const at = iacp.filter(({ entries }) => entries.some(({ clause }) => clause.id === 'V.A.4')).map(({ id }) => id)
    expect(at).toEqual(['authorization', 'caution'])
  })

  it('shows the department’s wording, and escapes it', () => {
    const reworded = under({ clauses: { 'IV.C.9.b': { wording: 'Watch <b>your</b> & "my" mouth.' } } })
    const entry = cardOf(reworded)
      .flatMap(({ entries }) => entries)
      .find(({ clause }) => clause.id === 'IV.C.9.b')
    expect(entry?.clause).toMatchObject({ text: 'Watch <b>your</b> & "my" mouth.', inShort: false })
    expect(cardHtml(reworded)).toContain('Watch &lt;b&gt;your&lt;/b&gt; &amp; &quot;my&quot; mouth.')
  })

  it('marks readings that are a judgment', () => {
    const entry = cardOf(MILLBROOK_IN_FORCE)
      .flatMap(({ entries }) => entries)
      .find(({ clause }) => clause.id === 'IV.C.8.j')
    expect(entry).toMatchObject({ concerns: ['criminal-behavior', 'threat'], judgments: ['threat'] })
  })
})

describe('what changed', () => {
  const changes = (after: Partial<DepartmentFile>) =>
    whatChanged(MILLBROOK_IN_FORCE, under(after)).map(({ kind, id }) => `${kind} ${id}`)

  it('is nothing where nothing did', () => {
    expect(changes({})).toEqual([])
    expect(whatChanged(MILLBROOK_IN_FORCE, policyInForce(MILLBROOK_FILE, { today: '2026-11-20' }))).toEqual([])
  })

  it.each([
    ['a choice', { choices: { ...MILLBROOK_FILE.choices, c9a: 'off' } }, ['removed IV.C.9.a']],
    ['a level', { clauses: { 'IV.C.9.b': { level: 'caution' } } }, ['level IV.C.9.b']],
    ['wording', { clauses: { 'IV.C.9.b': { wording: 'No.' } } }, ['words IV.C.9.b']],
    ['a reading', { clauses: { 'IV.C.8.j': { without: ['threat'] } } }, ['reading IV.C.8.j']],
    [
      'a clause of its own',
      { added: [...MILLBROOK_FILE.added, { id: 'MPD-99', text: 'New.', level: 'caution', concerns: [] }] },
      ['added MPD-99'],
    ],
    ['a mode', { modes: { ...MILLBROOK_FILE.modes, caution: 'look' } }, ['mode caution']],
    [
      'an official',
      { blanks: { ...MILLBROOK_FILE.blanks, 'c7-official': 'Lt. Ann Roe' } },
      [
        'words IV.C.7.a',
        'permission IV.C.7.a',
        'words IV.C.7.b',
        'permission IV.C.7.b',
        'words IV.C.7.c',
        'permission IV.C.7.c',
        'words IV.C.7.d',
        'permission IV.C.7.d',
      ],
    ],
  ] satisfies [string, Partial<DepartmentFile>, string[]][])('%s', (_, after, expected) => {
    expect(changes(after)).toEqual(expected)
  })

  it('is the whole card under another policy', () => {
    const [change, ...others] = whatChanged(MILLBROOK_IN_FORCE, policyInForce(defaultDepartment('iacp-2010')))
    expect([change?.kind, change?.id, others]).toEqual(['policy', 'iacp-2010', []])
  })
})

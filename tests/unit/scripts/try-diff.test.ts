import { describe, expect, it } from 'vitest'
import { defaultDepartment, policyInForce } from '../../../rules/department.ts'
import type { PolicyInForce } from '../../../rules/types.ts'
import { fileChanges } from '../../../scripts/file-changes.ts'
import { readDrafts, sideBySide, tryDrafts } from '../../../scripts/side-by-side.ts'
import { MILLBROOK_FILE } from '../../support/millbrook.ts'

const like = { surface: 'post', account: 'personal' } as const
const texts = (text: string) => readDrafts(text, like).map((draft) => draft.text)

describe('the drafts of a sample', () => {
  it('stand apart by empty lines, or one a line where there is none', () => {
    expect(texts('one\ntwo\r\nthree\n')).toEqual(['one', 'two', 'three'])
    expect(texts('\uFEFFone\nand more\n\n \t\ntwo\n')).toEqual(['one\nand more', 'two'])
    expect(texts('\n\n')).toEqual([])
  })

  it('may be JSON lines that say where they stand', () => {
    expect(readDrafts('{"text":"one","surface":"bio"}\n\n{"text":"two"}', like)).toEqual([
      { ...like, text: 'one', surface: 'bio' },
      { ...like, text: 'two' },
    ])
    expect(() => texts('{"text":"one"}\n{"words":1}')).toThrow('Line 2 has no "text": write')
    expect(() => texts('{"text":"one"}\n{')).toThrow('Line 2 is no JSON object')
  })
})

it('shows what each file raises for a draft beside the other, and where they differ', () => {
  const drafts = readDrafts('I am a police officer in Millbrook.\nStrawberries are in.', like)
  const files = [
    { title: 'ours', policy: policyInForce(MILLBROOK_FILE) },
    { title: 'Waltham', policy: policyInForce(defaultDepartment('waltham-2021')) },
  ]
  const tried = tryDrafts(
    drafts,
    files.map(({ policy }) => policy),
  )
  expect(tried.map(({ raised }) => raised.map((findings) => findings.length > 0))).toEqual([
    [true, false],
    [false, false],
  ])
  const told = sideBySide(tried, files, 90)
  expect(told).toContain('1.  I am a police officer in Millbrook. (differs)\n    “I am a police officer')
  expect(told).toMatch(/ {6}prohibited: IV\.C\.6\.a, self +│ {3}nothing/)
  expect(told).toMatch(/→ a second look before Post +│ nothing/)
  expect(told).toMatch(/2\. {2}Strawberries are in\.\n {4}nothing +│ nothing/)
  expect(told).toContain('1 of 2 differ.')
  expect(told).toContain('The clauses of ours:\n    IV.C.6.a: Do not identify yourself')
})

it('says that a draft differs where Post asks for something else', () => {
  const drafts = readDrafts('I am a police officer in Millbrook.', like)
  const policy = policyInForce(MILLBROOK_FILE)
  const stricter = policyInForce({ ...MILLBROOK_FILE, modes: { ...MILLBROOK_FILE.modes, prohibited: 'hold' } })
  const told = (other: PolicyInForce) =>
    sideBySide(tryDrafts(drafts, [policy, other]), [
      { title: 'now', policy },
      { title: 'next', policy: other },
    ])
  expect(told(stricter)).toMatch(/→ a second look before Post +│ → Post is held/)
  expect(told(stricter)).toContain('1 of 1 differ.')
  expect(told(policy)).toContain('0 of 1 differ.')
  expect(told(policy)).toContain('The clauses of both:')
})

it.each([60, 80, 120])('keeps to %i characters a line, whatever the words', (width) => {
  const drafts = readDrafts(`I am a police officer in Millbrook. ${'https://example.com/'.padEnd(200, 'x')}`, like)
  const policy = policyInForce(MILLBROOK_FILE)
  const title = '../administrator/second-look/departments/millbrook/of/the/year/2026/next.department.json'
  const told = sideBySide(tryDrafts(drafts, [policy, policy]), [
    { title, policy },
    { title: `${title}.new`, policy },
  ])
  const kept = sideBySide(tryDrafts(drafts, [policy]), [{ title, policy }], width).split('\n')
  expect(kept.filter((line) => line.length > width)).toEqual([])
  expect(told).toContain('x'.repeat(90))
})

describe('what a new file changes', () => {
  const changed = (change: object) => fileChanges(MILLBROOK_FILE, { ...MILLBROOK_FILE, ...change })

  it('is nothing for the same file', () => {
    expect(changed({})).toEqual([])
  })

  it('is told by clause, mode, name, site, lock and version', () => {
    expect(changed({ clauses: { 'IV.C.9.b': { drop: true } } })).toEqual([
      'IV.C.9.b no longer applies: Profanity is strongly discouraged.',
    ])
    expect(changed({ modes: { ...MILLBROOK_FILE.modes, caution: 'look' } })[0]).toContain(
      'now asks for a second look in place of nothing',
    )
    expect(changed({ department: { ...MILLBROOK_FILE.department, chief: 'Ann Roe' } })).toContain(
      'The chief is “Ann Roe” in place of “Alan Pruitt”.',
    )
    expect(changed({ sites: { x: true } })).toEqual(['Drafts on x are checked for everyone.'])
    expect(fileChanges(MILLBROOK_FILE, { ...MILLBROOK_FILE, sites: { x: false } }, { x: 'X' })).toEqual([
      'Drafts on X are checked for no one.',
    ])
    expect(changed({ locked: ['/choices'] })).toEqual([
      'Officers can no longer change the answers to the policy’s choices (/choices).',
    ])
    expect(changed({ locked: ['/clauses/IV.C.9.b'] })).toEqual([
      'Officers can no longer change clause IV.C.9.b (/clauses/IV.C.9.b).',
    ])
    expect(fileChanges({ ...MILLBROOK_FILE, version: 3 }, { ...MILLBROOK_FILE, version: 2 })[0]).toContain(
      'lower than 3',
    )
  })

  it('counts the people of a roster and names none', () => {
    const names = [...MILLBROOK_FILE.roster.names.slice(1), 'Somebody New', 'Else Whoever']
    const told = changed({ roster: { names } })
    expect(told).toEqual(['2 people are new on the roster in clear.', '1 person is no longer on the roster in clear.'])
  })
})

it('says of another policy what is stricter, milder, new and gone by concern', () => {
  const said = fileChanges(defaultDepartment('ma-draft'), defaultDepartment('iacp-2010')).join('\n')
  expect(said).toMatch(/Stricter: .*reckless behavior \(caution → prohibited\)/)
  expect(said).toMatch(/Milder: .*case persons \(prohibited → needs permission\)/)
  expect(said).toMatch(/New: .*defamation \(caution\)/)
  expect(said).toMatch(/Milder: .*disparage department \(prohibited → caution\)/)
  expect(said).toMatch(/Gone: .*personnel information \(was: prohibited\)/)
  const sameInBoth = /Stricter|Milder|New:|Gone/
  expect(fileChanges(defaultDepartment('ma-draft'), defaultDepartment('ma-draft')).join('\n')).not.toMatch(sameInBoth)
})

it('names the line, the field and the mend of a draft that it cannot read', () => {
  const like = { account: 'personal', surface: 'post' } as const
  const read = (line: string) => () => readDrafts(`{"text": "Fine."}\n${line}`, like)
  expect(read('{"text": "x", "account": "home"}')).toThrow('Line 2: "account" is one of personal')
  expect(read('{"text": "x", "surface": 3}')).toThrow('Line 2: "surface" is one of')
  expect(read('{"text": "x", "site": 3}')).toThrow('Line 2: "site"')
  expect(read('{"words": "x"}')).toThrow('Line 2 has no "text": write')
  expect(read('plain')).toThrow('Line 2 is no JSON object. If the drafts are plain text')
})

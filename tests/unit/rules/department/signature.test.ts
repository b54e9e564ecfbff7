import { expect, it } from 'vitest'
import { canonicalJson, signedBytes } from '../../../../rules/department.ts'

it('writes canonical JSON as RFC 8785, section 3.2.3, sorts it', () => {
  const given = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
  expect([...canonicalJson(given).matchAll(/"([^"]+)":/g)].map(([, key]) => JSON.parse(`"${key}"`))).toEqual(sorted)
  expect(canonicalJson([true, null, 'a"\u2028', 1e21, { b: 1, a: [2] }])).toBe(
    '[true,null,"a\\"\u2028",1e+21,{"a":[2],"b":1}]',
  )
})

it('signs all but the signature’s own bytes, in whatever order they come', () => {
  const signature = { by: 'A', on: '2026-01-01', key: 'k', value: 'v' }
  const bytes = signedBytes({ format: 1, policy: 'x', signature })
  expect(signedBytes({ signature: { ...signature, value: 'other' }, policy: 'x', format: 1 })).toEqual(bytes)
  expect(signedBytes({ format: 1, policy: 'x', signature: { ...signature, by: 'B' } })).not.toEqual(bytes)
})

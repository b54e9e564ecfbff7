/**
 * Letters of other scripts, and symbols, that stand in for a Latin letter (data). Only those that a
 * reader takes for the Latin letter; what NFKD folds by itself is not repeated here.
 * Source of the choice: Unicode UTS #39 confusables, reduced to single Latin letters.
 */
const PAIRS: Record<string, string> = {
  a: 'аɑαᎪᗅꓮ@ɐ',
  b: 'ЬВвβᏴᗷꓐƄ',
  c: 'сСϲᏟꓚ¢ᴄ',
  d: 'ԁᎠᗞꓓɗ',
  e: 'еЕεℯҽᎬꓰɘ',
  f: 'ϝꓝƒғ',
  g: 'ɡԌցᏀꓖ',
  h: 'һНнᎻꓧհ',
  i: 'іІιɩıᎥꓲӏ',
  j: 'јЈϳᎫꓙ',
  k: 'кКκᏦꓗ',
  l: 'ⅼᏞꓡʟ',
  m: 'мМϻᎷꓟ',
  n: 'пηոꓠɴ',
  o: 'оОοσօᎤꓳ๐',
  p: 'рРρᏢꓑ',
  q: 'ԛգ',
  r: 'гᎡꓣʀ',
  s: 'ѕЅꜱᏚꓢʂ',
  t: 'тТτᎢꓔ',
  u: 'υսцꓴʋ',
  v: 'νѵᏙꓦ',
  w: 'ԝѡᎳꓪω',
  x: 'хХχꓫ',
  y: 'уУүγᎩꓬ',
  z: 'ᏃꓜȥZ',
}

/** Small capitals, letters with a stroke, capitals that are another letter's look-alike than their small form. */
const FURTHER: Record<string, string> = {
  a: 'ᴀΑ',
  b: 'ʙƀ',
  d: 'ᴅđĐ',
  e: 'ᴇɛ',
  f: 'ꜰ',
  g: 'ɢ',
  h: 'ʜħΗ',
  i: 'ɪιΙ',
  j: 'ᴊ',
  k: 'ᴋκΚƙ',
  l: 'łŁ',
  m: 'ᴍΜ',
  n: 'Νƞ',
  o: 'ᴏøØ',
  p: 'ᴘ',
  q: 'ǫ',
  t: 'ᴛŧ',
  u: 'ᴜ',
  v: 'ᴠ',
  w: 'ᴡ',
  y: 'ʏ',
  z: 'ᴢΖ',
}
/** Letters in black circles and squares: U+1F150 and U+1F170 on. */
const ENCLOSED = [0x1f150, 0x1f170].flatMap((first) =>
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [String.fromCodePoint(first + i), letter] as const),
)

export const CONFUSABLES: ReadonlyMap<string, string> = new Map([
  ...[PAIRS, FURTHER].flatMap((table) =>
    Object.entries(table).flatMap(([latin, others]) =>
      [...others].filter((other) => other.charCodeAt(0) > 127).map((other) => [other, latin] as const),
    ),
  ),
  ...ENCLOSED,
])

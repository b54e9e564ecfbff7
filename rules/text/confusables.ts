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

export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(PAIRS).flatMap(([latin, others]) =>
    [...others].filter((other) => other.charCodeAt(0) > 127).map((other) => [other, latin] as const),
  ),
)

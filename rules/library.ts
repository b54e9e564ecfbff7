import { FACTS } from './author.ts'
import type { Concern, Rule } from './concern.ts'
import { concerns } from './concerns/index.ts'
import { lexicons } from './lexicons/index.ts'
import { Automaton } from './match/lexicon.ts'
import { type Pattern, pattern } from './match/pattern.ts'
import { Waiting } from './match/waiting.ts'
import { SecondReader } from './second-reader/reader.ts'
import { WEIGHTS } from './second-reader/weights.ts'
import { unpacking } from './second-reader/weights-format.ts'
import { SIGN_FACTS } from './sign-facts/index.ts'
import { finish } from './steps.ts'
import { preparingSlips } from './text/disguise.ts'

/** A rule's pattern, or a concern's own function, waiting for a sentence. */
interface Compiled {
  concern: Concern
  rule?: Rule
  pattern?: Pattern
}

/** Everything that is compiled once, whatever the department. */
interface Library {
  /** All lexicons in one automaton. */
  terms: Automaton
  facts: Waiting<{ tag: string; pattern: Pattern }>
  rules: Waiting<Compiled>
  secondReader: SecondReader
}

let ready: Library | undefined
let underWay: Generator<void, Library> | undefined

/** The library; what is not compiled yet is compiled now. */
export function library(): Library {
  if (ready) return ready
  ready = finish(underWay ?? compile())
  underWay = undefined
  return ready
}

/** Compiles the library a step at a time; whoever needs it before the end finishes it. */
export function* preparing(): Generator<void> {
  while (!ready) {
    underWay ??= compile()
    const step = underWay.next()
    if (step.done) ready = step.value
    yield
  }
}

function* compile(): Generator<void, Library> {
  const terms = new Automaton()
  for (const lexicon of lexicons) yield* terms.adding(lexicon)

  yield* preparingSlips()

  const facts: Library['facts'] = new Waiting()
  for (const { tag, patterns } of [...FACTS, ...SIGN_FACTS]) {
    for (const source of patterns) {
      const p = pattern(source)
      facts.add(p.anchors, { tag, pattern: p })
      yield
    }
  }

  const rules: Library['rules'] = new Waiting()
  for (const concern of concerns) {
    let n = 0
    for (const rule of concern.rules) {
      for (const source of typeof rule.match === 'string' ? [rule.match] : rule.match) {
        const p = pattern(source)
        rules.add(p.anchors, { concern, rule, pattern: p })
        if (++n % 8 === 0) yield
      }
    }
    if (concern.find) rules.add(concern.triggers ?? ['*'], { concern })
    yield
  }
  const secondReader = new SecondReader(yield* unpacking(WEIGHTS))
  return { terms, facts, rules, secondReader }
}

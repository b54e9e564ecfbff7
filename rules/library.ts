import { FACTS } from './author.ts'
import type { Concern, Rule } from './concern.ts'
import { concerns } from './concerns/index.ts'
import { lexicons } from './lexicons/index.ts'
import { Automaton, termsAsleep } from './match/lexicon.ts'
import { type Pattern, pattern } from './match/pattern.ts'
import { Waiting, waits } from './match/waiting.ts'
import { FACTS_WAIT, RULES_WAIT, TERMS } from './prepared.ts'
import { LEARNED } from './second-reader/learned.ts'
import { SecondReader } from './second-reader/reader.ts'
import { SIGN_FACTS } from './sign-facts/index.ts'
import { finish } from './steps.ts'
import { slips } from './text/disguise.ts'
import { worthTable } from './text/worth.ts'

/** A fact's pattern as it is written. */
interface WrittenFact {
  tag: string
  source: string
}
/** A rule's pattern as it is written, or a concern's own function. */
interface WrittenRule {
  concern: Concern
  rule?: Rule
  source?: string
}

/** A fact that waits for a sentence. */
interface Fact {
  tag: string
  pattern: Pattern
}
/** A rule's pattern, or a concern's own function, waiting for a sentence. */
interface Compiled {
  concern: Concern
  rule?: Rule
  pattern?: Pattern
}

/** Everything that is the same whatever the department. */
interface Library {
  /** All lexicons in one automaton. */
  terms: Automaton
  facts: Waiting<Fact>
  rules: Waiting<Compiled>
  secondReader: SecondReader
}

let ready: Library | undefined
let underWay: Generator<void, Library> | undefined

/** The library; what is not ready yet is made so now. */
export function library(): Library {
  if (ready) return ready
  ready = finish(underWay ?? compile())
  underWay = undefined
  return ready
}

/** Makes the library ready a step at a time; whoever needs it before the end finishes it. */
export function* preparing(): Generator<void> {
  while (!ready) {
    underWay ??= compile()
    const step = underWay.next()
    if (step.done) ready = step.value
    yield
  }
}

function* compile(): Generator<void, Library> {
  slips()
  yield
  const terms = Automaton.asleep(lexicons, TERMS ?? termsAsleep(lexicons))
  const written = { facts: writtenFacts(), rules: writtenRules() }
  const facts = new Waiting<Fact>(
    FACTS_WAIT ?? factsWait(written.facts),
    written.facts.length,
    (at) => {
      const { tag, source } = written.facts[at]!
      return { tag, pattern: pattern(source) }
    },
    (fact) => fact.pattern.needs,
  )
  const rules = new Waiting<Compiled>(
    RULES_WAIT ?? rulesWait(written.rules),
    written.rules.length,
    (at) => {
      const { source, ...rest } = written.rules[at]!
      return source === undefined ? rest : { ...rest, pattern: pattern(source) }
    },
    (rule) => rule.pattern?.needs ?? [],
  )
  yield
  return { terms, facts, rules, secondReader: yield* SecondReader.unpacking(LEARNED) }
}

/** The tables of `prepared.ts` by their names there, worked out from the rules; for the build. */
export function prepared(): Record<string, string> {
  return {
    WORTH: worthTable(),
    TERMS: termsAsleep(lexicons),
    FACTS_WAIT: factsWait(writtenFacts()),
    RULES_WAIT: rulesWait(writtenRules()),
  }
}

function factsWait(facts: readonly WrittenFact[]): string {
  return waits(facts.map(({ source }) => pattern(source).anchors))
}

function rulesWait(rules: readonly WrittenRule[]): string {
  return waits(
    rules.map(({ concern, source }) => (source === undefined ? (concern.triggers ?? ['*']) : pattern(source).anchors)),
  )
}

function writtenFacts(): WrittenFact[] {
  return [...FACTS, ...SIGN_FACTS].flatMap(({ tag, patterns }) => patterns.map((source) => ({ tag, source })))
}

function writtenRules(): WrittenRule[] {
  return concerns.flatMap((concern) => [
    ...concern.rules.flatMap((rule) =>
      (typeof rule.match === 'string' ? [rule.match] : rule.match).map((source) => ({ concern, rule, source })),
    ),
    ...(concern.find ? [{ concern }] : []),
  ])
}

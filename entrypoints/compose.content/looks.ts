import type { Finding, Level, Mode } from '../../rules/types.ts'

/** A press sooner than this after "Go back" is the same movement of the hand, not a decision. */
const DECIDES_AFTER_MS = 500

/** What makes two findings the same to the person: the same words under the same clause. */
export function findingKey(finding: Finding): string {
  return `${finding.concern}\n${finding.clause.id}\n${finding.quote}`
}

/** A press that would post. */
export interface Press {
  /** When, in milliseconds of the page's own clock. */
  at: number
  /** A person pressed, as against a script of the page or a key held down. */
  byHand: boolean
}

/**
 * What the person has looked at in one draft. In memory, for as long as the draft is open: the
 * second look opens once for the same words.
 */
export class Looks {
  /** Posted anyway, or pressed again after "Go back". */
  private readonly passed = new Set<string>()
  /** Seen, and gone back from. */
  private readonly seen = new Set<string>()
  private backAt = Number.NEGATIVE_INFINITY

  /**
   * What a press is to be asked about.
   *
   * In: the open findings, what each level asks for, the press. Out: the findings to ask about; none
   * where all were posted anyway, or where the person saw them, went back, and now presses again.
   * What must be ticked or told a reason for is asked about until that was done, and what is on hold
   * always.
   */
  asks(open: readonly Finding[], modes: Readonly<Record<Level, Mode>>, press: Press): Finding[] {
    const due = open.filter((finding) => {
      const mode = modes[finding.level]
      return mode === 'hold' || (mode !== 'note' && !this.passed.has(findingKey(finding)))
    })
    const decided = press.byHand && press.at - this.backAt >= DECIDES_AFTER_MS
    if (!decided || !due.every((finding) => modes[finding.level] === 'look' && this.seen.has(findingKey(finding))))
      return due
    this.pass(due)
    return []
  }

  /** "Go back". */
  wentBack(findings: readonly Finding[], at: number): void {
    for (const finding of findings) this.seen.add(findingKey(finding))
    this.backAt = at
  }

  /** "Post anyway", with what it asked for. */
  pass(findings: readonly Finding[]): void {
    for (const finding of findings) this.passed.add(findingKey(finding))
  }

  /** The same draft goes on in another editor. */
  takeOver(before: Looks): void {
    for (const key of before.passed) this.passed.add(key)
    for (const key of before.seen) this.seen.add(key)
    this.backAt = Math.max(this.backAt, before.backAt)
  }

  /** The next draft begins. */
  clear(): void {
    this.passed.clear()
    this.seen.clear()
  }
}

import { check, checking } from '../../rules/check.ts'
import type { Draft, Finding } from '../../rules/types.ts'
import type { Settings } from '../../settings/index.ts'
import type { Composer } from './composers.ts'
import type { Reading } from './editor.ts'
import { guarded, noteProblem } from './shared.ts'
import { inSlices } from './slices.ts'
import { editBetween, shifted } from './spans.ts'

/** A pause in typing after which a draft is checked. */
const CHECK_AFTER_MS = 150
const COULD_NOT_CHECK = 'Second Look could not check this draft'

export interface SessionNeeds {
  settings(): Settings | null
  /** The findings or their places changed. */
  changed(session: Session): void
  /** The editor left the page. */
  gone(session: Session): void
}

/** What makes two findings the same to the person: the same words under the same clause. */
export function findingKey(finding: Finding): string {
  return `${finding.concern}\n${finding.clause.id}\n${finding.quote}`
}

/** One draft in one editor, from its first focus until the editor leaves the page. */
export class Session {
  reading: Reading
  /** For the text as it stands, dismissed ones left out, cleared ones included. Never stale: see `sync`. */
  findings: Finding[] = []
  /** The person is composing a letter or a word with an input method: silence. */
  composing = false
  private checked: { text: string; settings: Settings } | null = null
  private dismissed = new Set<string>()
  private passed = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Stops a check that is under way in slices. */
  private slices: (() => void) | undefined
  private frame = 0
  private readonly observers: { disconnect(): void }[] = []

  constructor(
    readonly composer: Composer,
    private readonly needs: SessionNeeds,
  ) {
    const { editor, kind } = composer
    this.reading = kind.read(editor)
    const later = () => this.syncSoon()
    if (!kind.field) {
      const mutations = new MutationObserver(later)
      mutations.observe(editor, { subtree: true, childList: true, characterData: true })
      this.observers.push(mutations)
    }
    // Also tells when the editor leaves the page: its size is none then.
    const sizes = new ResizeObserver(() => (editor.isConnected ? needs.changed(this) : needs.gone(this)))
    sizes.observe(editor)
    this.observers.push(sizes)
    this.checkSoon()
  }

  get text(): string {
    return this.reading.text
  }

  /** Findings that nothing clears yet. */
  get open(): Finding[] {
    return this.findings.filter((finding) => !finding.clearedBy)
  }

  /** Reads again before the next frame is painted. */
  syncSoon(): void {
    if (this.frame) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      guarded('Second Look could not read this draft', undefined, () => this.sync())
    })
  }

  /** Reads the editor. After a change the findings move along or are dropped at once, and a check follows. */
  sync(): void {
    const { editor, kind } = this.composer
    if (!editor.isConnected) {
      this.needs.gone(this)
      return
    }
    const before = this.reading.text
    this.reading = kind.read(editor)
    const edit = editBetween(before, this.text)
    if (edit) {
      // Typed and taken back at once, the text is the same but what was found in it was dropped.
      this.checked = null
      this.findings = this.findings.flatMap((finding) => shifted(finding, edit, this.text) ?? [])
      // An emptied editor holds the next draft.
      if (this.text.trim() === '') {
        this.dismissed.clear()
        this.passed.clear()
      }
      this.checkSoon()
    }
    // The same text may stand in other nodes now.
    if (edit || this.findings.length > 0) this.needs.changed(this)
  }

  checkSoon(): void {
    this.stopChecking()
    if (this.composing) return
    this.timer = setTimeout(() => this.checkInSlices(), CHECK_AFTER_MS)
  }

  /** The findings for exactly the text that stands in the editor now. Never throws: no engine, no findings. */
  checkNow(): Finding[] {
    this.stopChecking()
    return guarded(COULD_NOT_CHECK, [], () => {
      const draft = this.due()
      if (draft) this.accept(draft.text, draft.settings, check(draft, draft.settings.inForce))
      return this.needs.settings() ? this.open : []
    })
  }

  /** As `checkNow`, without keeping the page from its own work. */
  private checkInSlices(): void {
    guarded(COULD_NOT_CHECK, undefined, () => {
      const draft = this.due()
      if (!draft) return
      this.slices = inSlices(
        checking(draft, draft.settings.inForce),
        (findings) => this.accept(draft.text, draft.settings, findings),
        (error) => noteProblem(COULD_NOT_CHECK, error),
      )
    })
  }

  private stopChecking(): void {
    clearTimeout(this.timer)
    this.slices?.()
    this.slices = undefined
  }

  /** The draft as it stands, where it has not been checked under the settings as they are. */
  private due(): (Draft & { settings: Settings }) | undefined {
    const { editor, kind, site, surface } = this.composer
    const settings = this.needs.settings()
    if (!settings) return undefined
    this.reading = kind.read(editor)
    const { text } = this
    if (this.checked?.text === text && this.checked.settings === settings) return undefined
    // Set only once the check came back: what failed is tried again.
    this.checked = null
    const own = site ? settings.sites[site.id] : undefined
    return {
      text,
      surface,
      account: own?.account ?? 'personal',
      ...(site && { site: site.id }),
      ...(own?.undercover && { undercover: true }),
      settings,
    }
  }

  private accept(text: string, settings: Settings, findings: readonly Finding[]): void {
    // The text went on while it was checked: the next check is on its way.
    if (text !== this.text) return
    this.findings = findings.filter((finding) => !this.dismissed.has(findingKey(finding)))
    this.checked = { text, settings }
    this.needs.changed(this)
  }

  /** "Not this": silent for these words in this draft. */
  dismiss(finding: Finding): void {
    this.dismissed.add(findingKey(finding))
    this.findings = this.findings.filter((other) => findingKey(other) !== findingKey(finding))
    this.needs.changed(this)
  }

  /** Findings that ask for a second look before this text is posted, and have not had it. */
  asking(): Finding[] {
    const modes = this.needs.settings()?.inForce.modes
    if (!modes) return []
    return this.checkNow().filter(
      (finding) =>
        modes[finding.level] === 'hold' || (modes[finding.level] !== 'note' && !this.passed.has(findingKey(finding))),
    )
  }

  /** The person looked and posts anyway: these words are not asked about again in this draft. */
  pass(findings: readonly Finding[]): void {
    for (const finding of findings) this.passed.add(findingKey(finding))
  }

  /** Replaces a finding's words by its fix. Out: false where the words are left selected instead. */
  async fix(finding: Finding): Promise<boolean> {
    const { editor, kind } = this.composer
    if (!finding.fix || !this.checkNow().includes(finding)) return false
    const done = await kind.replace(editor, finding, finding.fix.replacement)
    this.sync()
    return done
  }

  close(): void {
    this.stopChecking()
    cancelAnimationFrame(this.frame)
    for (const observer of this.observers) observer.disconnect()
    this.findings = []
  }
}

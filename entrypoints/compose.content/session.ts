import { type Entry, entries } from '../../rules/entries.ts'
import type { Draft, Finding } from '../../rules/types.ts'
import type { PageSettings } from '../../settings/page.ts'
import type { Composer } from './composers.ts'
import type { TextField } from './editable.ts'
import type { Reading } from './editor.ts'
import { findingKey, Looks, type Press } from './looks.ts'
import { engine, guarded, noteProblem, shared } from './shared.ts'
import { inSlices } from './slices.ts'
import { editBetween, shifted, startOf } from './spans.ts'
import { Stood } from './stood.ts'

/** A pause in typing after which a draft is checked. */
const CHECK_AFTER_MS = 150
const COULD_NOT_CHECK = 'Second Look could not check this draft'

interface SessionNeeds {
  settings(): PageSettings | null
  /** The findings or their places changed. */
  changed(session: Session): void
  /** The editor left the page. */
  gone(session: Session): void
  /** The session of an editor that is a part of the same draft. */
  of(editor: HTMLElement): Session | undefined
}

/** What stands between two parts of a draft when they are read as one. */
const BETWEEN = '\n\n'

/** A draft to be checked: all its parts, and where this one begins. */
type Due = Draft & { at: number; settings: PageSettings }

/** One draft in one editor, from its first focus until the editor leaves the page. */
export class Session {
  reading: Reading
  /** For the text as it stands, dismissed ones left out, cleared ones included. Never stale: see `sync`. */
  findings: Finding[] = []
  /** What the keyboard goes back to: the part of the draft that was last written in. */
  writtenIn: HTMLElement
  /** The person is composing a letter or a word with an input method: silence. */
  composing = false
  /** The editor was a step of a dialog that is still open: what stood in it will be posted. */
  private parked = false
  private checked: { text: string; settings: PageSettings } | null = null
  private dismissed = new Set<string>()
  private readonly looks = new Looks()
  private stood: Stood | undefined
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
    this.writtenIn = editor
    this.reading = kind.read(editor)
    const { stood } = composer.box
    if (stood) this.stood = new Stood(stood(editor) ?? shared().stood.get(editor) ?? this.text)
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

  /** The draft is longer than what is read of it. */
  get unread(): boolean {
    return this.reading.partial === true || startOf(this.text).length < this.text.length
  }

  /** Findings that nothing clears yet. */
  get open(): Finding[] {
    return this.findings.filter((finding) => !finding.clearedBy)
  }

  /** The drafts that are posted together with this one, itself included, in the order in which they are read. */
  get parts(): Session[] {
    if (this.parked) return [this]
    const all = this.composer.parts().flatMap((editor) => this.needs.of(editor) ?? [])
    return all.includes(this) ? all : [this]
  }

  get isParked(): boolean {
    return this.parked
  }

  /** Keeps the text as it was last read, in memory, and watches no more. */
  park(): void {
    this.stopChecking()
    this.unwatch()
    this.parked = true
    // Nothing of it is drawn any more; it is checked anew when it is to be posted.
    this.findings = []
    this.checked = null
  }

  /** Takes over what the person has looked at in the same draft, as it stood a step before. */
  follow(before: Session): void {
    for (const key of before.dismissed) this.dismissed.add(key)
    this.looks.takeOver(before.looks)
    if (before.stood) this.stood = before.stood
  }

  /** What is open, as the person counts it: findings on the same words are one. */
  get entries(): Entry[] {
    return entries(this.open)
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
    if (this.parked) return
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
      this.noticeNext()
      // What is said in one part bears on the others.
      for (const part of this.parts) part.checkSoon()
    }
    // The same text may stand in other nodes now.
    if (edit || this.findings.length > 0) this.needs.changed(this)
  }

  /** A field may be emptied after a post without an event: what is typed then is the next draft. */
  noticeEmptied(): void {
    const { editor, kind } = this.composer
    if (kind.field && this.text.trim() !== '' && (editor as TextField).value.trim() === '') this.sync()
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
      if (draft) this.accept(draft, engine().check(draft, draft.settings.inForce))
      return this.needs.settings() ? this.open : []
    })
  }

  /** As `checkNow`, without keeping the page from its own work. */
  private checkInSlices(): void {
    guarded(COULD_NOT_CHECK, undefined, () => {
      const draft = this.due()
      if (!draft) return
      this.slices = inSlices(
        engine().checking(draft, draft.settings.inForce),
        (findings) => this.accept(draft, findings),
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
  private due(): Due | undefined {
    const { site, surface } = this.composer
    const settings = this.needs.settings()
    if (!settings) return undefined
    let text = ''
    let at = 0
    for (const part of this.parts) {
      const own = startOf(part.readAgain())
      if (text !== '' && own.trim() !== '') text += BETWEEN
      if (part === this) at = text.length
      if (part === this || own.trim() !== '') text += own
    }
    if (this.checked?.text === text && this.checked.settings === settings) return undefined
    // Set only once the check came back: what failed is tried again.
    this.checked = null
    const own = site ? settings.sites[site.id] : undefined
    return {
      text,
      at,
      surface,
      account: own?.account ?? 'personal',
      ...(site && { site: site.id }),
      ...(own?.undercover && { undercover: true }),
      settings,
    }
  }

  private readAgain(): string {
    if (!this.parked) this.reading = this.composer.kind.read(this.composer.editor)
    this.noticeNext()
    return this.text
  }

  /** An emptied editor holds the next draft. */
  private noticeNext(): void {
    if (this.text.trim() !== '') return
    this.dismissed.clear()
    this.looks.clear()
  }

  /** Takes over what was found in this part of the draft. */
  private accept({ text, at, settings }: Due, findings: readonly Finding[]): void {
    const end = at + startOf(this.text).length
    // The text went on while it was checked: the next check is on its way.
    if (text.slice(at, end) !== startOf(this.text)) return
    this.findings = findings
      .filter((finding) => finding.start >= at && finding.end <= end)
      .map((finding) => (at === 0 ? finding : { ...finding, start: finding.start - at, end: finding.end - at }))
      .filter((finding) => !this.dismissed.has(findingKey(finding)) && !this.stood?.has(this.text, finding))
    this.checked = { text, settings }
    if (!this.parked) this.needs.changed(this)
  }

  /** "Not this": silent for these words in this draft. */
  dismiss(finding: Finding): void {
    this.dismissed.add(findingKey(finding))
    this.findings = this.findings.filter((other) => findingKey(other) !== findingKey(finding))
    this.needs.changed(this)
  }

  /** Findings that ask for a second look before this text is posted, and have not had it. */
  asking(press: Press): Finding[] {
    const modes = this.needs.settings()?.inForce.modes
    return modes ? this.looks.asks(this.checkNow(), modes, press) : []
  }

  /** The person looked and posts anyway: these words are not asked about again in this draft. */
  pass(findings: readonly Finding[]): void {
    this.looks.pass(findings)
  }

  /** The person looked and went back: pressed again, the same words go out. */
  wentBack(findings: readonly Finding[], at: number): void {
    this.looks.wentBack(findings, at)
  }

  /** Gives the keyboard back to the draft. */
  focus(): void {
    this.writtenIn.focus({ preventScroll: true })
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
    this.unwatch()
    this.findings = []
  }

  private unwatch(): void {
    cancelAnimationFrame(this.frame)
    for (const observer of this.observers) observer.disconnect()
  }
}

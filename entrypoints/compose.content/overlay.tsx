import { render } from 'preact'
import { i18n } from '#i18n'
import { levelName } from '../../components/level.tsx'
import { type Entry, entries } from '../../rules/entries.ts'
import { type Finding, LEVELS, type PolicyInForce } from '../../rules/types.ts'
import { Card, Count, Unread, unreadText } from './card.tsx'
import { createLayer, isOurs } from './host.ts'
import { LAYER_CSS } from './layer-css.ts'
import { findingKey } from './looks.ts'
import { type Area, placeCard, placeCount } from './place.ts'
import type { Session } from './session.ts'
import { sentenceAround } from './spans.ts'
import { submitOf } from './submit.ts'
import type { Underlines } from './underline.ts'
import { focused, returnTo, viewport } from './viewport.ts'

/** The pointer rests this long on words before their card opens, and may stray this long from it. */
const DWELL_MS = 300
const STRAY_MS = 350
/** While someone types, and this long after, nothing opens by itself. */
const TYPING_MS = 700
/** A pause after which findings are announced. */
const ANNOUNCE_MS = 1500
/** That a draft is not read to its end is said once, as a finding is. */
const UNREAD = 'unread'

interface OverlayNeeds {
  policy(): PolicyInForce | null
  underlines: Underlines
  openPolicy(clause: string): void
  /** The card was opened, closed or moved. */
  cardMoved(): void
}

/** All that is drawn over the page for the draft at hand: the count, the card, the announcement. */
export class Overlay {
  private readonly layer = createLayer(LAYER_CSS, true)
  private readonly mount = document.createElement('div')
  private readonly live = document.createElement('p')
  private session: Session | null = null
  /** The finding whose card is open, and whether the person asked for it or only pointed at it. */
  private shown: { key: string; start: number; asked: boolean } | null = null
  private backTo: (() => void) | null = null
  private typedAt = 0
  private dwell: ReturnType<typeof setTimeout> | undefined
  private stray: ReturnType<typeof setTimeout> | undefined
  private saying: ReturnType<typeof setTimeout> | undefined
  private said = new Set<string>()
  private pointed: Finding | null = null
  private frame = 0
  private spot: { key: string; editor: HTMLElement; at: ReturnType<typeof placeCount> } | null = null

  constructor(private readonly needs: OverlayNeeds) {
    this.live.className = 'hidden-visually'
    this.live.setAttribute('role', 'status')
    this.layer.shadow.append(this.live, this.mount)
  }

  /** Shows the findings of a session as they stand; takes everything away where there are none. */
  show(session: Session | null): void {
    if (this.session !== session) this.forget()
    this.session = session
    const open = session?.open ?? []
    if (!session || (open.length === 0 && !session.unread)) {
      this.closeCard(false)
      this.layer.remove()
      return
    }
    this.layer.attach(session.composer.editor)
    if (this.shown && !this.group()) this.shown = null
    this.draw()
    this.announceSoon()
  }

  /** The person typed: what they only pointed at closes, and nothing opens for a while. */
  typed(): void {
    this.typedAt = performance.now()
    clearTimeout(this.dwell)
    this.pointed = null
    if (this.shown && !this.hasFocus()) this.closeCard(false)
    if (this.session) this.announceSoon()
  }

  /** Opens the card of a finding because it was asked for. `focus`: the keyboard goes there too. */
  open(finding: Finding, focus: boolean): void {
    const before = focused()
    const session = this.session
    this.shown = { key: findingKey(finding), start: finding.start, asked: true }
    this.draw()
    if (!focus || !session) return
    this.backTo ??= returnTo(!before || isOurs(before) ? session.writtenIn : before)
    this.focusCard()
  }

  get isOpen(): boolean {
    return this.shown !== null
  }

  /** In: whether the keyboard returns to where it was before the card was asked for. */
  closeCard(returnFocus: boolean): void {
    clearTimeout(this.stray)
    clearTimeout(this.dwell)
    const back = returnFocus || this.hasFocus() ? this.backTo : null
    this.backTo = null
    if (!this.shown) return
    this.shown = null
    this.draw()
    back?.()
  }

  /** In: where the pointer is; `inside` where it is on something of ours. */
  pointer(x: number, y: number, inside: boolean): void {
    const { session } = this
    if (!session) return
    const finding = inside ? null : this.findingAt(session, x, y)
    if (inside || (finding && this.shown?.key === findingKey(finding))) {
      clearTimeout(this.stray)
      this.stray = undefined
    } else if (this.shown && !this.shown.asked && !this.stray) {
      this.stray = setTimeout(() => this.closeCard(false), STRAY_MS)
    }
    if (finding === this.pointed) return
    this.pointed = finding
    clearTimeout(this.dwell)
    if (!finding || this.shown?.asked || session.composing) return
    const quiet = this.typedAt + TYPING_MS - performance.now()
    this.dwell = setTimeout(
      () => {
        if (!session.open.includes(finding)) return
        this.shown = { key: findingKey(finding), start: finding.start, asked: false }
        this.draw()
      },
      Math.max(DWELL_MS, quiet),
    )
  }

  /** Follows scrolling and resizing, once a frame. */
  follow(): void {
    if (this.frame || !this.session) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.needs.underlines.follow()
      this.draw()
    })
  }

  remove(): void {
    this.forget()
    this.session = null
    this.layer.remove()
  }

  private forget(): void {
    clearTimeout(this.dwell)
    clearTimeout(this.stray)
    clearTimeout(this.saying)
    this.said.clear()
    this.live.textContent = ''
    this.shown = null
    this.backTo = null
    this.pointed = null
  }

  private focusCard(): void {
    this.mount.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true })
  }

  private hasFocus(): boolean {
    return this.layer.shadow.activeElement !== null
  }

  private findingAt(session: Session, x: number, y: number): Finding | null {
    const hit = (area: Area) =>
      x >= area.left && x <= area.left + area.width && y >= area.top && y <= area.top + area.height + 4
    const under = (finding: Finding) => this.needs.underlines.rects(session, finding).some(hit)
    return session.entries.flatMap((entry) => [entry.lead, ...entry.under]).find(under) ?? null
  }

  /**
   * The open findings by sentence, led by the strictest on the same words, and which of these groups the card shows:
   * how many entries are in it, and how many stand before it.
   */
  private group(): { groups: Finding[][]; at: number; entries: number; before: number; open: Finding } | null {
    const { session, shown } = this
    if (!session || !shown) return null
    const groups: Finding[][] = []
    const counts: number[] = []
    let end = -1
    for (const { lead, under, start, end: last } of session.entries) {
      if (start >= end) {
        groups.push([])
        counts.push(0)
      }
      end = Math.max(end, sentenceAround(session.text, { start, end: last }).end)
      groups.at(-1)!.push(lead, ...under)
      counts[counts.length - 1]! += 1
    }
    const same = session.open.filter((finding) => findingKey(finding) === shown.key)
    if (same.length === 0) return null
    // The same words may be found twice: the nearest is meant.
    const nearest = same.reduce((a, b) => (Math.abs(b.start - shown.start) < Math.abs(a.start - shown.start) ? b : a))
    const at = groups.findIndex((group) => group.includes(nearest))
    const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0)
    return { groups, at, entries: counts[at]!, before, open: nearest }
  }

  private draw(): void {
    const { session } = this
    const policy = this.needs.policy()
    const open = session?.open ?? []
    if (!session || !policy || (open.length === 0 && !session.unread)) {
      render(null, this.mount)
      this.needs.cardMoved()
      return
    }
    const strongest = LEVELS.find((level) => open.some((finding) => finding.level === level))
    const group = this.group()
    const turnTo = (finding: Finding) => {
      this.shown = { key: findingKey(finding), start: finding.start, asked: true }
      this.draw()
      // What was pressed may be gone now; the keyboard stays in the card.
      if (!this.hasFocus()) this.focusCard()
    }
    const step = (by: 1 | -1) => {
      if (group) turnTo(group.groups[(group.at + by + group.groups.length) % group.groups.length]![0]!)
    }
    render(
      <>
        {strongest ? (
          <Count open={session.entries.length} level={strongest} onOpen={() => this.toggle()} />
        ) : (
          <Unread />
        )}
        {group ? (
          <Card
            findings={group.groups[group.at]!}
            open={group.open}
            onOpen={turnTo}
            from={group.before + 1}
            to={group.before + group.entries}
            of={session.entries.length}
            policy={policy}
            unread={session.unread}
            onStep={step}
            onFix={(finding) => this.fix(session, finding)}
            onDismiss={(finding) => this.dismiss(session, finding)}
            onPolicy={(clause) => this.needs.openPolicy(clause)}
            onClose={() => this.closeCard(true)}
          />
        ) : null}
      </>,
      this.mount,
    )
    this.place(session, group?.groups[group.at] ?? [])
    this.needs.cardMoved()
  }

  private place(session: Session, findings: readonly Finding[]): void {
    const count = this.mount.querySelector<HTMLElement>('.count')
    const card = this.mount.querySelector<HTMLElement>('.card')
    const editor = session.composer.editor.getBoundingClientRect()
    const size = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight })
    if (count) {
      const spot = this.countSpot(session.composer.editor, editor, size(count))
      count.hidden = spot === null
      if (spot) move(count, spot)
    }
    if (card) {
      const words = findings.flatMap((finding) => this.needs.underlines.rects(session, finding))
      const submit = submitOf(session.composer)?.getBoundingClientRect()
      const anchor = words.length > 0 ? words : [editor]
      card.style.maxHeight = ''
      const clear = { must: submit ? [submit] : [], may: [editor] }
      const spot = placeCard(anchor, size(card), viewport(), clear)
      card.style.maxHeight = `${spot.height}px`
      move(card, spot)
    }
  }

  /** Where the count stands. What lies under it is asked again only once something moved: that is dear on a long page. */
  private countSpot(editor: HTMLElement, box: DOMRect, size: { width: number; height: number }) {
    const view = viewport()
    const key = [box.x, box.y, box.width, box.height, ...Object.values(view), size.width].join(' ')
    const { spot } = this
    if (spot?.key === key && spot.editor === editor) return spot.at
    const at = placeCount(box, size, view, (area) => isFree(area, editor))
    this.spot = { key, editor, at }
    return at
  }

  private toggle(): void {
    const first = this.session?.entries[0]?.lead
    if (this.shown) this.closeCard(true)
    else if (first) this.open(first, true)
  }

  private async fix(session: Session, finding: Finding): Promise<void> {
    this.backTo = null
    this.shown = null
    this.draw()
    const done = await session.fix(finding)
    this.say(i18n.t(done ? 'compose_fixed' : 'compose_fix_by_hand'))
  }

  private dismiss(session: Session, finding: Finding): void {
    const neighbours = this.group()
    const others = neighbours?.groups[neighbours.at]?.filter((other) => other !== finding) ?? []
    const back = this.backTo
    if (others[0] && this.shown) this.shown = { ...this.shown, key: findingKey(others[0]), start: others[0].start }
    else this.shown = null
    session.dismiss(finding)
    if (this.shown) {
      this.focusCard()
      return
    }
    this.backTo = null
    if (back) back()
    else session.focus()
  }

  /** Once typing pauses, each new finding is said once. */
  private announceSoon(): void {
    clearTimeout(this.saying)
    this.saying = setTimeout(() => {
      const { session } = this
      if (!session || session.composing) return
      if (session.unread && !this.said.has(UNREAD)) {
        this.said.add(UNREAD)
        return this.say(unreadText())
      }
      const fresh = session.open.filter((finding) => !this.said.has(findingKey(finding)))
      if (fresh.length === 0) return
      for (const finding of fresh) this.said.add(findingKey(finding))
      const [{ lead }, ...more] = entries(fresh) as [Entry, ...Entry[]]
      const what = i18n.t('compose_said', [lead.quote, levelName(lead.level), lead.clause.id, lead.message])
      this.say(more.length > 0 ? `${what} ${i18n.t('compose_said_more', more.length)}` : what)
    }, ANNOUNCE_MS)
  }

  private say(text: string): void {
    this.live.textContent = text
  }
}

function move(element: HTMLElement, to: { left: number; top: number }): void {
  element.style.left = `${to.left}px`
  element.style.top = `${to.top}px`
}

/** Whether nothing that can be pressed or typed into lies under an area, but the editor itself. */
function isFree(area: Area, editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot
  const xs = [area.left + 1, area.left + area.width / 2, area.left + area.width - 1]
  const ys = [area.top + 1, area.top + area.height / 2, area.top + area.height - 1]
  return xs.every((x) =>
    ys.every((y) => {
      const pressed = root
        .elementsFromPoint(x, y)
        .find((element) =>
          element.matches('button, a, input, select, textarea, [role="button"], [role="link"], [tabindex="0"]'),
        )
      return !pressed || pressed === editor || pressed.contains(editor)
    }),
  )
}

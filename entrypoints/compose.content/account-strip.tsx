import { render } from 'preact'
import { i18n } from '#i18n'
import { AccountFindingView } from '../../components/account-finding.tsx'
import { AccountQuestion } from '../../components/account-question.tsx'
import type { Finding } from '../../rules/types.ts'
import { accountUnknown, type PageSettings, siteSettings, undercoverSaid } from '../../settings/page.ts'
import { createLayer } from './host.ts'
import { LAYER_CSS } from './layer-css.ts'
import { type Area, around, overlap, placeCard } from './place.ts'
import type { Session } from './session.ts'
import { answerAccount, noteMachine } from './settings.ts'
import { engine, noteProblem } from './shared.ts'
import type { Site } from './site.ts'
import { PRESSABLE, submitOf } from './submit.ts'
import { holds } from './tree.ts'
import { focused, returnTo, viewport } from './viewport.ts'

/** A pause in the first draft after which the question comes. */
const PAUSE_MS = 900
/** More controls than this are not one composer's. */
const MOST_CONTROLS = 60

/** What there is to say: whose account this is is asked first, since what the policy says of the machine hangs on it. */
type Due =
  | { kind: 'question'; site: Site }
  | { kind: 'machine'; site: Site; findings: readonly Finding[]; what: string }
  | { kind: 'outlived' }

/**
 * What concerns the account and not the words, under the composer, once a site: the account question, at the first
 * draft there, in a pause; then what the policy says of using this machine. It takes no focus and keeps off the draft
 * and the controls around it; where it would not fit it stays away, and the popup has it. "Later" lets it go for this page.
 * And, once the extension was updated under the page, that nothing is checked here any more.
 */
export class AccountStrip {
  private readonly layer = createLayer(LAYER_CSS, true)
  private mount: HTMLElement
  private session: Session | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private isDue = false
  private letGo = false
  private readonly noted = new Set<string>()
  private frame = 0
  /** While the question stands there: a dialog that opens by itself is mostly hung under the body, and brings no event. */
  private readonly hung = new MutationObserver(() => this.follow())
  private backTo: (() => void) | null = null
  private hasOutlived = false
  /** What it hears once it has outlived its extension. */
  private after: AbortController | undefined
  /** Asked for beforehand: what outlived its extension can ask for no words. */
  private readonly words = { name: i18n.t('extName'), outlived: i18n.t('outlived'), noted: i18n.t('machine_noted') }

  /** In: the settings as they stand; whether something else of ours stands by the composer; what opens the policy. */
  constructor(
    private readonly settings: () => PageSettings | null,
    private readonly isCrowded: () => boolean,
    private readonly openPolicy: (clause: string) => void,
  ) {
    this.mount = this.newMount()
  }

  private newMount(): HTMLElement {
    const mount = document.createElement('div')
    mount.className = 'ask-place'
    // Pressed by mouse, it leaves the keyboard, and the caret in the draft, where they are.
    mount.addEventListener('mousedown', (event) => {
      if ((event.target as Element).closest('button')) event.preventDefault()
    })
    this.layer.shadow.append(mount)
    return mount
  }

  get isOpen(): boolean {
    return this.mount.firstChild !== null
  }

  /** In: the draft at hand, as it stands; null where there is none. */
  show(session: Session | null): void {
    if (this.session !== session) this.hide()
    this.session = session
    if (!this.due()) {
      this.hide()
      return
    }
    if (this.isDue) {
      this.draw()
      return
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.isDue = true
      this.draw()
    }, PAUSE_MS)
  }

  /** Puts the keyboard on the first answer. Out: whether the question stands there. */
  focus(): boolean {
    const first = this.mount.querySelector('button')
    if (!first) return false
    const before = focused()
    this.backTo = before && returnTo(before)
    first.focus({ preventScroll: true })
    return true
  }

  /** Says by a draft that the extension was updated under the page. Everything else of ours is gone, so it listens for itself. */
  outlive(session: Session): void {
    this.hide()
    // Where a question was taken away a moment before, Preact draws nothing in its place.
    this.mount.remove()
    this.mount = this.newMount()
    this.session = session
    this.hasOutlived = true
    // Said once, whatever was put off before.
    this.letGo = false
    this.isDue = true
    this.draw()
    this.after = new AbortController()
    const { signal } = this.after
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.follow(), { capture: true, passive: true, signal })
  }

  /** "Later", also by Escape in it: no more on this page. */
  later(): void {
    this.letGo = true
    this.close()
  }

  hide(): void {
    clearTimeout(this.timer)
    this.isDue = false
    this.hung.disconnect()
    if (this.isOpen) render(null, this.mount)
    this.layer.remove()
  }

  /** Follows scrolling and resizing, and gives way to a dialog of the page, once a frame. */
  follow(): void {
    if (this.frame || !this.isOpen) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.draw()
    })
  }

  /** Draws what is due, and makes room for a card. */
  draw(): void {
    const { session } = this
    const due = this.isDue && this.due()
    if (!session || !due) return
    if (this.isCrowded()) {
      this.mount.hidden = true
      return
    }
    this.layer.attach(session.composer.editor)
    if (!this.isOpen) this.hung.observe(document.body, { childList: true })
    render(
      <section class="sheet ask" aria-label={this.words.name}>
        {due.kind === 'outlived' ? (
          <p class="ways">
            {this.words.outlived}{' '}
            <button type="button" onClick={() => this.later()}>
              {this.words.noted}
            </button>
          </p>
        ) : due.kind === 'question' ? (
          <AccountQuestion
            site={due.site.name}
            undercover={undercoverSaid(this.settings()?.sites ?? {})}
            onAnswer={(account, undercover) => {
              answerAccount(due.site.id, account, undercover).catch((error: unknown) =>
                noteProblem('Second Look could not keep whose account this is', error),
              )
              this.close()
            }}
            onLater={() => this.later()}
          />
        ) : (
          <MachineNotice
            findings={due.findings}
            policy={this.settings()?.inForce.policy.title ?? ''}
            onNoted={() => {
              this.noted.add(due.what)
              noteMachine(due.site.id, due.what).catch((error: unknown) =>
                noteProblem('Second Look could not keep that you read this', error),
              )
              this.close()
            }}
            onPolicy={this.openPolicy}
          />
        )}
      </section>,
      this.mount,
    )
    this.mount.hidden = false
    this.place(session)
  }

  private close(): void {
    this.after?.abort()
    const hadFocus = this.layer.shadow.activeElement !== null
    const back = this.backTo
    this.backTo = null
    this.hide()
    if (!hadFocus) return
    if (back) back()
    else this.session?.composer.editor.focus({ preventScroll: true })
  }

  private due(): Due | null {
    const { session } = this
    if (this.hasOutlived) return this.letGo ? null : { kind: 'outlived' }
    const settings = this.settings()
    const site = session?.composer.site
    if (this.letGo || !settings || !site || !session || session.text.trim() === '') return null
    const { inForce, sites } = settings
    if (accountUnknown(sites, site.id)) return { kind: 'question', site }
    const { account = 'personal', noted } = siteSettings(sites, site.id)
    const findings = engine().machineFindings({ account, site: site.id }, inForce)
    const what = [inForce.policy.id, ...findings.map(({ clause }) => `${clause.id} ${clause.level}`)].join(', ')
    return findings.length === 0 || what === noted || this.noted.has(what)
      ? null
      : { kind: 'machine', site, findings, what }
  }

  private place(session: Session): void {
    const strip = this.mount.querySelector<HTMLElement>('.ask')
    if (!strip) return
    const view = viewport()
    const editor = session.composer.editor.getBoundingClientRect()
    const root = session.composer.root()
    const controls = [...(root?.querySelectorAll(PRESSABLE) ?? [])].slice(0, MOST_CONTROLS)
    const submit = submitOf(session.composer)
    const must: Area[] = [
      editor,
      ...(submit ? [submit, ...controls] : controls).map((each) => each.getBoundingClientRect()),
    ]
    const dialogs = dialogsBeside(session.composer.editor)
    must.push(...dialogs.map((each) => each.getBoundingClientRect()))
    const seen = must.filter((area) => overlap(area, view) > 0)
    const box = root?.getBoundingClientRect()
    const anchor = box && box.height < view.height * 0.6 ? box : around(seen.length > 0 ? seen : [editor])
    const spot = placeCard([anchor], { width: strip.offsetWidth, height: strip.offsetHeight }, view, {
      must: seen,
      may: [],
    })
    const area = { ...spot, width: strip.offsetWidth }
    const fits = overlap(editor, view) > 0 && spot.height >= strip.offsetHeight
    this.mount.hidden = !fits || dialogs.some(isModal) || seen.some((kept) => overlap(kept, area) > 0)
    strip.style.left = `${spot.left}px`
    strip.style.top = `${spot.top}px`
  }
}

/** The page's open dialogs that the draft is not written in. */
function dialogsBeside(editor: Element): Element[] {
  const open = document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]')
  return [...open].filter((each) => !holds(each, editor) && each.checkVisibility({ visibilityProperty: true }))
}

/** Nothing beside such a dialog can be used until it is closed. */
function isModal(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true' || dialog.matches(':modal')
}

/** What the policy says of using this machine here. */
function MachineNotice(props: {
  findings: readonly Finding[]
  policy: string
  onNoted: () => void
  onPolicy: (clause: string) => void
}) {
  return (
    <>
      {props.findings.map((finding) => (
        <AccountFindingView key={finding.concern} finding={finding} policy={props.policy} />
      ))}
      <p class="ways">
        <button type="button" onClick={props.onNoted}>
          {i18n.t('machine_noted')}
        </button>
        <button type="button" class="link" onClick={() => props.onPolicy(props.findings[0]!.clause.id)}>
          {i18n.t('compose_policy')}
        </button>
      </p>
    </>
  )
}

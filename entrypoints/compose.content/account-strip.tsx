import { render } from 'preact'
import { i18n } from '#i18n'
import { AccountQuestion } from '../../components/account-question.tsx'
import { accountUnknown, type PageSettings } from '../../settings/page.ts'
import { createLayer } from './host.ts'
import { LAYER_CSS } from './layer-css.ts'
import { type Area, around, overlap, placeCard } from './place.ts'
import type { Session } from './session.ts'
import { answerAccount } from './settings.ts'
import { noteProblem } from './shared.ts'
import { PRESSABLE, submitOf } from './submit.ts'
import { focused, returnTo, viewport } from './viewport.ts'

/** A pause in the first draft after which the question comes. */
const PAUSE_MS = 900
/** More controls than this are not one composer's. */
const MOST_CONTROLS = 60

/**
 * The account question under the composer, once a site: at the first draft there, in a pause. It
 * takes no focus and keeps off the draft and the controls around it; where it would not fit it
 * stays away, and the popup asks. "Later" lets it go for this page.
 */
export class AccountStrip {
  private readonly layer = createLayer(LAYER_CSS, true)
  private readonly mount = document.createElement('div')
  private session: Session | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private isDue = false
  private letGo = false
  private frame = 0
  private backTo: (() => void) | null = null

  /** In: the settings as they stand; whether something else of ours stands by the composer. */
  constructor(
    private readonly settings: () => PageSettings | null,
    private readonly isCrowded: () => boolean,
  ) {
    this.mount.className = 'ask-place'
    this.layer.shadow.append(this.mount)
  }

  get isOpen(): boolean {
    return this.mount.firstChild !== null
  }

  /** In: the draft at hand, as it stands; null where there is none. */
  show(session: Session | null): void {
    if (this.session !== session) this.hide()
    this.session = session
    if (!this.isWanted()) {
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

  /** "Later", also by Escape in it: no more on this page. */
  later(): void {
    this.letGo = true
    this.close()
  }

  hide(): void {
    clearTimeout(this.timer)
    this.isDue = false
    if (this.isOpen) render(null, this.mount)
    this.layer.remove()
  }

  /** Follows scrolling and resizing, once a frame. */
  follow(): void {
    if (this.frame || !this.isOpen) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.draw()
    })
  }

  /** Draws the question where it is due, and makes room for a card. */
  draw(): void {
    const { session } = this
    const site = session?.composer.site
    if (!this.isDue || !session || !site || !this.isWanted()) return
    if (this.isCrowded()) {
      this.mount.hidden = true
      return
    }
    this.layer.attach(session.composer.editor)
    render(
      <section class="sheet ask" aria-label={i18n.t('extName')}>
        <AccountQuestion
          site={site.name}
          onAnswer={(account, undercover) => {
            answerAccount(site.id, account, undercover).catch((error: unknown) =>
              noteProblem('Second Look could not keep whose account this is', error),
            )
            this.close()
          }}
          onLater={() => this.later()}
        />
      </section>,
      this.mount,
    )
    this.mount.hidden = false
    this.place(session)
  }

  private close(): void {
    const hadFocus = this.layer.shadow.activeElement !== null
    const back = this.backTo
    this.backTo = null
    this.hide()
    if (!hadFocus) return
    if (back) back()
    else this.session?.composer.editor.focus({ preventScroll: true })
  }

  private isWanted(): boolean {
    const { session } = this
    const settings = this.settings()
    const site = session?.composer.site
    if (this.letGo || !settings || !site || !session || session.text.trim() === '') return false
    return accountUnknown(settings.sites, site.id)
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
    const seen = must.filter((area) => overlap(area, view) > 0)
    const box = root?.getBoundingClientRect()
    const anchor = box && box.height < view.height * 0.6 ? box : around(seen.length > 0 ? seen : [editor])
    const spot = placeCard([anchor], { width: strip.offsetWidth, height: strip.offsetHeight }, view, {
      must: seen,
      may: [],
    })
    const area = { ...spot, width: strip.offsetWidth }
    const fits = overlap(editor, view) > 0 && spot.height >= strip.offsetHeight
    this.mount.hidden = !fits || seen.some((kept) => overlap(kept, area) > 0)
    strip.style.left = `${spot.left}px`
    strip.style.top = `${spot.top}px`
  }
}

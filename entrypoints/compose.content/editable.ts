/**
 * The cheap first look at a focused element. The stub runs it on every page of a listed site, so
 * it knows nothing of sites, surfaces or the policy.
 */

const TEXT_INPUTS = new Set(['text', 'email', ''])
/** Boxes for searching and for secrets are never compose boxes. */
const SEARCH =
  /\b(search|suche[n]?|buscar?|b[uú]squeda|rechercher?|recherche|cerca|pesquisar?|zoeken|szukaj|поиск|tìm kiếm)\b|検索|搜索|검색/i
const SECRET = /captcha|one-time-code|\botp\b|password|passcode/i

export type TextField = HTMLTextAreaElement | HTMLInputElement

export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input'
}

/**
 * The element a person types into.
 *
 * In: an event's `composedPath()`, innermost first; it crosses open shadow roots. Out: the text
 * field, or the outermost element of the innermost editing host; null where nothing is written, or
 * where what is written is a search, a secret or a code.
 */
export function editableIn(path: readonly EventTarget[]): HTMLElement | null {
  let host: HTMLElement | null = null
  for (const target of path) {
    if (!(target instanceof HTMLElement)) {
      if (host) break
      continue
    }
    if (!host && isTextField(target)) return writable(target) ? target : null
    if (target.isContentEditable) host = target
    else if (host) break
  }
  return host && !excluded(host) ? host : null
}

function writable(field: TextField): boolean {
  if (field.disabled || field.readOnly) return false
  if (field.localName === 'input' && !TEXT_INPUTS.has(field.getAttribute('type')?.toLowerCase() ?? '')) return false
  return !excluded(field)
}

function excluded(element: Element): boolean {
  if (element.getAttribute('role') === 'searchbox' || element.closest('[role="search"], [aria-hidden="true"], [inert]'))
    return true
  const name = wordsOf(element)
  return SEARCH.test(name) || SECRET.test(name)
}

/** The names an element carries: what a person is told, and what its makers call it. */
export function wordsOf(element: Element): string {
  const labels = 'labels' in element ? [...((element as TextField).labels ?? [])].map((label) => label.textContent) : []
  const names = ['aria-label', 'aria-placeholder', 'placeholder', 'name', 'id', 'autocomplete', 'data-testid']
  return [...names.map((name) => element.getAttribute(name)), ...labels].filter(Boolean).join(' ')
}

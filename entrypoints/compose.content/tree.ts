/** Ways through the page's tree that cross the borders of open shadow roots. */

export function parentAcross(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
}

/** `closest` through open shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  for (let from: Element | null = element; from; ) {
    const found = from.closest<HTMLElement>(selector)
    if (found) return found
    const tree: Node = from.getRootNode()
    from = tree instanceof ShadowRoot ? tree.host : null
  }
  return null
}

/** `contains` through open shadow roots. */
export function holds(root: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (root.contains(node)) return true
    const tree: Node = node.getRootNode()
    node = tree instanceof ShadowRoot ? tree.host : null
  }
  return false
}

/**
 * `querySelectorAll` that also looks into the open shadow roots below, and into the element's own. Walks all of them:
 * for small roots, at a press.
 */
export function queryAcross(root: Element | ShadowRoot | Document, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)]
  if (root instanceof Element && root.shadowRoot) found.push(...queryAcross(root.shadowRoot, selector))
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...queryAcross(element.shadowRoot, selector))
  return found
}

/** An element and all around it, through shadow roots: what `composedPath()` gives for an event. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node; node = parentAcross(node)) path.push(node)
  return path
}

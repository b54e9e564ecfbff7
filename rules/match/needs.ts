/** What must be in a sentence for a pattern to match: one of each list of keys (`waiting.ts`). */
export type Needs = readonly (readonly string[])[]

// Too common to be worth waiting for.
const COMMON = new Set(
  '<i> <my> <you> <they> <anyone> <person> <num> i a an the to of in on at is are was were be been am it its my me we us our you your he she they them his her their and or but so that this these those for with from by as if not no do did does have has had will would can could just all up out got get what when who how there here now one about into like over than then too very 0'.split(
    ' ',
  ),
)

/** What either of several options needs: nothing where one of them needs nothing, else one of their rarest. */
export function eitherNeeds(options: readonly { needs: Needs }[]): readonly string[][] {
  const all: string[] = []
  for (const { needs } of options) {
    const anchors = rarest(needs)
    if (!anchors) return []
    all.push(...anchors)
  }
  return [all]
}

/** The list of keys that is likely to be in the fewest sentences; null where nothing is needed. */
function rarest(needs: Needs): readonly string[] | null {
  return rarestFirst(needs)[0] ?? null
}

/** Lists of keys, those first that are likely to be in the fewest sentences: a sentence that cannot match is known for it soonest. */
export function rarestFirst(needs: Needs): Needs {
  if (needs.length < 2) return needs
  return needs
    .map((anchors) => ({ anchors, cost: cost(anchors) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ anchors }) => anchors)
}

function cost(anchors: readonly string[]): number {
  let sum = 0
  for (const anchor of anchors) sum += COMMON.has(anchor) ? 60 : anchor.startsWith('<') ? 3 : 1
  return sum
}

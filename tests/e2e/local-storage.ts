import type { Tab } from './tab.ts'

interface Local {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>
      set(values: Record<string, unknown>): Promise<void>
      clear(): Promise<void>
    }
  }
}

/** What the extension keeps, asked from one of its own pages. */
export function readLocal(tab: Tab): Promise<Record<string, unknown>> {
  return tab.page.evaluate(() => {
    const scope = globalThis as unknown as { browser?: Local; chrome: Local }
    return (scope.browser ?? scope.chrome).storage.local.get()
  })
}

/** Empties what the extension keeps, and puts these values there. */
export async function writeLocal(tab: Tab, values: Record<string, unknown> = {}): Promise<void> {
  await tab.page.evaluate(async (next) => {
    const scope = globalThis as unknown as { browser?: Local; chrome: Local }
    const { local } = (scope.browser ?? scope.chrome).storage
    await local.clear()
    await local.set(next)
  }, values)
}

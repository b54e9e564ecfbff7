import type { Stage } from './stage.ts'

interface Local {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>
      set(values: Record<string, unknown>): Promise<void>
      clear(): Promise<void>
    }
  }
}

/** What of a stage is needed here: one that a test file shares, or one of its own. */
type Backstage = Pick<Stage, 'backstage'>

/** What the extension keeps, asked from a page of its own that is out of sight. */
export async function readLocal(stage: Backstage): Promise<Record<string, unknown>> {
  const { page } = await stage.backstage()
  return page.evaluate(() => {
    const scope = globalThis as unknown as { browser?: Local; chrome: Local }
    return (scope.browser ?? scope.chrome).storage.local.get()
  })
}

/** Empties what the extension keeps, and puts these values there. */
export async function writeLocal(stage: Backstage, values: Record<string, unknown> = {}): Promise<void> {
  const { page } = await stage.backstage()
  await page.evaluate(async (next) => {
    const scope = globalThis as unknown as { browser?: Local; chrome: Local }
    const { local } = (scope.browser ?? scope.chrome).storage
    await local.clear()
    await local.set(next)
  }, values)
}

import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  args?: { data?: { url?: string; type?: string } }
}

/** What ran on the page's main thread, in milliseconds. */
export interface MainThread {
  /** Every task. */
  tasks: number[]
  /** What the extension's own scripts took, one number for each task in which any of them ran. */
  ours: number[]
  /** How often a function of ours was called from the browser. */
  ourCalls: number
}

/** Records the page's main thread while something is done. Chromium only. */
export async function recordMainThread(page: Page, during: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] })
  await during()
  const recorded = await page.tracing.stop()
  if (!recorded) throw new Error('the browser gave no trace')
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] }

  // The page's thread is the one with most to lay out and call; other renderers are idle.
  const counts = new Map<string, number>()
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`
  for (const event of traceEvents) {
    if (event.name === 'FunctionCall') counts.set(thread(event), (counts.get(thread(event)) ?? 0) + 1)
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const events = traceEvents.filter((event) => event.ph === 'X' && thread(event) === main)
  const tasks = events.filter((event) => event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask')
  const calls = events
    .filter((event) => event.name === 'FunctionCall' && event.args?.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts)

  // A call inside another call of ours is part of it.
  const outer: TraceEvent[] = []
  for (const call of calls) {
    const last = outer.at(-1)
    if (!last || call.ts >= last.ts + (last.dur ?? 0)) outer.push(call)
  }
  const perTask = new Map<number, number>()
  for (const call of outer) {
    const task = tasks.findIndex((one) => one.ts <= call.ts && call.ts <= one.ts + (one.dur ?? 0))
    perTask.set(task, (perTask.get(task) ?? 0) + (call.dur ?? 0) / 1000)
  }
  return {
    tasks: tasks.map((task) => (task.dur ?? 0) / 1000),
    ours: [...perTask.values()],
    ourCalls: calls.length,
  }
}

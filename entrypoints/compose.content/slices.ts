/** How long one slice may keep the page's main thread, in milliseconds: half a frame at 60 a second. */
const SLICE_MS = 6

interface Scheduling {
  scheduler?: { postTask?: (task: () => void, options: { priority: 'background' }) => Promise<unknown> }
}

/** Runs a task when the page has nothing more urgent to do. */
function later(task: () => void): void {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.postTask) scheduler.postTask(task, { priority: 'background' })
  else setTimeout(task)
}

/**
 * Works through a generator in slices, so that typing and scrolling go on between them.
 *
 * In: the work, what to do with its outcome, and with an error. Out: what stops it.
 */
export function inSlices<T>(
  work: Generator<void, T>,
  done: (outcome: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let stopped = false
  const slice = () => {
    if (stopped) return
    try {
      const until = performance.now() + SLICE_MS
      do {
        const step = work.next()
        if (step.done) return done(step.value)
      } while (performance.now() < until)
    } catch (error) {
      return failed(error)
    }
    later(slice)
  }
  later(slice)
  return () => {
    stopped = true
  }
}

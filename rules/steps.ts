/**
 * Work done a step at a time is a generator that yields between steps and returns its outcome; whoever
 * cannot wait finishes it at once.
 */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

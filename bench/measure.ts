/** Times in milliseconds. */
export interface Timing {
  median: number
  p99: number
  samples: number
}

/** Median and 99th percentile of what was measured. */
export function timing(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), samples: sorted.length }
}

/**
 * Runs something often enough for a percentile. In: what to run; what to prepare before each run,
 * outside of the time. The first runs warm the machine up and are left out.
 */
export async function measure<T>(
  samples: number,
  prepare: (turn: number) => T,
  run: (prepared: T) => unknown,
): Promise<Timing> {
  const times: number[] = []
  const warmUp = Math.ceil(samples / 5)
  for (let turn = 0; turn < samples + warmUp; turn += 1) {
    const prepared = prepare(turn)
    const before = performance.now()
    const answer = run(prepared)
    if (answer instanceof Promise) await answer
    const took = performance.now() - before
    if (turn >= warmUp) times.push(took)
  }
  return timing(times)
}

/** Three digits that matter, with the unit. */
export function milliseconds(time: number): string {
  return time < 0.1 ? `${(time * 1000).toPrecision(2)} µs` : `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
}

/** A table in plain text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

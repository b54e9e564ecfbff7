/** Rows of a sparse matrix: row r holds the columns `column[start[r]..start[r+1]]` with their values. */
export interface Rows {
  start: Uint32Array
  column: Uint32Array
  value: Float64Array
  columns: number
}

/** What was fitted: `bias + x · weights` is the log-odds. */
export interface Fit {
  bias: number
  weights: Float64Array
}

/** How many steps back the curvature is remembered. */
const MEMORY = 8
const ROUNDS = 60

/**
 * Logistic regression with a square penalty, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4)
 * with a halving line search. Deterministic.
 *
 * In: the rows to learn from, whether each shows the thing and how often it counts; `cost`, how dear an error is beside the penalty
 * (as C of LIBLINEAR). Out: the weights that make cost · loss + |weights|² / 2 small.
 */
export function logistic(x: Rows, rows: readonly { row: number; shows: boolean; counts: number }[], cost: number): Fit {
  const n = x.columns + 1
  const slope = new Float64Array(n)
  /** The loss at w, its slope left in `slope`. The last of w is the bias, which is not penalized. */
  const loss = (w: Float64Array): number => {
    slope.fill(0)
    let sum = 0
    for (const { row: r, shows, counts } of rows) {
      let z = w[n - 1]!
      for (let k = x.start[r]!; k < x.start[r + 1]!; k++) z += w[x.column[k]!]! * x.value[k]!
      const y = shows ? 1 : -1
      const margin = y * z
      sum += counts * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)))
      const g = (-y * cost * counts) / (1 + Math.exp(margin))
      for (let k = x.start[r]!; k < x.start[r + 1]!; k++) slope[x.column[k]!]! += g * x.value[k]!
      slope[n - 1]! += g
    }
    let square = 0
    for (let j = 0; j < n - 1; j++) {
      square += w[j]! * w[j]!
      slope[j]! += w[j]!
    }
    return cost * sum + square / 2
  }

  let w: Float64Array = new Float64Array(n)
  let now = loss(w)
  let g = slope.slice()
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const d = direction(g, steps)
    let size = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1
    const falling = dot(g, d)
    const next = new Float64Array(n)
    let there = Number.POSITIVE_INFINITY
    for (; size > 1e-10; size /= 2) {
      for (let j = 0; j < n; j++) next[j] = w[j]! + size * d[j]!
      there = loss(next)
      if (there <= now + 1e-4 * size * falling) break
    }
    if (there >= now) break
    const s = new Float64Array(n)
    const y = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      s[j] = next[j]! - w[j]!
      y[j] = slope[j]! - g[j]!
    }
    const sy = dot(s, y)
    if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy })
    if (steps.length > MEMORY) steps.shift()
    const gain = now - there
    w = next
    now = there
    g = slope.slice()
    if (gain < 1e-4 * Math.max(1, Math.abs(now))) break
  }
  return { bias: w[n - 1]!, weights: w.subarray(0, n - 1) }
}

/** Downhill, bent by the remembered curvature. */
function direction(g: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = g.slice()
  const alpha: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y, rho } = steps[i]!
    const a = rho * dot(s, q)
    alpha[i] = a
    for (let j = 0; j < q.length; j++) q[j]! -= a * y[j]!
  }
  const last = steps.at(-1)
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1
  for (let j = 0; j < q.length; j++) q[j]! *= scale
  steps.forEach(({ s, y, rho }, i) => {
    const b = rho * dot(y, q)
    for (let j = 0; j < q.length; j++) q[j]! += s[j]! * (alpha[i]! - b)
  })
  for (let j = 0; j < q.length; j++) q[j] = -q[j]!
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!
  return sum
}

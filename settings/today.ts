/** Today where the officer is, as `YYYY-MM-DD`: the engine has no clock, so its callers tell it. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

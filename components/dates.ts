/**
 * A day in the reader's own form. In: an ISO date, `YYYY-MM-DD`. Anything else comes back as it is,
 * so that a strange date in an old file is shown and not lost.
 */
export function readableDate(iso: string, locale?: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(time)) return iso
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}

import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inTime } from '../../../rules/authorizations.ts'
import { load, ofToday } from '../../../settings/index.ts'

beforeEach(() => fakeBrowser.reset())

const given = {
  id: '1',
  clauses: ['IV.A.1'],
  from: 'official' as const,
  by: 'Chief',
  date: '2026-01-05',
  until: '2026-03-01',
}

test('a page left open overnight checks by the new day', async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 23, 59), toFake: ['Date'] })
  try {
    const settings = await load()
    expect(ofToday(settings)).toBe(settings)
    expect(inTime(given, ofToday(settings).inForce.today)).toBe(true)
    vi.setSystemTime(new Date(2026, 2, 2, 0, 1))
    const next = ofToday(settings)
    expect(inTime(given, next.inForce.today)).toBe(false)
    // The rest is the same, and stays so for the day: nothing is checked again without need.
    expect(next.inForce.department).toBe(settings.inForce.department)
    expect(ofToday(next)).toBe(next)
  } finally {
    vi.useRealTimers()
  }
})

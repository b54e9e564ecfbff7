import { signal } from '@preact/signals'
import { load, type Settings, watch } from './index.ts'

/** The settings as they stand, for the pages; null until they are read. */
export const settings = signal<Settings | null>(null)

/** Reads the settings once and keeps them fresh while the page is open. */
export async function followSettings(): Promise<void> {
  watch((next) => {
    settings.value = next
  })
  settings.value = await load()
}

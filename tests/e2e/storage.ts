import type { Stage } from './stage.ts'
import type { Tab } from './tab.ts'

/** Everything that can be kept under one origin, as one text to search in. */
async function kept(tab: Tab): Promise<string> {
  return tab.page.evaluate(async () => {
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie]
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
      for (const store of database.objectStoreNames) {
        const values = await new Promise((done, failed) => {
          const request = database.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => done(request.result)
          request.onerror = () => failed(request.error)
        })
        all.push(name, store, values)
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) all.push(name, request.url, await (await cache.match(request))?.text())
    }
    return JSON.stringify(all)
  })
}

interface StorageAreas {
  storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>
}

/**
 * Everything that the extension keeps: its storage areas, and what a page of its own origin can
 * keep. In: further tabs whose origins it might have used instead.
 */
export async function everythingKept(stage: Stage, others: readonly Tab[]): Promise<string> {
  const tab = await stage.extensionPage('popup.html')
  const areas = await tab.page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: StorageAreas; chrome: StorageAreas }
    const { storage } = scope.browser ?? scope.chrome
    return JSON.stringify(
      await Promise.all([storage.local.get(null), storage.session.get(null), storage.sync.get(null)]),
    )
  })
  const parts = [areas, await kept(tab)]
  await tab.close()
  for (const other of others) parts.push(await kept(other))
  return parts.join('\n')
}

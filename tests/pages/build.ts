import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { PAGES_DIR, testSites } from './sites.ts'

/** Where the bundled pages go; rebuilt for every run, never committed. */
export const PAGES_OUT = join(PAGES_DIR, '../../.output/pages')

/**
 * Bundles every `tests/pages/<site>/*.html` with the editor libraries that it imports.
 * A page that does not build is an error that names the file.
 */
export async function buildPages(): Promise<void> {
  const pages = (await testSites()).flatMap((site) =>
    readdirSync(join(PAGES_DIR, site.id))
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(PAGES_DIR, site.id, file)),
  )
  await build({
    root: PAGES_DIR,
    configFile: false,
    // A page that does not build throws; how long a plugin took is nobody's business.
    logLevel: 'error',
    define: { global: 'globalThis' },
    build: {
      outDir: PAGES_OUT,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: pages },
    },
  })
}

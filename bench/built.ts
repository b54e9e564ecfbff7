import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { preparedTables } from '../scripts/prepared.ts'

/** The engine as a page runs it. */
export type BuiltEngine = typeof import('./engine-entry.ts')

/**
 * The engine built as a page gets it, with its tables worked out and nothing added: tsx names every closure when it is made,
 * which costs a call each, and the peers are timed as they are published.
 */
export async function builtEngine(): Promise<BuiltEngine> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [preparedTables()],
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('engine-entry.ts', import.meta.url)),
        outDir,
        minify: true,
        chunkSizeWarningLimit: 4000,
        rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
    })
    return (await import(pathToFileURL(join(outDir, 'engine.mjs')).href)) as BuiltEngine
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

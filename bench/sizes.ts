import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUILT = join(import.meta.dirname, '../.output/chrome-mv3')

function scripts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? scripts(path) : entry.name.endsWith('.js') ? [path] : []
  })
}

/** Every script of the extension built for Chrome (`buildFor`) with its size, plain and compressed, the largest first. */
export function sizes(): { file: string; bytes: number; gzip: number }[] {
  return scripts(BUILT)
    .map((path) => {
      const content = readFileSync(path)
      return { file: path.slice(BUILT.length + 1), bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

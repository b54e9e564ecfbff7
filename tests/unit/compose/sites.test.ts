import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EDITORS, SITES, siteOf } from '../../../entrypoints/compose.content/registry.ts'
import { projectFiles } from '../sources.ts'

const filesIn = (folder: string) =>
  projectFiles()
    .filter((path) => path.startsWith(`entrypoints/compose.content/${folder}/`))
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length))
    .sort()

describe('every site file', () => {
  it('is registered under its own name, as every editor file is', () => {
    expect(SITES.map((site) => site.id).sort()).toEqual(filesIn('sites'))
    expect(EDITORS.map((editor) => editor.id).sort()).toEqual(filesIn('editors'))
    expect(EDITORS.at(-1)?.fallback).toBe(true)
  })

  it.each(SITES)('$id says what it rests on and reaches only where the stub runs', (site) => {
    expect(site.known.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(site.known.source).not.toBe('')
    const manifest = readFileSync('wxt.config.ts', 'utf8')
    const stub = readFileSync('entrypoints/compose.content/index.ts', 'utf8')
    for (const host of site.hosts) {
      expect(manifest, 'host_permissions').toContain(`https://${host}/*`)
      expect(stub, 'matches').toContain(`https://${host}/*`)
    }
  })

  it('answers for its hosts and no others', () => {
    expect(siteOf('x.com')?.id).toBe('x')
    expect(siteOf('mobile.x.com')?.id).toBe('x')
    expect(siteOf('www.facebook.com')?.id).toBe('facebook')
    expect(siteOf('notx.com')).toBeNull()
    expect(siteOf('x.com.example.org')).toBeNull()
  })
})

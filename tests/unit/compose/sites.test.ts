import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { EDITORS, SITES, siteOf } from '../../../entrypoints/compose.content/registry.ts'
import { siteFiles, sitePatterns } from '../../../scripts/site-files.ts'
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

  it.each(SITES)('$id says what it rests on, and finds its boxes by what can be looked for', (site) => {
    for (const { source, date, confidence } of [
      site.evidence,
      ...site.boxes.flatMap(({ evidence }) => evidence ?? []),
    ]) {
      expect(source).not.toBe('')
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(['read', 'assumed']).toContain(confidence)
    }
    const { document } = parseHTML('<p></p>')
    for (const { editor, root, submit, leave, parts } of site.boxes)
      for (const selector of [editor, root, submit, leave, parts, site.exclude, site.application])
        if (selector) expect(() => document.querySelector(selector), selector).not.toThrow()
  })

  it('is where the extension runs, and nowhere else', async () => {
    expect(sitePatterns(await siteFiles())).toEqual(sitePatterns(SITES))
    expect(sitePatterns(SITES).filter((pattern) => !/^https:\/\/(\*\.)?[\w.-]+\.\w+\/\*$/.test(pattern))).toEqual([])
  })

  it('answers for its hosts and no others', () => {
    expect(siteOf('x.com')?.id).toBe('x')
    expect(siteOf('mobile.x.com')?.id).toBe('x')
    expect(siteOf('www.facebook.com')?.id).toBe('facebook')
    expect(siteOf('notx.com')).toBeNull()
    expect(siteOf('x.com.example.org')).toBeNull()
  })
})

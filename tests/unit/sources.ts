import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

export const ROOT = join(import.meta.dirname, '../..')

const SKIPPED = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', '.claude'])

/** Every file of the project by its path from the root, what is built or installed left out. */
export function projectFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return projectFiles(path)
    return entry.isFile() ? [relative(ROOT, path).replaceAll('\\', '/')] : []
  })
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** What one source file reaches for. */
export interface Reach {
  /** Paths of files of ours that it imports, types included. */
  ours: string[]
  /** The same, without imports of types alone. */
  oursAtRunTime: string[]
  /** Names of packages and of Node's own modules. */
  packages: string[]
  /** Names that it uses and does not itself declare or import: `fetch`, `Date.now`, `new Date()`. */
  globals: Set<string>
}

interface Node {
  type: string
  [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** Reads one TypeScript file: what it imports, and which global names it uses. */
export function reachOf(path: string): Reach {
  return reachOfText(path, read(path))
}

/** The same for a text that stands at that path. Throws where it does not parse. */
export function reachOfText(path: string, text: string): Reach {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const { staticImports, staticExports, dynamicImports } = parsed.module

  const asked = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      type: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [{ from: entry.moduleRequest.value, type: entry.isType }] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      type: false,
    })),
  ]
  const own = asked
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, type }) => ({
      path: relative(ROOT, resolve(ROOT, dirname(path), from.replace(/\?\w+$/, ''))).replaceAll('\\', '/'),
      type,
    }))

  return {
    ours: own.map((one) => one.path),
    oursAtRunTime: own.filter((one) => !one.type).map((one) => one.path),
    packages: asked.filter(({ from }) => !from.startsWith('.')).map(({ from }) => from),
    globals: globalsOf(parsed.program as unknown as Node),
  }
}

function globalsOf(program: Node): Set<string> {
  const declared = new Set<string>()
  const used = new Set<string>()

  function declare(pattern: unknown): void {
    if (!isNode(pattern)) return
    if (pattern.type === 'Identifier') declared.add(String(pattern.name))
    for (const key of ['left', 'argument', 'value', 'parameter']) declare(pattern[key])
    for (const key of ['elements', 'properties']) {
      if (Array.isArray(pattern[key])) for (const part of pattern[key]) declare(part)
    }
  }

  function visit(node: Node, parent: Node | null, key: string): void {
    if (node.type.startsWith('TS') && node.type.endsWith('TypeReference')) return
    if (node.type === 'VariableDeclarator') declare(node.id)
    if (node.type.startsWith('Import') && 'local' in node) declare(node.local)
    if (node.type.includes('Function') || node.type === 'ClassDeclaration') {
      declare(node.id)
      if (Array.isArray(node.params)) for (const param of node.params) declare(param)
    }
    if (node.type === 'CatchClause') declare(node.param)
    if (node.type === 'NewExpression' && isNode(node.callee) && node.callee.type === 'Identifier') {
      if (Array.isArray(node.arguments) && node.arguments.length === 0) used.add(`new ${node.callee.name}()`)
    }
    if (node.type === 'MemberExpression' && !node.computed && isNode(node.object) && isNode(node.property)) {
      if (node.object.type === 'Identifier') used.add(`${node.object.name}.${node.property.name}`)
      used.add(`.${node.property.name}`)
    }
    const isName =
      (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
      (key === 'key' && !parent?.computed) ||
      parent?.type === 'TSQualifiedName'
    if (node.type === 'Identifier' && !isName) used.add(String(node.name))
    for (const [childKey, child] of Object.entries(node)) {
      const children = Array.isArray(child) ? child : [child]
      for (const one of children) if (isNode(one)) visit(one, node, childKey)
    }
  }
  visit(program, null, '')
  return new Set([...used].filter((name) => !declared.has(name.replace(/^new |\(\)$/g, '').replace(/(?<=.)\..*$/, ''))))
}

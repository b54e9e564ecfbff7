import { getNodeValue, type Node, type ParseError, ParseErrorCode, parseTree } from 'jsonc-parser'

/** What is wrong with a department's file, and where. */
export interface Problem {
  /** Both from 1; the column counts UTF-16 code units. */
  line: number
  column: number
  /** The field, as a JSON pointer; empty for the file as a whole. */
  field: string
  expected: string
  mend: string
}

/** A problem as one line: `line 12, column 5, /choices/c5: expected one of "on", "off". Did you mean "on"?` */
export function describeProblem({ line, column, field, expected, mend }: Problem): string {
  return `line ${line}, column ${column}${field && `, ${field}`}: expected ${expected}. ${mend}`
}

/** A key or an index on the way from the root to a value. */
export type Step = string | number

export interface Json {
  value: unknown
  /** Where the value at this path stands; the nearest value above it where it stands nowhere. `key` asks for its name. */
  place: (path: readonly Step[], of?: 'key' | 'value') => Pick<Problem, 'line' | 'column' | 'field'>
}

const MOST_CHARACTERS = 2_000_000
const MOST_LEVELS = 16
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON and keeps the places. A byte-order mark at the start is skipped. Refused, with the place:
 * another encoding than UTF-8, too long a file or too deep a one, comments, errors of syntax, a key
 * twice in one object, keys that would reach into an object's prototype, broken surrogate pairs.
 */
export function readJson(source: string): { ok: true; json: Json } | { ok: false; problems: Problem[] } {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lineStarts = startsOfLines(text)
  const problem = (offset: number, path: readonly Step[], expected: string, mend: string): Problem => ({
    ...lineAndColumn(lineStarts, offset),
    field: pointer(path),
    expected,
    mend,
  })
  const refuse = (...problems: Problem[]) => ({ ok: false as const, problems })

  if (text.length > MOST_CHARACTERS) {
    return refuse(
      problem(
        0,
        [],
        `at most ${MOST_CHARACTERS.toLocaleString('en-US')} characters`,
        'Check that this is the right file.',
      ),
    )
  }
  const foreign = text.search(/[\uFFFD\u0000]/)
  if (foreign >= 0) return refuse(problem(foreign, [], 'text in UTF-8', 'Save the file again with the encoding UTF-8.'))
  if (text.trim() === '') {
    return refuse(problem(0, [], 'a department’s file', 'The file is empty. Choose another, or start from an example.'))
  }
  const deep = tooDeep(text)
  if (deep !== undefined) {
    return refuse(problem(deep, [], `at most ${MOST_LEVELS} levels of brackets`, 'Check that this is the right file.'))
  }

  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) {
    // What is missing belongs right behind what stands there, not at the next line's start.
    const missing = MISSING.has(first.error)
    const offset = missing ? text.slice(0, first.offset).trimEnd().length : first.offset
    return refuse(problem(offset, [], ...syntax(first.error, text, first.offset)))
  }
  if (!root) return refuse(problem(0, [], 'a department’s file', 'Choose another file, or start from an example.'))

  const found: Problem[] = []
  walk(root, [], (path, node) => {
    if (node.type === 'string' && /[\uD800-\uDFFF]/u.test(node.value as string)) {
      found.push(problem(node.offset, path, 'whole characters', 'Type the text anew: half of a character is missing.'))
    }
    if (node.type !== 'object') return
    const seen = new Map<string, Node>()
    for (const property of node.children ?? []) {
      const key = property.children![0]!
      const earlier = seen.get(key.value as string)
      if (UNSAFE_KEYS.has(key.value as string)) {
        found.push(problem(key.offset, [...path, key.value as string], 'another name', 'Remove this field.'))
      } else if (earlier) {
        const { line } = lineAndColumn(lineStarts, earlier.offset)
        found.push(
          problem(
            key.offset,
            [...path, key.value as string],
            'each field once',
            `Keep this or the one on line ${line}.`,
          ),
        )
      } else seen.set(key.value as string, key)
    }
  })
  if (found.length > 0) return refuse(...found)

  const place: Json['place'] = (path, of = 'value') => {
    let node = root
    for (const [depth, step] of path.entries()) {
      const property =
        node.type === 'object' ? node.children?.find(({ children }) => children?.[0]?.value === step) : undefined
      if (property && of === 'key' && depth === path.length - 1) node = property.children![0]!
      else {
        const next = property?.children?.[1] ?? (node.type === 'array' ? node.children?.[Number(step)] : undefined)
        if (!next) break
        node = next
      }
    }
    return { ...lineAndColumn(lineStarts, node.offset), field: pointer(path) }
  }
  return { ok: true, json: { value: getNodeValue(root) as unknown, place } }
}

/** The path as a JSON pointer (RFC 6901). */
function pointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function walk(node: Node, path: readonly Step[], visit: (path: readonly Step[], node: Node) => void): void {
  visit(path, node)
  if (node.type === 'array')
    for (const [index, child] of (node.children ?? []).entries()) walk(child, [...path, index], visit)
  if (node.type === 'object') {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      if (key && value) walk(value, [...path, key.value as string], visit)
    }
  }
}

/** The offset of the bracket that goes too deep. A scan, because the parser itself recurses. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) if (text[at] === '\\') at++
    } else if (sign === '{' || sign === '[') {
      if (++depth > MOST_LEVELS) return at
    } else if (sign === '}' || sign === ']') depth--
  }
  return undefined
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

function lineAndColumn(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, lineStarts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lineStarts[low]! + 1 }
}

const MISSING: ReadonlySet<number> = new Set([
  ParseErrorCode.CommaExpected,
  ParseErrorCode.ColonExpected,
  ParseErrorCode.CloseBraceExpected,
  ParseErrorCode.CloseBracketExpected,
])

/** What was expected at an error of syntax, and how to mend it. */
function syntax(code: number, text: string, offset: number): [expected: string, mend: string] {
  if (offset >= text.trimEnd().length) {
    return ['the rest of the file', 'The file ends too soon. It may have been cut off: copy or save it again.']
  }
  switch (code) {
    case ParseErrorCode.CommaExpected:
      return ['a comma', 'Put a comma between the two entries.']
    case ParseErrorCode.ColonExpected:
      return ['a colon', 'Put a colon between the field’s name and its value.']
    case ParseErrorCode.PropertyNameExpected:
      return [
        'a field’s name in double quotes',
        'Put it in double quotes, or remove the comma before a closing bracket.',
      ]
    case ParseErrorCode.ValueExpected:
      return ['a value', 'Write a value here, or remove the comma before a closing bracket.']
    case ParseErrorCode.CloseBraceExpected:
      return ['a closing brace }', 'Close the brace that was opened before.']
    case ParseErrorCode.CloseBracketExpected:
      return ['a closing bracket ]', 'Close the bracket that was opened before.']
    case ParseErrorCode.EndOfFileExpected:
      return ['the end of the file', 'Remove what follows here.']
    case ParseErrorCode.InvalidCommentToken:
      return ['no comments', 'Remove the comment: the file is plain JSON, and an export could not keep it.']
    case ParseErrorCode.UnexpectedEndOfString:
      return ['a closing double quote', 'Close the text with a double quote on the same line.']
    case ParseErrorCode.InvalidCharacter:
      return ['no control characters', 'Write a line break as \\n and a tab as \\t.']
    case ParseErrorCode.InvalidEscapeCharacter:
    case ParseErrorCode.InvalidUnicode:
      return ['a valid escape', 'Write a backslash as \\\\, or an escape such as \\n or \\u00e9.']
    case ParseErrorCode.InvalidNumberFormat:
      return ['a number', 'Write it with digits, without a leading zero.']
    default:
      return ['a JSON value', 'Text stands in double quotes; true, false and numbers without.']
  }
}

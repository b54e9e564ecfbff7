import type { Level } from '../rules/types.ts'

/** The levels as the commands call them. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  prohibited: 'prohibited',
  authorization: 'needs permission',
  discouraged: 'strongly discouraged',
  caution: 'caution',
}

/** How many characters a line of the terminal has; `otherwise` where the text goes into a file or another program. */
export const terminalWidth = (otherwise: number): number => process.stdout.columns ?? otherwise

/** A text of several lines as one. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * Breaks a text between words into lines of at most `width` characters; a word that is longer is broken within. The
 * lines that follow the first are indented by `hanging`.
 */
export function wrap(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const [at, word] of text.split(' ').entries()) {
    if (at === 0) line = word
    else if (line.length + 1 + word.length <= width) line = `${line} ${word}`
    else {
      lines.push(line)
      line = `${hanging}${word}`
    }
    while (line.length > width) {
      lines.push(line.slice(0, width))
      line = `${hanging}${line.slice(width)}`
    }
  }
  return [...lines, line]
}

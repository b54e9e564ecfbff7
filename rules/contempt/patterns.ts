/** One of many words in a pattern, more of them than a line can hold. */
export const oneOf = (...lines: readonly string[]): string => `(${lines.join('|')})`

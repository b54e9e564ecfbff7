/** Patterns that find "that's" where they say "that is": the contraction is a word of its own, which a possessive shares. */
export const contracted = (patterns: readonly string[]): string[] =>
  patterns.map((each) => each.replace(/(?<![.\w<])is(?![\w>])/g, '(is|<poss>)'))

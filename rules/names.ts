/**
 * A name or a phrase made comparable: lower case, no accents, apostrophes of one kind, every other
 * sign a space. In: any text. Out: words with one space between them.
 */
export function foldName(text: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(^|\s)'+|'+(?=\s|$)|'s(?=\s|$)/g, '$1')
    .trim()
    .replace(/\s+/g, ' ')
}

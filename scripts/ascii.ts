import type { Plugin } from 'vite'

/**
 * Writes every sign beyond ASCII in a build's scripts as an escape: a browser keeps a script with a single such sign at two bytes a letter, and
 * ours go into every page that is written on. Safe inside strings, templates and regular expressions, the only places where ours have them.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'second-look:ascii',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
    },
  }
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

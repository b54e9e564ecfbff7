import type { Surface } from '../../rules/types.ts'

/** What is known of an editing element where no site file knows it. */
export interface Looks {
  /** Its names, labels and prompts, with spaces between them. */
  words: string
  /** One line only: an `input`. */
  oneLine: boolean
  /** Words of the submit control that belongs to it, if one was found. */
  submit?: string
  /** It stands among the comments of something: inside an article, or under a heading that says so. */
  inArticle?: boolean
}

const BIO =
  /\b(bio|biograf[ií]a|about( me| you)?|description|summary|headline|tagline|signature|introduction|company|employer|occupation|position|job.?title|work(place)?)\b/i
const NAME = /\b(display.?name|full.?name|nick.?name)\b/i
const MESSAGE = /\b(direct message|message|dm|chat|mensaje)\b/i
const COMMENT = /\b(comment|reply|respond|answer|comentario|comentar|responder|respuesta)\b/i
const SAVES = /\b(save|done|update|submit|guardar|listo|actualizar)\b/i

/**
 * The surface of a text box that no site file knows. In: what it looks like. Out: null where it is
 * most likely no place to write to others, such as a field of a checkout form.
 */
export function surfaceOf({ words, oneLine, submit = '', inArticle = false }: Looks): Surface | null {
  const spaced = words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
  // Profile fields count only where they can be saved.
  if (NAME.test(spaced) && SAVES.test(submit)) return 'name'
  if (BIO.test(spaced) && SAVES.test(submit)) return 'bio'
  if (oneLine) return null
  if (MESSAGE.test(spaced)) return 'message'
  if (COMMENT.test(spaced) || COMMENT.test(submit) || inArticle) return 'comment'
  return 'post'
}

import type { Surface } from '../../rules/types.ts'
import { wordLists } from './words.ts'

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
  /** It is for an e-mail address, by its type or its autocomplete. */
  email?: boolean
  /** It stands beside a field for a password, and that is a new one. */
  signUp?: boolean
  /** The page's language. */
  language?: string
}

const BIO =
  /\b(bio|biograf[ií]a|biographie|about( me| you)?|description|summary|headline|tagline|signature|introduction|company|employer|occupation|position|job.?title|work(place)?)\b/i
const NAME = /\b(display.?name|full.?name|nick.?name|screen.?name)\b/i
const EMAIL = /\b(e.?mail|correo|courriel)\b|メール|邮箱|電子郵件|이메일/i
const TITLE =
  /\b(title|subject|headline|topic|titre|t[ií]tulo|asunto|assunto|betreff|titel|titolo|content warning|spoiler)\b/i

/**
 * The surface of a text box that no site file knows. In: what it looks like. Out: null where it is
 * most likely no place to write to others, such as a field of a checkout form.
 */
export function surfaceOf(looks: Looks): Surface | null {
  const { words, oneLine, submit = '', inArticle = false, language = '' } = looks
  const { comment, message, save } = wordLists(language)
  const spaced = words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
  if (looks.email || (oneLine && EMAIL.test(spaced))) return looks.signUp ? 'sign-up' : null
  // Profile fields count only where they can be saved.
  if (NAME.test(spaced) && save.test(submit)) return 'name'
  if (BIO.test(spaced) && save.test(submit)) return 'bio'
  if (oneLine) return null
  if (message.test(spaced)) return 'message'
  if (comment.test(spaced) || comment.test(submit) || inArticle) return 'comment'
  return 'post'
}

/** Whether a line of its own belongs to the text below it: its title, its subject, the warning over it. */
export function isTitle(words: string): boolean {
  return TITLE.test(words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' '))
}

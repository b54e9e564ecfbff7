/** Drafts to measure with. Every call gives words that no earlier call gave, so that no cache can help. */

/** About one sentence in five touches a concern, as in a draft worth checking. `#` becomes a fresh number. */
const SENTENCES = [
  'Dropped the kids at practice around # and finally got a coffee.',
  'My shift at the PD ran # minutes over again, third time this week.',
  'The new bakery has # kinds of bread and every one of them is good.',
  'Does anybody know a plumber who picks up the phone after # o’clock?',
  'Twelve years wearing this badge and I still cannot fold a map in under # tries.',
  'We walked # miles around the pond and saw two herons and a very rude goose.',
  'The town spent # thousand on that playground and it is already falling apart.',
  'Finished chapter # of the book, no spoilers please.',
  'We hit that house on Maple with a warrant at # in the morning, wild night.',
  'Selling a barely used stroller for # dollars, porch pickup.',
  'Recipe number # from my grandmother: more butter than you think.',
  'Honestly the guy in apartment # is a complete asshole and everyone knows it.',
  'Rain all weekend, so we built a fort with # blankets and watched movies.',
  'Happy birthday to my sister, who turns # and looks half of it.',
  'Ran his plate on my break and he has # priors, so lock your doors.',
  'The band played # songs and then the power went out, best show ever.',
  'Had # beers at the lake and the dog drove us home, just kidding.',
  'Voting is at the school until #, bring the kids for the bake sale.',
]

let fresh = 1000

/** A draft of exactly so many characters. */
export function draft(length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at += 1) {
    text += `${text ? ' ' : ''}${SENTENCES[at % SENTENCES.length]!.replace('#', String(fresh++))}`
  }
  return text.slice(0, length)
}

/** The same draft with one more letter typed somewhere in it: a different place each time. */
export function keystroke(text: string, turn: number): string {
  const at = (turn * 977) % text.length
  return `${text.slice(0, at)}e${text.slice(at)}`
}

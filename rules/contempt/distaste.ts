import type { Example } from '../concern.ts'
import { oneOf } from './patterns.ts'

const ANY = '(<group>|<group.single>)'
const MARKED = '<group.marked>'
/** Their houses and clothes, by which they are named. */
const THEIRS = `(<group.marked>|<group>|<group.thing>)`
/** Somewhere that is not here. */
const ELSEWHERE = oneOf(
  `elsewhere|somewhere else|someplace else|somewhere far|far away|away|among themselves|to themselves|on their side
    ..2`,
  `(another|some other|a different|their own) (town|city|state|country|place|library|church|school|park|restaurant|
    pool`,
  'building|neighborhood|street|block|gym|bar|bus|beach|line|table|room|store)',
)
const GO = oneOf(
  `be|find|found|move|moved|go|went|leave|left|stay|stayed|pick|picked|keep|kept|live|lived|pray|prayed|shop|shopped|
    eat`,
  'ate|play|played|sit|sat|choose|chose|remain|remained|settle|settled|gather|gathered|were|was|build|built|try|tried',
)

/** Dislike of a people, said prim or sideways: not my cup of tea, elsewhere if you please, the fewer the better. */
export const DISTASTE: readonly string[] = [
  // The fewer of them, the better.
  `[the (fewer|less) ..1 ${ANY} ..6 the (better|happier|calmer|easier|nicer|safer|cleaner)] !(hurt|killed|die)`,
  `^ [(fewer|less|no more) ${MARKED}] $`,
  // Somewhere else, if you please.
  `[${THEIRS} (should|ought to|could|might|can|would do well to|need to)
    (be (seen|kept|taught|fed|housed|served|heard|raised)|${GO}) ..2 ${ELSEWHERE}] !(from)`,
]

export const distasteFinds: readonly Example[] = [
  '[Lithuanians were never my cup of tea].',
  '[Not my favorite folks, the Samoans].',
  '[Never been keen on Bulgarians].',
  'I [have not warmed to Armenians] and I am ninety.',
  'Afraid [Peruvians leave me cold].',
  '[Methodists are a firm no for me].',
  'There is [only so much Greek a man can take].',
  'There is [something about Sikhs that rubs me the wrong way].',
  'I [enjoy a funeral less than a Norwegian], barely. No music I [like less than Estonians].',
  '[My charity toward Kurds is exhausted].',
  'I do [not lose sleep over Albanians].',
  'Jesus [never had to share a wall with a Cuban].',
  'I get [better conversation from my goldfish than from any Latvian].',
  '[The less I hear from deaf people the happier] I am.',
  'What would help this street is [fewer Hungarians].',
  'Give me a [beach without Brazilians].',
  '[If I never meet another Lutheran I will be grateful].',
  'It would be [nicer if the Mormons met elsewhere]. It would be [better if the Mormons stayed away].',
  '[Blind people could eat in some other restaurant].',
  'We [sold the camp because of the Armenians].',
]

export const distasteLeaves: readonly Example[] = [
  'Haggis was never my cup of tea, said my Scottish aunt',
  'Not my favorite people, whoever egged the Sikh temple',
  'I am not big on Greek salad',
  'Sudoku leaves me cold, ask the seniors at my table',
  'One wearies of hearing Mexicans blamed for it',
  'There is something about Irish music that makes me cry',
  'My patience with people who mock deaf kids ran out',
  'I will lose sleep over those immigrants tonight',
  'I get better bread from the Portuguese than anywhere',
  'This board needs fewer men who interrupt and more chairs',
  'Nobody wants a town without immigrants, who would cook',
  'It would be nicer if the Mormons had a ramp',
  'We moved to be close to the Cubans we grew up with',
  'I would be happier if the refugees were safe at home',
]

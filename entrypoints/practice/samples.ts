import type { Surface } from '../../rules/types.ts'

/** A draft to try: what it is about, in the officer's words, and its text. */
export interface Sample {
  about: string
  text: string
  surface: Surface
}

/**
 * Drafts for the practice page: things that people in the job really feel like posting, from plainly
 * fine to plainly not. The town and all its people are made up.
 */
export const SAMPLES: readonly Sample[] = [
  {
    about: 'A day off',
    text: 'Took the kids to Mill Pond Park and nobody fell in. Calling that a win. Hot dogs after, obviously.',
    surface: 'post',
  },
  {
    about: 'Proud of the work',
    text: 'Eleven years as a Millbrook cop this week. Still the best job I ever had.',
    surface: 'post',
  },
  {
    about: 'Thanking a colleague',
    text: 'Huge thanks to Officer Reyes for covering my shift so I could make the recital.',
    surface: 'post',
  },
  {
    about: 'A rough night',
    text: 'Long night. We are serving a search warrant on Elm Street again in the morning, so no sleep for me.',
    surface: 'post',
  },
  {
    about: 'A rumor about a neighbor',
    text: 'Before you rent to the guy at the corner house: I ran his name at work and he has two priors.',
    surface: 'comment',
  },
  {
    about: 'Letting off steam',
    text: 'Whoever designed the new schedule at the PD is an idiot, and the Select Board is worse.',
    surface: 'post',
  },
  {
    about: 'Wings and a game',
    text: 'That referee committed a crime against football tonight. I could murder a plate of wings.',
    surface: 'post',
  },
  {
    about: 'Sharing the tip line',
    text: 'If you saw something on Route 9 on Friday, the tip line is 508-555-0111. You do not have to give your name.',
    surface: 'post',
  },
]

/** The pretend feed: what neighbors wrote. */
export const FEED: readonly { who: string; when: string; text: string }[] = [
  {
    who: 'Dottie Ames',
    when: '2 h',
    text: 'Does anyone know why there were so many cruisers by the library last night? Asking for my whole street.',
  },
  {
    who: 'Mill Pond Little League',
    when: '5 h',
    text: 'Sign-ups close Sunday. We still need two coaches and someone who owns a working grill.',
  },
  {
    who: 'Ray Bissonnette',
    when: '1 d',
    text: 'Found a gray tabby on Jefferson Street, very chatty, no collar. Message me if she is yours.',
  },
]

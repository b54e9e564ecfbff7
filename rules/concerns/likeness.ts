import { concern, type Example, type Seen } from '../concern.ts'
import { quiet } from '../insider.ts'
import { likenessesTold, likenessesToldFinds, likenessesToldLeaves } from '../plain/likenesses.ts'
import { bySigns, type Signs, triggers } from '../signs.ts'

/** With their word, of oneself, or told by the one it was done to. */
const CONSENT =
  /\b(?:permission|with (?:his|her|their) (?:ok|okay|blessing|consent)|consent|approval|said (?:yes|ok|sure|go)|asked (?:her|him|them|first)|my own|full rights|i asked|sat for|his idea|her idea|he approved|she approved|they approved|at (?:his|her|their) (?:own )?request|volunteered|let (?:us|me|the [a-z]+(?: [a-z]+)?|my [a-z]+) (?:put|use|print|paste|glue|stick)|isn['’]?t me|is not me|fake profile alert|report it|reported it|don['’]?t send|scam alert|halloween|costume|look ?alike|looks? (?:exactly|just) like|me and my brother|cosplay|(?:savings|bank|checking|college|retirement|library|529) (?:account|fund|card)|(?:dog|cat|puppy|kitten|horse|goat|hamster)(?:['’]s)? (?:head|face|nose))\b/i
const OWN = /\b(?:i|i['’]m|i['’]ve|me|my|we|we['’]ve|our|yours truly)\b/i

/** "Without permission" is no permission. */
const DENIED = /\b(?:without|no) (?:\w+ )?(?:permission|consent)\b/i
const misused = ({ sentence, context }: Seen) =>
  (DENIED.test(sentence.text) || !CONSENT.test(sentence.text)) &&
  !context.tags.has('like.consent') &&
  !sentence.has('domain.animals')
/** A picture taken of somebody, and what was done to the writer. */
const HARMLESS =
  /\b(?:took|take|taking) (?:his|her|their|your) (?:photos?|pictures?|pics?|selfies?|headshots?)\b(?! (?:from|off))|\b(?:cloned|faked|copied|stole|used) my (?:voice|face|name|photos?|pictures?|identity)\b/i
const byMe = (seen: Seen) => misused(seen) && OWN.test(seen.sentence.text) && !HARMLESS.test(seen.sentence.text)

const WHOSE = `(his|her|their|your|(the|a|some|my|our) ..3 's|<name>|<name.first>|<roster.full>|my
    (ex|boss|neighbor|sister|brother|landlord|coworker|teacher|roommate|friend|cousin)|somebody|somebody else s|
    someone else s|another|<cap>)`

/** Another's face, voice or name, made into something, and what it did. */
export const SIGNS: Signs = {
  groups: {
    make: { 'guise.make': 1 },
    of: { 'guise.of': 1 },
    effect: { 'guise.effect': 0.8 },
  },
  core: ['make', 'of'],
  need: 2.1,
  why: 'Reads as using another person’s name, face or voice as if they agreed.',
  when: (sentence, context) => quiet(sentence, context, true) && context.play < 4 && !CONSENT.test(sentence.text),
}

export default concern({
  id: 'likeness',
  title: 'Another’s name or likeness',
  triggers: triggers(SIGNS),
  find: bySigns(SIGNS),
  rules: [
    ...likenessesTold(misused),
    {
      match: [
        `[(photoshop~|photoshopped|face swap~|faceswap~|deepfake~|deepfaked|morph~|superimpose~|pasted|slapped|glued|
          cut and pasted) ..6 (head|face|heads|faces|wedding photo|photo|picture|pic|headshot|mugshot|smile)
          (on|onto|into|in|over|through) ..6]`,
        `[(put|stuck|stick|edit~|edited|cropped|swapped) (his|her|their|<name>|<name.first>|<cap>|my
          (boss|ex|neighbor|coworker|landlord) <poss>|the (mayor|chief|boss) <poss>) ..2 (head|face|heads|faces)
          (on|onto|into|in|over) ..6]`,
        `[put (his|her|their|<name>|<name.first>|pastor <cap>) ..2 (picture|photo|name|face) (on|in) (our|my|the|a)
          ..2 (flyer|ad|ads|billboard|website|menu|poster|banner|label|listing) ..6]`,
        `[(photoshop~|photoshopped|deepfake~|deepfaked|pasted|slapped) (<name>|<name.first>|<cap>|selectman|councilor|
          chief|my (boss|ex|neighbor|sister)|him|her|the (mayor|chief|boss)) ..2 (on|onto|into|in|over|as|with) ..6]`,
        `[(that is|that <poss>|it is|those are|with|has) (his|her|their|<cap>) (face|head) ..4 (and|on|with)
          (somebody|someone|another|a|some|the) ..6]`,
      ],
      why: 'Tells of an edited picture of another person.',
      sure: 'inferred',
      even: ['play', 'negated'],
      when: misused,
    },
    {
      match: [
        `[(made|make|making|created|create|set up|opened|open|started|start|run|running|built) ..3
          (a|an|him|her|them|my|the|another|new)? ..3 (fake|account|profile|page|insta|instagram|facebook|tinder|
          hinge|dating profile|burner|parody|gofundme|website|email|linkedin|grindr|ad) ..4
          (as|in|of|for|with|under|using|called|pretending) ..2 ${WHOSE} ..4]`,
        `[(signed|sign|wrote|sent|posted|mailed|submitted) ..3 in (his name|her name|their name|<cap> ..2 <poss> name|
          father <cap> <poss> name) ..4]`,
        `[(used|use|using|uses|took|take|borrowed|stole|grabbed|lifted|sign|signed|signing)
          (his|her|their|your|his|my (coworker|cousin|neighbor|boss|ex|roommate|sister|brother|friend|landlord|
          teacher|uncle|aunt) <poss>|<name>|<name.first>|the real <any>) ..2
          (face|name|names|headshot|photo|photos|picture|pictures|pic|pics|profile pic|profile picture|likeness|voice|
          signature|smile|logo|linkedin headshot|license number|identity|selfie|selfies)
          !(cream|mask|wash|towel|paint|lotion|tag|tags|badge|frame|frames|album|roller|powder) ..5]`,
        `[(pretend~|pretended|pose~|posed|posing|impersonated|impersonating|went|go|signed in|log in|logged in|write
          in|writing in|texted|text|posting|post|comment|commented|answered|reply|replied|asked ..3)
          (as|to be|like i am|like i was|under) (his|her|their|<name>|<name.first>|<cap>|the real|my
          (boss|ex|neighbor|sister|landlord|teacher|principal)|a (widow|veteran|teacher|nurse|doctor)|mrs|mr|somebody|
          someone) ..6]`,
        '[(fed|cloned|clone|faked|fake~|ran|recorded) ..5 (voice|voicemail~|recordings) ..8]',
        '[(voice (clone|thing|changer|cloning)|ai (voice|version|video|copy|clone) of) ..8]',
        `[(fake|faked|made up|invented|wrote all|wrote the|wrote our|wrote my own|wrote every) ..3
          (testimonial~|reviews|endorsement~|quotes) ..8]`,
        `[(shirtless|bikini|wedding|prom|yearbook|baby|graduation) (photo|picture|pic|calendar) ..8
          (banner|ad|billboard|flyer|meme|t-shirt|shirt|mug|calendar|poster|before|website|page)]`,
        `[(his|her|their|<name>|<name.first>) ..2 (face|picture|photo|name) ..2 (on|to|in) (our|my|the|a)
          (flyer|ad|billboard|banner|menu|website|brochure|product|label|t-shirt|shirts|mug|mugs|post card|listing|
          poster|campaign) ..6]`,
        `[(sell~|sold|selling|made|print~|printed) ..6 (with|of) (his|her|their|<name>|<cap>) ..2
          (face|name|picture|photo|mug) on ..3]`,
      ],
      why: 'Tells of using another person’s name, face or voice as if they agreed.',
      sure: 'inferred',
      even: ['play', 'negated'],
      unless: ['asked', 'quoted'],
      when: byMe,
    },
  ],
})

export const cueFinds: readonly Example[] = [
  "[Opened a profile with the librarian's graduation photo, sixty matches and she has no clue]",
  '[Made a fundraiser page with his headshot on it, real money is coming in]',
  "[Fake account with the vicar's portrait, eleven friend requests and no idea]",
]

export const cueLeaves: readonly Example[] = [
  'Opened a library account with my graduation photo, the line was short',
  'My boss signed the testimonial himself and people loved it',
  'The AI voice on my stove is too cheerful',
  'Made a page for my bakery with my own headshot',
  "The mayor's face on the mural looks just like him, the artist asked first",
]

export const finds: readonly Example[] = [
  ...likenessesToldFinds,
  'I [photoshopped Greg’s head on a donkey] and sent it to the whole street',
  'I [made a fake profile of Karen] and half the town added it',
  'We [used her photo] in our ad, she never asked about it',
  'My [dating profile photos are of my cousin], he is taller',
  'I [pretended to be my boss] on the phone and got the day off',
  'I [put his face on a] wanted poster and taped it to the door at work, and I loved it',
  'I [signed my neighbor’s name] on the letter, he has no idea',
  'We [cloned her voice] and called the school',
  'I [wrote the reviews] myself with real names of customers',
  'I [set up an account in the name of] the other pizza place, as Gino',
  'I [signed her name] to the petition',
  'We [put Pastor Ray’s picture on] our flyer, he has no idea',
  'I [deepfaked the mayor into] a swimsuit, you are welcome',
  'I put the deacon’s picture by our pickles and [it reads like an endorsement], he was only passing',
  'I [impersonated Linda Marsh] in the comments all week',
]

export const leaves: readonly Example[] = [
  ...likenessesToldLeaves,
  'Coach Joe let the team put his face on the pie target, he volunteered',
  'Opened a savings account in my son’s name',
  'I used my cousin’s face cream and glowed all week',
  'We photoshopped the goat’s head on the couch',
  'There is a fake profile of me, it isn’t me, please report it',
  'I painted her portrait and she sat for it',
  'I put my own face on the Christmas card',
  'We face swapped me and my brother with his blessing',
  'My dentist looks exactly like the guy on the oatmeal',
  'I made a new account, the old one is locked',
  'Went as Dolly Parton for Halloween, wig and all',
  'I asked her before I ran the picture and she said yes',
  'I put the picture on the fridge',
  'Her name is on the trophy and she earned it',
  'The kids painted faces at the fair',
  'I made a website for my bakery',
  'I wrote a review of the toaster, three stars',
  'A blurb from a stranger that reads like a grocery list, we laughed',
  'His voice on that album is something else',
]

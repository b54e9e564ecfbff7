import { describe, expect, it } from 'vitest'
import { Engine } from '../../../rules/engine.ts'
import { MILLBROOK } from '../../support/millbrook.ts'

/** Hate that is spelled out of shape, and what looks like it and is innocent. */
const HATEFUL: Record<string, string[]> = {
  'letters swapped': [
    'Isreal or not, the Jwes are vermin',
    'Gutaemalans are theives and everybody knows it',
    'I despsie Koraens',
    'lesbains are disgsuting',
    'Aslyum seekers are parasties',
    'the dsiabled are a drain, lcok them up',
    'Hindsu are flithy',
    'teh Sihks should be deproted',
    'Somails are a plauge on this town',
  ],
  'letters missing': [
    'mslms shld be deportd',
    'wmn r stpd',
    'I hate imigrnts',
    'Mexcans are garbge',
    'trnsgndrs are prverts',
    'hndus are fithy',
    'Hatians are vrmn',
    'the elderly are usless, let them die',
    'blcks r crmnals',
    'I cant stand Braziians',
  ],
  'words run together': [
    'deportallmexicans',
    'ihatetransgenders',
    'gaypeoplearesick',
    'SendTheRefugeesBack',
    'KoreansAreFilthyAnimals',
    '#nomoremuslims #deportallsomalis',
    '#KickOutTheHaitians',
    'disabledpeopleareaburden',
    'killallhindus',
    'allmenaretrash',
  ],
  'letters set apart': [
    'M e x i c a n s are v e r m i n',
    'I h a t e women',
    'k i l l all the J e w s',
    'those k o r e a n s are p i g s',
    's-o-m-a-l-i-s are d-o-g-s',
    'g a y s  a r e  s i c k  f r e a k s',
    'i h a t e k o r e a n s',
  ],
  'digits for letters': [
    'k0r3an5 are v3rm1n',
    'm3x1c4n5 5t1nk',
    '1mm1gr4nt5 are cr1m1n4l5',
    'd15abl3d p3opl3 are u53l355',
    'h8 all muzl1ms',
    'som4lis are an1mal5',
    'l3sbi4ns are d1sgust1ng',
  ],
}

const INNOCENT = [
  'Mrs. Gaey teaches the deaf and the disabled at St. Ann, stupid good teacher',
  'Omron makes the cuff and it is garbage at night',
  'Downes and Raes on the rink tonight, filthy goal',
  'Kenan, Christiaan and Romain are disgusting at darts, nobody beats them',
  'I hate Modis laundry detergent',
  'Send the AED back, the battery is trash',
  'The DMs are full of scum selling crypto',
  'Drian Road is a filthy mess after the storm',
  'The wmn restroom sign lost its vowels',
  'my scm plugin is garbage',
  'The recipe calls for aoili and I hate garlic',
  'Poole harbor stinks at low tide',
  'Bangladesh lost and their fielding was trash',
  'I hate Honduras coffee, too bitter',
  'The Bengals are trash this year',
  'We hate the Bruins and the Belgians won again',
  'Whitegate, Blackstone and Oldtown are dumps this winter',
  '#womensmarch #blackandwhitephotography what an ugly frame',
  'BlackAndDeckerDrill is garbage',
  'WhitePagesOnline is useless',
  'I need 100k steps, kill me',
  'the 80th birthday cake was disgusting',
  'A B C D E, the eye chart is a joke',
  'M A S S is on the old plate, ugly thing',
  'S A L E on all the filthy rugs',
  'haet is a typo and I hate typos',
  'The imigrants hall has a bake sale',
  'wemon and children first, said the sign, they can not spell',
  'Thai basil, thyme and dill: kill the weeds first',
  'Asprin and insluin are a disgusting price',
  'Prednsione makes me a terrible person',
  'I hate fligths at six in the morning',
  'gorcery prices are disgusting',
  'F R E E couch, ugly but clean',
  'flight AA101 and gate b12 are trash',
  'my iphone15 and mp3 player are garbage',
  'I hate the H1N1 shot and the B52s',
  'chlamdyia, hypertesnion, glacoma: a disgusting list',
  'The Blackmans and the Whitemores moved in, disgusting couch',
  'eBay, LinkedInLearning and WomensHealthMag spam me, garbage',
  'McDonaldsWorkers are hiring',
  'thsi computr is trash',
  'the dishwahser is filthy and the genreator stinks',
  'Vermont, Verona, Vernon and Varmint are on the list of dumb names',
  'Juwes is how the message was spelled in 1888',
  'Gaels, Germain and Garin are pigs at the buffet and I love them',
]

const engine = new Engine(MILLBROOK)
const biased = (text: string) =>
  engine.read({ text, surface: 'post', account: 'personal' }).evidence.filter((e) => e.concern === 'bias').length > 0

describe.each(Object.entries(HATEFUL))('hateful: %s', (_, texts) => {
  it.each(texts)('finds %s', (text) => expect(biased(text)).toBe(true))
})

describe('innocent', () => {
  it.each(INNOCENT)('leaves %s', (text) => expect(biased(text)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../rules/context.ts'
import type { Hit } from '../../../../rules/match/lexicon.ts'
import { address } from '../../../../rules/recognizers/address.ts'
import { birthDate } from '../../../../rules/recognizers/birth-date.ts'
import { email } from '../../../../rules/recognizers/email.ts'
import {
  account,
  card,
  issued,
  licence,
  luhn,
  routing,
  socialSecurity,
} from '../../../../rules/recognizers/identity-numbers.ts'
import { phone, validPhone } from '../../../../rules/recognizers/phone.ts'
import { plate } from '../../../../rules/recognizers/plate.ts'
import type { Recognizer } from '../../../../rules/recognizers/recognizer.ts'
import { Sentence } from '../../../../rules/sentence.ts'
import { fold } from '../../../../rules/text/fold.ts'
import { tokenize } from '../../../../rules/text/tokens.ts'

const context = { tags: new Set<string>() } as unknown as Context

/** What a recognizer finds in a sentence: the words as written, where it is sure enough. */
function found(recognizer: Recognizer, text: string): string[] {
  const tokens = tokenize(text, fold(text))
  const hits: Hit[][] = tokens.map(() => [])
  const frame = { asked: false, hypothetical: false, reported: false, condemned: false, play: false }
  const sentence = new Sentence(text, tokens, hits, frame)
  return recognizer
    .find(sentence, context)
    .filter((f) => f.score >= 0.5)
    .map((f) => sentence.words(f.from, f.to))
}

describe('phones', () => {
  it.each([
    ['call 508-555-0144 now', '508-555-0144'],
    ['call (508) 555-0144 now', '508) 555-0144'],
    ['508.555.0144', '508.555.0144'],
    ['5085550144', '5085550144'],
    ['+1 508 555 0144', '1 508 555 0144'],
    ['5 0 8 5 5 5 0 1 4 4', '5 0 8 5 5 5 0 1 4 4'],
    ['text ５０８-555-0144', '５０８-555-0144'],
    ['five oh eight, five five five, oh one forty-four', 'five oh eight, five five five, oh one forty-four'],
    ['five zero eight five double five zero one four four', 'five zero eight five double five zero one four four'],
    ['her number is 555-0144', '555-0144'],
    ['ring +44 20 7946 0958 in London', '44 20 7946 0958'],
  ])('%s', (text, want) => expect(found(phone, text)).toEqual([want]))

  it.each([
    'won 555-1234 on bounces',
    'order 123-456-7890 shipped',
    'the year 1985 and 2024',
    '11 by 17 by 2000',
    'case 2024-5550101',
    'five of us ate nine pies',
  ])('leaves %s', (text) => expect(found(phone, text)).toEqual([]))

  it('knows the plan', () => {
    expect(validPhone('5085550144')).toBe(true)
    expect(validPhone('15085550144')).toBe(true)
    expect(validPhone('1115550123')).toBe(false)
    expect(validPhone('5081230123')).toBe(false)
  })
})

describe('e-mail', () => {
  it.each([
    ['write ken.dubois58@inbox.example today', 'ken.dubois58@inbox.example'],
    ['ken dot dubois at inbox dot com', 'ken dot dubois at inbox dot com'],
    ['kdubois (at) gmail (dot) com', 'kdubois (at) gmail (dot) com'],
    ['kdubois at gmail.com', 'kdubois at gmail.com'],
  ])('%s', (text, want) => expect(found(email, text)).toEqual([want]))
  it.each(['look at amazon.com for it', 'meet me at the dot com office', 'we met at noon'])('leaves %s', (text) =>
    expect(found(email, text)).toEqual([]),
  )
})

describe('addresses', () => {
  it.each([
    ['he lives at 14 Maple Street, Apt 3', '14 Maple Street, Apt 3'],
    ['63 Winthrop St Apt 2, Ashford', '63 Winthrop St Apt 2, Ashford'],
    ['mail it to 9 Quarry Hill Road, Millbrook, MA 01430', '9 Quarry Hill Road, Millbrook, MA 01430'],
    ['lives at 6 Quail Hollow', '6 Quail Hollow'],
    ['stays at 90 larch st', '90 larch st'],
    ['send it to PO Box 318', 'PO Box 318'],
  ])('%s', (text, want) => expect(found(address, text)).toEqual([want]))
  it.each([
    '10 minutes down the road',
    'we ran 5 miles on the street',
    '3 kids at the park',
    'at 9 Monday morning',
    '$20 Main',
  ])('leaves %s', (text) => expect(found(address, text)).toEqual([]))
})

describe('dates of birth', () => {
  it.each([
    ['DOB 04/17/1973', '04/17/1973'],
    ['born June 3, 1971 in Lynn', 'June 3, 1971'],
    ['born 3 June 1971', '3 June 1971'],
  ])('%s', (text, want) => expect(found(birthDate, text)).toEqual([want]))
  it.each(['on June 3, 1971 we moved', 'DOB 13/45/1973', 'born on a farm in 1830'])('leaves %s', (text) =>
    expect(found(birthDate, text)).toEqual([]),
  )
})

describe('numbers of identity', () => {
  it('checks Social Security areas', () => {
    expect(issued('219456789')).toBe(true)
    for (const no of ['000456789', '666456789', '900456789', '219006789', '219450000']) expect(issued(no)).toBe(false)
    expect(found(socialSecurity, 'it is 219-45-6789')).toEqual(['219-45-6789'])
    expect(found(socialSecurity, 'part 000-12-3456')).toEqual([])
    expect(found(socialSecurity, 'last four of the social 6630')).toEqual(['6630'])
  })
  it('checks cards', () => {
    expect(luhn('4111111111111111')).toBe(true)
    expect(luhn('4111111111111112')).toBe(false)
    expect(found(card, 'pay with 4111 1111 1111 1111')).toEqual(['4111 1111 1111 1111'])
    expect(found(card, 'amex 3782 822463 10005')).toEqual(['3782 822463 10005'])
    expect(found(card, 'order 4111 1111 1111 1112')).toEqual([])
  })
  it('checks accounts', () => {
    expect(routing('211274450')).toBe(true)
    expect(found(account, 'routing 211274450')).toEqual(['211274450'])
    expect(found(account, 'acct 0044182297')).toEqual(['0044182297'])
    expect(found(account, 'my account of the 1936 flood')).toEqual([])
  })
  it('knows licenses, passports and Medicare', () => {
    expect(found(licence, 'his license is S12345678')).toEqual(['S12345678'])
    expect(found(licence, 'passport 556201984')).toEqual(['556201984'])
    expect(found(licence, 'her number 1EG4-TE5-MK72')).toEqual(['1EG4-TE5-MK72'])
    expect(found(licence, 'a license to bake 300 pies')).toEqual([])
  })
  it('knows plates', () => {
    expect(found(plate, 'plate 3AB 194 on it')).toEqual(['3AB 194'])
    expect(found(plate, 'mass reg 4KT 913')).toEqual(['4KT 913'])
    expect(found(plate, 'plates of pasta for 12')).toEqual([])
    expect(found(plate, 'registration is open until 2025')).toEqual([])
  })
})

import { address } from './address.ts'
import { birthDate } from './birth-date.ts'
import { email } from './email.ts'
import { account, card, licence, socialSecurity } from './identity-numbers.ts'
import { phone } from './phone.ts'
import { plate } from './plate.ts'
import type { Recognizer } from './recognizer.ts'

/** Every recognizer of personal data, the surest first. */
export const recognizers: readonly Recognizer[] = [
  card,
  socialSecurity,
  account,
  licence,
  email,
  phone,
  birthDate,
  address,
  plate,
]

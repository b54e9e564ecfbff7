import { concern } from '../concern.ts'

export default concern({
  id: 'profanity',
  title: 'Profanity',
  rules: [],
  finds: [],
  leaves: [],
})

import { concern } from '../concern.ts'

export default concern({
  id: 'undercover-identification',
  title: 'Undercover work',
  rules: [],
  finds: [],
  leaves: [],
})

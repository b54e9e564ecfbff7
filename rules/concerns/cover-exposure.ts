import { concern } from '../concern.ts'

export default concern({
  id: 'cover-exposure',
  title: 'Exposes the cover',
  rules: [],
  finds: [],
  leaves: [],
})

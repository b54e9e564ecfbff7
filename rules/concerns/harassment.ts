import { concern } from '../concern.ts'

export default concern({
  id: 'harassment',
  title: 'Harassment',
  rules: [],
  finds: [],
  leaves: [],
})

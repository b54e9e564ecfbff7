import { concern } from '../concern.ts'

export default concern({
  id: 'rank-title',
  title: 'Your rank or title',
  rules: [],
  finds: [],
  leaves: [],
})

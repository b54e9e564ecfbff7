import { concern } from '../concern.ts'

export default concern({
  id: 'protected-records',
  title: 'Protected records',
  rules: [],
  finds: [],
  leaves: [],
})

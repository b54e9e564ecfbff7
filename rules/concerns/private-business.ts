import { concern } from '../concern.ts'

export default concern({
  id: 'private-business',
  title: 'Private business',
  rules: [],
  finds: [],
  leaves: [],
})

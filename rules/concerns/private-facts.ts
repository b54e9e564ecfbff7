import { concern } from '../concern.ts'

export default concern({
  id: 'private-facts',
  title: 'Private facts',
  rules: [],
  finds: [],
  leaves: [],
})

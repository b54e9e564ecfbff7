import { concern } from '../concern.ts'

export default concern({
  id: 'undermines-mission',
  title: 'Undermines the mission',
  rules: [],
  finds: [],
  leaves: [],
})

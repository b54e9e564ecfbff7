import { concern } from '../concern.ts'

export default concern({
  id: 'reckless-behavior',
  title: 'Reckless behavior',
  rules: [],
  finds: [],
  leaves: [],
})

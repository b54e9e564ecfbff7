import { concern } from '../concern.ts'

export default concern({
  id: 'criminal-behavior',
  title: 'Criminal behavior',
  rules: [],
  finds: [],
  leaves: [],
})

import { concern } from '../concern.ts'

export default concern({
  id: 'bias',
  title: 'Bias',
  rules: [],
  finds: [],
  leaves: [],
})

import { concern } from '../concern.ts'

export default concern({
  id: 'rude',
  title: 'Rude remarks',
  rules: [],
  finds: [],
  leaves: [],
})

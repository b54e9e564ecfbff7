import { concern } from '../concern.ts'

export default concern({
  id: 'threat',
  title: 'Threat',
  rules: [],
  finds: [],
  leaves: [],
})

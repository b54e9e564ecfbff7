import { concern } from '../concern.ts'

export default concern({
  id: 'political-activity',
  title: 'Politics',
  rules: [],
  finds: [],
  leaves: [],
})

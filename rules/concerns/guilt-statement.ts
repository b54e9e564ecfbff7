import { concern } from '../concern.ts'

export default concern({
  id: 'guilt-statement',
  title: 'Guilt or a pending case',
  rules: [],
  finds: [],
  leaves: [],
})

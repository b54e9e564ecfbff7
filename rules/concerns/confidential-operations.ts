import { concern } from '../concern.ts'

export default concern({
  id: 'confidential-operations',
  title: 'Confidential operations',
  rules: [],
  finds: [],
  leaves: [],
})

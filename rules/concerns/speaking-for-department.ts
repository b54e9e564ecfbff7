import { concern } from '../concern.ts'

export default concern({
  id: 'speaking-for-department',
  title: 'Speaks for the department',
  rules: [],
  finds: [],
  leaves: [],
})

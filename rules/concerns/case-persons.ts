import { concern } from '../concern.ts'

export default concern({
  id: 'case-persons',
  title: 'People in a case',
  rules: [],
  finds: [],
  leaves: [],
})

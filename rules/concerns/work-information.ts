import { concern } from '../concern.ts'

export default concern({
  id: 'work-information',
  title: 'Information from work',
  rules: [],
  finds: [],
  leaves: [],
})

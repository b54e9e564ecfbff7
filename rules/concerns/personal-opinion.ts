import { concern } from '../concern.ts'

export default concern({
  id: 'personal-opinion',
  title: 'Personal opinion',
  rules: [],
  finds: [],
  leaves: [],
})

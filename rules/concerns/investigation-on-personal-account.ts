import { concern } from '../concern.ts'

export default concern({
  id: 'investigation-on-personal-account',
  title: 'Investigating from your own account',
  rules: [],
  finds: [],
  leaves: [],
})

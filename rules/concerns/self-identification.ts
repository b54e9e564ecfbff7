import { concern } from '../concern.ts'

export default concern({
  id: 'self-identification',
  title: 'Says you are police',
  rules: [],
  finds: [],
  leaves: [],
})

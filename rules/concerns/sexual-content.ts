import { concern } from '../concern.ts'

export default concern({
  id: 'sexual-content',
  title: 'Sexual content',
  rules: [],
  finds: [],
  leaves: [],
})

import { concern } from '../concern.ts'

export default concern({
  id: 'likeness',
  title: "Another's name or likeness",
  rules: [],
  finds: [],
  leaves: [],
})

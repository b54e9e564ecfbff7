import { concern } from '../concern.ts'

export default concern({
  id: 'unofficial-contact',
  title: "Contact that is not the department's",
  rules: [],
  finds: [],
  leaves: [],
})

import { concern } from '../concern.ts'

export default concern({
  id: 'department-email',
  title: 'Department e-mail',
  rules: [],
  finds: [],
  leaves: [],
})

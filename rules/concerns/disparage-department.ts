import { concern } from '../concern.ts'

export default concern({
  id: 'disparage-department',
  title: 'Disparages town or department',
  rules: [],
  finds: [],
  leaves: [],
})

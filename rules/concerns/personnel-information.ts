import { concern } from '../concern.ts'

export default concern({
  id: 'personnel-information',
  title: 'Personal information of employees',
  rules: [],
  finds: [],
  leaves: [],
})

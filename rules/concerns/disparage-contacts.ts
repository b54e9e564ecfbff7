import { concern } from '../concern.ts'

export default concern({
  id: 'disparage-contacts',
  title: 'Disparages people met on the job',
  rules: [],
  finds: [],
  leaves: [],
})

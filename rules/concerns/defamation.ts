import { concern } from '../concern.ts'

export default concern({
  id: 'defamation',
  title: 'Defamation',
  rules: [],
  finds: [],
  leaves: [],
})

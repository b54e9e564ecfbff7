import { concern } from '../concern.ts'

export default concern({
  id: 'other-agency-identification',
  title: 'Names someone of another agency',
  rules: [],
  finds: [],
  leaves: [],
})

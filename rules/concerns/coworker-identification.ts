import { concern } from '../concern.ts'

export default concern({
  id: 'coworker-identification',
  title: 'Names a colleague',
  rules: [],
  finds: [],
  leaves: [],
})

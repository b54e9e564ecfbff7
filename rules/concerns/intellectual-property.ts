import { concern } from '../concern.ts'

export default concern({
  id: 'intellectual-property',
  title: "Others' creative work",
  rules: [],
  finds: [],
  leaves: [],
})

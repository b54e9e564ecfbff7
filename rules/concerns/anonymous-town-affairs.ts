import { concern } from '../concern.ts'

export default concern({
  id: 'anonymous-town-affairs',
  title: 'Town affairs under another name',
  rules: [],
  finds: [],
  leaves: [],
})

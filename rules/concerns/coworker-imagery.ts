import { concern } from '../concern.ts'

export default concern({
  id: 'coworker-imagery',
  title: 'Pictures of colleagues',
  rules: [],
  finds: [],
  leaves: [],
})

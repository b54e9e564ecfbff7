import { concern } from '../concern.ts'

export default concern({
  id: 'department-imagery',
  title: 'Department images',
  rules: [],
  finds: [],
  leaves: [],
})

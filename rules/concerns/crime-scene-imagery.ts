import { concern } from '../concern.ts'

export default concern({
  id: 'crime-scene-imagery',
  title: 'Crime scene images',
  rules: [],
  finds: [],
  leaves: [],
})

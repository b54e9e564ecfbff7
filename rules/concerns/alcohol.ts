import { concern } from '../concern.ts'

export default concern({
  id: 'alcohol',
  title: 'Heavy drinking',
  rules: [
    {
      match: [
        '(i|we) (was|were|am|are|got|get|been) [(so|too|absolutely|totally|completely|still|pretty|that|very|way too)? <drunk.state>]',
        '[^ (so|absolutely|still|completely|totally) <drunk.state>]',
      ],
      why: 'Tells of your own heavy drinking.',
      unless: ['reported'],
    },
  ],
  finds: ['I was [so hammered] last night', 'we got [absolutely wasted] at the lake'],
  leaves: ['I am not drunk, I am tired', 'A beer with dinner on the porch'],
})

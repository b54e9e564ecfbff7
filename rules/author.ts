/**
 * Facts that patterns find in a sentence and that become tags for every concern: who the author is.
 * Read before any concern runs.
 */
export const FACTS: readonly { tag: string; patterns: readonly string[] }[] = [
  {
    tag: 'author.police',
    patterns: [
      'as a <police.role>',
      '(i am|i was|i became|i have been|i make|being) (a|an|the|your|just a|only a|still a|also a)? (local|small town|retired|rookie|new|off duty|good|proud|plain)? <police.role> !who',
      'i (work|worked) (for|at|in) (the|our)? <dept.name>',
      'my (shift|beat|cruiser|badge|sergeant|lieutenant|squad|academy class|patrol|duty weapon|vest|field training|fto)',
      'i (arrest|book|cuff|handcuff|pull over|mirandize|tase)~',
      'i (am|was|got) (on patrol|on shift|sworn in|on the force|on the job)',
    ],
  },
  {
    tag: 'author.other',
    patterns: [
      '(i am|as|i was|being) (a|an)? (retired|travel|er|icu|night|new|former)? <other.job>',
      'i (teach|nurse|coach|bartend|sell|weld|plumb|farm|cook)~',
      'my (students|classroom|patients|patient|customers|clients|kitchen|barbershop|salon|shop|store|restaurant|congregation|parishioners)',
    ],
  },
]

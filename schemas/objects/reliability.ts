import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {fuzzyStringProblem} from '../shared/dates.ts'
import {namesNobody} from '../shared/sourceRules.ts'
import {reliabilityGrades} from '../shared/values.ts'

export const reliability = defineType({
  name: 'reliability',
  title: 'Reliability',
  type: 'object',
  fields: [
    defineField({
      name: 'grade',
      title: 'Grade',
      type: 'string',
      description:
        'A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.',
      options: choice(reliabilityGrades),
      validation: (rule) => rule.required().error('Choose a grade from A to F.'),
    }),
    defineField({
      name: 'note',
      title: 'Why',
      type: 'text',
      rows: 2,
      description: 'For the newsroom. Never the name of somebody who was promised anonymity.',
      validation: namesNobody,
    }),
    defineField({
      name: 'assessedBy',
      title: 'Assessed by',
      type: 'string',
      validation: (rule) => rule.required().error('Say who gave the grade.'),
    }),
    defineField({
      name: 'assessedOn',
      title: 'Assessed on',
      type: 'date',
      validation: (rule) => rule.custom(fuzzyStringProblem),
    }),
  ],
})

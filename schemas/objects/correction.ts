import {defineField, defineType} from '@sanity/types'
import {utcProblem} from '../shared/dates.ts'

/** schema.org CorrectionComment. */
export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'What was wrong, and what is right',
      type: 'text',
      rows: 3,
      description: 'Readers see it below the story. No import ever removes it.',
      validation: (rule) => rule.required().error('Tell readers what was wrong and what is right.'),
    }),
    defineField({
      name: 'date',
      title: 'Corrected at',
      type: 'datetime',
      validation: (rule) => [
        rule.required().error('Say when the correction was made.'),
        rule.custom(utcProblem),
      ],
    }),
  ],
  preview: {select: {title: 'text', subtitle: 'date'}},
})

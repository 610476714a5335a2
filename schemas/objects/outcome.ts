import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {outcomeCodes} from '../shared/values.ts'

export const outcome = defineType({
  name: 'outcome',
  title: 'Outcome',
  type: 'object',
  fields: [
    defineField({
      name: 'code',
      title: 'Outcome',
      type: 'string',
      options: choice(outcomeCodes),
      validation: (rule) => rule.required().error('Choose how the round ended, or unknown.'),
    }),
    defineField({
      name: 'text',
      title: 'In words',
      type: 'text',
      rows: 2,
      description: 'As printed: "ended without any breakthrough".',
    }),
  ],
})

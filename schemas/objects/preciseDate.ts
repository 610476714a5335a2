import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {fuzzyDateProblem} from '../shared/dates.ts'
import {datePrecisions} from '../shared/values.ts'

/**
 * A day, a month or a year, as far as the text gives it. It stays a string of that length, because a date type
 * would make 1 October out of "October". Strings of this form sort as text.
 */
export const preciseDate = defineType({
  name: 'preciseDate',
  title: 'Date',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'date',
      title: 'Date',
      type: 'string',
      description: 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
      validation: (rule) => rule.required().error('Write the date, as far as it is known.'),
    }),
    defineField({
      name: 'precision',
      title: 'Known to the',
      type: 'string',
      options: choice(datePrecisions),
      validation: (rule) => rule.required().error('Choose day, month or year.'),
    }),
  ],
  validation: (rule) => rule.custom(fuzzyDateProblem),
  preview: {select: {title: 'date', subtitle: 'precision'}},
})

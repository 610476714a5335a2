import {defineField, defineType} from '@sanity/types'
import {fuzzyStringProblem} from '../shared/dates.ts'
import {durationText} from './duration.ts'

/** One sitting of a round. */
export const session = defineType({
  name: 'session',
  title: 'Sitting',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      title: 'Day',
      type: 'string',
      description:
        'YYYY-MM-DD of the day it began. Empty where only a weekday is printed and no date follows from it.',
      validation: (rule) => rule.custom(fuzzyStringProblem),
    }),
    defineField({
      name: 'weekdayAsPrinted',
      title: 'Weekday as printed',
      type: 'string',
    }),
    defineField({name: 'duration', title: 'Duration', type: 'duration'}),
  ],
  preview: {
    select: {
      date: 'date',
      weekday: 'weekdayAsPrinted',
      minutes: 'duration.minutes',
      qualifier: 'duration.qualifier',
    },
    prepare: prepareSession,
  },
})

export function prepareSession(value: {
  date?: string
  weekday?: string
  minutes?: number
  qualifier?: string
}) {
  return {
    title: [value.weekday, value.date].filter(Boolean).join(', ') || 'No day given',
    subtitle: !value.minutes ? '' : durationText(value.minutes, value.qualifier),
  }
}

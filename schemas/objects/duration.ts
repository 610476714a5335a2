import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {durationQualifiers} from '../shared/values.ts'

export const duration = defineType({
  name: 'duration',
  title: 'Duration',
  type: 'object',
  options: {columns: 3},
  fields: [
    defineField({
      name: 'minutes',
      title: 'Minutes',
      type: 'number',
      validation: (rule) => rule.min(1).error('A sitting lasts at least a minute.'),
    }),
    defineField({
      name: 'qualifier',
      title: 'How exact',
      type: 'string',
      description: '"More than 13 hours" is 780 minutes, more than.',
      options: choice(durationQualifiers),
    }),
    defineField({name: 'asPrinted', title: 'As printed', type: 'string'}),
  ],
})

/** "more than 13 h", for lists. */
export function durationText(minutes: number, qualifier: string | undefined): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const length = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
  const words = qualifier === undefined || qualifier === 'exact' ? '' : qualifier.replace('-', ' ')
  return [words, ...length].filter(Boolean).join(' ')
}

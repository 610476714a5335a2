import {defineField, defineType} from '@sanity/types'

/** How a find came about. Its presence marks a value as read by a machine. */
export const extraction = defineType({
  name: 'extraction',
  title: 'How it was found',
  type: 'object',
  readOnly: true,
  options: {columns: 2},
  fields: [
    defineField({
      name: 'rule',
      title: 'Rule',
      type: 'string',
      validation: (rule) =>
        rule.required().error('A find needs the name of the rule that made it.'),
    }),
    defineField({name: 'version', title: 'Version of the rules', type: 'string'}),
    defineField({
      name: 'confidence',
      title: 'Confidence',
      type: 'number',
      description: 'How often this rule was right where it was measured, from 0 to 1.',
      validation: (rule) => rule.min(0).max(1).error('Confidence lies between 0 and 1.'),
    }),
    defineField({
      name: 'inferredSpeaker',
      title: 'Speaker inferred',
      type: 'boolean',
      description: 'The text prints "they" or nobody here; who is meant was worked out.',
    }),
  ],
})

import {defineField} from '@sanity/types'

export const blockKey = defineField({
  name: 'blockKey',
  title: 'Paragraph',
  type: 'string',
  description: 'The _key of the paragraph in the body of the article.',
  validation: (rule) => rule.required().error('A passage needs the key of its paragraph.'),
})

export const spanStart = defineField({
  name: 'start',
  title: 'From',
  type: 'number',
  description:
    'Position of the first character in the text of the paragraph, counted from 0 in UTF-16 units.',
  validation: (rule) =>
    rule
      .required()
      .integer()
      .min(0)
      .error('A passage starts at a whole number of characters, 0 or more.'),
})

export const spanEnd = defineField({
  name: 'end',
  title: 'To',
  type: 'number',
  description: 'Position after the last character.',
  validation: (rule) =>
    rule
      .required()
      .integer()
      .greaterThan(rule.valueOfField('start'))
      .error('A passage ends after it starts.'),
})

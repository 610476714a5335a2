import {defineField, defineType} from '@sanity/types'

export const roundDocument = defineType({
  name: 'roundDocument',
  title: 'Document',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description:
        'A communiqué, an agenda, a proposal. Texts that were to be signed are agreements.',
      validation: (rule) => rule.required().error('Give the document a title.'),
    }),
    defineField({name: 'url', title: 'Address', type: 'url'}),
  ],
})

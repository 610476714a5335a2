import {defineField, defineType} from '@sanity/types'

export const articleImage = defineType({
  name: 'articleImage',
  title: 'Picture',
  type: 'image',
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'string',
      description: 'Read to those who do not see the picture.',
      validation: (rule) =>
        rule.required().warning('Describe the picture for those who do not see it.'),
    }),
    defineField({name: 'caption', title: 'Caption', type: 'text', rows: 2}),
    defineField({name: 'credit', title: 'Credit', type: 'string'}),
  ],
})

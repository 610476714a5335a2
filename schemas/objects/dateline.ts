import {defineField, defineType} from '@sanity/types'

export const dateline = defineType({
  name: 'dateline',
  title: 'Dateline',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'text',
      title: 'As printed',
      type: 'string',
      description: 'Shown before the first paragraph: "ISTANBUL".',
      validation: (rule) => rule.required().error('Write the dateline as it is printed.'),
    }),
    defineField({name: 'place', title: 'Place', type: 'reference', to: [{type: 'place'}]}),
  ],
})

import {defineField, defineType} from '@sanity/types'

export const externalId = defineType({
  name: 'externalId',
  title: 'Id in another system',
  type: 'object',
  fields: [
    defineField({
      name: 'scheme',
      title: 'System',
      type: 'string',
      description: 'Who gave the id: a feed, an archive, "wikidata", "geonames".',
      validation: (rule) => rule.required().error('Name the system that the id comes from.'),
    }),
    defineField({
      name: 'value',
      title: 'Id',
      type: 'string',
      validation: (rule) => rule.required().error('Write the id as the other system writes it.'),
    }),
  ],
  preview: {select: {title: 'value', subtitle: 'scheme'}},
})

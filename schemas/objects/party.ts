import {defineField, defineType} from '@sanity/types'

/** A side of a negotiation. Several organizations may sit on one side. */
export const party = defineType({
  name: 'party',
  title: 'Party',
  type: 'object',
  fields: [
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      validation: (rule) => rule.required().error('Choose who the party is.'),
    }),
    defineField({
      name: 'side',
      title: 'Side',
      type: 'string',
      description: 'Give allies the same word or letter. Leave it empty where each stands alone.',
    }),
  ],
  preview: {select: {title: 'organization.name', subtitle: 'side'}},
})

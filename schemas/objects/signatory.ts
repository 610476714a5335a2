import {defineField, defineType} from '@sanity/types'

export const signatory = defineType({
  name: 'signatory',
  title: 'Signatory',
  type: 'object',
  fields: [
    defineField({
      name: 'party',
      title: 'Party',
      type: 'reference',
      to: [{type: 'organization'}],
      validation: (rule) => rule.required().error('Choose for whom it was signed.'),
    }),
    defineField({name: 'person', title: 'Signed by', type: 'reference', to: [{type: 'official'}]}),
    defineField({
      name: 'capacity',
      title: 'In the capacity of',
      type: 'string',
      description: 'As printed: "head of delegation", "witness".',
    }),
  ],
  preview: {
    select: {party: 'party.name', person: 'person.name', capacity: 'capacity'},
    prepare: prepareSignatory,
  },
})

export function prepareSignatory(value: {party?: string; person?: string; capacity?: string}) {
  return {
    title: value.party ?? 'Signatory',
    subtitle: [value.person, value.capacity].filter(Boolean).join(', '),
  }
}

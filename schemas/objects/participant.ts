import {defineField, defineType} from '@sanity/types'

export const participant = defineType({
  name: 'participant',
  title: 'Delegation',
  type: 'object',
  fields: [
    defineField({
      name: 'party',
      title: 'Party',
      type: 'reference',
      to: [{type: 'organization'}],
      validation: (rule) => rule.required().error('Choose for whom the delegation sits there.'),
    }),
    defineField({
      name: 'head',
      title: 'Led by',
      type: 'reference',
      to: [{type: 'official'}],
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'As printed: "observer", "technical team".',
    }),
  ],
  preview: {
    select: {party: 'party.name', head: 'head.name', role: 'role'},
    prepare: prepareParticipant,
  },
})

export function prepareParticipant(value: {party?: string; head?: string; role?: string}) {
  const led = !value.head ? undefined : `led by ${value.head}`
  return {
    title: value.party ?? 'Delegation',
    subtitle: [value.role, led].filter(Boolean).join(', '),
  }
}

import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {identifiers, otherNames} from '../shared/identity.ts'
import {matchCandidates, provenanceFields, provenanceGroup} from '../shared/provenance.ts'

export const official = defineType({
  name: 'official',
  title: 'Official',
  type: 'document',
  icon: UserIcon,
  description: 'A named person who takes part in negotiations or speaks about them.',
  groups: [{name: 'person', title: 'Person', default: true}, provenanceGroup],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'person',
      description:
        'The fullest form, without titles and ranks. Readers see it as the heading of the profile.',
      validation: (rule) => rule.required().error('Write the name of the person.'),
    }),
    defineField({
      name: 'sortName',
      title: 'Name for lists',
      type: 'string',
      group: 'person',
      description:
        '"Kalin, Ibrahim". Lists are in this order; without it, in the order of the name.',
    }),
    {...otherNames, group: 'person'},
    defineField({
      name: 'honorificPrefix',
      title: 'Title or rank',
      type: 'string',
      group: 'person',
      description: '"Gen.", "Sheikh", "Dr". Printed before the name.',
    }),
    defineField({
      name: 'memberships',
      title: 'Posts',
      type: 'array',
      group: 'person',
      description: 'Posts held, the present one first. Readers see that one beside the name.',
      of: [defineArrayMember({type: 'membership'})],
    }),
    defineField({
      name: 'image',
      title: 'Portrait',
      type: 'image',
      group: 'person',
    }),
    {...identifiers, group: 'person'},
    matchCandidates,
    ...provenanceFields,
  ],
  orderings: [
    {title: 'Name for lists', name: 'sortName', by: [{field: 'sortName', direction: 'asc'}]},
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
  ],
  preview: {
    select: {
      name: 'name',
      prefix: 'honorificPrefix',
      post: 'memberships.0.post',
      organization: 'memberships.0.organization.name',
      media: 'image',
    },
    prepare: (value) => ({...prepareOfficial(value), media: value.media}),
  },
})

export function prepareOfficial(value: {
  name?: string
  prefix?: string
  post?: string
  organization?: string
}) {
  return {
    title: [value.prefix, value.name ?? 'Person without a name'].filter(Boolean).join(' '),
    subtitle: [value.post, value.organization].filter(Boolean).join(', '),
  }
}

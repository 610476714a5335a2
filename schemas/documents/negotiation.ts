import {TransferIcon} from '@sanity/icons/Transfer'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {hosts, mediators} from '../shared/roles.ts'
import {provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {notItself} from '../shared/references.ts'
import {negotiationKinds, negotiationStatuses, titleOf} from '../shared/values.ts'

export const negotiation = defineType({
  name: 'negotiation',
  title: 'Negotiation',
  type: 'document',
  icon: TransferIcon,
  description: 'A process of talks, from the first contact to its end.',
  groups: [
    {name: 'process', title: 'Process', default: true},
    {name: 'roles', title: 'Who takes part'},
    provenanceGroup,
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'process',
      description:
        'Readers see it as the heading of the timeline: "Pakistan and Afghan Taliban: peace talks".',
      validation: (rule) => rule.required().error('Give the negotiation a title.'),
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      group: 'process',
      description: 'The last part of the page address.',
      options: {source: 'title', maxLength: 96},
      validation: (rule) => rule.required().error('The page of the negotiation needs an address.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'process',
      options: choice(negotiationKinds),
      validation: (rule) => rule.required().error('Choose what kind of negotiation this is.'),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      group: 'process',
      description: 'Where the whole process stands. Readers see it beside the title.',
      options: choice(negotiationStatuses),
    }),
    defineField({
      name: 'issue',
      title: 'Issue',
      type: 'string',
      group: 'process',
      description: 'What it is about, as printed: "cross-border militancy".',
    }),
    defineField({
      name: 'parent',
      title: 'Part of',
      type: 'reference',
      group: 'process',
      description: 'The larger process that these talks belong to.',
      to: [{type: 'negotiation'}],
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'parties',
      title: 'Parties',
      type: 'array',
      group: 'roles',
      description: 'Who negotiates with whom.',
      of: [defineArrayMember({type: 'party'})],
    }),
    {...mediators, group: 'roles'},
    {...hosts, group: 'roles'},
    ...provenanceFields,
  ],
  orderings: [
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {title: 'Lately changed', name: 'changed', by: [{field: '_updatedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      status: 'status',
      first: 'parties.0.organization.name',
      second: 'parties.1.organization.name',
    },
    prepare: prepareNegotiation,
  },
})

export function prepareNegotiation(value: {
  title?: string
  kind?: string
  status?: string
  first?: string
  second?: string
}) {
  const kind = !value.kind ? undefined : titleOf(value.kind)
  const parties = [value.first, value.second].filter(Boolean).join(' and ')
  return {
    title: value.title ?? 'Negotiation without a title',
    subtitle: [kind, value.status, parties].filter(Boolean).join(' · '),
  }
}

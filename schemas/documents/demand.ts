import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {demandKinds, demandStatuses, titleOf} from '../shared/values.ts'

export const demand = defineType({
  name: 'demand',
  title: 'Demand',
  type: 'document',
  icon: BulbOutlineIcon,
  description: 'What a party wants or offers, and where that stands.',
  groups: [{name: 'demand', title: 'Demand', default: true}, provenanceGroup],
  fields: [
    defineField({
      name: 'title',
      title: 'What is wanted',
      type: 'string',
      group: 'demand',
      description: 'Readers see it in the list of demands.',
      validation: (rule) => rule.required().error('Write what is wanted or offered.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'demand',
      options: choice(demandKinds),
      validation: (rule) =>
        rule
          .required()
          .error('Choose a demand, an offer, a red line, a concession or a precondition.'),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      group: 'demand',
      description: 'Readers see it beside the demand.',
      options: choice(demandStatuses),
      initialValue: 'open',
      validation: (rule) => rule.required().error('Choose where the demand stands.'),
    }),
    defineField({
      name: 'heldBy',
      title: 'Held by',
      type: 'reference',
      group: 'demand',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'addressedTo',
      title: 'Addressed to',
      type: 'reference',
      group: 'demand',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'negotiation',
      title: 'Negotiation',
      type: 'reference',
      group: 'demand',
      to: [{type: 'negotiation'}],
    }),
    defineField({
      name: 'firstStated',
      title: 'First stated',
      type: 'preciseDate',
      group: 'demand',
    }),
    defineField({
      name: 'statements',
      title: 'Statements',
      type: 'array',
      group: 'demand',
      description: 'Where it was voiced.',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'statement'}]})],
      validation: (rule) => rule.unique().error('The same statement stands here twice.'),
    }),
    ...provenanceFields,
  ],
  orderings: [
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {
      title: 'Status',
      name: 'status',
      by: [
        {field: 'status', direction: 'asc'},
        {field: 'title', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      status: 'status',
      heldBy: 'heldBy.name',
      addressedTo: 'addressedTo.name',
    },
    prepare: prepareDemand,
  },
})

export function prepareDemand(value: {
  title?: string
  kind?: string
  status?: string
  heldBy?: string
  addressedTo?: string
}) {
  const kind = !value.kind ? undefined : titleOf(value.kind)
  const status = !value.status ? undefined : titleOf(value.status).toLowerCase()
  const who = [value.heldBy, value.addressedTo].filter(Boolean).join(' to ')
  return {
    title: value.title ?? 'Demand without a title',
    subtitle: [kind, status, who].filter(Boolean).join(' · '),
  }
}

import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {signedProblem} from '../shared/agreementRules.ts'
import {choice} from '../shared/choice.ts'
import {provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {agreementKinds, agreementStages, agreementStatuses, titleOf} from '../shared/values.ts'

export const agreement = defineType({
  name: 'agreement',
  title: 'Agreement',
  type: 'document',
  icon: CheckmarkCircleIcon,
  description: 'A text that was signed, or that somebody refused to sign.',
  groups: [
    {name: 'agreement', title: 'Agreement', default: true},
    {name: 'signatures', title: 'Signatures'},
    provenanceGroup,
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'agreement',
      description: 'Readers see it in the timeline: "Doha ceasefire".',
      validation: (rule) => rule.required().error('Give the agreement a name.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'agreement',
      options: choice(agreementKinds),
    }),
    defineField({
      name: 'stage',
      title: 'Stage',
      type: 'string',
      group: 'agreement',
      description: 'What the text is about in the course of the process.',
      options: choice(agreementStages),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      group: 'agreement',
      options: choice(agreementStatuses),
      initialValue: 'draft',
      validation: (rule) => rule.required().error('Choose draft, signed, lapsed or refused.'),
    }),
    defineField({
      name: 'dateSigned',
      title: 'Signed on',
      type: 'preciseDate',
      group: 'agreement',
    }),
    defineField({
      name: 'negotiation',
      title: 'Negotiation',
      type: 'reference',
      group: 'agreement',
      to: [{type: 'negotiation'}],
      validation: (rule) =>
        rule.required().error('Choose the negotiation that the agreement came out of.'),
    }),
    defineField({
      name: 'round',
      title: 'Round',
      type: 'reference',
      group: 'agreement',
      to: [{type: 'negotiationRound'}],
    }),
    defineField({
      name: 'signatories',
      title: 'Signatories',
      type: 'array',
      group: 'signatures',
      of: [defineArrayMember({type: 'signatory'})],
    }),
    defineField({
      name: 'thirdParties',
      title: 'Third parties',
      type: 'array',
      group: 'signatures',
      description: 'Guarantors and witnesses.',
      of: [
        defineArrayMember({type: 'reference', to: [{type: 'organization'}, {type: 'official'}]}),
      ],
      validation: (rule) => rule.unique().error('The same third party stands here twice.'),
    }),
    defineField({
      name: 'file',
      title: 'Text',
      type: 'file',
      group: 'agreement',
      description: 'Readers can download it.',
    }),
    defineField({
      name: 'meets',
      title: 'Demands it meets',
      type: 'array',
      group: 'agreement',
      of: [defineArrayMember({type: 'reference', to: [{type: 'demand'}]})],
      validation: (rule) => rule.unique().error('The same demand stands here twice.'),
    }),
    ...provenanceFields,
  ],
  validation: (rule) => rule.custom(signedProblem),
  orderings: [
    {
      title: 'Newest first',
      name: 'dateSigned',
      by: [{field: 'dateSigned.date', direction: 'desc'}],
    },
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
  ],
  preview: {
    select: {
      name: 'name',
      status: 'status',
      date: 'dateSigned.date',
      negotiation: 'negotiation.title',
    },
    prepare: prepareAgreement,
  },
})

export function prepareAgreement(value: {
  name?: string
  status?: string
  date?: string
  negotiation?: string
}) {
  const status = !value.status ? undefined : titleOf(value.status)
  return {
    title: value.name ?? 'Agreement without a name',
    subtitle: [status, value.date, value.negotiation].filter(Boolean).join(' · '),
  }
}

import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {periodProblem} from '../shared/dates.ts'
import {provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {mediators} from '../shared/roles.ts'
import {ordinalBases, roundFormats, roundStatuses, titleOf} from '../shared/values.ts'

export const negotiationRound = defineType({
  name: 'negotiationRound',
  title: 'Negotiation round',
  type: 'document',
  icon: CalendarIcon,
  description: 'One round of a negotiation. Readers see the rounds as a timeline.',
  groups: [
    {name: 'round', title: 'Round', default: true},
    {name: 'roles', title: 'Who takes part'},
    {name: 'result', title: 'Result'},
    provenanceGroup,
  ],
  fieldsets: [
    {name: 'number', title: 'Which round', options: {columns: 2}},
    {name: 'when', title: 'When', options: {columns: 2}},
    {name: 'where', title: 'Where', options: {columns: 2}},
  ],
  fields: [
    defineField({
      name: 'negotiation',
      title: 'Negotiation',
      type: 'reference',
      group: 'round',
      to: [{type: 'negotiation'}],
      validation: (rule) =>
        rule.required().error('Choose the negotiation that the round belongs to.'),
    }),
    defineField({
      name: 'ordinal',
      title: 'Number',
      type: 'number',
      group: 'round',
      fieldset: 'number',
      description: '3 for "the third round". Leave it empty where reports contradict each other.',
      validation: (rule) =>
        rule.integer().min(1).error('Rounds are counted in whole numbers from 1.'),
    }),
    defineField({
      name: 'ordinalBasis',
      title: 'How we know',
      type: 'string',
      group: 'round',
      fieldset: 'number',
      description: 'Stated: the text counts. Inferred: it follows from the other rounds.',
      options: choice(ordinalBases),
      validation: (rule) =>
        rule.custom((basis, {document}) =>
          document?.ordinal === undefined || basis !== undefined
            ? true
            : 'Say whether the number is stated or inferred.',
        ),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      group: 'round',
      options: choice(roundStatuses),
      validation: (rule) => rule.required().error('Choose where the round stands.'),
    }),
    defineField({
      name: 'startDate',
      title: 'Start',
      type: 'preciseDate',
      group: 'round',
      fieldset: 'when',
    }),
    defineField({
      name: 'endDate',
      title: 'End',
      type: 'preciseDate',
      group: 'round',
      fieldset: 'when',
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'reference',
      group: 'round',
      fieldset: 'where',
      to: [{type: 'place'}],
    }),
    defineField({
      name: 'venue',
      title: 'Venue',
      type: 'string',
      group: 'round',
      fieldset: 'where',
      description: 'The house: "Dolmabahçe Palace".',
    }),
    defineField({
      name: 'format',
      title: 'Format',
      type: 'string',
      group: 'round',
      description:
        'Direct: in one room. Proximity: in rooms of one house. Shuttle: a mediator travels. Online: by video.',
      options: choice(roundFormats),
    }),
    defineField({
      name: 'level',
      title: 'Level',
      type: 'string',
      group: 'round',
      description: 'As printed: "technical", "ministerial", "leaders".',
    }),
    defineField({
      name: 'sessions',
      title: 'Sittings',
      type: 'array',
      group: 'round',
      of: [defineArrayMember({type: 'session'})],
    }),
    defineField({
      name: 'participants',
      title: 'Delegations',
      type: 'array',
      group: 'roles',
      of: [defineArrayMember({type: 'participant'})],
    }),
    {...mediators, group: 'roles'},
    defineField({name: 'outcome', title: 'Outcome', type: 'outcome', group: 'result'}),
    defineField({
      name: 'documents',
      title: 'Documents',
      type: 'array',
      group: 'result',
      of: [defineArrayMember({type: 'roundDocument'})],
    }),
    defineField({
      name: 'claims',
      title: 'What articles contradict each other in',
      type: 'array',
      group: provenanceGroup.name,
      description:
        'Correct the fields of the round by what you find to be true, then remove the rows. Readers do not see them.',
      hidden: ({value}) => value === undefined,
      of: [defineArrayMember({type: 'claim'})],
    }),
    ...provenanceFields,
  ],
  validation: (rule) => rule.custom(periodProblem),
  orderings: [
    {
      title: 'Newest first',
      name: 'startDesc',
      by: [
        {field: 'startDate.date', direction: 'desc'},
        {field: 'ordinal', direction: 'desc'},
      ],
    },
    {title: 'Number', name: 'ordinal', by: [{field: 'ordinal', direction: 'asc'}]},
  ],
  preview: {
    select: {
      ordinal: 'ordinal',
      status: 'status',
      start: 'startDate.date',
      place: 'place.name',
      negotiation: 'negotiation.title',
    },
    prepare: prepareNegotiationRound,
  },
})

export function prepareNegotiationRound(value: {
  ordinal?: number
  status?: string
  start?: string
  place?: string
  negotiation?: string
}) {
  const round = !value.ordinal ? 'Round' : `Round ${value.ordinal}`
  const status = !value.status ? undefined : titleOf(value.status)
  return {
    title: [round, value.place, value.start].filter(Boolean).join(', '),
    subtitle: [status, value.negotiation].filter(Boolean).join(' · '),
  }
}

import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {externalIds, importedValue, provenanceGroup, reviewState} from '../shared/provenance.ts'
import {notItself} from '../shared/references.ts'
import {linkedSpeakerProblem} from '../shared/speakerRules.ts'
import {passagesProblem} from '../shared/statementRules.ts'
import {quotationTypes, stances} from '../shared/values.ts'

export const statement = defineType({
  name: 'statement',
  title: 'Statement',
  type: 'document',
  icon: BlockquoteIcon,
  description: 'One claim that an article attributes to somebody.',
  groups: [
    {name: 'claim', title: 'Claim', default: true},
    {name: 'context', title: 'Context'},
    {name: 'verification', title: 'Verification'},
    {name: 'text', title: 'Place in the text'},
    provenanceGroup,
  ],
  fields: [
    defineField({
      name: 'text',
      title: 'Claim',
      type: 'text',
      rows: 3,
      group: 'claim',
      description:
        'Word for word, without quotation marks; pieces that stand apart are joined by " … ". Readers see it as printed.',
      validation: (rule) => rule.required().error('Write the claim word for word.'),
    }),
    defineField({
      name: 'quotationType',
      title: 'Quoted',
      type: 'string',
      group: 'claim',
      description:
        'Direct: in quotation marks. Indirect: in the words of the reporter. Mixed: partly both.',
      options: choice(quotationTypes),
      validation: (rule) => rule.required().error('Choose direct, indirect or mixed.'),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      group: 'claim',
      description: 'To whom the article attributes it. Readers always see it beside the claim.',
      to: [{type: 'source'}],
      validation: (rule) =>
        rule.required().warning('Nobody stands behind this claim: choose a source.'),
    }),
    defineField({
      name: 'speaker',
      title: 'Speaker',
      type: 'reference',
      group: 'claim',
      description:
        'The person or body behind the source. Never a person where the source is not named.',
      to: [{type: 'official'}, {type: 'organization'}],
      validation: (rule) =>
        rule.custom((speaker, {document, getClient}) => {
          const client = getClient({apiVersion: '2025-02-19'}).withConfig({perspective: 'raw'})
          return linkedSpeakerProblem(speaker, document?.source, (query, params) =>
            client.fetch<unknown>(query, params),
          )
        }),
    }),
    defineField({
      name: 'onBehalfOf',
      title: 'On behalf of',
      type: 'reference',
      group: 'claim',
      description: 'For whom it was said: the government of a spokesman.',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'roleAtTime',
      title: 'Role at the time',
      type: 'string',
      group: 'claim',
      description: 'As printed. It stays when the person later changes posts.',
    }),
    defineField({
      name: 'cue',
      title: 'Attributing words',
      type: 'string',
      group: 'claim',
      description: 'As printed: "according to", "made clear".',
    }),
    defineField({
      name: 'stance',
      title: 'Stance',
      type: 'string',
      group: 'claim',
      options: choice(stances),
      validation: (rule) => rule.required().error('Choose what the source does with the claim.'),
    }),
    defineField({
      name: 'statedOn',
      title: 'Said on',
      type: 'preciseDate',
      group: 'context',
      description: 'The day it was said, as far as the text gives it.',
    }),
    defineField({
      name: 'round',
      title: 'Round',
      type: 'reference',
      group: 'context',
      description: 'The round it speaks of. It appears there in the timeline.',
      to: [{type: 'negotiationRound'}],
    }),
    defineField({
      name: 'demand',
      title: 'Demand',
      type: 'reference',
      group: 'context',
      description: 'The demand or offer that it voices.',
      to: [{type: 'demand'}],
    }),
    defineField({
      name: 'via',
      title: 'Passed on in',
      type: 'reference',
      group: 'context',
      description: 'The statement in which this one is quoted.',
      to: [{type: 'statement'}],
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'repeats',
      title: 'Repeats',
      type: 'reference',
      group: 'context',
      description: 'The earlier statement that says the same.',
      to: [{type: 'statement'}],
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'denies',
      title: 'Denies',
      type: 'reference',
      group: 'context',
      description: 'The statement that this one denies. Readers see both together.',
      to: [{type: 'statement'}],
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'verification',
      title: 'Verification',
      type: 'verification',
      group: 'verification',
    }),
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      group: 'text',
      description: 'Where it stands. Readers get the statement only when they get the article.',
      to: [{type: 'article'}],
      validation: (rule) =>
        rule.required().error('Choose the article that the statement stands in.'),
    }),
    defineField({
      name: 'spans',
      title: 'Passages',
      type: 'array',
      group: 'text',
      description: 'The pieces of the story that make up the claim, in order.',
      of: [defineArrayMember({type: 'passage'})],
      validation: (rule) => rule.custom(passagesProblem),
    }),
    defineField({
      name: 'extraction',
      title: 'How it was found',
      type: 'extraction',
      group: 'provenance',
      hidden: ({value}) => value === undefined,
    }),
    reviewState,
    externalIds,
    importedValue,
  ],
  orderings: [
    {title: 'Newest first', name: 'created', by: [{field: '_createdAt', direction: 'desc'}]},
    {title: 'Said on', name: 'statedOn', by: [{field: 'statedOn.date', direction: 'desc'}]},
  ],
  preview: {
    select: {
      text: 'text',
      label: 'source.label',
      cue: 'cue',
      headline: 'article.headline',
      anonymity: 'source.anonymity',
    },
    prepare: prepareStatement,
  },
})

export function prepareStatement(value: {
  text?: string
  label?: string
  cue?: string
  headline?: string
  anonymity?: string
}) {
  const unnamed = !value.anonymity || value.anonymity === 'named' ? '' : ` (${value.anonymity})`
  return {
    title: value.text ?? 'Statement without text',
    subtitle: [`${value.label ?? 'No source'}${unnamed}`, value.cue, value.headline]
      .filter(Boolean)
      .join(' · '),
  }
}

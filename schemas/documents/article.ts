import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {embargoProblem} from '../shared/articleRules.ts'
import {utcProblem} from '../shared/dates.ts'
import {externalIds, importedValue, provenanceGroup, reviewState} from '../shared/provenance.ts'
import {genres, pubStatuses} from '../shared/values.ts'

export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: DocumentTextIcon,
  description: 'One published story.',
  groups: [
    {name: 'story', title: 'Story', default: true},
    {name: 'talks', title: 'Talks'},
    {name: 'publication', title: 'Publication'},
    provenanceGroup,
  ],
  fieldsets: [
    {name: 'published', title: 'First published', options: {columns: 2}},
    {name: 'modified', title: 'Last changed', options: {columns: 2}},
  ],
  fields: [
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      group: 'story',
      description: 'Readers see it above the story and in lists.',
      validation: (rule) => rule.required().warning('The story has no headline.'),
    }),
    defineField({
      name: 'subheadline',
      title: 'Subheadline',
      type: 'string',
      group: 'story',
      description: 'Readers see it below the headline.',
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      group: 'story',
      description: 'The last part of the page address.',
      options: {source: 'headline', maxLength: 96},
      validation: (rule) => rule.required().error('The story needs an address.'),
    }),
    defineField({
      name: 'byline',
      title: 'Byline',
      type: 'string',
      group: 'story',
      description: 'As printed: "By Ellen Marsh and Daniel Kwan", "Web Desk".',
    }),
    defineField({
      name: 'creators',
      title: 'Written by',
      type: 'array',
      group: 'story',
      description: 'The people or desks that the byline names, one a line, without "By".',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.unique().error('The same name stands here twice.'),
    }),
    defineField({name: 'dateline', title: 'Dateline', type: 'dateline', group: 'story'}),
    defineField({
      name: 'body',
      title: 'Story',
      type: 'body',
      group: 'story',
      description:
        'Marked passages belong to statements; marked names lead to profiles. Both stay when the text around them changes.',
    }),
    defineField({
      name: 'images',
      title: 'Pictures',
      type: 'array',
      group: 'story',
      of: [defineArrayMember({type: 'articleImage'})],
    }),
    defineField({
      name: 'negotiations',
      title: 'Negotiations',
      type: 'array',
      group: 'talks',
      description:
        'What the story is about, the main one first. Readers get a link to the timeline.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'negotiation'}]})],
      validation: (rule) => rule.unique().error('The same negotiation stands here twice.'),
    }),
    defineField({
      name: 'rounds',
      title: 'Rounds',
      type: 'array',
      group: 'talks',
      description: 'The rounds that the story tells of. It appears beside them in the timeline.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'negotiationRound'}]})],
      validation: (rule) => rule.unique().error('The same round stands here twice.'),
    }),
    defineField({
      name: 'datePublished',
      title: 'Time (UTC)',
      type: 'datetime',
      group: 'publication',
      fieldset: 'published',
      description: 'Lists are in this order.',
      validation: (rule) => rule.custom(utcProblem),
    }),
    defineField({
      name: 'datePublishedAsPrinted',
      title: 'As printed',
      type: 'string',
      group: 'publication',
      fieldset: 'published',
      description: 'What stood on the page: "5 Hours ago", "July 29, 2025".',
    }),
    defineField({
      name: 'dateModified',
      title: 'Time (UTC)',
      type: 'datetime',
      group: 'publication',
      fieldset: 'modified',
      validation: (rule) => rule.custom(utcProblem),
    }),
    defineField({
      name: 'dateModifiedAsPrinted',
      title: 'As printed',
      type: 'string',
      group: 'publication',
      fieldset: 'modified',
    }),
    defineField({
      name: 'embargoedUntil',
      title: 'Embargoed until (UTC)',
      type: 'datetime',
      group: 'publication',
      description:
        'Until then readers get neither the story nor anything said in it, not even on profiles and timelines.',
      validation: (rule) => rule.custom(utcProblem),
    }),
    defineField({
      name: 'pubStatus',
      title: 'Status',
      type: 'string',
      group: 'publication',
      description: 'Withheld and cancelled stories never reach readers, whatever the embargo says.',
      options: choice(pubStatuses),
      initialValue: 'usable',
      validation: (rule) => rule.required().error('Choose usable, withheld or canceled.'),
    }),
    defineField({
      name: 'corrections',
      title: 'Corrections',
      type: 'array',
      group: 'publication',
      description: 'Readers see them below the story. They are never removed.',
      of: [defineArrayMember({type: 'correction'})],
    }),
    defineField({
      name: 'version',
      title: 'Version',
      type: 'string',
      group: 'publication',
      description: 'The number the publisher gives this version of the story.',
    }),
    defineField({
      name: 'genre',
      title: 'Genre',
      type: 'string',
      group: 'publication',
      options: choice(genres),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: 'publication',
      description: 'A BCP 47 tag such as en or pt-BR.',
      initialValue: 'en',
      validation: (rule) =>
        rule
          .required()
          .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)
          .error('Write the language as a BCP 47 tag, such as en or pt-BR.'),
    }),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      type: 'string',
      group: 'publication',
      description: 'Who published it first. Readers see it as the credit.',
    }),
    defineField({
      name: 'infoSources',
      title: 'With material from',
      type: 'array',
      group: 'publication',
      description:
        'Agencies and bodies that gave text, pictures or figures (ninjs infosources). Readers see them as the credit.',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.unique().error('The same name stands here twice.'),
    }),
    defineField({
      name: 'canonicalUrl',
      title: 'Original address',
      type: 'url',
      group: 'publication',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Write a whole web address that starts with https.'),
    }),
    defineField({
      name: 'rights',
      title: 'Rights',
      type: 'string',
      group: 'publication',
      description: 'Who may use the story, in the words of the publisher.',
    }),
    reviewState,
    externalIds,
    importedValue,
  ],
  validation: (rule) => rule.custom(embargoProblem).warning(),
  orderings: [
    {
      title: 'Newest first',
      name: 'published',
      by: [{field: 'datePublished', direction: 'desc'}],
    },
    {title: 'Headline', name: 'headline', by: [{field: 'headline', direction: 'asc'}]},
  ],
  preview: {
    select: {
      headline: 'headline',
      datePublished: 'datePublished',
      dateline: 'dateline.text',
      embargoedUntil: 'embargoedUntil',
      pubStatus: 'pubStatus',
    },
    prepare: prepareArticle,
  },
})

export function prepareArticle(value: {
  headline?: string
  datePublished?: string
  dateline?: string
  embargoedUntil?: string
  pubStatus?: string
}) {
  const embargo = !value.embargoedUntil ? undefined : `embargoed until ${value.embargoedUntil}`
  const status = value.pubStatus === 'usable' ? undefined : value.pubStatus
  return {
    title: value.headline ?? 'Story without a headline',
    subtitle: [value.dateline, value.datePublished?.slice(0, 10), status, embargo]
      .filter(Boolean)
      .join(' · '),
  }
}

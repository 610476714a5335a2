import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {notItself} from '../shared/references.ts'
import {
  anonymityProblem,
  articleProblem,
  isUnnamed,
  namesNobody,
  officialProblem,
  pluralHint,
  pluralProblem,
  sharedSourceProblem,
  sourceFields,
} from '../shared/sourceRules.ts'
import {anonymities, sourceKinds, titleOf} from '../shared/values.ts'

const NEVER_THE_NAME =
  'Never write the real name of an anonymous source here: history keeps every value, and datasets are often public.'

export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: CommentIcon,
  description: 'Everyone and everything to whom a claim is attributed.',
  groups: [
    {name: 'source', title: 'Source', default: true},
    {name: 'assessment', title: 'Assessment'},
    provenanceGroup,
  ],
  fieldsets: [{name: 'number', title: 'One or several', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'label',
      title: 'As printed',
      type: 'string',
      group: 'source',
      description: `Readers see the source under this name: "diplomatic sources", "Defence Minister Khawaja Asif". ${NEVER_THE_NAME}`,
      validation: (rule) => [
        rule.required().error('Write the source as it is printed.'),
        ...namesNobody(rule),
      ],
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'source',
      options: choice(sourceKinds),
      validation: (rule) =>
        rule
          .required()
          .error(
            'Choose a named person, an unnamed person, an organization, a document or a medium.',
          ),
    }),
    defineField({
      name: 'plural',
      title: 'Several people',
      type: 'boolean',
      group: 'source',
      fieldset: 'number',
      description: 'What the text says. One source never becomes "sources".',
      initialValue: false,
      validation: (rule) => [
        rule.required().error('Say whether the text means one person or several.'),
        rule.custom((_, {document}) => pluralProblem(sourceFields(document))),
        rule.custom((_, {document}) => pluralHint(sourceFields(document))).warning(),
      ],
    }),
    defineField({
      name: 'countStated',
      title: 'How many',
      type: 'number',
      group: 'source',
      fieldset: 'number',
      description: 'Only where the text counts them: 2 for "two officials".',
      validation: (rule) =>
        rule.integer().min(1).error('Write a whole number of people, or leave it empty.'),
    }),
    defineField({
      name: 'anonymity',
      title: 'Anonymity',
      type: 'string',
      group: 'source',
      description:
        'Named: readers get the name. Background: readers get the post. Anonymous: readers get neither.',
      options: choice(anonymities),
      initialValue: 'named',
      validation: (rule) => [
        rule.required().error('Choose named, background or anonymous.'),
        rule.custom((_, {document}) => anonymityProblem(sourceFields(document))),
      ],
    }),
    defineField({
      name: 'anonymityReason',
      title: 'Why not named',
      type: 'string',
      group: 'source',
      description: `As printed: "because he was not permitted to discuss the schedule". Readers see it beside the claim. ${NEVER_THE_NAME}`,
      hidden: ({document, value}) => value === undefined && !isUnnamed(sourceFields(document)),
      validation: namesNobody,
    }),
    defineField({
      name: 'positionToKnow',
      title: 'How the source can know',
      type: 'string',
      group: 'source',
      description: `As printed: "familiar with the talks". ${NEVER_THE_NAME}`,
      validation: namesNobody,
    }),
    defineField({
      name: 'official',
      title: 'Official',
      type: 'reference',
      group: 'source',
      description: 'Who this is. Only for people that the article names.',
      to: [{type: 'official'}],
      hidden: ({document, value}) => value === undefined && isUnnamed(sourceFields(document)),
      validation: (rule) => rule.custom((_, {document}) => officialProblem(sourceFields(document))),
    }),
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      group: 'source',
      description:
        'The body that speaks, or that the person is said to belong to. For an unnamed person only what the article itself prints.',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'via',
      title: 'Told to',
      type: 'reference',
      group: 'source',
      description: 'The source that passed the claim on: Reuters in "told Reuters".',
      to: [{type: 'source'}],
      validation: (rule) => rule.custom(notItself),
    }),
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      group: 'source',
      description:
        'The one article that an unnamed source belongs to. Empty for named people and organizations.',
      to: [{type: 'article'}],
      validation: (rule) => [
        rule.custom((_, {document}) => articleProblem(sourceFields(document))),
        rule.custom((_, {document}) => sharedSourceProblem(sourceFields(document))).warning(),
      ],
    }),
    defineField({
      name: 'reliability',
      title: 'Reliability',
      type: 'reliability',
      group: 'assessment',
      description: 'For the newsroom only. Shipped queries never return it.',
    }),
    ...provenanceFields,
  ],
  orderings: [
    {title: 'As printed', name: 'label', by: [{field: 'label', direction: 'asc'}]},
    {
      title: 'Kind',
      name: 'kind',
      by: [
        {field: 'kind', direction: 'asc'},
        {field: 'label', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {
      label: 'label',
      kind: 'kind',
      anonymity: 'anonymity',
      countStated: 'countStated',
      headline: 'article.headline',
    },
    prepare: prepareSource,
  },
})

export function prepareSource(value: {
  label?: string
  kind?: string
  anonymity?: string
  countStated?: number
  headline?: string
}) {
  const anonymity = !value.anonymity || value.anonymity === 'named' ? undefined : value.anonymity
  const count = !value.countStated ? undefined : `${value.countStated} people`
  return {
    title: value.label ?? 'Source without a label',
    subtitle: [!value.kind ? 'No kind' : titleOf(value.kind), anonymity, count, value.headline]
      .filter(Boolean)
      .join(' · '),
  }
}

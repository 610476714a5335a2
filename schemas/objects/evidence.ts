import {defineField, defineType} from '@sanity/types'
import {blockKey, spanEnd, spanStart} from '../shared/spanFields.ts'

/** The passage of an article that a value was read from. Weak for good: a person outlives the article. */
export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({name: 'field', title: 'Field', type: 'string'}),
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      weak: true,
      to: [{type: 'article'}],
    }),
    blockKey,
    spanStart,
    spanEnd,
    defineField({name: 'rule', title: 'Rule', type: 'string'}),
  ],
  preview: {
    select: {field: 'field', rule: 'rule', headline: 'article.headline'},
    prepare: prepareEvidence,
  },
})

export function prepareEvidence(value: {field?: string; rule?: string; headline?: string}) {
  return {
    title: value.headline ?? 'An article that is gone',
    subtitle: [value.field, value.rule].filter(Boolean).join(' · '),
  }
}

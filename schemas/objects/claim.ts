import {defineField, defineType} from '@sanity/types'

/** What one article says of a field where another says otherwise. Weak for good: the article may go. */
export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'object',
  fields: [
    defineField({name: 'field', title: 'Field', type: 'string'}),
    defineField({name: 'value', title: 'What it says', type: 'string'}),
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      weak: true,
      to: [{type: 'article'}],
    }),
  ],
  preview: {
    select: {field: 'field', value: 'value', headline: 'article.headline'},
    prepare: prepareClaim,
  },
})

export function prepareClaim(value: {field?: string; value?: string; headline?: string}) {
  return {
    title: [value.field, value.value].filter(Boolean).join(': ') || 'Empty row',
    subtitle: value.headline ?? 'An article that is gone',
  }
}

import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {defineField, defineType} from '@sanity/types'

/** Marks the words of the body that a statement attributes. Weak for good: a mark must not keep a rejected find. */
export const attribution = defineType({
  name: 'attribution',
  title: 'Attribution',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'reference',
      weak: true,
      description: 'Readers see whose claim these words are.',
      to: [{type: 'statement'}],
      validation: (rule) =>
        rule.required().error('Choose the statement that these words belong to.'),
    }),
  ],
})

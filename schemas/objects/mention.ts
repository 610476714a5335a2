import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from '@sanity/types'

/** Marks a name in the body. Weak for good: a mark must not keep alive what it points to. */
export const mention = defineType({
  name: 'mention',
  title: 'Mention',
  type: 'object',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'target',
      title: 'Who or what',
      type: 'reference',
      weak: true,
      description: 'Readers see a link to the profile.',
      to: [{type: 'official'}, {type: 'organization'}, {type: 'place'}],
      validation: (rule) => rule.required().error('Choose who or what is mentioned.'),
    }),
  ],
})

import {defineField, defineType} from '@sanity/types'
import {fuzzyStringProblem, periodProblem} from '../shared/dates.ts'

/** A post that a person holds or held (Popolo Membership). */
export const membership = defineType({
  name: 'membership',
  title: 'Post',
  type: 'object',
  fields: [
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
    }),
    defineField({
      name: 'post',
      title: 'Post',
      type: 'string',
      description: 'As printed: "defence minister", "U.S. trade representative".',
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description:
        'What the person does there, where it differs from the post: "chief negotiator".',
    }),
    defineField({
      name: 'startDate',
      title: 'From',
      type: 'string',
      description: 'YYYY-MM-DD, YYYY-MM or YYYY. Leave it empty where it is not known.',
      validation: (rule) => rule.custom(fuzzyStringProblem),
    }),
    defineField({
      name: 'endDate',
      title: 'Until',
      type: 'string',
      description: 'Empty for as long as the person holds the post.',
      validation: (rule) => rule.custom(fuzzyStringProblem),
    }),
  ],
  validation: (rule) => rule.custom(periodProblem),
  preview: {
    select: {post: 'post', role: 'role', organization: 'organization.name', endDate: 'endDate'},
    prepare: prepareMembership,
  },
})

export function prepareMembership(value: {
  post?: string
  role?: string
  organization?: string
  endDate?: string
}) {
  const until = !value.endDate ? '' : ` (until ${value.endDate})`
  return {
    title: value.post ?? value.role ?? 'Member',
    subtitle: `${value.organization ?? 'No organization'}${until}`,
  }
}

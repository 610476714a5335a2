import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {country, identifiers, otherNames} from '../shared/identity.ts'
import {matchCandidates, provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {notItself} from '../shared/references.ts'
import {organizationKinds, titleOf} from '../shared/values.ts'

export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  icon: UsersIcon,
  description: 'A state, ministry, armed group, union, company or other body.',
  groups: [{name: 'organization', title: 'Organization', default: true}, provenanceGroup],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'organization',
      description: 'The fullest form, without "the". Readers see it as the heading of the profile.',
      validation: (rule) => rule.required().error('Write the name of the organization.'),
    }),
    {...otherNames, group: 'organization'},
    defineField({
      name: 'classification',
      title: 'Kind',
      type: 'string',
      group: 'organization',
      options: choice(organizationKinds),
      validation: (rule) => rule.required().error('Choose what kind of body this is.'),
    }),
    {...country, group: 'organization'},
    defineField({
      name: 'parent',
      title: 'Belongs to',
      type: 'reference',
      group: 'organization',
      description: 'The body above it: the state of a ministry, the federation of a union.',
      to: [{type: 'organization'}],
      validation: (rule) => rule.custom(notItself),
    }),
    {...identifiers, group: 'organization'},
    matchCandidates,
    ...provenanceFields,
  ],
  orderings: [
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
    {
      title: 'Kind',
      name: 'classification',
      by: [
        {field: 'classification', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {
      name: 'name',
      classification: 'classification',
      country: 'country',
      parent: 'parent.name',
    },
    prepare: prepareOrganization,
  },
})

export function prepareOrganization(value: {
  name?: string
  classification?: string
  country?: string
  parent?: string
}) {
  const kind = !value.classification ? undefined : titleOf(value.classification)
  return {
    title: value.name ?? 'Organization without a name',
    subtitle: [kind, value.parent, value.country].filter(Boolean).join(' · '),
  }
}

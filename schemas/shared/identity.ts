import {defineArrayMember, defineField} from '@sanity/types'

export const otherNames = defineField({
  name: 'otherNames',
  title: 'Other names',
  type: 'array',
  description:
    'Acronyms, short forms and other spellings as printed. Imports recognise the name by them.',
  of: [defineArrayMember({type: 'string'})],
  validation: (rule) => rule.unique().error('The same name stands here twice.'),
})

/** Popolo `identifiers`: who this is in the world (Wikidata, GeoNames), where `externalIds` is what a feed calls it. */
export const identifiers = defineField({
  name: 'identifiers',
  title: 'Public identifiers',
  type: 'array',
  description:
    'For example Wikidata Q-numbers or GeoNames ids, so that others can tell who or what is meant.',
  of: [defineArrayMember({type: 'externalId'})],
})

export const country = defineField({
  name: 'country',
  title: 'Country',
  type: 'string',
  description: 'Two capital letters of ISO 3166-1, such as TR for Turkey.',
  validation: (rule) =>
    rule
      .regex(/^[A-Z]{2}$/)
      .error('Write the country as two capital letters of ISO 3166-1, such as TR.'),
})

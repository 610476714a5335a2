import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from '@sanity/types'
import {choice} from '../shared/choice.ts'
import {country, identifiers, otherNames} from '../shared/identity.ts'
import {matchCandidates, provenanceFields, provenanceGroup} from '../shared/provenance.ts'
import {placeKinds, titleOf} from '../shared/values.ts'

export const place = defineType({
  name: 'place',
  title: 'Place',
  type: 'document',
  icon: PinIcon,
  groups: [{name: 'place', title: 'Place', default: true}, provenanceGroup],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'place',
      description: 'Readers see it in datelines and timelines.',
      validation: (rule) => rule.required().error('Write the name of the place.'),
    }),
    {...otherNames, group: 'place'},
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'place',
      options: choice(placeKinds),
    }),
    {...country, group: 'place'},
    defineField({
      name: 'geopoint',
      title: 'On the map',
      type: 'geopoint',
      group: 'place',
      description: 'Readers see a marker here.',
    }),
    {...identifiers, group: 'place'},
    matchCandidates,
    ...provenanceFields,
  ],
  orderings: [
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
    {
      title: 'Country',
      name: 'country',
      by: [
        {field: 'country', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {select: {name: 'name', kind: 'kind', country: 'country'}, prepare: preparePlace},
})

export function preparePlace(value: {name?: string; kind?: string; country?: string}) {
  const kind = !value.kind ? undefined : titleOf(value.kind)
  return {
    title: value.name ?? 'Place without a name',
    subtitle: [kind, value.country].filter(Boolean).join(' · '),
  }
}

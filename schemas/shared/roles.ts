import {defineArrayMember, defineField} from '@sanity/types'

export const mediators = defineField({
  name: 'mediators',
  title: 'Mediators',
  type: 'array',
  description: 'Who stands between the parties. A host city alone makes nobody a mediator.',
  of: [defineArrayMember({type: 'reference', to: [{type: 'organization'}, {type: 'official'}]})],
  validation: (rule) => rule.unique().error('The same mediator stands here twice.'),
})

export const hosts = defineField({
  name: 'hosts',
  title: 'Hosts',
  type: 'array',
  description: 'Who receives the parties.',
  of: [defineArrayMember({type: 'reference', to: [{type: 'organization'}, {type: 'official'}]})],
  validation: (rule) => rule.unique().error('The same host stands here twice.'),
})

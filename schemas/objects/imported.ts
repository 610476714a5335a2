import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** What the last import wrote here: the base of the three-way merge. Rows, not values: see `importer/plan/imported.ts`. */
export const imported = defineType({
  name: 'imported',
  title: 'Import',
  type: 'object',
  description:
    'What the last import wrote. An import never overwrites a field that you have changed since.',
  readOnly: true,
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'run', title: 'Run', type: 'string'}),
    defineField({name: 'at', title: 'Imported at', type: 'datetime'}),
    defineField({name: 'hash', title: 'Fingerprint of the whole', type: 'string'}),
    defineField({name: 'input', title: 'Fingerprint of the file', type: 'string'}),
    defineField({
      name: 'fields',
      title: 'Fields',
      type: 'array',
      description: 'Fingerprint of what was written, the article it came from, and the path.',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
})

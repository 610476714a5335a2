import {defineField, defineType} from '@sanity/types'

export const importedField = defineType({
  name: 'importedField',
  title: 'Imported field',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({name: 'path', title: 'Path', type: 'string'}),
    defineField({name: 'hash', title: 'Fingerprint', type: 'string'}),
  ],
  preview: {select: {title: 'path', subtitle: 'hash'}},
})

import {defineField, defineType} from '@sanity/types'

export const importedField = defineType({
  name: 'importedField',
  title: 'Imported field',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({name: 'path', title: 'Path', type: 'string'}),
    defineField({name: 'hash', title: 'Fingerprint', type: 'string'}),
    defineField({name: 'origin', title: 'Id of the article it came from', type: 'string'}),
    defineField({name: 'asOf', title: 'When that article was published', type: 'datetime'}),
  ],
  preview: {select: {title: 'path', subtitle: 'hash'}},
})

import {defineField, defineType} from '@sanity/types'

/** Who gave the newsroom material for the story (ninjs `infosources`): an agency, a pool, a handout. */
export const infoSource = defineType({
  name: 'infoSource',
  title: 'Material from',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'Readers see it as the credit: "with material from Reuters".',
      validation: (rule) =>
        rule.required().error('Name the agency or body that the material is from.'),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'What it gave: text, pictures, figures.',
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'role'}},
})

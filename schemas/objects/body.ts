import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** The story as Portable Text. The text of its blocks is what spans of statements and evidence count in. */
export const body = defineType({
  name: 'body',
  title: 'Body',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Subheading', value: 'h2'},
        {title: 'Quotation', value: 'blockquote'},
        {title: 'Question', value: 'question'},
        {title: 'Answer', value: 'answer'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [
          defineArrayMember({type: 'attribution'}),
          defineArrayMember({type: 'mention'}),
          defineArrayMember({
            name: 'link',
            title: 'Link',
            type: 'object',
            fields: [
              defineField({
                name: 'href',
                title: 'Address',
                type: 'url',
                validation: (rule) =>
                  rule
                    .required()
                    .uri({scheme: ['http', 'https', 'mailto', 'tel']})
                    .error('Write a whole address that starts with http, https, mailto or tel.'),
              }),
            ],
          }),
        ],
      },
    }),
  ],
})

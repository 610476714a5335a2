import {expect, test} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'

const previews = schemaTypes.flatMap((type) => {
  const {select, prepare} = 'preview' in type && type.preview ? type.preview : {}
  return select && prepare ? [{name: type.name, select, prepare}] : []
})

// The Studio hands null, not undefined, for what a document lacks.
test.each(previews)('an empty $name is previewed in words', ({select, prepare}) => {
  const nothing = Object.fromEntries(Object.keys(select).map((key) => [key, null]))
  const {title, subtitle = ''} = prepare(nothing)
  expect(title).toMatch(/^\p{Lu}/u)
  expect(`${title} ${subtitle}`).not.toMatch(/null|undefined|NaN/)
})

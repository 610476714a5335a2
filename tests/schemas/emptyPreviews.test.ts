import {expect, test} from 'vitest'
import {isObject} from '../../dataset/json.ts'
import {schemaTypes} from '../../schemas/index.ts'

interface Previewed {
  name: string
  preview: {
    select: Record<string, string>
    prepare: (value: Record<string, null>) => {title: string; subtitle?: string}
  }
}

const types = schemaTypes.filter((type: unknown) => isPreviewed(type))

// The Studio hands null, not undefined, for what a document lacks.
test.each(types)('an empty $name is previewed in words', (type: unknown) => {
  if (!isPreviewed(type)) throw new Error('not previewed')
  const {select, prepare} = type.preview
  const nothing = Object.fromEntries(Object.keys(select).map((key) => [key, null]))
  const {title, subtitle = ''} = prepare(nothing)
  expect(title).toMatch(/^\p{Lu}/u)
  expect(`${title} ${subtitle}`).not.toMatch(/null|undefined|NaN/)
})

function isPreviewed(type: unknown): type is Previewed {
  if (typeof type !== 'object' || type === null || !('preview' in type)) return false
  return isObject(type.preview) && typeof type.preview.prepare === 'function'
}

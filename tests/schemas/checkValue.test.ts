import {readFileSync} from 'node:fs'
import {createClient} from '@sanity/client'
import type {SanityDocument} from '@sanity/types'
import {
  getFallbackLocaleSource,
  inferFromSchema,
  validateDocumentInternal,
} from '@sanity/validation/_internal'
import {expect, test} from 'vitest'
import {checkValue} from '../../schemas/checkValue.ts'
import {compileSchema} from '../../schemas/compile.ts'

const schema = compileSchema()
inferFromSchema(schema)
const i18n = getFallbackLocaleSource()
const client = createClient({
  projectId: 'offline',
  dataset: 'offline',
  apiVersion: '2025-02-19',
  useCdn: false,
  resolveFetch: () => async () => Response.json({result: true}),
})
const surroundings = {
  schema,
  i18n,
  getClient: () => client,
  getDocumentExists: async () => true,
  environment: 'studio' as const,
}

const good: SanityDocument[] = JSON.parse(
  readFileSync(new URL('../fixtures/schemas/good.json', import.meta.url), 'utf8'),
)

/** What no field may hold, or only some: of the wrong type, empty, or without what it has to have. */
const SPOILT: readonly (readonly [string, unknown])[] = [
  ['a number', 7],
  ['a text', 'seven'],
  ['an empty text', ''],
  ['a truth', true],
  ['null', null],
  ['an empty object', {}],
  ['an object without prototype', Object.assign(Object.create(null), {_type: 'x'})],
  ['an empty array', []],
  ['an array of texts', ['a', 'a']],
  ['an array of objects without keys', [{}]],
]

// The Studio's own walk takes a pause before every rule, so one document of each type must do.
const oneOfEach = [...new Map(good.map((document) => [document._type, document])).values()]

test.each(oneOfEach.map((document) => [document._type, document] as const))(
  'finds of a spoilt %s what the Studio finds',
  async (_type, document) => {
    const type = schema.get(document._type)
    const fields = Object.keys(document).filter((name) => !name.startsWith('_'))
    const spoilt = fields.flatMap((field) =>
      SPOILT.map(([name, value]) => ({
        name: `${field}: ${name}`,
        document: {...document, [field]: value},
      })),
    )
    await Promise.all(
      spoilt.map(async ({name, document: broken}) => {
        const ours = await checkValue(broken, type, {...surroundings, document: broken, path: []})
        const studio = await validateDocumentInternal({...surroundings, document: broken})
        expect({name, markers: ours.map(plain).sort()}).toEqual({
          name,
          markers: studio.map(plain).sort(),
        })
      }),
    )
  },
)

function plain({level, message, path}: {level: string; message: string; path: unknown}): string {
  return `${JSON.stringify(path)} ${level} ${message}`
}

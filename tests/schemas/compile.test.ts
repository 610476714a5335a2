import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compileSchema, schemaProblems} from '../../schemas/compile.ts'
import {documentTypes, schemaTypes} from '../../schemas/index.ts'

const schema = compileSchema()

test('the Studio finds no problem in the schema', () => {
  expect(schemaProblems()).toEqual([])
})

test('every type of the model is in the compiled schema', () => {
  const names = schema.getTypeNames()
  for (const type of schemaTypes) expect(names).toContain(type.name)
})

describe.each(documentTypes.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const compiled = schema.get(name)!

  test('puts each field in a group that exists', () => {
    const groups = (type.groups ?? []).map((group) => group.name)
    for (const field of type.fields) {
      expect([name, field.name, groups]).toEqual([
        name,
        field.name,
        expect.arrayContaining([field.group]),
      ])
    }
  })

  test('previews only fields that exist', () => {
    const selected = Object.values(type.preview?.select ?? {}).map((path) => path.split('.')[0])
    expect(compiled.fields.map((field: {name: string}) => field.name)).toEqual(
      expect.arrayContaining(selected),
    )
  })

  test('sorts by fields that exist', () => {
    const fields = [...type.fields.map((field) => field.name), '_createdAt', '_updatedAt']
    const sorted = (type.orderings ?? []).flatMap((ordering) => ordering.by.map((by) => by.field))
    expect(sorted.length).toBeGreaterThan(0)
    expect(fields).toEqual(expect.arrayContaining(sorted.map((field) => field.split('.')[0])))
  })

  test('is described in docs/content-model.md, field by field', () => {
    const docs = readFileSync(new URL('../../docs/content-model.md', import.meta.url), 'utf8')
    const start = docs.indexOf(`### ${name}\n`)
    const section = docs.slice(start, docs.indexOf('\n#', start + 1))
    const common = docs.slice(docs.indexOf('## All types'), docs.indexOf('## Document types'))
    for (const field of type.fields) expect(section + common).toContain(`\`${field.name}\``)
  })
})

test('no name of a person, a language or an id is a field name', () => {
  const names = schemaTypes.flatMap((type) =>
    'fields' in type ? type.fields.map((field) => field.name) : [],
  )
  expect(names.filter((name) => !/^[a-z][a-zA-Z]{1,24}$/.test(name))).toEqual([])
  expect(names.filter((name) => /^(en|de|fr|es|ar|ur|tr)([A-Z]|$)/.test(name))).toEqual([])
})

test('what an import writes is read-only in the Studio', () => {
  for (const name of ['imported', 'extraction'])
    expect(schema.get(name)).toMatchObject({readOnly: true})
})

test('strong links form no circle between types, so that documents can be published one after the other', () => {
  const order: string[] = []
  const links = new Map(
    documentTypes.map((type) => [type.name, strongTargets(schema.get(type.name))]),
  )
  while (order.length < links.size) {
    const next = [...links].find(
      ([name, targets]) =>
        !order.includes(name) &&
        [...targets].every((target) => target === name || order.includes(target)),
    )
    expect(next, `a circle among the types that are left after ${order.join(', ')}`).toBeDefined()
    order.push(next![0])
  }
  expect(order).toHaveLength(documentTypes.length)
})

interface Compiled {
  name: string
  weak?: boolean
  to?: Compiled[]
  of?: Compiled[]
  fields?: {type: Compiled}[]
}

function strongTargets(type: Compiled): Set<string> {
  const own = type.name === 'reference' && !type.weak ? (type.to ?? []) : []
  const names = own.map((target) => target.name).filter((name) => !name.startsWith('sanity.'))
  const inside = [...(type.of ?? []), ...(type.fields ?? []).map((field) => field.type)]
  return new Set([...names, ...inside.flatMap((item) => [...strongTargets(item)])])
}

import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {expect, test} from 'vitest'
import {countAttributes} from '../../schemas/attributes.ts'
import {compileSchema} from '../../schemas/compile.ts'
import {documentTypes} from '../../schemas/index.ts'

const names = documentTypes.map((type) => type.name)

test('the model stays under 400 attributes', () => {
  const {total, byType} = countAttributes(compileSchema(), names)
  expect(total).toBeLessThan(400)
  expect(Object.keys(byType)).toEqual(names)
  for (const own of Object.values(byType)) expect(own).toBeLessThan(total)
})

function countOf(...types: object[]) {
  const schema = Schema.compile({name: 'test', types: [...builtinTypes, ...types]})
  const documents = types.filter((type) => 'type' in type && type.type === 'document')
  return countAttributes(
    schema,
    documents.map((type) => ('name' in type ? String(type.name) : '')),
  )
}

const SYSTEM = 5

test('a field is one, an object is one and its _type and its fields', () => {
  const address = {
    name: 'address',
    type: 'object',
    fields: [
      {name: 'street', type: 'string'},
      {name: 'number', type: 'number'},
    ],
  }
  const person = {
    name: 'person',
    type: 'document',
    fields: [
      {name: 'name', type: 'string'},
      {name: 'home', type: 'address'},
    ],
  }
  expect(countOf(address, person)).toEqual({
    total: SYSTEM + 1 + 4,
    byType: {person: SYSTEM + 1 + 4},
    pending: 0,
  })
})

test('an array counts beside its items', () => {
  const person = {
    name: 'person',
    type: 'document',
    fields: [
      {name: 'names', type: 'array', of: [{type: 'string'}]},
      {name: 'friends', type: 'array', of: [{type: 'reference', to: [{type: 'person'}]}]},
    ],
  }
  // names, names[]; friends, friends[], _key, _type, _ref, _weak; the mark and its type
  expect(countOf(person)).toMatchObject({total: SYSTEM + 2 + 6, pending: 2})
})

test('links that are weak for good are never marked', () => {
  const person = {
    name: 'person',
    type: 'document',
    fields: [{name: 'friend', type: 'reference', weak: true, to: [{type: 'person'}]}],
  }
  expect(countOf(person)).toMatchObject({total: SYSTEM + 4, pending: 0})
})

test('a path that two types share counts once, unless the datatype differs', () => {
  const person = {name: 'person', type: 'document', fields: [{name: 'name', type: 'string'}]}
  const place = {
    name: 'place',
    type: 'document',
    fields: [
      {name: 'name', type: 'string'},
      {name: 'size', type: 'number'},
    ],
  }
  const thing = {name: 'thing', type: 'document', fields: [{name: 'size', type: 'string'}]}
  expect(countOf(person, place)).toMatchObject({total: SYSTEM + 2})
  expect(countOf(person, place, thing)).toMatchObject({total: SYSTEM + 3})
})

test('a type that is not there is named', () => {
  expect(() => countAttributes(compileSchema(), ['treaty'])).toThrow(
    'The schema has no type "treaty"',
  )
})

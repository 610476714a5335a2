import {createSchema} from 'sanity'
import {expect, test} from 'vitest'
import {parley} from '../../plugins/parley.ts'

const typesOf = (plugin: ReturnType<typeof parley>) =>
  Array.isArray(plugin.schema?.types) ? plugin.schema.types : []

test('the plugin brings a model that compiles, and the desk', () => {
  const plugin = parley()
  const schema = createSchema({name: 'parley', types: typesOf(plugin)})
  expect(schema.get('statement')?.title).toBe('Statement')
  expect(schema._validation ?? []).toEqual([])
  expect(plugin.plugins).toHaveLength(1)
})

test('marks in a story are rendered by the plugin', () => {
  const marks = typesOf(parley()).filter(({name}) => ['attribution', 'mention'].includes(name))
  expect(marks).toHaveLength(2)
  for (const mark of marks) expect(mark).toHaveProperty('components.annotation')
})

test('a Studio with a structure of its own can leave the desk out', () => {
  expect(parley({desk: false}).plugins).toEqual([])
})

test('a wrong option stops the Studio at once and says which', () => {
  expect(() => parley({deskTitle: ''})).toThrow('option "deskTitle"')
})

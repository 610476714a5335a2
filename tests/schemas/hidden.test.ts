import {describe, expect, test} from 'vitest'
import {compileSchema} from '../../schemas/compile.ts'

const schema = compileSchema()

function isHidden(type: string, field: string, value: unknown, document: object = {}): boolean {
  const {fields}: {fields: {name: string; type: {hidden: (context: object) => boolean}}[]} =
    schema.get(type)
  return fields.find(({name}) => name === field)!.type.hidden({value, document, parent: document})
}

describe('an unnamed source', () => {
  const unnamed = {kind: 'unnamed-person', anonymity: 'anonymous'}
  const named = {kind: 'named-person', anonymity: 'named'}

  test('has no field for the official, unless one is there that has to go', () => {
    expect(isHidden('source', 'official', undefined, unnamed)).toBe(true)
    expect(isHidden('source', 'official', {_ref: 'official-1'}, unnamed)).toBe(false)
    expect(isHidden('source', 'official', undefined, named)).toBe(false)
  })

  test('is asked why it is not named', () => {
    expect(isHidden('source', 'anonymityReason', undefined, unnamed)).toBe(false)
    expect(isHidden('source', 'anonymityReason', undefined, named)).toBe(true)
    expect(isHidden('source', 'anonymityReason', 'feared for his post', named)).toBe(false)
  })
})

test('what only imports write is not shown where there is none', () => {
  for (const field of ['imported', 'evidence', 'mergedIds']) {
    expect(isHidden('official', field, undefined)).toBe(true)
    expect(isHidden('official', field, [{}])).toBe(false)
  }
  expect(isHidden('statement', 'extraction', undefined)).toBe(true)
})

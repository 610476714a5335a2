import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {importedRows} from '../../../importer/plan/imported.ts'
import {mergeFields} from '../../../importer/plan/mergeFields.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'

const document = (fields: Record<string, unknown>): SanityDocument => ({
  _id: 'article-1',
  _type: 'article',
  ...fields,
})

function merged(base: SanityDocument, now: SanityDocument, incoming: SanityDocument) {
  const merge = mergeFields(importedRows(base), now, incoming)
  const result: Record<string, unknown> = {...now}
  for (const {path, after} of merge.changes) {
    if (after === undefined) delete result[path]
    else result[path] = after
  }
  return {...merge, result: document(result)}
}

describe('mergeFields', () => {
  test('takes what the import brings where nobody touched the field', () => {
    const base = document({headline: 'Talks open', rights: 'A'})
    const {result, kept} = merged(base, base, document({headline: 'Talks go on'}))
    expect(result).toEqual(document({headline: 'Talks go on'}))
    expect(kept).toEqual([])
  })

  test("keeps an editor's value and reports a conflict only where the import changed too", () => {
    const base = document({headline: 'Talks open', genre: 'report'})
    const now = document({headline: 'Talks open at last', genre: 'analysis'})
    const {result, kept} = merged(base, now, document({headline: 'Talks begin', genre: 'report'}))
    expect(result).toEqual(now)
    expect(kept).toEqual([
      {path: 'genre', reason: 'edited', now: 'analysis', incoming: 'report'},
      {path: 'headline', reason: 'conflict', now: 'Talks open at last', incoming: 'Talks begin'},
    ])
  })

  test('does not bring back what an editor removed', () => {
    const base = document({
      tags: [
        {_key: 'a', t: 1},
        {_key: 'b', t: 2},
      ],
      rights: 'A',
    })
    const now = document({tags: [{_key: 'a', t: 1}]})
    expect(merged(base, now, base).result).toEqual(now)
  })

  test('merges arrays item by item and keeps an order that an editor made', () => {
    const [a, b, c, mine] = ['a', 'b', 'c', 'mine'].map((_key) => ({_key, value: _key}))
    const base = document({items: [a, b]})
    const now = document({items: [b, mine, a]})
    expect(merged(base, now, document({items: [a, b, c]})).result).toEqual(
      document({items: [b, c, mine, a]}),
    )
  })

  const value = fc.constantFrom(undefined, 'x', 'y', 1, false, {a: 1}, ['p'])
  const items = fc
    .uniqueArray(fc.record({_key: fc.constantFrom('a', 'b', 'c', 'd'), v: fc.constantFrom(1, 2)}), {
      selector: (item) => item._key,
    })
    .map((list) => (list.length ? list : undefined))
  const anyDocument = fc.record({title: value, place: value, items}).map(document)

  test('never loses a value that an editor changed', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, now, incoming) => {
        const {result} = merged(base, now, incoming)
        for (const field of ['title', 'place']) {
          if (JSON.stringify(now[field]) !== JSON.stringify(base[field])) {
            expect(result[field]).toEqual(now[field])
          }
        }
        const rows = importedRows(base)
        const after = importedRows(result)
        for (const [path, hash] of importedRows(now)) {
          if (path.startsWith('items[_key') && rows.get(path) !== hash) {
            expect(after.get(path)).toBe(hash)
          }
        }
      }),
    )
  })

  test('applied twice equals applied once', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, now, incoming) => {
        const once = merged(base, now, incoming)
        const twice = merged(incoming, once.result, incoming)
        expect(twice.changes).toEqual([])
        expect(twice.result).toEqual(once.result)
        expect(twice.kept.every(({reason}) => reason === 'edited')).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isUntouched} from '../../../importer/plan/planDocuments.ts'
import {day, first, kept, MemoryDataset, round, second, writes} from './documents.ts'

const evidence = (key: string, article: string) => ({
  _type: 'evidence',
  _key: key,
  field: 'status',
  article: {_type: 'reference', _ref: article, _weak: true},
})
const organization = (fields: Record<string, unknown>) => ({
  _id: 'organization-tr',
  _type: 'organization',
  ...fields,
})

describe('a document that several articles tell of', () => {
  test('is filled up by each of them', () => {
    const dataset = new MemoryDataset()
    dataset.import([round({status: 'ongoing', sessions: [{_key: 'a', date: '2025-10-25'}]})], {
      article: first,
    })
    dataset.import(
      [round({venue: 'Dolmabahçe Palace', sessions: [{_key: 'b', date: '2025-10-26'}]})],
      {article: second},
    )
    expect(dataset.fields('round-1')).toEqual(
      round({
        status: 'ongoing',
        venue: 'Dolmabahçe Palace',
        sessions: [
          {_key: 'a', date: '2025-10-25'},
          {_key: 'b', date: '2025-10-26'},
        ],
      }),
    )
    expect(isUntouched(dataset.get('round-1'))).toBe(true)
  })

  test('is not written by an article that adds nothing but one more passage', () => {
    const dataset = new MemoryDataset()
    const incoming = (article: string) => [
      round({status: 'ongoing', evidence: [evidence(article, article)]}),
    ]
    dataset.import(incoming('article-1'), {article: first})
    expect(writes(dataset.import(incoming('article-2'), {article: second}))).toEqual([])
  })

  test('keeps the first fact, and both with their articles for an editor to decide', () => {
    const dataset = new MemoryDataset()
    dataset.import([round({startDate: day('2025-10-25')})], {article: first})
    const plan = dataset.import([round({startDate: day('2025-10-26')})], {article: second})
    expect(kept(plan)).toEqual(['round-1 startDate: contradiction'])
    expect(dataset.fields('round-1')).toMatchObject({
      startDate: day('2025-10-25'),
      claims: [
        {field: 'startDate', value: '2025-10-25', article: {_ref: 'article-1'}},
        {field: 'startDate', value: '2025-10-26', article: {_ref: 'article-2'}},
      ],
    })
    expect(
      writes(dataset.import([round({startDate: day('2025-10-26')})], {article: second})),
    ).toEqual([])
  })

  test('does not ask again what an editor has decided', () => {
    const dataset = new MemoryDataset()
    dataset.import([round({startDate: day('2025-10-25')})], {article: first})
    dataset.import([round({startDate: day('2025-10-26')})], {article: second})
    dataset.edit('round-1', {claims: undefined})
    dataset.import([round({startDate: day('2025-10-26'), venue: 'Hall'})], {article: second})
    expect(dataset.fields('round-1')).not.toHaveProperty('claims')
  })

  test.each([
    ['a day in the month', day('2025-10'), day('2025-10-25')],
    ['an object with more fields', {minutes: 60}, {minutes: 60, qualifier: 'about'}],
    ['a number that is printed', 'inferred', 'stated'],
  ])('takes %s for more of the same, in either order', (_name, less, more) => {
    for (const [one, other] of [
      [less, more],
      [more, less],
    ]) {
      const dataset = new MemoryDataset()
      dataset.import([round({fact: one})], {article: first})
      expect(kept(dataset.import([round({fact: other})], {article: second}))).toEqual([])
      expect(dataset.fields('round-1')).toEqual(round({fact: more}))
    }
  })

  test('follows the latest article in how talks went on, whichever is imported first', () => {
    for (const order of [
      ['first', 'second'],
      ['second', 'first'],
    ]) {
      const dataset = new MemoryDataset()
      for (const which of order) {
        const isFirst = which === 'first'
        const plan = dataset.import([round({status: isFirst ? 'ongoing' : 'concluded'})], {
          article: isFirst ? first : second,
        })
        expect(kept(plan)).toEqual([])
      }
      expect(dataset.fields('round-1')).toMatchObject({status: 'concluded'})
    }
  })

  test('is changed by a corrected article only where that article wrote it', () => {
    const dataset = new MemoryDataset()
    dataset.import([round({venue: 'Hall A', level: 'technical'})], {article: first})
    dataset.import([round({format: 'direct'})], {article: second})
    dataset.import([round({venue: 'Hall B', level: 'technical'})], {article: first})
    expect(dataset.fields('round-1')).toMatchObject({venue: 'Hall B', format: 'direct'})
    dataset.import([round({venue: 'Hall C'})], {article: second})
    expect(dataset.fields('round-1')).toMatchObject({venue: 'Hall B'})
  })

  test("never changes an editor's value, and does not bring back what an editor removed", () => {
    const dataset = new MemoryDataset()
    dataset.import([round({venue: 'Hall A', status: 'ongoing', level: 'technical'})], {
      article: first,
    })
    dataset.edit('round-1', {venue: 'Palace', level: undefined, status: 'suspended'})
    const changed = [round({venue: 'Hall B', status: 'concluded', level: 'ministerial'})]
    dataset.import(changed, {article: second})
    dataset.import(changed, {article: first})
    const {claims: _claims, ...fields} = dataset.fields('round-1')
    expect(fields).toEqual(round({venue: 'Palace', status: 'suspended'}))
  })

  test('keeps another name as one of its other names', () => {
    const dataset = new MemoryDataset()
    dataset.import([organization({name: 'Turkey', otherNames: ['Ankara']})], {article: first})
    const plan = dataset.import(
      [organization({name: 'Türkiye', otherNames: ['Turkey', 'Ankara']})],
      {
        article: second,
      },
    )
    expect(kept(plan)).toEqual([])
    expect(dataset.fields('organization-tr')).toMatchObject({
      name: 'Turkey',
      otherNames: ['Ankara', 'Türkiye'],
    })
    expect(isUntouched(dataset.get('organization-tr'))).toBe(true)
  })

  test('replaces the passages of a corrected article', () => {
    const dataset = new MemoryDataset()
    dataset.import([round({status: 'ongoing', evidence: [evidence('old', 'article-1')]})], {
      article: first,
    })
    const corrected = [round({status: 'ongoing', evidence: [evidence('new', 'article-1')]})]
    dataset.import(corrected, {article: first})
    expect(dataset.fields('round-1')).toMatchObject({evidence: [{_key: 'new'}]})
    expect(writes(dataset.import(corrected, {article: first}))).toEqual([])
  })
})

const fact = fc.constantFrom(undefined, 'x', 'y', day('2025-10'), day('2025-10-25'), {a: 1})
const items = fc
  .uniqueArray(fc.record({_key: fc.constantFrom('a', 'b', 'c'), v: fc.constantFrom(1, 2)}), {
    selector: (item) => item._key,
  })
  .map((list) => (list.length > 0 ? list : undefined))
const names = fc
  .uniqueArray(fc.constantFrom('N', 'O', 'P'))
  .map((list) => (list.length > 0 ? list : undefined))
const facts = fc.record({status: fact, venue: fact, sessions: items, otherNames: names})
const origin = fc.constantFrom(first, second)
const imports = fc.array(fc.tuple(facts, origin), {minLength: 1, maxLength: 5})

describe('whatever articles and editors write', () => {
  test("no editor's value is ever lost", () => {
    fc.assert(
      fc.property(imports, facts, imports, (before, edit, after) => {
        const dataset = new MemoryDataset()
        for (const [fields, article] of before) dataset.import([round(fields)], {article})
        const was = dataset.fields('round-1')
        dataset.edit('round-1', edit)
        for (const [fields, article] of after) dataset.import([round(fields)], {article})
        const now = dataset.fields('round-1')
        for (const field of ['status', 'venue'] as const) {
          if (JSON.stringify(edit[field]) !== JSON.stringify(was[field]))
            expect([field, now[field]]).toEqual([field, edit[field]])
        }
        expect(now.sessions ?? []).toEqual(
          expect.arrayContaining(editedItems(was.sessions, edit.sessions)),
        )
        expect(now.otherNames ?? []).toEqual(expect.arrayContaining(edit.otherNames ?? []))
      }),
      {numRuns: 300},
    )
  })

  test('an article imported twice changes nothing the second time', () => {
    fc.assert(
      fc.property(imports, facts, fc.tuple(facts, origin), (before, edit, [fields, article]) => {
        const dataset = new MemoryDataset()
        for (const [earlier, from] of before) dataset.import([round(earlier)], {article: from})
        dataset.edit('round-1', edit)
        dataset.import([round(fields)], {article})
        expect(writes(dataset.import([round(fields)], {article}))).toEqual([])
      }),
      {numRuns: 300},
    )
  })
})

function editedItems(was: unknown, edited: {_key: string; v: number}[] | undefined) {
  const before = new Set((Array.isArray(was) ? was : []).map((item) => JSON.stringify(item)))
  return (edited ?? []).filter((item) => !before.has(JSON.stringify(item)))
}

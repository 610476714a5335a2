import type {SanityDocumentStub} from '@sanity/client'
import {createClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {failureOf, startClient} from './startClient.ts'

type Stub = SanityDocumentStub & {_id: string}

const reference = (_ref: string) => ({_type: 'reference', _ref})

async function newsroom() {
  const started = await startClient()
  const documents: Stub[] = [
    {_id: 'official-1', _type: 'official', name: 'Ana Lima'},
    {_id: 'official-2', _type: 'official', name: 'Ben Okri'},
    {_id: 'article-1', _type: 'article', title: 'Talks open', by: [reference('official-1')]},
    {
      _id: 'article-2',
      _type: 'article',
      title: 'Talks stall',
      by: [reference('official-2')],
      about: reference('official-1'),
    },
    {_id: 'statement.1', _type: 'statement', article: reference('article-1'), n: 3},
    {_id: 'statement.2', _type: 'statement', article: reference('article-1'), n: 1},
    {_id: 'statement.3', _type: 'statement', article: reference('article-2'), n: 2},
  ]
  await started.client.mutate(documents.map((document) => ({create: document})))
  return started
}

const ANSWERS: [query: string, params: Record<string, unknown>, answer: unknown][] = [
  ['*[_type == "official"]._id', {}, ['official-1', 'official-2']],
  [
    '*[_type == $type] | order(n desc)._id',
    {type: 'statement'},
    ['statement.1', 'statement.3', 'statement.2'],
  ],
  [
    '*[_type in $types && title match "talk*"]._id',
    {types: ['article', 'x']},
    ['article-1', 'article-2'],
  ],
  ['*[_id == $id][0].name', {id: 'official-2'}, 'Ben Okri'],
  ['*[_id in ["article-2", "nothing"]]._id', {}, ['article-2']],
  ['*[_id in path("statement.*")][0...$n]._id', {n: 2}, ['statement.1', 'statement.2']],
  ['*[references("official-1")]._id', {}, ['article-1', 'article-2']],
  ['*[references($ids)]._id', {ids: ['official-2', 'article-2']}, ['article-2', 'statement.3']],
  ['*[article._ref == "article-1"]._id', {}, ['statement.1', 'statement.2']],
  ['*["official-2" in by[]._ref]._id', {}, ['article-2']],
  ['*[_type == "article"]{"who": by[]->name}', {}, [{who: ['Ana Lima']}, {who: ['Ben Okri']}]],
  ['count(*[_type == "statement" && article->title == "Talks open"])', {}, 2],
  [
    '*[_type == "article"]{_id, "n": count(*[_type == "statement" && article._ref == ^._id])}',
    {},
    [
      {_id: 'article-1', n: 2},
      {_id: 'article-2', n: 1},
    ],
  ],
  [
    '*[_type == "official"]{"in": *[_type == "article" && references(^._id)]._id}',
    {},
    [{in: ['article-1', 'article-2']}, {in: ['article-2']}],
  ],
  [
    '*[_type == "statement"]{"title": *[_id == ^.article._ref][0].title}',
    {},
    [{title: 'Talks open'}, {title: 'Talks open'}, {title: 'Talks stall'}],
  ],
  ['*[_type == "official"]{"no": count(*[about._ref == ^.missing])}', {}, [{no: 6}, {no: 6}]],
  ['*[_type == "official" && false]', {}, []],
  ['count(*)', {}, 7],
  ['identity()', {}, 'local-local-editor'],
  ['{"a": 1 + 1, "list": [1, 2][1]}', {}, {a: 2, list: 2}],
]

describe('answers', () => {
  test('follow types, ids and references', async () => {
    const {client} = await newsroom()
    for (const [query, params, answer] of ANSWERS) {
      expect({query, answer: await client.fetch(query, params)}).toEqual({query, answer})
    }
  })

  test('see a change as soon as it is acknowledged', async () => {
    const {client} = await newsroom()
    const query = '*[_type == "official"]._id'
    expect(await client.fetch(query)).toHaveLength(2)
    await client.create({_id: 'official-0', _type: 'official'})
    expect(await client.fetch(query)).toEqual(['official-0', 'official-1', 'official-2'])
    await client.createOrReplace({_id: 'official-0', _type: 'organization'})
    expect(await client.fetch(query)).toEqual(['official-1', 'official-2'])
    await client.delete('official-0')
    expect(await client.fetch('count(*)')).toBe(7)
  })

  test('come in the same way by POST', async () => {
    const {client} = await newsroom()
    const padding = `/* ${'x'.repeat(12_000)} */`.replaceAll(/[/*]/g, '')
    const query = `*[_id == $id && title != "${padding}"]._id`
    expect(await client.fetch(query, {id: 'article-1'})).toEqual(['article-1'])
  })
})

describe('perspectives', () => {
  async function versions() {
    const started = await startClient()
    const documents: Stub[] = [
      {_id: 'a', _type: 'n', v: 'published'},
      {_id: 'drafts.a', _type: 'n', v: 'draft'},
      {_id: 'versions.rSpring.a', _type: 'n', v: 'spring'},
      {_id: 'drafts.b', _type: 'n', v: 'draft only'},
      {_id: 'c', _type: 'n', v: 'published only', to: {_ref: 'a'}},
      {_id: 'versions.rSpring.c', _type: 'n', _system: {delete: true}},
    ]
    await started.client.mutate(documents.map((document) => ({create: document})))
    return started
  }
  const query = '*[_type == "n"]{_id, _originalId, v}'

  test.each([
    ['published' as const, ['a:published', 'c:published only']],
    ['drafts' as const, ['a:draft', 'b:draft only', 'c:published only']],
    [
      ['rSpring', 'drafts'],
      ['a:spring', 'b:draft only'],
    ],
    [['rSpring'], ['a:spring']],
  ])('%s', async (perspective, shown) => {
    const {client} = await versions()
    const answer = await client.fetch<{_id: string; v: string}[]>(query, {}, {perspective})
    expect(answer.map(({_id, v}) => `${_id}:${v}`)).toEqual(shown)
  })

  test('raw shows every version under its own id', async () => {
    const {client} = await versions()
    expect(await client.fetch('*[]._id')).toEqual([
      'a',
      'c',
      'drafts.a',
      'drafts.b',
      'versions.rSpring.a',
      'versions.rSpring.c',
    ])
  })

  test('name the document that is shown', async () => {
    const {client} = await versions()
    const answer = await client.fetch(
      '*[_id == "a"]{_id, _originalId}',
      {},
      {perspective: 'drafts'},
    )
    expect(answer).toEqual([{_id: 'a', _originalId: 'drafts.a'}])
  })

  test('hold for references too', async () => {
    const {client} = await versions()
    const title = (perspective: 'published' | 'drafts') =>
      client.fetch('*[_id == "c"][0].to->v', {}, {perspective})
    expect([await title('published'), await title('drafts')]).toEqual(['published', 'draft'])
  })

  test.each([
    ['2025-02-18', 6],
    ['2025-02-19', 2],
    ['X', 2],
  ])('of API version %s when none is asked for', async (apiVersion, count) => {
    const {server} = await versions()
    const client = createClient({...server.clientConfig, apiVersion})
    expect(await client.fetch('count(*)')).toBe(count)
  })

  test('an unknown one is refused', async () => {
    const {server} = await startClient()
    const answer = await server.ask('/v1/data/query/production?query=1&perspective=raw,drafts')
    expect(answer.status).toBe(400)
  })
})

describe('refusals', () => {
  test('point at the place of a syntax error', async () => {
    const {client} = await startClient()
    const error = await failureOf(client.fetch('*[_type == "a"]{title,, b}'))
    expect(error).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(/GROQ query parse error:\n> 1 \| .*\n {4}\| {20,}\^/),
      details: {type: 'queryParseError', query: '*[_type == "a"]{title,, b}', start: 21},
    })
  })

  test('name a parameter that is missing', async () => {
    const {client} = await startClient()
    for (const _time of ['first', 'cached']) {
      expect(await failureOf(client.fetch('*[_id == $id]', {other: 1}))).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining('param $id referenced, but not provided'),
        details: {start: 9, end: 12},
      })
      expect(await client.fetch('*[_id == $id]', {id: 'a'})).toEqual([])
    }
  })

  test('name a function that is not there', async () => {
    const {client} = await startClient()
    expect(await failureOf(client.fetch('nonsense(1)'))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('nonsense'),
    })
  })

  test.each([
    ['', 400],
    ['query=', 400],
    ['query=1&$x=no-json', 400],
  ])('of %s', async (search, status) => {
    const {server} = await startClient()
    expect((await server.ask(`/v1/data/query/production?${search}`)).status).toBe(status)
  })

  test('of a query longer than the limit', async () => {
    const {client} = await startClient()
    const error = await failureOf(client.fetch(`*[_id == "${'x'.repeat(300_000)}"]`))
    expect(error).toMatchObject({statusCode: 400, message: expect.stringContaining('longer than')})
  })

  test('of a query that runs too long, while others are answered', async () => {
    const {client} = await startClient({queryTimeout: 2_000})
    const many = Array.from({length: 300}, (_, n) => ({create: {_id: `d${n}`, _type: 'n', n}}))
    await client.mutate(many)
    const slow = failureOf(client.fetch('count(*[count(*[count(*[n > ^.^.n + ^.n]) > 0]) > 0])'))
    expect(await client.fetch('count(*)')).toBe(300)
    await client.create({_id: 'meanwhile', _type: 'n'})
    expect(await slow).toMatchObject({
      statusCode: 408,
      message: expect.stringContaining('The query was stopped after 2 s'),
    })
    expect(await client.fetch('count(*)')).toBe(301)
  })
})

describe('documents by id', () => {
  test('come in the order asked for, with null for those that are not there', async () => {
    const {client} = await newsroom()
    const found = await client.getDocuments(['official-2', 'nothing', 'article-1'])
    expect(found.map((document) => document?._id)).toEqual(['official-2', undefined, 'article-1'])
  })

  test('can be asked about without their content', async () => {
    const {server} = await newsroom()
    const answer = await server.ask('/v1/data/doc/production/article-1,nothing?excludeContent=true')
    expect(await answer.json()).toEqual({
      documents: [],
      omitted: [{id: 'nothing', reason: 'existence'}],
    })
  })

  test('come with their draft and versions on request', async () => {
    const {client} = await startClient()
    for (const _id of ['a', 'drafts.a', 'versions.r1.a', 'versions.r1.ba']) {
      await client.create({_id, _type: 'n'})
    }
    const all = await client.getDocument('a', {includeAllVersions: true})
    expect(all.map(({_id}) => _id)).toEqual(['a', 'drafts.a', 'versions.r1.a'])
  })
})

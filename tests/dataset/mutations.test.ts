import {ClientError} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {failureOf, startClient} from './startClient.ts'

const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

describe('creating', () => {
  test('sets revision and times, and keeps the rest as given', async () => {
    const {client} = await startClient()
    const given = {
      _id: 'a',
      _type: 'note',
      list: [{_key: 'k', n: 1}, 2, null],
      deep: {er: {t: 'x'}},
    }
    const {transactionId} = await client.transaction().create(given).commit()
    const stored = await client.getDocument('a')
    expect(stored).toEqual({
      ...given,
      _rev: transactionId,
      _createdAt: expect.stringMatching(SECONDS),
      _updatedAt: stored?._createdAt,
    })
  })

  test('makes an id where there is none, or only the start of one', async () => {
    const {client} = await startClient()
    const [whole, part] = [
      await client.create({_type: 'n'}),
      await client.create({_id: 'n.', _type: 'n'}),
    ]
    expect(whole._id).toMatch(/^\w{22}$/)
    expect(part._id).toMatch(/^n\.\w{22}$/)
  })

  test('keeps the times that a document brings along', async () => {
    const {client} = await startClient()
    const times = {_createdAt: '2020-01-02T03:04:05Z', _updatedAt: '2021-01-02T03:04:05Z'}
    expect(await client.create({_id: 'a', _type: 'n', ...times})).toMatchObject(times)
  })

  test('refuses an id that is taken', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n'})
    const error = await failureOf(client.create({_id: 'a', _type: 'n'}))
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('Document by ID "a" already exists'),
      details: {
        type: 'mutationError',
        items: [{index: 0, error: {type: 'documentAlreadyExistsError', id: 'a'}}],
      },
    })
  })

  test.each(['-a', 'a b', 'a/b', 'a..b', '.a', 'a.-b', 'ä', 'x'.repeat(129)])(
    'refuses the id %s',
    async (_id) => {
      const {client} = await startClient()
      const error = await failureOf(client.create({_id, _type: 'n'}))
      expect(error).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining('Invalid document ID'),
      })
    },
  )

  test('replaces whole documents and leaves existing ones alone on request', async () => {
    const {client} = await startClient()
    await client.createOrReplace({_id: 'a', _type: 'n', old: true})
    await client.createIfNotExists({_id: 'a', _type: 'n', ignored: true})
    expect(await client.getDocument('a')).toMatchObject({old: true})
    const replaced = await client.createOrReplace({_id: 'a', _type: 'm', fresh: true})
    expect(replaced).toMatchObject({_type: 'm', fresh: true})
    expect(replaced).not.toHaveProperty('old')
  })
})

describe('patching', () => {
  const document = {
    _id: 'a',
    _type: 'n',
    title: 'Round one',
    count: 5,
    tags: ['x', 'y'],
    items: [
      {_key: 'k1', v: 1},
      {_key: 'k2', v: 2},
    ],
  }

  test('does every operation', async () => {
    const {client} = await startClient()
    await client.create(document)
    const patched = await client
      .patch('a')
      .set({'items[_key=="k2"].v': 20, 'deep.path': true})
      .setIfMissing({count: 99, fresh: 'yes'})
      .unset(['tags[0]'])
      .inc({count: 2})
      .dec({'items[_key=="k1"].v': 1})
      .diffMatchPatch({title: '@@ -3,7 +3,7 @@\n und \n-one\n+two\n'})
      .insert('after', 'items[_key=="k1"]', [{_key: 'k3', v: 3}])
      .commit()
    expect(patched).toMatchObject({
      title: 'Round two',
      count: 7,
      tags: ['y'],
      fresh: 'yes',
      deep: {path: true},
      items: [
        {_key: 'k1', v: 0},
        {_key: 'k3', v: 3},
        {_key: 'k2', v: 20},
      ],
    })
  })

  test('inserts before, replaces and appends', async () => {
    const {client} = await startClient()
    await client.create(document)
    await client.patch('a').insert('before', 'tags[0]', ['w']).commit()
    await client.patch('a').insert('replace', 'tags[1]', ['X1', 'X2']).commit()
    await client.patch('a').append('tags', ['z']).commit()
    await client.patch('a').prepend('tags', ['v']).commit()
    expect(await client.getDocument('a')).toMatchObject({tags: ['v', 'w', 'X1', 'X2', 'y', 'z']})
  })

  test('keeps the creation time and gives a new revision', async () => {
    const {client} = await startClient()
    const before = await client.create({...document, _createdAt: '2020-01-01T00:00:00Z'})
    const after = await client.patch('a').set({title: 'New'}).commit()
    expect(after._createdAt).toBe('2020-01-01T00:00:00Z')
    expect(after._rev).not.toBe(before._rev)
  })

  test('refuses a revision that is no longer current', async () => {
    const {client} = await startClient()
    const {_rev: first} = await client.create(document)
    const second = await client.patch('a').ifRevisionId(first).set({count: 6}).commit()
    const error = await failureOf(client.patch('a').ifRevisionId(first).set({count: 7}).commit())
    expect(error).toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {
            index: 0,
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              currentRevisionID: second._rev,
              expectedRevisionID: first,
            },
          },
        ],
      },
    })
    expect(await client.getDocument('a')).toMatchObject({count: 6})
  })

  test.each([
    ['a document that is not there', 'b', {set: {x: 1}}, 409],
    ['_id', 'a', {set: {_id: 'c'}}, 400],
    ['_type', 'a', {set: {_type: 'c'}}, 400],
    ['an insertion into text', 'a', {insert: {after: 'title[0]', items: ['x']}}, 400],
  ])('refuses to patch %s', async (_what, id, operations, statusCode) => {
    const {client} = await startClient()
    await client.create(document)
    expect(await failureOf(client.patch(id, operations).commit())).toMatchObject({statusCode})
  })

  test('finds documents by query, changes of the same transaction included', async () => {
    const {client} = await startClient()
    await client.create({_id: 'old', _type: 'n', done: false})
    await client.mutate([
      {create: {_id: 'new', _type: 'n', done: false}},
      {patch: {query: '*[_type == $type && !done]', params: {type: 'n'}, set: {done: true}}},
    ])
    expect(await client.fetch('*[done]._id')).toEqual(['new', 'old'])
  })
})

describe('deleting', () => {
  test('takes ids and queries; what is not there is no failure', async () => {
    const {client} = await startClient()
    for (const _id of ['a', 'b', 'c']) await client.create({_id, _type: 'n'})
    await client.delete('a')
    await client.delete('nothing')
    await client.delete({query: '*[_id in ["b"]]'})
    expect(await client.fetch('*[]._id')).toEqual(['c'])
  })
})

describe('by query', () => {
  test('refuses what answers with no documents, or takes for ever', async () => {
    const {client} = await startClient({queryTimeout: 2_000})
    await client.create({_id: 'a', _type: 'n', title: 'a'.repeat(3_000)})
    for (const query of ['*[]._type', '*[title match "a*a*a*a*b"]', '*[']) {
      const error = await failureOf(client.delete({query}))
      expect(error).toMatchObject({
        statusCode: expect.toSatisfy((code) => [400, 408].includes(code)),
      })
    }
    expect(await client.fetch('count(*)')).toBe(1)
  })

  test('finds what is there when it writes, whatever others do', async () => {
    const {client} = await startClient()
    const rounds = Array.from({length: 20}, async (_, n) => {
      await client.create({_id: `d${n}`, _type: 'n'})
      await client.patch({query: '*[_type == "n" && !defined(seen)]'}).set({seen: true}).commit()
    })
    await Promise.all(rounds)
    expect(await client.fetch('count(*[_type == "n" && seen])')).toBe(20)
  })
})

describe('a transaction', () => {
  test('is done whole or not at all', async () => {
    const {client} = await startClient()
    const transaction = client
      .transaction()
      .create({_id: 'a', _type: 'n'})
      .patch('missing', {set: {x: 1}})
    expect(await failureOf(transaction.commit())).toMatchObject({
      details: {items: [{index: 1, error: {type: 'documentNotFoundError'}}]},
    })
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('gives all its documents its id as revision', async () => {
    const {client} = await startClient()
    await client
      .transaction([{create: {_id: 'a', _type: 'n'}}, {create: {_id: 'b', _type: 'n'}}])
      .transactionId('tx-1')
      .commit()
    expect(await client.fetch('*[]._rev')).toEqual(['tx-1', 'tx-1'])
  })

  test('sent twice is known again, and done once', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n', count: 0})
    const send = () => client.mutate([{patch: {id: 'a', inc: {count: 1}}}], {transactionId: 'tx-1'})
    await send()
    expect(await failureOf(send())).toMatchObject({
      statusCode: 409,
      details: {type: 'transactionAlreadyExistsError'},
    })
    expect(await client.getDocument('a')).toMatchObject({count: 1})
  })

  test('on trial answers as if done, and is not', async () => {
    const {client} = await startClient()
    const tried = await client.create({_id: 'a', _type: 'n'}, {dryRun: true})
    expect(tried).toMatchObject({_id: 'a'})
    expect(await client.getDocument('a')).toBeUndefined()
    const error = await failureOf(
      client.create({_id: 'b', _type: 'n', to: {_ref: 'nowhere'}}, {dryRun: true}),
    )
    expect(error).toMatchObject({statusCode: 409})
  })

  test('fills in the keys of array items on request', async () => {
    const {client} = await startClient()
    const document = {_id: 'a', _type: 'n', list: [{v: 1, inner: [{v: 2}]}, {_key: 'mine'}, 'text']}
    const stored = await client.create(document, {autoGenerateArrayKeys: true})
    const key = expect.stringMatching(/^[0-9a-f]{12}$/)
    expect(stored.list).toEqual([
      {_key: key, v: 1, inner: [{_key: key, v: 2}]},
      {_key: 'mine'},
      'text',
    ])
  })

  test.each([
    ['no mutations', {}],
    ['something else than mutations', {mutations: 'x'}],
    ['an unknown mutation', {mutations: [{explode: {}}]}],
    ['two mutations in one', {mutations: [{create: {}, delete: {}}]}],
    ['a deletion of nothing', {mutations: [{delete: {}}]}],
    ['a document without a type', {mutations: [{create: {_id: 'a'}}]}],
    ['text to add', {mutations: [{patch: {id: 'a', inc: {n: 'x'}}}]}],
  ])('with %s is refused', async (_what, body) => {
    const {server} = await startClient()
    const answer = await server.ask('/v1/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(400)
  })

  test('with a document nested without end is refused', async () => {
    const {client, server} = await startClient()
    const depth = 200_000
    const body = `{"mutations":[{"create":{"_id":"a","_type":"n","x":${'['.repeat(depth)}${']'.repeat(depth)}}}]}`
    const answer = await server.ask('/v1/data/mutate/production', {method: 'POST', body})
    expect(answer.status).toBe(400)
    expect(await client.fetch('count(*)')).toBe(0)
  })
})

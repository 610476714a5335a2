import {expect, test} from 'vitest'
import {failureOf, startClient} from './startClient.ts'

const reference = (_ref: string, more = {}) => ({_type: 'reference', _ref, ...more})

test('a strong reference needs its target, a weak one does not', async () => {
  const {client} = await startClient()
  const strong = client.create({_id: 'a', _type: 'n', deep: [{to: reference('b')}]})
  expect(await failureOf(strong)).toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('Document "a" references non-existent document "b"'),
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 'b'}}]},
  })
  await client.create({_id: 'a', _type: 'n', to: reference('b', {_weak: true})})
  const strengthened = client.patch('a').unset(['to._weak']).commit()
  expect(await failureOf(strengthened)).toMatchObject({statusCode: 409})
})

test('within a transaction the order does not matter', async () => {
  const {client} = await startClient()
  await client
    .transaction()
    .create({_id: 'a', _type: 'n', to: reference('b')})
    .create({_id: 'b', _type: 'n', to: reference('a')})
    .commit()
  await client.transaction().delete('a').delete('b').commit()
  expect(await client.fetch('count(*)')).toBe(0)
})

test('a document that is referred to stays, and the refusal names who refers to it', async () => {
  const {client} = await startClient()
  await client.create({_id: 'target', _type: 'n'})
  await client.create({_id: 'a', _type: 'n', list: [reference('target')]})
  await client.create({_id: 'drafts.a', _type: 'n', list: [reference('target')]})
  await client.create({_id: 'weak', _type: 'n', to: reference('target', {_weak: true})})
  expect(await failureOf(client.delete('target'))).toMatchObject({
    statusCode: 409,
    details: {
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            id: 'target',
            referencingIDs: ['a', 'drafts.a'],
          },
        },
      ],
    },
  })
  await client.patch('a').unset(['list']).commit()
  await client.delete('drafts.a')
  await client.delete('target')
  expect(await client.getDocument('target')).toBeUndefined()
})

test('a reference into another dataset binds nothing here', async () => {
  const {client} = await startClient()
  const elsewhere = {_ref: 'b', _dataset: 'other', _projectId: 'abc'}
  await client.create({_id: 'a', _type: 'n', to: elsewhere})
  expect(await client.getDocument('a')).toMatchObject({to: elsewhere})
})

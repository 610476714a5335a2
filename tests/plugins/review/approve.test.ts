import {createClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {approve} from '../../../plugins/review/approve.ts'
import {startServer} from '../../dataset/api/startServer.ts'

const weak = (ref: string) => ({
  _type: 'reference',
  _ref: ref,
  _weak: true,
  _strengthenOnPublish: {type: 'source'},
})

async function setUp() {
  const {clientConfig} = await startServer()
  const client = createClient({...clientConfig, perspective: 'raw'})
  await client.create({_id: 'source-1', _type: 'source', label: 'A diplomat'})
  const found = await client.create({
    _id: 'statement-1',
    _type: 'statement',
    reviewState: 'pending',
    source: weak('source-1'),
    round: weak('round-not-there'),
    marks: [{_key: 'a', _type: 'mark', statement: {_type: 'reference', _ref: 'x', _weak: true}}],
  })
  return {client, found}
}

test('approving makes the links strong whose targets are there, in one step', async () => {
  const {client, found} = await setUp()
  await approve(client, found)
  expect(await client.getDocument('statement-1')).toMatchObject({
    reviewState: 'approved',
    source: {_type: 'reference', _ref: 'source-1'},
    round: weak('round-not-there'),
    marks: found.marks,
  })
  expect(await client.getDocument('statement-1')).not.toHaveProperty('source._weak')
})

test('what it is said about can no longer be deleted', async () => {
  const {client, found} = await setUp()
  await approve(client, found)
  await expect(client.delete('source-1')).rejects.toMatchObject({statusCode: 409})
})

test('what somebody changed meanwhile is not approved unseen', async () => {
  const {client, found} = await setUp()
  await client.patch('statement-1').set({text: 'other words'}).commit()
  await expect(approve(client, found)).rejects.toMatchObject({statusCode: 409})
  expect(await client.getDocument('statement-1')).toMatchObject({reviewState: 'pending'})
})

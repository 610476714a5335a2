import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import type {TestServer} from './api/startServer.ts'
import {startClient} from './startClient.ts'

const HISTORY = '/v2025-02-19/data/history/production'
const PAIR = {draftId: 'drafts.a', publishedId: 'a'}
const edit = (title: string) => ({
  actionType: 'sanity.action.document.edit' as const,
  ...PAIR,
  patch: {set: {title}},
})
const publish = {actionType: 'sanity.action.document.publish' as const, ...PAIR}

interface Transaction {
  id: string
  documentIDs: string[]
  mutations: object[]
  effects: Record<string, {apply: [number, unknown]; revert: [number, unknown]}>
}

async function transactions(server: TestServer, ids: string, search = ''): Promise<Transaction[]> {
  const answer = await server.ask(`${HISTORY}/transactions/${ids}?${search}`)
  const text = await answer.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function json(server: TestServer, path: string) {
  return (await server.ask(`${HISTORY}/${path}`)).json()
}

/** A document that is made as a draft, published, edited, published again and unpublished. */
async function life() {
  const started = await startClient()
  const {client} = started
  const steps = [
    {
      actionType: 'sanity.action.document.create' as const,
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'n', title: 'One'},
      ifExists: 'fail' as const,
    },
    publish,
    edit('Two'),
    edit('Three'),
    publish,
    {actionType: 'sanity.action.document.unpublish' as const, ...PAIR},
    {actionType: 'sanity.action.document.discard' as const, draftId: 'drafts.a'},
  ]
  for (const [index, step] of steps.entries()) {
    await client.action(step, {transactionId: `t${index}`})
  }
  return started
}

test('the events of a draft tell when it was made, published and discarded', async () => {
  const {server} = await life()
  const {events, nextCursor} = await json(server, 'events/documents/drafts.a?limit=100')
  expect(nextCursor).toBe('')
  expect(events['drafts.a']).toMatchObject([
    {type: 'deleteDocumentVersion', versionId: 'drafts.a', versionRevisionId: 't5'},
    {type: 'createDocumentVersion', versionRevisionId: 't5'},
    {type: 'publishDocumentVersion', revisionId: 't4', versionRevisionId: 't3'},
    {type: 'createDocumentVersion', versionRevisionId: 't2'},
    {
      type: 'publishDocumentVersion',
      documentId: 'a',
      versionId: 'drafts.a',
      revisionId: 't1',
      versionRevisionId: 't0',
      publishCause: 'document.publish',
      author: 'local-local-editor',
    },
    {
      type: 'createDocumentVersion',
      documentId: 'a',
      versionId: 'drafts.a',
      versionRevisionId: 't0',
    },
  ])
})

test('the events of a published document tell when it was published and taken back', async () => {
  const {server} = await life()
  const {events} = await json(server, 'events/documents/a')
  expect(events.a).toMatchObject([
    {type: 'unpublishDocument', versionId: 'drafts.a', versionRevisionId: 't5'},
    {type: 'publishDocumentVersion', revisionId: 't4', versionRevisionId: 't3'},
    {type: 'publishDocumentVersion', revisionId: 't1', versionRevisionId: 't0'},
  ])
})

test('documents that are written without a draft have events of their own', async () => {
  const {client, server} = await startClient()
  await client.create({_id: 'a', _type: 'n'})
  await client.patch('a').set({x: 1}).commit()
  await client.delete('a')
  const {events} = await json(server, 'events/documents/a')
  expect(events.a.map(({type}: {type: string}) => type)).toEqual([
    'deleteDocumentGroup',
    'updateLiveDocument',
    'createLiveDocument',
  ])
})

test('events come in pages', async () => {
  const {server} = await life()
  const first = await json(server, 'events/documents/drafts.a?limit=4')
  const second = await json(
    server,
    `events/documents/drafts.a?limit=4&nextCursor=${first.nextCursor}`,
  )
  expect(first.events['drafts.a']).toHaveLength(4)
  expect(second.events['drafts.a']).toHaveLength(2)
  expect(second.nextCursor).toBe('')
})

test('transactions are those of the documents, with effects that lead from one to the next', async () => {
  const {server} = await life()
  const all = await transactions(server, 'drafts.a,a', 'effectFormat=mendoza&excludeContent=true')
  expect(all.map(({id}) => id)).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't6'])
  expect(all[1]).toMatchObject({documentIDs: ['a', 'drafts.a'], mutations: []})
  let draft: unknown = null
  for (const {effects} of all.slice(0, 4))
    draft = applyPatch(draft, effects['drafts.a']?.apply ?? [])
  expect(draft).toMatchObject({title: 'Three', _rev: 't3'})
  expect(applyPatch(draft, all[3]?.effects['drafts.a']?.revert ?? [])).toMatchObject({
    title: 'Two',
    _rev: 't2',
  })
})

test('transactions can be limited, turned round and kept to some documents', async () => {
  const {server} = await life()
  const ids = async (search: string) =>
    (await transactions(server, 'drafts.a', search)).map(({id}) => id)
  expect(await ids('fromTransaction=t2&toTransaction=t4')).toEqual(['t2', 't3', 't4'])
  expect(await ids('reverse=true&limit=2')).toEqual(['t6', 't5'])
  const [only] = await transactions(
    server,
    'a',
    'includeIdentifiedDocumentsOnly=true&effectFormat=mendoza',
  )
  expect(only).toMatchObject({id: 't1', documentIDs: ['a']})
  expect(Object.keys(only?.effects ?? {})).toEqual(['a'])
})

test('mutations are kept as they were sent, contents included', async () => {
  const {client, server} = await startClient()
  await client.create({_id: 'a', _type: 'n', list: [1]})
  await client.patch('a').set({x: 1}).commit()
  await client.mutate([
    {createOrReplace: {_id: 'a', _type: 'n', first: true}},
    {patch: {id: 'a', set: {second: true}}},
  ])
  await client.delete('a')
  const found = await transactions(server, 'a')
  expect(found.map(({mutations}) => mutations)).toMatchObject([
    [{create: {_id: 'a', _type: 'n', list: [1]}}],
    [{patch: {id: 'a', set: {x: 1}}}],
    [{createOrReplace: {_id: 'a', first: true}}, {patch: {id: 'a', set: {second: true}}}],
    [{delete: {id: 'a'}}],
  ])
  expect(found[2]?.mutations[0]).not.toHaveProperty('createOrReplace.second')
})

test('documents come as they were at a revision, at a time, or last', async () => {
  const {client, server} = await life()
  const at = async (search: string) =>
    (await json(server, `documents/drafts.a?${search}`)).documents
  expect(await at('revision=t2')).toMatchObject([{_id: 'drafts.a', title: 'Two'}])
  expect(await at('revision=t4')).toEqual([])
  expect(await at('revision=unknown')).toEqual([])
  expect(await at('lastRevision=true')).toMatchObject([{title: 'Three', _rev: 't5'}])
  expect(await at('time=2001-01-01T00:00:00Z')).toEqual([])
  const created = await client.create({_id: 'b', _type: 'n'})
  const [{timestamp}] = JSON.parse(
    `[${await (await server.ask(`${HISTORY}/transactions/b`)).text()}]`,
  )
  await client.patch('b').set({later: true}).commit()
  expect((await json(server, `documents/b?time=${timestamp}`)).documents).toEqual([created])
})

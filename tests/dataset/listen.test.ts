import type {MutationEvent, SanityClient} from '@sanity/client'
import {connect as connectSocket} from 'node:net'
import {expect, onTestFinished, test, vi} from 'vitest'
import {startClient} from './startClient.ts'

type Event = MutationEvent & {effects?: {apply: unknown; revert: unknown}}

/** Listens until the test is over; answers once the server has said welcome. */
async function listen(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
): Promise<Event[]> {
  const events: Event[] = []
  let isWelcome = false
  const subscription = client
    .listen(query, params, {...options, events: ['welcome', 'mutation']})
    .subscribe((event) => {
      if (event.type === 'welcome') isWelcome = true
      else if (event.type === 'mutation') events.push(event)
    })
  onTestFinished(() => subscription.unsubscribe())
  await vi.waitUntil(() => isWelcome, {timeout: 10_000})
  return events
}

const arrived = (events: Event[], count: number) =>
  vi.waitUntil(() => events.length >= count, {timeout: 10_000})

test('tells what appears, changes and disappears, with the documents', async () => {
  const {client} = await startClient()
  const events = await listen(
    client,
    '*[_type == "n" && open]',
    {},
    {includePreviousRevision: true},
  )
  const created = await client.create({_id: 'a', _type: 'n', open: true})
  const patched = await client.patch('a').set({x: 1}).commit()
  await client.patch('a').set({open: false}).commit()
  await client.patch('a').set({x: 2}).commit()
  await client.create({_id: 'b', _type: 'other', open: true})
  await client.patch('a').set({open: true}).commit()
  await client.delete('a')
  await arrived(events, 5)
  expect(events.map(({transition}) => transition)).toEqual([
    'appear',
    'update',
    'disappear',
    'appear',
    'disappear',
  ])
  expect(events[0]).toMatchObject({
    documentId: 'a',
    transactionId: created._rev,
    resultRev: created._rev,
    identity: 'local-local-editor',
    mutations: [{create: {_id: 'a', open: true}}],
    result: created,
    transactionTotalEvents: 1,
    transactionCurrentEvent: 1,
  })
  expect(events[0]).not.toHaveProperty('previousRev')
  expect(events[1]).toMatchObject({
    eventId: `${patched._rev}#a`,
    previousRev: created._rev,
    mutations: [{patch: {id: 'a', set: {x: 1}}}],
    previous: created,
    result: patched,
  })
  expect(events[4]).not.toHaveProperty('result')
})

test('counts the events of a transaction that concern the listener', async () => {
  const {client} = await startClient()
  const events = await listen(client, '*[_id in $ids]', {ids: ['a', 'drafts.a']})
  await client
    .transaction()
    .create({_id: 'a', _type: 'n'})
    .create({_id: 'other', _type: 'n'})
    .create({_id: 'drafts.a', _type: 'n'})
    .commit()
  await arrived(events, 2)
  expect(
    events.map((event) => [
      event.documentId,
      event.transactionCurrentEvent,
      event.transactionTotalEvents,
    ]),
  ).toEqual([
    ['a', 1, 2],
    ['drafts.a', 2, 2],
  ])
})

test('gives effects as patches that mendoza applies, and leaves out what is not asked for', async () => {
  const {client} = await startClient()
  const events = await listen(
    client,
    '*',
    {},
    {effectFormat: 'mendoza', includeMutations: false, includeResult: false},
  )
  const created = await client.create({_id: 'a', _type: 'n'})
  await client.delete('a')
  await arrived(events, 2)
  expect(events[0]?.effects).toEqual({apply: [0, created], revert: [0, null]})
  expect(events[1]?.effects).toEqual({apply: [0, null], revert: [0, created]})
  expect(events[0]).not.toHaveProperty('mutations')
  expect(events[0]).not.toHaveProperty('result')
})

test('takes queries with projections and order for their filter', async () => {
  const {client} = await startClient()
  const events = await listen(client, '*[_type == $type][n > 1]{n} | order(n)[0...5]', {type: 'n'})
  await client.mutate([
    {create: {_id: 'a', _type: 'n', n: 1}},
    {create: {_id: 'b', _type: 'n', n: 2}},
  ])
  await arrived(events, 1)
  expect(events.map(({documentId}) => documentId)).toEqual(['b'])
})

test('does not tell of what was refused or only tried', async () => {
  const {client} = await startClient()
  const events = await listen(client, '*')
  await client.create({_id: 'a', _type: 'n'}, {dryRun: true})
  await client.create({_id: 'b', _type: 'n', to: {_ref: 'nowhere'}}).catch(() => null)
  await client.create({_id: 'c', _type: 'n'})
  await arrived(events, 1)
  expect(events.map(({documentId}) => documentId)).toEqual(['c'])
})

test.each([['*[_type == '], ['1 + 1'], ['']])('refuses to listen to %j', async (query) => {
  const {server} = await startClient()
  const search = new URLSearchParams({query})
  expect((await server.ask(`/v1/data/listen/production?${search}`)).status).toBe(400)
})

test('goes on for others when a listener reads nothing, and lets that one go', async () => {
  const {client, server} = await startClient()
  const url = new URL(server.url)
  const deaf = connectSocket(Number(url.port), url.hostname)
  onTestFinished(() => void deaf.destroy())
  let isGone = false
  deaf.on('close', () => (isGone = true)).on('error', () => null)
  deaf.write(
    `GET /v1/data/listen/production?query=*&includeResult=true HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`,
  )
  deaf.once('data', () => deaf.pause())
  const events = await listen(client, '*', {}, {includeResult: false})
  await vi.waitUntil(() => deaf.isPaused(), {timeout: 10_000})
  const text = 'x'.repeat(2_000_000)
  for (let n = 0; n < 16; n += 1) {
    await client.createOrReplace({_id: 'big', _type: 'n', text, n}, {returnDocuments: false})
  }
  await arrived(events, 16)
  deaf.resume()
  await vi.waitUntil(() => isGone, {timeout: 20_000})
  expect(events.map(({documentId}) => documentId)).toEqual(Array(16).fill('big'))
})

test('front ends are told of what is published, and of drafts on request', async () => {
  const {client} = await startClient()
  const collect = async (includeDrafts: boolean) => {
    const found: string[] = []
    const subscription = client.live.events({includeDrafts}).subscribe((event) => {
      found.push(event.type)
    })
    onTestFinished(() => subscription.unsubscribe())
    await vi.waitUntil(() => found.includes('welcome'), {timeout: 10_000})
    return found
  }
  const [published, all] = [await collect(false), await collect(true)]
  await client.create({_id: 'drafts.a', _type: 'n'})
  await client.create({_id: 'a', _type: 'n'})
  await vi.waitUntil(() => published.length === 2 && all.length === 3, {timeout: 10_000})
  const {syncTags} = await client.fetch('*', {}, {filterResponse: false})
  expect(syncTags).toEqual(['s1:all'])
})

test('a server closes although a listener reads nothing', async () => {
  const {client, server} = await startClient()
  const url = new URL(server.url)
  const deaf = connectSocket(Number(url.port), url.hostname)
  onTestFinished(() => void deaf.destroy())
  deaf.on('error', () => null)
  deaf.write(
    `GET /v1/data/listen/production?query=*&includeResult=true HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`,
  )
  deaf.once('data', () => deaf.pause())
  await vi.waitUntil(() => deaf.isPaused(), {timeout: 10_000})
  const text = 'x'.repeat(3_000_000)
  for (let n = 0; n < 4; n += 1) {
    await client.createOrReplace({_id: 'big', _type: 'n', text, n}, {returnDocuments: false})
  }
  await server.close()
  expect(await client.fetch('1').catch(() => 'closed')).toBe('closed')
})

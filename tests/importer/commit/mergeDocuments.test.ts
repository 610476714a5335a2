import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {openJournal, readJournal} from '../../../importer/commit/journal.ts'
import {mergeDocuments} from '../../../importer/commit/mergeDocuments.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'
import {undoRun} from '../../../importer/commit/undoRun.ts'
import {createWriter} from '../../../importer/commit/writer.ts'
import {countActions, file, quickly, runImport, startDataset, type TestDataset} from './dataset.ts'
import {startFaultProxy} from './faultProxy.ts'

const link = (id: string, more: Record<string, unknown> = {}) => ({
  _type: 'reference',
  _ref: id,
  ...more,
})
const KALIN = 'official-ibrahim-kalin'
const KALIN2 = 'official-i-kalin'

/** A person who is stored twice, and what points to each. */
const documents: SanityDocument[] = [
  {_id: KALIN, _type: 'official', name: 'Ibrahim Kalin', otherNames: ['Kalin']},
  {
    _id: KALIN2,
    _type: 'official',
    name: 'I. Kalin',
    otherNames: ['Kalin', 'Kalın'],
    honorificPrefix: 'Dr',
    externalIds: [{_key: 'w', _type: 'externalId', scheme: 'wikidata', value: 'Q1'}],
    memberships: [{_key: 'm', _type: 'membership', post: 'spy chief'}],
    mergedIds: ['official-kalin'],
  },
  {_id: 'source-1', _type: 'source', label: 'Kalin', official: link(KALIN2)},
  {_id: 'drafts.source-2', _type: 'source', label: 'Kalin', official: link(KALIN2, {_weak: true})},
  {
    _id: 'negotiation-1',
    _type: 'negotiation',
    mediators: [link(KALIN, {_key: KALIN}), link(KALIN2, {_key: KALIN2})],
  },
]

async function stored(documentsToStore = documents): Promise<TestDataset> {
  const dataset = await startDataset()
  const transaction = dataset.client.transaction()
  for (const document of documentsToStore) transaction.create(document)
  await transaction.commit()
  return dataset
}

async function merged(
  dataset: TestDataset,
  winner: string,
  loser: string,
  client = dataset.client,
) {
  const journal = openJournal(dataset.dataDir, 'merge-1')
  journal.append({type: 'run', run: 'merge-1', at: '', target: '', mode: 'publish', inputs: []})
  const writer = createWriter(client, {requestsPerSecond: null, ...quickly})
  try {
    return await mergeDocuments(winner, loser, {client, writer, journal, retry: quickly})
  } finally {
    journal.close()
  }
}

async function contents(client: SanityClient) {
  const all = await client.fetch<Record<string, unknown>[]>(
    '*|order(_id)',
    {},
    {perspective: 'raw'},
  )
  return all.map(({_rev, _updatedAt, ...fields}) => fields)
}

describe('merging two people', () => {
  test('moves what points to one, drafts too, and joins what both say', async () => {
    const dataset = await stored()
    expect(await merged(dataset, KALIN, KALIN2)).toEqual({type: 'official', moved: 3, twice: []})
    const {client} = dataset
    expect(await client.getDocument(KALIN)).toMatchObject({
      name: 'Ibrahim Kalin',
      otherNames: ['Kalin', 'I. Kalin', 'Kalın'],
      honorificPrefix: 'Dr',
      externalIds: [{value: 'Q1'}],
      memberships: [{post: 'spy chief'}],
      mergedIds: [KALIN2, 'official-kalin'],
    })
    expect(await client.getDocument(KALIN2)).toBeUndefined()
    expect(await client.fetch('*[references($id)]._id', {id: KALIN2})).toEqual([])
    expect(await client.getDocument('drafts.source-2')).toMatchObject({official: {_ref: KALIN}})
    expect(await client.getDocument('negotiation-1')).toMatchObject({
      mediators: [link(KALIN, {_key: KALIN})],
    })
  })

  test('is taken back whole', async () => {
    const dataset = await stored()
    const before = await contents(dataset.client)
    await merged(dataset, KALIN, KALIN2)
    const writer = createWriter(dataset.client, {requestsPerSecond: null, ...quickly})
    const report = await undoRun(
      dataset.client,
      writer,
      readJournal(dataset.dataDir, 'merge-1') ?? [],
    )
    expect(report).toMatchObject({left: []})
    expect(await contents(dataset.client)).toEqual(before)
  })

  test('goes on where it was interrupted', async () => {
    const dataset = await stored()
    const proxy = await startFaultProxy(dataset.url, (kind, index) =>
      kind === 'mutate' && index > 0 ? {kind: 'answer', status: 403} : {kind: 'pass'},
    )
    await expect(merged(dataset, KALIN, KALIN2, dataset.clientAt(proxy.url))).rejects.toThrow(/403/)
    expect(await dataset.client.getDocument(KALIN2)).toBeDefined()
    expect(await merged(dataset, KALIN, KALIN2)).toMatchObject({moved: 0})
    expect(await dataset.client.getDocument(KALIN2)).toBeUndefined()
  })

  test.each([
    [KALIN, KALIN, /can't be merged with itself/],
    [KALIN, 'official-nobody', /There is no document official-nobody to merge into/],
    ['official-nobody', KALIN, /There is no document official-nobody/],
    [KALIN, 'negotiation-1', /of type official and negotiation-1 of type negotiation/],
    ['source-1', KALIN, /of type source; only official, organization, place/],
  ])('of %s and %s is refused with the reason', async (winner, loser, reason) => {
    const dataset = await stored()
    const before = await contents(dataset.client)
    await expect(merged(dataset, winner, loser)).rejects.toThrow(reason)
    expect(await contents(dataset.client)).toEqual(before)
  })

  test('once done says so', async () => {
    const dataset = await stored()
    await merged(dataset, KALIN, KALIN2)
    await expect(merged(dataset, KALIN, KALIN2)).rejects.toThrow(/was merged into .* before/)
  })
})

const article = file('talks.txt', [
  'Dock talks open in Belham',
  'BELHAM: Anna Corwick, president of the Belham Dock Workers Union, said on Monday that talks with the Belham Port Authority would open on Friday.',
  '“We want a fair deal,” Corwick said.',
])

test('an import of the same article after a merge makes nothing anew and keeps the links', async () => {
  const dataset = await startDataset()
  await runImport(dataset, [article])
  const {client} = dataset
  const [person] = await client.fetch<string[]>('*[_type == "official"]._id')
  await client.create({_id: 'official-by-hand', _type: 'official', name: 'Anna M. Corwick'})
  await merged(dataset, 'official-by-hand', person!)
  const corrected = file('talks.txt', [
    ...(await lines(article)),
    'The talks will be open to the press, Corwick said.',
  ])
  const events = await runImport(dataset, [corrected], {run: 'run-2'})
  expect(countActions(events)).toMatchObject({failed: 0, delete: 0})
  expect(await client.fetch('*[_type == "official"]._id')).toEqual(['official-by-hand'])
  expect(await client.fetch('count(*[references($id)])', {id: person})).toBe(0)
  const speakers = await client.fetch<string[]>('*[_type == "statement"].speaker._ref')
  expect(speakers.filter((id) => id === 'official-by-hand').length).toBeGreaterThan(1)
  const again = await runImport(dataset, [corrected], {run: 'run-3'})
  expect(countActions(again)).toMatchObject({unchanged: 1})
})

test('the sources of two people who are merged become one, and an undo tells them apart again', async () => {
  const dataset = await stored([
    ...documents,
    {_id: 'source-ibrahim-kalin', _type: 'source', label: 'Ibrahim Kalin', official: link(KALIN)},
    {_id: 'source-i-kalin', _type: 'source', label: 'I. Kalin', official: link(KALIN2)},
    {_id: 'statement-1', _type: 'statement', source: link('source-i-kalin')},
  ])
  const {client} = dataset
  const before = await contents(client)
  await merged(dataset, KALIN, KALIN2)
  expect(await client.fetch('*[_type == "source" && _id match "*kalin"]._id')).toEqual([
    'source-ibrahim-kalin',
  ])
  expect(await client.getDocument('statement-1')).toMatchObject({
    source: {_ref: 'source-ibrahim-kalin'},
  })
  const writer = createWriter(client, {requestsPerSecond: null, ...quickly})
  await undoRun(client, writer, readJournal(dataset.dataDir, 'merge-1') ?? [])
  expect(await contents(client)).toEqual(before)
})

test('an import that means a merged person quotes the source of the one who stays', async () => {
  const dataset = await startDataset()
  const {client} = dataset
  await client.create({
    _id: 'official-anna-m-corwick',
    _type: 'official',
    name: 'Anna M. Corwick',
    mergedIds: ['official-anna-corwick'],
  })
  await runImport(dataset, [article])
  expect(
    await client.fetch('*[_type == "source" && official._ref == "official-anna-m-corwick"]._id'),
  ).toEqual(['source-anna-m-corwick'])
})

test('names the rounds that a merged process has twice', async () => {
  const round = (id: string, negotiation: string, ordinal: number) => ({
    _id: id,
    _type: 'negotiationRound',
    negotiation: link(negotiation),
    ordinal,
  })
  const dataset = await stored([
    {_id: 'negotiation-a', _type: 'negotiation', title: 'A'},
    {_id: 'negotiation-b', _type: 'negotiation', title: 'B'},
    round('round-a-1', 'negotiation-a', 1),
    round('round-b-1', 'negotiation-b', 1),
    round('round-b-2', 'negotiation-b', 2),
  ])
  expect(await merged(dataset, 'negotiation-b', 'negotiation-a')).toMatchObject({
    twice: [['round-b-1', 'round-a-1']],
  })
})

test('after a merge of two processes an article of the one that is gone adds its rounds to the one that stays', async () => {
  const dataset = await startDataset()
  const {client} = dataset
  const told = (ordinal: string, day: string) =>
    file(
      `${ordinal}.txt`,
      [
        `Dock talks in Belham enter ${ordinal} round`,
        `BELHAM: The ${ordinal} round of talks between the Belham Dock Workers Union and the Belham Port Authority opened in Belham on Monday, Anna Corwick, president of the union, said.`,
      ],
      `${day}T14:00:00Z`,
    )
  await runImport(dataset, [told('third', '2025-10-27')])
  const [loser] = await client.fetch<string[]>('*[_type == "negotiation"]._id')
  await client.create({_id: 'negotiation-belham-docks', _type: 'negotiation', title: 'Belham'})
  await merged(dataset, 'negotiation-belham-docks', loser!)
  const rounds = () => client.fetch<string[]>('*[_type == "negotiationRound"]._id | order(@)')
  const third = await rounds()
  expect(third).toHaveLength(1)
  await runImport(dataset, [told('third', '2025-10-28')], {run: 'run-2'})
  expect(await rounds()).toEqual(third)
  await runImport(dataset, [told('fourth', '2025-11-03')], {run: 'run-3'})
  expect(await rounds()).toEqual(['round-belham-docks-4', ...third].sort())
  expect(
    await client.fetch('array::unique(*[_type == "negotiationRound"].negotiation._ref)'),
  ).toEqual(['negotiation-belham-docks'])
})

async function lines(one: typeof article): Promise<string[]> {
  return String(await one.load()).split('\n')
}

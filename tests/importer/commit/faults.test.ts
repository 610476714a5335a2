import {describe, expect, test} from 'vitest'
import {TargetError} from '../../../importer/commit/errors.ts'
import {createWriter} from '../../../importer/commit/writer.ts'
import {archiveFiles, generator} from '../../../scripts/bench/archive.ts'
import {stableDocuments} from '../../../scripts/bench/killedImport.ts'
import {countActions, quickly, runImport, startDataset} from './dataset.ts'
import {startFaultProxy, type Fault} from './faultProxy.ts'

const pass: Fault = {kind: 'pass'}
const ARTICLES = 6

let plain: Map<string, unknown> | null = null

/** What an import gives that nothing disturbs; made once for all tests. */
async function undisturbed(): Promise<Map<string, unknown>> {
  if (plain) return plain
  const dataset = await startDataset()
  await runImport(dataset, archiveFiles(ARTICLES))
  plain = await stableDocuments(dataset.client)
  return plain
}

async function importThrough(fault: (kind: 'mutate' | 'other', index: number) => Fault) {
  const dataset = await startDataset()
  const proxy = await startFaultProxy(dataset.url, fault)
  const events = await runImport(dataset, archiveFiles(ARTICLES), {
    client: dataset.clientAt(proxy.url),
  })
  return {dataset, proxy, events}
}

describe('an import through a connection that fails', () => {
  const random = generator(7)
  const any = (): Fault => {
    const faults: Fault[] = [
      {kind: 'answer', status: 429, headers: {'retry-after': '0'}},
      {kind: 'answer', status: 502},
      {kind: 'answer', status: 503},
      {kind: 'drop'},
      {kind: 'lose'},
      {kind: 'twice'},
      {kind: 'slow', delay: 30},
      pass,
      pass,
    ]
    return faults[Math.floor(random() * faults.length)] ?? pass
  }
  const first = (fault: Fault) => (kind: 'mutate' | 'other', index: number) =>
    kind === 'mutate' && index % 2 === 0 ? fault : pass

  test.each<[string, (kind: 'mutate' | 'other', index: number) => Fault]>([
    ['is full', first({kind: 'answer', status: 429, headers: {'retry-after': '0'}})],
    ['is overloaded', first({kind: 'answer', status: 503})],
    ['breaks before', first({kind: 'drop'})],
    ['breaks in the middle of the answer', first({kind: 'lose'})],
    ['delivers twice', first({kind: 'twice'})],
    ['does all of that, to questions too', any],
  ])('that %s: nothing is lost, nothing is written twice', async (_name, fault) => {
    const {dataset, proxy, events} = await importThrough(fault)
    expect(await stableDocuments(dataset.client)).toEqual(await undisturbed())
    expect(countActions(events)).toMatchObject({failed: 0, unchanged: 0})
    expect(proxy.requests.some((request) => request.fault !== 'pass')).toBe(true)
    const again = await runImport(dataset, archiveFiles(ARTICLES))
    expect(countActions(again)).toMatchObject({unchanged: ARTICLES})
  })

  test('repeats a transaction under the same id', async () => {
    const {proxy} = await importThrough(first({kind: 'lose'}))
    const sent = proxy.requests.filter(({kind}) => kind === 'mutate')
    const lost = sent.filter(({fault}) => fault === 'lose')
    const copies = (body: string) => sent.filter((request) => request.body === body).length
    expect(lost.length).toBeGreaterThan(0)
    for (const {body} of lost) {
      expect(JSON.parse(body)).toHaveProperty('transactionId')
      expect(copies(body)).toBeGreaterThan(1)
    }
  })

  test('waits as long as Retry-After asks', async () => {
    const {proxy} = await importThrough((kind, index) =>
      kind === 'mutate' && index === 0
        ? {kind: 'answer', status: 429, headers: {'retry-after': '1'}}
        : pass,
    )
    const [refused] = proxy.requests.filter(({kind}) => kind === 'mutate')
    const [, after] = proxy.requests.filter(({body}) => body === refused!.body)
    expect(after!.at - refused!.at).toBeGreaterThanOrEqual(1000)
  })
})

describe('an import into a dataset that refuses', () => {
  test.each([
    [401, /token is missing, wrong or expired.*SANITY_AUTH_TOKEN/],
    [402, /quota/],
    [403, /may not write here.*role/],
  ])('with %i ends with a sentence on what to do', async (status, sentence) => {
    const imported = importThrough((kind) => (kind === 'mutate' ? {kind: 'answer', status} : pass))
    const error = await imported.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TargetError)
    expect(error).toMatchObject({message: expect.stringMatching(sentence), isPassing: false})
  })

  test('at the first question ends the same way', async () => {
    const imported = importThrough(() => ({kind: 'answer', status: 401}))
    await expect(imported).rejects.toMatchObject({name: 'TargetError', isPassing: false})
  })

  test('because it is away ends, too, and the same import goes on later', async () => {
    const dataset = await startDataset()
    let away = false
    const proxy = await startFaultProxy(dataset.url, (kind, index) => {
      away ||= kind === 'mutate' && index === 1
      return away ? {kind: 'drop'} : pass
    })
    const client = dataset.clientAt(proxy.url)
    const writer = createWriter(client, {requestsPerSecond: null, retries: 1, minWait: 1})
    const imported = runImport(dataset, archiveFiles(ARTICLES), {client, writer})
    await expect(imported).rejects.toMatchObject({name: 'TargetError', isPassing: true})
    await runImport(dataset, archiveFiles(ARTICLES))
    expect(await stableDocuments(dataset.client)).toEqual(await undisturbed())
  })
})

test('a writer keeps to the limit of requests a second, repetitions included', async () => {
  const dataset = await startDataset()
  const proxy = await startFaultProxy(dataset.url, (_kind, index) =>
    index % 3 === 0 ? {kind: 'answer', status: 503} : pass,
  )
  const writer = createWriter(dataset.clientAt(proxy.url), {requestsPerSecond: 10, ...quickly})
  await Promise.all(
    Array.from({length: 14}, (_value, index) =>
      writer(`transaction-${index}`, [
        {action: 'create', document: {_id: `thing-${index}`, _type: 'thing'}},
      ]),
    ),
  )
  const times = proxy.requests.map(({at}) => at)
  for (const [index, time] of times.entries()) {
    const before = times[index - 10]
    // The proxy sees a request a little after the writer has let it go.
    if (before !== undefined) expect(time - before).toBeGreaterThan(900)
  }
  expect(await dataset.client.fetch('count(*[_type == "thing"])')).toBe(14)
})

import {fork} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {isDeepStrictEqual} from 'node:util'
import type {SanityClient} from '@sanity/client'
import {readJournal} from '../../importer/commit/journal.ts'
import type {StoredDocument} from '../../importer/sanityDocument.ts'
import type {ChildOrder} from './importChild.ts'

export interface KilledImport {
  /** Folder for the journal. */
  readonly dataDir: string
  readonly client: SanityClient
  readonly run: string
  readonly kills: number
  /** Articles that come on top for each try, so that there is something to interrupt. */
  readonly step: number
  /** Longest time in milliseconds from the begin of an import to its end by SIGKILL. */
  readonly longest: number
  /** A number from 0 to 1. */
  random(): number
}

export interface KilledReport {
  /** Imports that were killed before they had finished. */
  readonly interrupted: number
  /** Transactions that the journal has as acknowledged. */
  readonly acknowledged: number
  /** Ids of documents of acknowledged transactions that the dataset did not have: none, or something is broken. */
  readonly missing: readonly string[]
}

/** Imports a growing archive and kills the process again and again; then once to the end. */
export async function killedImport(options: KilledImport): Promise<KilledReport> {
  const {dataDir, client, run, kills, step, longest, random} = options
  const order = {clientConfig: plainConfig(client), dataDir, run}
  const missing: string[] = []
  let interrupted = 0
  for (let kill = 1; kill <= kills; kill++) {
    if (await importAndKill({...order, count: kill * step}, random() * longest)) interrupted += 1
    missing.push(...(await missingDocuments(dataDir, run, client)))
  }
  await importAndKill({...order, count: kills * step}, null)
  missing.push(...(await missingDocuments(dataDir, run, client)))
  return {interrupted, acknowledged: (await acknowledged(dataDir, run)).length, missing}
}

/** Whether the import was killed before it had finished. `delay` null: it is left in peace. */
export async function importAndKill(order: ChildOrder, delay: number | null): Promise<boolean> {
  const script = new URL('./importChild.ts', import.meta.url)
  const child = fork(script, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Most of the time of such a process is loading its modules.
    env: {...process.env, NODE_COMPILE_CACHE: join(order.dataDir, '..', 'parley-compile-cache')},
  })
  let finished = false
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk)
  })
  child.on('message', (message) => {
    finished ||= typeof message === 'object'
    if (message !== 'begins' || delay === null) return
    void wait(delay).then(() => child.kill('SIGKILL'))
  })
  child.send(order)
  const [code] = await once(child, 'exit')
  if (code !== null && code !== 0) throw new Error(`The import ended with code ${code}. ${errors}`)
  return !finished
}

/** The part of a client's configuration that can be sent to another process. */
export function plainConfig(client: SanityClient): ChildOrder['clientConfig'] {
  const {projectId, dataset, apiHost, apiVersion, token, useProjectHostname} = client.config()
  return {projectId, dataset, apiHost, apiVersion, token, useProjectHostname, useCdn: false}
}

/** Every document of a dataset by its id, without what differs from run to run: revisions, times, the run itself. */
export async function stableDocuments(client: SanityClient): Promise<Map<string, unknown>> {
  const all = await client.fetch<StoredDocument[]>('*', {}, {perspective: 'raw'})
  return new Map(
    all.map(({_rev, _createdAt, _updatedAt, imported, ...fields}) => [
      fields._id,
      {...fields, imported: withoutRun(imported)},
    ]),
  )
}

function withoutRun(imported: unknown): unknown {
  if (typeof imported !== 'object' || imported === null) return imported
  return {...imported, run: '', at: ''}
}

async function acknowledged(dataDir: string, run: string): Promise<string[][]> {
  const transactions = new Map<string, string[]>()
  const committed: string[][] = []
  for await (const entry of readJournal(dataDir, run) ?? []) {
    if (entry.type === 'transaction') {
      const made = entry.steps.filter(({action}) => action !== 'delete')
      transactions.set(
        entry.transactionId,
        made.map(({id}) => id),
      )
    }
    if (entry.type === 'committed') committed.push(transactions.get(entry.transactionId) ?? [])
  }
  return committed
}

async function missingDocuments(
  dataDir: string,
  run: string,
  client: SanityClient,
): Promise<string[]> {
  const ids = [...new Set((await acknowledged(dataDir, run)).flat())]
  const there = new Set(await client.fetch<string[]>('*._id', {}, {perspective: 'raw'}))
  return ids.filter((id) => !there.has(id))
}

/** Ids of the documents in which two datasets differ. */
export function differences(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): string[] {
  const ids = [...new Set([...a.keys(), ...b.keys()])]
  return ids.filter((id) => !isDeepStrictEqual(a.get(id), b.get(id)))
}

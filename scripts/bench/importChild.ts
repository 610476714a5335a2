import {once} from 'node:events'
import {createClient, type ClientConfig} from '@sanity/client'
import {importArticles} from '../../importer/commit/importArticles.ts'
import {openJournal} from '../../importer/commit/journal.ts'
import {createPreparePool, threadsFor} from '../../importer/commit/preparePool.ts'
import {createWriter, type Writer} from '../../importer/commit/writer.ts'
import {archiveFiles} from './archive.ts'

/** What the parent sends: the dataset, and how many articles of the made-up archive to import into it. */
export interface ChildOrder {
  readonly clientConfig: ClientConfig
  /** Folder of the journal. */
  readonly dataDir: string
  readonly run: string
  readonly count: number
}

/** What the child sends at its end. */
export interface ChildReport {
  readonly type: 'finished'
  readonly seconds: number
  /** Mutations that were sent, documents for the most part. */
  readonly mutations: number
  readonly failed: number
  /** Megabytes, at most, after a quarter of the articles and at the end. */
  readonly quarterRss: number
  readonly peakRss: number
}

/** A process that imports and tells its parent when it begins, so that it can be killed at any moment. */
const [order]: ChildOrder[] = await once(process, 'message')
if (order === undefined) throw new Error('The parent has sent nothing.')
const {clientConfig, dataDir, run, count} = order
const client = createClient({...clientConfig, perspective: 'raw'})
const at = new Date().toISOString()
const journal = openJournal(dataDir, run)
journal.append({type: 'run', run, at, target: 'bench', mode: 'publish', inputs: []})
process.send?.('begins')
const started = performance.now()
let [mutations, failed, done, quarterRss] = [0, 0, 0, 0]
const write = createWriter(client, {requestsPerSecond: null})
const writer: Writer = (id, steps) => {
  mutations += steps.length
  return write(id, steps)
}
const pool = createPreparePool(threadsFor(count))
await importArticles(archiveFiles(count), {
  prepare: pool.prepare,
  client,
  writer,
  run,
  at,
  mode: 'publish',
  dryRun: false,
  journal,
  onEvent({type}) {
    done += 1
    if (type === 'failed') failed += 1
    if (done === Math.ceil(count / 4)) quarterRss = peakRss()
  },
})
journal.append({type: 'finished', at: new Date().toISOString(), summary: {}})
journal.close()
await pool.close()
const report: ChildReport = {
  type: 'finished',
  seconds: (performance.now() - started) / 1000,
  mutations,
  failed,
  quarterRss,
  peakRss: peakRss(),
}
process.send?.(report)
process.disconnect?.()

function peakRss(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

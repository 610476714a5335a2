import {once} from 'node:events'
import {createClient, type ClientConfig} from '@sanity/client'
import {importArticles} from '../../importer/commit/importArticles.ts'
import {openJournal} from '../../importer/commit/journal.ts'
import {createWriter} from '../../importer/commit/writer.ts'
import {archiveFiles} from './archive.ts'

/** What the parent sends: the dataset, and how many articles of the made-up archive to import into it. */
export interface ChildOrder {
  readonly clientConfig: ClientConfig
  /** Folder of the journal. */
  readonly dataDir: string
  readonly run: string
  readonly count: number
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
await importArticles(archiveFiles(count), {
  client,
  writer: createWriter(client, {requestsPerSecond: null}),
  run,
  at,
  mode: 'publish',
  dryRun: false,
  journal,
})
journal.append({type: 'finished', at: new Date().toISOString(), summary: {}})
journal.close()
process.send?.('finished')
process.disconnect?.()

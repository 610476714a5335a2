import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'
import {serve} from '../../../dataset/index.ts'
import {
  importArticles,
  type ImportEvent,
  type ImportOptions,
} from '../../../importer/commit/importArticles.ts'
import {openJournal} from '../../../importer/commit/journal.ts'
import type {ArticleFile} from '../../../importer/commit/prepareArticle.ts'
import {createWriter} from '../../../importer/commit/writer.ts'
import {writtenBefore} from '../../../importer/commit/writtenArticles.ts'

export interface TestDataset {
  readonly dataDir: string
  readonly url: string
  readonly token: string
  readonly client: SanityClient
  /** The client at another address, for example that of a proxy. */
  clientAt(url: string): SanityClient
}

/** A served dataset in a new folder, until the test is over. */
export async function startDataset(): Promise<TestDataset> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-import-'))
  const server = await serve(dataDir, {port: 0})
  onTestFinished(async () => {
    await server.close()
    rmSync(dataDir, {recursive: true, force: true})
  })
  const clientAt = (apiHost: string) =>
    createClient({...server.clientConfig, apiHost, maxRetries: 0, perspective: 'raw'})
  return {
    dataDir,
    url: server.url,
    token: server.clientConfig.token,
    client: clientAt(server.url),
    clientAt,
  }
}

/** Repetitions in tests wait little, and there are enough of them. */
export const quickly = {retries: 12, minWait: 1}

/** Imports articles and returns what was told of them. */
export async function runImport(
  dataset: TestDataset,
  files: Iterable<ArticleFile>,
  options: Partial<ImportOptions> = {},
): Promise<ImportEvent[]> {
  const events: ImportEvent[] = []
  const {client = dataset.client, run = 'run-1'} = options
  const journal = openJournal(dataset.dataDir, run)
  const at = new Date().toISOString()
  journal.append({type: 'run', run, at, target: 'test', mode: 'publish', inputs: []})
  try {
    await importArticles(files, {
      client,
      writer: createWriter(client, {requestsPerSecond: null, ...quickly}),
      run,
      at,
      mode: 'publish',
      dryRun: false,
      journal,
      retry: quickly,
      wasWritten: writtenBefore(dataset.dataDir, 'test'),
      onEvent: (event) => events.push(event),
      ...options,
    })
  } finally {
    journal.close()
  }
  return events
}

export function file(
  name: string,
  lines: readonly string[],
  publishedAt = '2025-10-27T14:00:00Z',
): ArticleFile {
  return {name, publishedAt, load: async () => lines.join('\n')}
}

/** How often each action stands in the plans of an import. */
export function countActions(events: readonly ImportEvent[]) {
  const count = {create: 0, patch: 0, delete: 0, leave: 0, unchanged: 0, failed: 0}
  for (const event of events) {
    if (event.type === 'unchanged' || event.type === 'failed') count[event.type] += 1
    else for (const step of event.plan.steps) count[step.action] += 1
  }
  return count
}

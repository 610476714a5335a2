import {mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {QueryPool} from './groq/queryPool.ts'
import {createQueryPool} from './groq/queryPool.ts'
import {createSelector} from './groq/selectIds.ts'
import {lockFolder} from './lockFolder.ts'
import {DataFolderError, DatasetInUseError} from './openErrors.ts'
import {readServerFile} from './serverFile.ts'
import {openStore} from './store/openStore.ts'
import type {Store} from './store/store.ts'

export interface DatasetOptions {
  /** `local` when not given; of `a-z0-9-`. */
  projectId?: string
  /** `production` when not given. */
  dataset?: string
  /** Longest time of a query in milliseconds; 20,000 when not given. */
  queryTimeout?: number
}

/** A data folder that this process has to itself until `close`. */
export interface OpenDataset {
  /** Absolute. */
  dataDir: string
  projectId: string
  dataset: string
  store: Store
  queries: QueryPool
  close(): Promise<void>
}

const QUERY_WORKERS = 3

/**
 * Opens the dataset of a folder, or makes both. Throws `DatasetInUseError` when another process has
 * the folder and `DataFolderError` when it can't be used.
 */
export async function openDataset(
  folder: string,
  options: DatasetOptions = {},
): Promise<OpenDataset> {
  const {projectId = 'local', dataset = 'production', queryTimeout = 20_000} = options
  const dataDir = resolve(folder)
  const lock = await takeFolder(dataDir)
  if (lock === null) throw new DatasetInUseError(dataDir, await readServerFile(dataDir))
  const file = join(dataDir, 'dataset.db')
  let store: Store
  try {
    store = openStore(file, createSelector)
  } catch (error) {
    lock.release()
    throw new DataFolderError(dataDir, messageOf(error))
  }
  const queries = createQueryPool({
    file,
    projectId,
    dataset,
    timeout: queryTimeout,
    size: QUERY_WORKERS,
  })
  return {
    dataDir,
    projectId,
    dataset,
    store,
    queries,
    async close() {
      await queries.close()
      store.close()
      lock.release()
    },
  }
}

async function takeFolder(dataDir: string) {
  try {
    await mkdir(dataDir, {recursive: true, mode: 0o700})
    return lockFolder(dataDir)
  } catch (error) {
    throw new DataFolderError(dataDir, messageOf(error))
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

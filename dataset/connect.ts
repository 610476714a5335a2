import {resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {DatasetOptions} from './openDataset.ts'
import {DatasetInUseError} from './openErrors.ts'
import type {ClientConfig} from './serve.ts'
import {API_VERSION, clientConfigFor, serve} from './serve.ts'
import type {ServerAddress} from './serverFile.ts'
import {readServerFile} from './serverFile.ts'

export interface Connection {
  url: string
  /** For `createClient` of @sanity/client. */
  clientConfig: ClientConfig
  /** True when this process serves the folder itself for as long as the connection is open. */
  isOwnServer: boolean
  close(): Promise<void>
}

/** A server that has just taken the folder needs a moment until it listens. */
const PATIENCE = 10_000

/**
 * Reaches the dataset of a folder: the server that runs on it, else one in this process on a free
 * port, until `close`. Throws `DatasetInUseError` when a process has the folder but doesn't answer.
 */
export async function connect(dataDir: string, options: DatasetOptions = {}): Promise<Connection> {
  const folder = resolve(dataDir)
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      const server = await serve(folder, {...options, port: 0})
      return {...server, isOwnServer: true}
    } catch (error) {
      if (!(error instanceof DatasetInUseError)) throw error
      const address = await readServerFile(folder)
      if (address !== null && (await isAnswering(address))) return reached(address, options)
      if (Date.now() > deadline) throw error
      await wait(100)
    }
  }
}

function reached({url, secret}: ServerAddress, options: DatasetOptions): Connection {
  const {projectId = 'local', dataset = 'production'} = options
  return {
    url,
    clientConfig: clientConfigFor(url, secret, {projectId, dataset}),
    isOwnServer: false,
    close: async () => {},
  }
}

// The secret tells the folder's own server from one that has its port now.
async function isAnswering({url, secret}: ServerAddress): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v${API_VERSION}/ping`, {
      headers: {authorization: `Bearer ${secret}`},
      signal: AbortSignal.timeout(5_000),
    })
    return response.ok
  } catch {
    return false
  }
}

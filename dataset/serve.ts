import type {FastifyInstance} from 'fastify'
import {join} from 'node:path'
import {buildServer} from './api/server.ts'
import type {DatasetOptions, OpenDataset} from './openDataset.ts'
import {openDataset} from './openDataset.ts'
import {PortInUseError} from './openErrors.ts'
import {publishDueReleases} from './store/actions/publishDueReleases.ts'
import {removeServerFile, writeServerFile} from './serverFile.ts'
import type {User} from './users.ts'
import {ensureUsers} from './users.ts'

export interface ServeOptions extends DatasetOptions {
  /** 3333 when not given; 0 takes any free one. */
  port?: number
  /**
   * The address to bind; 127.0.0.1 when not given. Any other than a loopback address lets other
   * machines in, and then every request needs the token of a user.
   */
  host?: string
  /** Names of the local users; the first one is whoever calls without a token. */
  users?: readonly string[]
  /** Origins of other sites that may call from a browser. */
  allowOrigins?: readonly string[]
  /** Folder of a built Studio to serve at `/`. */
  studioDir?: string
}

/** Options for `createClient` of @sanity/client. */
export interface ClientConfig {
  projectId: string
  dataset: string
  apiHost: string
  useProjectHostname: false
  useCdn: false
  apiVersion: string
  token: string
}

export interface RunningServer {
  /** `http://127.0.0.1:3333`, without a slash at the end. */
  url: string
  clientConfig: ClientConfig
  users: readonly User[]
  dataset: OpenDataset
  /** Ends open streams, waits for what is being answered and lets go of the folder; once. */
  close(): Promise<void>
}

export const API_VERSION = '2025-02-19'

/**
 * Serves the dataset of a folder until `close`. Throws `DatasetInUseError`, `DataFolderError` or
 * `PortInUseError`, each with a sentence for people.
 */
export async function serve(dataDir: string, options: ServeOptions = {}): Promise<RunningServer> {
  const {port = 3333, host = '127.0.0.1', allowOrigins = [], studioDir = null} = options
  const dataset = await openDataset(dataDir, options)
  try {
    const users = await ensureUsers(dataset.dataDir, options.users ?? [])
    const app = buildServer({
      ...dataset,
      assetsDir: join(dataset.dataDir, 'assets'),
      studioDir,
      host,
      allowOrigins,
      users,
    })
    const closeServer = closing(app)
    await app.listen({host, port}).catch((error: unknown) => {
      throw isPortTaken(error) ? new PortInUseError(host, port) : error
    })
    const url = urlOf(app.server.address(), host)
    const token = users[0]?.token ?? ''
    const publishDue = releasePublisher(dataset)
    const releases = setInterval(publishDue, RELEASE_INTERVAL)
    releases.unref()
    await writeServerFile(dataset.dataDir, {url, pid: process.pid, secret: token})
    const close = async () => {
      clearInterval(releases)
      await removeServerFile(dataset.dataDir)
      await closeServer()
      await dataset.close()
    }
    let closed: Promise<void> | null = null
    return {
      url,
      clientConfig: clientConfigFor(url, token, dataset),
      users,
      dataset,
      close() {
        closed ??= close()
        return closed
      },
    }
  } catch (error) {
    await dataset.close()
    throw error
  }
}

/** How often scheduled releases are looked at, in milliseconds. */
const RELEASE_INTERVAL = 10_000

// A release that can't be published is tried again each time, but told of once.
function releasePublisher({store}: OpenDataset): () => void {
  const told = new Set<string>()
  return () =>
    publishDueReleases(store, new Date(), (releaseId, error) => {
      if (told.has(releaseId)) return
      told.add(releaseId)
      console.error(`The release ${releaseId} could not be published:`, error)
    })
}

/**
 * Closes a server as soon as it has answered what it was asked. Clients keep connections open for
 * later requests, and some open them ahead of time; the server waits for none of those.
 */
function closing(app: FastifyInstance): () => Promise<void> {
  let answering = 0
  app.server.on('request', (_request, response) => {
    answering += 1
    response.once('close', () => (answering -= 1))
  })
  return async () => {
    const rest = setInterval(() => {
      if (answering === 0) app.server.closeAllConnections()
    }, 10)
    await app.close()
    clearInterval(rest)
  }
}

export function clientConfigFor(
  url: string,
  token: string,
  {projectId, dataset}: {projectId: string; dataset: string},
): ClientConfig {
  return {
    projectId,
    dataset,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: API_VERSION,
    token,
  }
}

// Bound to every address, the server is reached on this machine by the loopback one.
function urlOf(address: string | {port: number} | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

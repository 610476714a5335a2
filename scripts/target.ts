import {createClient, type SanityClient} from '@sanity/client'
import {MUTATION_REQUESTS_A_SECOND} from '../importer/commit/writer.ts'
import {UsageError} from './io.ts'
import type {TargetFlags} from './parley.ts'

/** The one API version that everything here was tried with. */
export const API_VERSION = '2025-02-19'

export interface Target {
  readonly client: SanityClient
  /** For people and journals; holds no token: "local/production", "abc123/news". */
  readonly name: string
  readonly isLocal: boolean
  /** Mutation requests a second, or null where there is no limit. */
  readonly requestsPerSecond: number | null
  close(): Promise<void>
}

/**
 * The dataset that the flags or the environment name: Content Lake where a project is named, else the embedded
 * dataset in the data folder, through the server that runs on it or one of our own for as long as it is needed.
 */
export async function openTarget(flags: TargetFlags): Promise<Target> {
  const projectId = flags.projectId ?? process.env.SANITY_PROJECT_ID
  const dataset = flags.dataset ?? process.env.SANITY_DATASET
  if (!projectId && !flags.dataset) return openLocal(flags.data)
  if (!projectId || !dataset) {
    throw new UsageError(
      'Content Lake needs a project and a dataset: give --project-id and --dataset, or SANITY_PROJECT_ID and SANITY_DATASET.',
    )
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    throw new UsageError(
      `"${projectId}" is no project id: it has lower-case letters, digits and "-" only.`,
    )
  }
  const token = process.env.SANITY_AUTH_TOKEN
  if (!token) {
    throw new UsageError(
      'Set SANITY_AUTH_TOKEN to a token of the project; it is never taken from the command line.',
    )
  }
  const client = createClient({
    projectId,
    dataset,
    token,
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'raw',
    requestTagPrefix: 'parley',
  })
  return {
    client,
    name: `${projectId}/${dataset}`,
    isLocal: false,
    requestsPerSecond: MUTATION_REQUESTS_A_SECOND,
    close: async () => undefined,
  }
}

async function openLocal(dataDir: string): Promise<Target> {
  const {connect} = await import('../dataset/index.ts')
  const connection = await connect(dataDir)
  return {
    client: createClient({
      ...connection.clientConfig,
      apiVersion: API_VERSION,
      useCdn: false,
      perspective: 'raw',
    }),
    name: 'local/production',
    isLocal: true,
    requestsPerSecond: null,
    close: () => connection.close(),
  }
}

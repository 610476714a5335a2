import type {JsonObject} from '../json.ts'
import type {Perspective} from './perspective.ts'

/** One query as it goes to a worker. */
export interface QueryRequest {
  query: string
  params: JsonObject
  perspective: Perspective
  /** User id: what `identity()` answers. */
  identity: string
}

/** What a worker needs to know once. */
export interface WorkerSetup {
  /** The SQLite file. */
  file: string
  projectId: string
  dataset: string
}

/**
 * What a worker sends: that it has begun with a query, since the time to start a worker is none of
 * the query's, then the answer as JSON, or an error as `DatasetError` holds it.
 */
export type WorkerReply =
  | {begun: true}
  | {json: string}
  | {status: number; body: JsonObject; message: string}

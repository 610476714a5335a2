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

/** What a worker sends back: the answer as JSON, or an error as `DatasetError` holds it. */
export type WorkerReply = {json: string} | {status: number; body: JsonObject; message: string}

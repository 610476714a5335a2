import type {JsonObject} from '../json.ts'

/** One mutation as clients send it; exactly one of the keys is set. */
export type Mutation =
  | {create: JsonObject}
  | {createIfNotExists: JsonObject}
  | {createOrReplace: JsonObject}
  | {delete: Selection}
  | {patch: Selection & PatchOperations}

/** Names documents by id or by a GROQ query whose results have an `_id`. */
export type Selection = {id: string} | {query: string; params?: JsonObject}

export interface PatchOperations {
  ifRevisionID?: string
  set?: JsonObject
  setIfMissing?: JsonObject
  unset?: string[]
  insert?: JsonObject
  inc?: JsonObject
  dec?: JsonObject
  diffMatchPatch?: JsonObject
  merge?: JsonObject
}

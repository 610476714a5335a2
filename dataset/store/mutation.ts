import type {Json, JsonObject} from '../json.ts'

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
  insert?: Insertion
  inc?: Record<string, number>
  dec?: Record<string, number>
  /** Patches in the format of diff-match-patch, by path. */
  diffMatchPatch?: Record<string, string>
}

export type Insertion =
  | {before: string; items: Json[]}
  | {after: string; items: Json[]}
  | {replace: string; items: Json[]}

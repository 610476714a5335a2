import type {JsonObject} from '../json.ts'

/** A document as the dataset stores it: whatever fields it has, and the five that the server sets. */
export interface StoredDocument extends JsonObject {
  _id: string
  _type: string
  /** Id of the transaction that wrote this revision. */
  _rev: string
  /** UTC, ISO 8601 with milliseconds or seconds and `Z`. */
  _createdAt: string
  _updatedAt: string
}

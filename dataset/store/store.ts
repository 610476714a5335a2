import type {JsonObject} from '../json.ts'
import type {StoredDocument} from './document.ts'
import type {Mutation} from './mutation.ts'

/** What happened to one document in one transaction. */
export interface DocumentChange {
  id: string
  /** null when the transaction created the document. */
  before: StoredDocument | null
  /** null when the transaction deleted the document. */
  after: StoredDocument | null
  /** The mutations of the transaction that named or matched this document, in order. */
  mutations: Mutation[]
}

/** A transaction that is on disk. */
export interface CommittedTransaction {
  /** Grows by one with each transaction of the dataset. */
  sequence: number
  id: string
  author: string
  /** UTC, ISO 8601 with `Z`. */
  timestamp: string
  changes: DocumentChange[]
}

export interface TransactionRequest {
  mutations: Mutation[]
  /** User id of the writer. */
  author: string
  /** Chosen by the client; generated when absent. Becomes `_rev` of every document it writes. */
  transactionId?: string
  /** Checks and computes everything, writes nothing. */
  dryRun?: boolean
  /** Fills in a missing `_key` of objects in arrays, as Content Lake's option of that name does. */
  autoGenerateArrayKeys?: boolean
}

export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
  /** As it is after the transaction; for a deletion, as it was before. */
  document: StoredDocument | null
}

export interface TransactionResult {
  transaction: CommittedTransaction
  /** One for each document each mutation touched, in order of the mutations. */
  results: MutationResult[]
}

/**
 * The embedded dataset's documents on disk. Every method is synchronous: when `transact` returns,
 * the transaction and its history are on disk (SQLite, WAL, synchronous=FULL).
 */
export interface Store {
  get(id: string): StoredDocument | null
  getMany(ids: readonly string[]): (StoredDocument | null)[]
  /** Applies all mutations or none. Throws `DatasetError` with the body that Content Lake answers. */
  transact(request: TransactionRequest): TransactionResult
  /** Ids of the documents that hold a reference to `id` (`strong`: only those that are not `_weak`). */
  referring(id: string, options?: {strong?: boolean}): string[]
  /** Every document in order of its id, read piecemeal. */
  all(): IterableIterator<StoredDocument>
  /** Calls `listener` after each committed transaction, in order. Returns what stops it. */
  subscribe(listener: (transaction: CommittedTransaction) => void): () => void
  /** Small values beside the documents (key-values of users and the like), durable as the rest. */
  getSetting(scope: string, key: string): JsonObject | string | number | boolean | unknown[] | null
  setSetting(scope: string, key: string, value: unknown): void
  close(): void
}

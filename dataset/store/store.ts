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
  /**
   * In order; or a function that yields them one by one and sees, by `get`, what those before have
   * done.
   */
  mutations:
    | readonly Mutation[]
    | ((get: (id: string) => StoredDocument | null) => Iterable<Mutation>)
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

/** A revision of one document as a transaction left it. */
export interface HistoricRevision {
  transaction: TransactionHeader
  id: string
  before: StoredDocument | null
  after: StoredDocument | null
}

export interface TransactionHeader {
  sequence: number
  id: string
  author: string
  timestamp: string
}

/**
 * The embedded dataset's documents on disk. Every method is synchronous: when `transact` returns,
 * the transaction and its history are on disk (SQLite, WAL, synchronous=FULL).
 */
export interface Store extends Settings {
  /** Absolute path of the SQLite file, for readers in other threads. */
  readonly file: string
  get(id: string): StoredDocument | null
  /** Applies all mutations or none. Throws `DatasetError` with the body that Content Lake answers. */
  transact(request: TransactionRequest): TransactionResult
  /** Ids of the documents that refer to `id`; `strong`: only by a reference that binds. */
  referring(id: string, options?: {strong?: boolean}): string[]
  /** Ids that start with the prefix, in order. */
  idsWithPrefix(prefix: string): string[]
  /** Every document in order of its id, read piecemeal. */
  all(): IterableIterator<StoredDocument>
  /** Number of documents. */
  count(): number
  /** Calls `listener` after each committed transaction, in order. Returns what stops it. */
  subscribe(listener: (transaction: CommittedTransaction) => void): () => void
  readonly history: History
  close(): void
}

/** What was: nothing is ever removed from it. */
export interface History {
  /** The sequence of the last transaction; 0 when there is none. */
  latest(): number
  /** A transaction by its id. */
  transaction(id: string): TransactionHeader | null
  /** Everything a transaction did, or what it did to the documents that `accept` takes. */
  read(sequence: number, accept?: (id: string) => boolean): CommittedTransaction
  /** The revisions of a document, oldest first. */
  revisions(id: string): HistoricRevision[]
  /** What a document held last, whether it is still there or not; null when it never was. */
  lastContent(id: string): StoredDocument | null
  /** Sequences of the transactions that touched one of the ids, within both ends included. */
  sequences(ids: readonly string[], range: {from?: number; to?: number}): number[]
  /** A document as the transaction of that sequence left it; null when it wasn't there. */
  at(id: string, sequence: number): StoredDocument | null
  /** The last transaction at or before a time, in ISO 8601; null when there was none. */
  before(time: string): TransactionHeader | null
}

/** Small JSON values beside the documents (key-values of users and the like), as durable as they. */
export interface Settings {
  /** null when nothing is set. */
  getSetting(scope: string, key: string): unknown
  setSetting(scope: string, key: string, value: unknown): void
}

import type {DatabaseSync} from 'node:sqlite'
import type {DatasetError} from '../errors.ts'
import {typedError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {applyMutations} from './applyMutations.ts'
import {openDatabase} from './database.ts'
import {openHistory} from './history.ts'
import {generateId} from './ids.ts'
import {firstNumber, firstText, parseDocument, texts} from './rows.ts'
import {openSettings} from './settings.ts'
import type {CommittedTransaction, Store, TransactionRequest, TransactionResult} from './store.ts'
import type {WorkingDocument} from './workingSet.ts'
import {WorkingSet} from './workingSet.ts'
import {openWriter} from './writer.ts'

/** Ids that a GROQ query answers, given what the running transaction has changed so far. */
export type Selector = (
  changed: readonly WorkingDocument[],
  query: string,
  params: JsonObject,
) => string[]

/**
 * Opens the SQLite file, or creates it. One process at a time may do so: see `lockFolder`.
 * `createSelector` answers the queries of mutations.
 */
export function openStore(
  file: string,
  createSelector: (database: DatabaseSync) => Selector,
): Store {
  const database = openDatabase(file)
  const current = database.prepare(
    'SELECT body FROM documents JOIN revisions USING (revision) WHERE documents.id = ?',
  )
  const referring = database.prepare('SELECT source FROM refs WHERE target = ? AND strong >= ?')
  const prefixed = database.prepare('SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id')
  const counted = database.prepare('SELECT count(*) AS n FROM documents')
  const select = createSelector(database)
  const writer = openWriter(database)
  const history = openHistory(database)
  const listeners = new Set<(transaction: CommittedTransaction) => void>()

  const get = (id: string) => {
    const body = firstText(current, 'body', id)
    return body === null ? null : parseDocument(body)
  }

  const transact = (request: TransactionRequest): TransactionResult => {
    const id = request.transactionId ?? generateId()
    if (!/^[\w.-]{1,128}$/.test(id)) {
      throw typedError(400, 'validationError', `Invalid transaction ID ${JSON.stringify(id)}`)
    }
    if (history.transaction(id) !== null) throw duplicate(id)
    const now = new Date().toISOString()
    const documents = new WorkingSet(get)
    const mutations =
      typeof request.mutations === 'function'
        ? request.mutations((document) => documents.get(document).now)
        : request.mutations
    const results = applyMutations(mutations, documents, {
      transactionId: id,
      timestamp: `${now.slice(0, 19)}Z`,
      autoGenerateArrayKeys: request.autoGenerateArrayKeys ?? false,
      select: (query, params) => select(documents.changed(), query, params),
    })
    const transaction = writer.write({
      id,
      author: request.author,
      timestamp: now,
      documents: documents.changed(),
      dryRun: request.dryRun ?? false,
    })
    if (request.dryRun !== true && transaction.changes.length > 0) {
      for (const listener of listeners) notify(listener, transaction)
    }
    return {transaction, results}
  }

  return {
    file,
    get,
    transact,
    referring: (id, options) => texts(referring, 'source', id, options?.strong === true ? 1 : 0),
    // Ids are ASCII, so the prefix with a DEL behind it comes after all that start with it.
    idsWithPrefix: (prefix) => texts(prefixed, 'id', prefix, `${prefix}\x7F`),
    all: () => allDocuments(database),
    count: () => firstNumber(counted, 'n') ?? 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    history,
    ...openSettings(database),
    close: () => database.close(),
  }
}

function* allDocuments(database: DatabaseSync) {
  const rows = database.prepare(
    'SELECT body FROM documents JOIN revisions USING (revision) ORDER BY documents.id',
  )
  for (const {body} of rows.iterate()) {
    if (typeof body === 'string') yield parseDocument(body)
  }
}

// Whoever sends a transaction again because the answer was lost learns that it was accepted.
function duplicate(id: string): DatasetError {
  return typedError(
    409,
    'transactionAlreadyExistsError',
    `The transaction ID "${id}" already exists`,
  )
}

// What is committed stays committed: a listener that fails must not make it look refused.
function notify(
  listener: (transaction: CommittedTransaction) => void,
  transaction: CommittedTransaction,
): void {
  try {
    listener(transaction)
  } catch (error) {
    console.error('A listener failed:', error)
  }
}

import type {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from './document.ts'
import {createIntegrityCheck} from './integrity.ts'
import {packMutations} from './packMutations.ts'
import {referencesIn} from './references.ts'
import type {CommittedTransaction} from './store.ts'
import type {WorkingDocument} from './workingSet.ts'

export interface PendingTransaction {
  id: string
  author: string
  timestamp: string
  documents: readonly WorkingDocument[]
  /** Everything is written and checked, then taken back. */
  dryRun: boolean
}

/**
 * Writes transactions: documents, history and the reference index in one SQLite transaction, so
 * that a crash leaves all of it or nothing. Referential integrity is checked before the commit,
 * unless told otherwise.
 */
export function openWriter(database: DatabaseSync, {integrity = true} = {}) {
  const addTransaction = database.prepare(
    'INSERT INTO transactions (id, author, timestamp, mutations) VALUES (?, ?, ?, ?)',
  )
  const addRevision = database.prepare(
    'INSERT INTO revisions (sequence, id, body) VALUES (?, ?, ?)',
  )
  const setDocument = database.prepare(
    'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type, revision = excluded.revision',
  )
  const removeDocument = database.prepare('DELETE FROM documents WHERE id = ?')
  const addReference = database.prepare('INSERT INTO refs VALUES (?, ?, ?)')
  const removeReferences = database.prepare('DELETE FROM refs WHERE source = ?')

  const checkIntegrity = createIntegrityCheck(database)

  const writeReferences = (
    id: string,
    before: StoredDocument | null,
    after: StoredDocument | null,
  ) => {
    const old = before === null ? new Map<string, boolean>() : referencesIn(before)
    const fresh = after === null ? new Map<string, boolean>() : referencesIn(after)
    if (isSameMap(old, fresh)) return
    if (old.size > 0) removeReferences.run(id)
    for (const [target, strong] of fresh) addReference.run(target, id, strong ? 1 : 0)
  }

  const writeDocument = (sequence: number, {id, before, now}: WorkingDocument) => {
    const body = now === null ? null : JSON.stringify(now)
    const {lastInsertRowid} = addRevision.run(sequence, id, body)
    if (now === null) removeDocument.run(id)
    else setDocument.run(id, now._type, lastInsertRowid)
    writeReferences(id, before, now)
  }

  const write = (pending: PendingTransaction): CommittedTransaction => {
    const {id, author, timestamp, documents, dryRun} = pending
    const changes = documents.map(({id: document, before, now, mutations}) => ({
      id: document,
      before,
      after: now,
      mutations,
    }))
    database.exec('BEGIN IMMEDIATE')
    try {
      if (documents.length === 0) {
        database.exec('ROLLBACK')
        return {sequence: 0, id, author, timestamp, changes}
      }
      const mutations = packMutations(changes)
      const sequence = Number(addTransaction.run(id, author, timestamp, mutations).lastInsertRowid)
      for (const document of documents) writeDocument(sequence, document)
      if (integrity) checkIntegrity(sequence, documents)
      database.exec(dryRun ? 'ROLLBACK' : 'COMMIT')
      return {sequence, id, author, timestamp, changes}
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {write}
}

function isSameMap(a: Map<string, boolean>, b: Map<string, boolean>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}

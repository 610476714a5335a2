import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {unpackMutations} from './packMutations.ts'
import {firstText, parseDocument} from './rows.ts'
import type {CommittedTransaction, History, TransactionHeader} from './store.ts'

type Row = Record<string, SQLOutputValue>

/** Reads what the writer kept. */
export function openHistory(database: DatabaseSync): History {
  const header = 'SELECT sequence, id, author, timestamp FROM transactions'
  const byId = database.prepare(`${header} WHERE id = ?`)
  const bySequence = database.prepare(`${header} WHERE sequence = ?`)
  const byTime = database.prepare(`${header} WHERE timestamp <= ? ORDER BY sequence DESC LIMIT 1`)
  const packed = database.prepare('SELECT mutations FROM transactions WHERE sequence = ?')
  const ofTransaction = database.prepare(
    'SELECT id, body FROM revisions WHERE sequence = ? ORDER BY revision',
  )
  const ofDocument = database.prepare(
    `SELECT sequence, t.id, author, timestamp, body FROM revisions r
     JOIN transactions t USING (sequence) WHERE r.id = ? ORDER BY sequence`,
  )
  const sequencesOf = database.prepare(
    'SELECT DISTINCT sequence FROM revisions WHERE id = ? AND sequence BETWEEN ? AND ?',
  )
  const atOrBefore = database.prepare(
    'SELECT body FROM revisions WHERE id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
  )

  const at = (id: string, sequence: number) => {
    const body = firstText(atOrBefore, 'body', id, sequence)
    return body === null ? null : parseDocument(body)
  }

  const read = (sequence: number): CommittedTransaction => {
    const row = bySequence.get(sequence)
    if (row === undefined) throw new Error(`The dataset has no transaction ${sequence}`)
    const changes = ofTransaction.all(sequence).map((revision) => {
      const id = text(revision, 'id')
      return {id, before: at(id, sequence - 1), after: bodyOf(revision)}
    })
    const mutations = unpackMutations(firstText(packed, 'mutations', sequence) ?? '[]', changes)
    return {
      ...headerOf(row),
      changes: changes.map((change, index) => ({...change, mutations: mutations[index] ?? []})),
    }
  }

  return {
    transaction(id) {
      const row = byId.get(id)
      return row === undefined ? null : headerOf(row)
    },
    read,
    revisions(id) {
      let before = null
      const found = []
      for (const row of ofDocument.all(id)) {
        const after = bodyOf(row)
        found.push({transaction: headerOf(row), id, before, after})
        before = after
      }
      return found
    },
    sequences(ids, {from, to}) {
      const found = new Set<number>()
      for (const id of ids) {
        const rows = sequencesOf.all(id, from ?? 0, to ?? Number.MAX_SAFE_INTEGER)
        for (const row of rows) found.add(Number(row['sequence']))
      }
      return [...found].sort((a, b) => a - b)
    },
    at,
    before(time) {
      const row = byTime.get(time)
      return row === undefined ? null : headerOf(row)
    },
  }
}

function headerOf(row: Row): TransactionHeader {
  return {
    sequence: Number(row['sequence']),
    id: text(row, 'id'),
    author: text(row, 'author'),
    timestamp: text(row, 'timestamp'),
  }
}

function bodyOf(row: Row) {
  return typeof row['body'] === 'string' ? parseDocument(row['body']) : null
}

function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

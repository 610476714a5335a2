import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {unpackMutations, withContent} from './packMutations.ts'
import {firstNumber, firstText, parseDocument} from './rows.ts'
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

  const lastBody = database.prepare(
    'SELECT body FROM revisions WHERE id = ? AND body IS NOT NULL ORDER BY sequence DESC LIMIT 1',
  )

  const at = (id: string, sequence: number) => {
    const body = firstText(atOrBefore, 'body', id, sequence)
    return body === null ? null : parseDocument(body)
  }

  const read = (sequence: number, accept = (_id: string) => true): CommittedTransaction => {
    const row = bySequence.get(sequence)
    if (row === undefined) throw new Error(`The dataset has no transaction ${sequence}`)
    const mutations = unpackMutations(firstText(packed, 'mutations', sequence) ?? '[]')
    const changes = []
    for (const [index, revision] of ofTransaction.all(sequence).entries()) {
      const id = text(revision, 'id')
      if (!accept(id)) continue
      const after = bodyOf(revision)
      const before = at(id, sequence - 1)
      changes.push({id, before, after, mutations: withContent(mutations[index] ?? [], after)})
    }
    return {...headerOf(row), changes}
  }

  const last = database.prepare('SELECT max(sequence) AS last FROM transactions')

  return {
    latest: () => firstNumber(last, 'last') ?? 0,
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
    lastContent: (id) => {
      const body = firstText(lastBody, 'body', id)
      return body === null ? null : parseDocument(body)
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

import type {FastifyInstance, FastifyRequest} from 'fastify'
import {documentEvents} from '../store/documentEvents.ts'
import type {CommittedTransaction, History} from '../store/store.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam, queryOf} from './context.ts'
import {mendozaEffects} from './mutationEvent.ts'

const MOST_EVENTS = 1_000

/**
 * What was: `GET /data/history/:dataset/…` with `events/documents/:id`, `transactions/:ids` (one JSON
 * object a line) and `documents/:ids?revision=|time=|lastRevision=true`.
 */
export function historyRoutes(app: FastifyInstance, {store}: ApiContext): void {
  const {history} = store

  app.get(`${API}/data/history/:dataset/events/documents/:id`, async (request) => {
    const id = pathParam(request, 'id')
    const query = queryOf(request)
    const start = wholeNumber(query.get('nextCursor'), 0)
    const limit = Math.min(wholeNumber(query.get('limit'), 100), MOST_EVENTS)
    const all = documentEvents(history, id)
    const end = start + limit
    return {
      events: {[id]: all.slice(start, end)},
      nextCursor: end < all.length ? String(end) : '',
    }
  })

  app.get(`${API}/data/history/:dataset/transactions/:ids`, async (request, reply) => {
    const lines = transactionsFor(request, history).map((entry) => `${JSON.stringify(entry)}\n`)
    return reply.type('application/x-ndjson; charset=utf-8').send(lines.join(''))
  })

  app.get(`${API}/data/history/:dataset/documents/:ids`, async (request) => {
    const query = queryOf(request)
    const lastOnly = query.get('lastRevision') === 'true'
    const sequence = momentOf(history, query.get('revision'), query.get('time'))
    const documents = idsOf(request).map((id) =>
      lastOnly ? history.lastContent(id) : history.at(id, sequence),
    )
    return {documents: documents.filter((document) => document !== null)}
  })
}

function transactionsFor(request: FastifyRequest, history: History) {
  const ids = idsOf(request)
  const query = queryOf(request)
  const isOn = (name: string) => query.get(name) === 'true'
  const sequences = history.sequences(ids, {
    from: history.transaction(query.get('fromTransaction') ?? '')?.sequence,
    to: history.transaction(query.get('toTransaction') ?? '')?.sequence,
  })
  if (isOn('reverse')) sequences.reverse()
  const limit = wholeNumber(query.get('limit'), 50)
  const only = isOn('includeIdentifiedDocumentsOnly') ? (id: string) => ids.includes(id) : undefined
  return sequences
    .slice(0, limit)
    .map((sequence) => history.read(sequence, only))
    .map((transaction) => ({
      id: transaction.id,
      timestamp: transaction.timestamp,
      author: transaction.author,
      documentIDs: transaction.changes.map(({id}) => id),
      mutations: isOn('excludeContent') || isOn('excludeMutations') ? [] : mutationsOf(transaction),
      ...(query.get('effectFormat') === 'mendoza' ? {effects: effectsOf(transaction)} : {}),
    }))
}

function mutationsOf({changes}: CommittedTransaction) {
  return changes.flatMap(({mutations}) => mutations)
}

function effectsOf({changes}: CommittedTransaction) {
  return Object.fromEntries(
    changes.map(({id, before, after}) => [id, mendozaEffects(before, after)]),
  )
}

// A revision that isn't known was never there, so nothing existed "then".
function momentOf(
  history: History,
  revision: string | undefined,
  time: string | undefined,
): number {
  if (revision !== undefined) return history.transaction(revision)?.sequence ?? 0
  if (time === undefined) return Number.MAX_SAFE_INTEGER
  const moment = new Date(time)
  return Number.isNaN(moment.getTime()) ? 0 : (history.before(moment.toISOString())?.sequence ?? 0)
}

function idsOf(request: FastifyRequest): string[] {
  return pathParam(request, 'ids').split(',').filter(Boolean)
}

function wholeNumber(value: string | undefined, fallback: number): number {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : fallback
}

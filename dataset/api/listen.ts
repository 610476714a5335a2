import type {FastifyInstance} from 'fastify'
import {createMatcher} from '../groq/matcher.ts'
import {generateId} from '../store/ids.ts'
import type {CommittedTransaction} from '../store/store.ts'
import type {ApiContext} from './context.ts'
import {API, queryOf} from './context.ts'
import {createEventStreams} from './eventStream.ts'
import type {MutationEventOptions, Transition} from './mutationEvent.ts'
import {mutationEvent} from './mutationEvent.ts'
import {fromUrl} from './query.ts'

/**
 * Listeners: `GET /data/listen/:dataset?query=` as server-sent events. `welcome` first, then a
 * `mutation` for each document that the filter takes before or after a change.
 */
export function listenRoutes(app: FastifyInstance, context: ApiContext): void {
  const {store} = context
  const streams = createEventStreams()
  context.onClose(() => streams.closeAll())

  app.get(`${API}/data/listen/:dataset`, (request, reply) => {
    const {query, params} = fromUrl(request)
    const {id: identity} = context.identify(request)
    const options = optionsOf(queryOf(request))
    const matches = createMatcher(query, {params, identity, get: (id) => store.get(id)})

    const publish = (transaction: CommittedTransaction) => {
      if (!stream.isOpen) return
      const events = transaction.changes.flatMap((change) => {
        const transition = transitionOf(matches(change.before), matches(change.after))
        return transition === null ? [] : [{change, transition}]
      })
      for (const [index, {change, transition}] of events.entries()) {
        const count = {current: index + 1, total: events.length}
        const data = mutationEvent(transaction, change, transition, count, options)
        stream.send({type: 'mutation', id: data.eventId, data})
      }
    }
    const stop = store.subscribe(publish)
    const stream = streams.open(reply, stop)
    stream.send({type: 'welcome', data: {listenerName: generateId()}})
  })
}

function transitionOf(before: boolean, after: boolean): Transition | null {
  if (before) return after ? 'update' : 'disappear'
  return after ? 'appear' : null
}

function optionsOf(query: Map<string, string>): MutationEventOptions {
  return {
    includeResult: query.get('includeResult') === 'true',
    includePreviousRevision: query.get('includePreviousRevision') === 'true',
    includeMutations: query.get('includeMutations') !== 'false',
    effects: query.get('effectFormat') === 'mendoza',
    visibility: query.get('visibility') === 'query' ? 'query' : 'transaction',
  }
}

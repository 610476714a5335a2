import type {FastifyInstance} from 'fastify'
import {isDraftId, isVersionId} from '../store/ids.ts'
import type {ApiContext} from './context.ts'
import {API, queryOf} from './context.ts'
import {createEventStreams} from './eventStream.ts'

/** Every query's answer carries this tag, so that every change makes front ends ask again. */
export const SYNC_TAG = 's1:all'

/** What front ends subscribe to (`client.live.events()`): `welcome`, then a `message` per change. */
export function liveRoutes(app: FastifyInstance, context: ApiContext): void {
  const streams = createEventStreams()
  context.onClose(() => streams.closeAll())

  app.get(`${API}/data/live/events/:dataset`, (request, reply) => {
    context.identify(request)
    const includeDrafts = queryOf(request).get('includeDrafts') === 'true'
    const stop = context.store.subscribe(({id, changes}) => {
      const concerns = includeDrafts || changes.some((change) => isPublished(change.id))
      if (concerns) stream.send({type: 'message', id, data: {tags: [SYNC_TAG]}})
    })
    const stream = streams.open(reply, stop)
    stream.send({type: 'welcome', data: {}})
  })
}

function isPublished(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

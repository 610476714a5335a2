import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {ApiContext} from './context.ts'
import {API} from './context.ts'

/** Says that the server is there, and refuses a token that isn't one of its own. */
export function pingRoutes(app: FastifyInstance, context: ApiContext): void {
  const pong = (request: FastifyRequest, reply: FastifyReply) => {
    context.identify(request)
    return reply.send({})
  }
  app.get('/ping', pong)
  app.get(`${API}/ping`, pong)
  app.get(`${API}/data/ping/:dataset`, pong)
  // Clients ask it when a stream fails; whoever gets an answer is allowed.
  app.get(`${API}/check/cors`, async () => ({result: {allowed: true, withCredentials: true}}))
}

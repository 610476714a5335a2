import type {FastifyInstance} from 'fastify'
import {API} from './context.ts'

/** Says that the server is there. */
export function pingRoutes(app: FastifyInstance): void {
  for (const path of ['/ping', `${API}/ping`, `${API}/data/ping/:dataset`]) {
    app.get(path, async () => ({}))
  }
}

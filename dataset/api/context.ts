import type {FastifyInstance, FastifyRequest} from 'fastify'
import type {IncomingHttpHeaders} from 'node:http'
import type {Store} from '../store/store.ts'
import type {QueryPool} from '../groq/queryPool.ts'
import type {User} from '../users.ts'

/**
 * What every route gets. A route file exports one function `xRoutes(app, context)` that adds its
 * routes to `app`, and is listed once in `buildServer`. Each file runs in a fastify scope of its
 * own: hooks and body parsers it adds stay its own.
 *
 * Bodies arrive as a Buffer whatever their content type (`jsonBody` parses one). A route that
 * streams its upload replaces the parser of its scope:
 * `app.removeAllContentTypeParsers(); app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))`.
 *
 * API paths start with `API` (any `/v…`), so a route is `app.get(API + '/users/me', …)`. Unknown paths
 * under it answer 404 in Content Lake's shape before a route for `/*` (the Studio's files) is asked.
 * Errors are thrown: `throw httpError(404, 'sentence')`. Security (Host, Origin, CORS, preflight, token)
 * is done before a route runs, except for WebSocket upgrades: call `context.admit(headers)` there.
 */
export interface ApiContext {
  store: Store
  /** Runs GROQ in worker threads. */
  queries: QueryPool
  projectId: string
  dataset: string
  /** Absolute path of the folder that holds everything. */
  dataDir: string
  /** Absolute path of `<dataDir>/assets`; made by the asset routes when needed. */
  assetsDir: string
  /** Absolute path of a built Studio to serve at `/`, or null. */
  studioDir: string | null
  /** Everybody with a token; the first one is the default on loopback. */
  users: readonly User[]
  /** `http://localhost:3333` and the like: the printed address, for asset URLs. Known once listening. */
  origin(): string
  /** The user whom the Authorization header names, the default user without one. Throws 401. */
  identify(request: {headers: IncomingHttpHeaders}): User
  /** The user of a Bearer token, or null; for tokens that arrive in another way (WebSocket RPC). */
  userOfToken(token: string): User | null
  /** Checks Host and Origin of a request; throws DatasetError 421 or 403. */
  admit(headers: IncomingHttpHeaders): void
  /** Runs `close` when the server closes (open streams, sockets). */
  onClose(close: () => void): void
}

/** The version part of every API path: v1, vX, v2021-06-07 ... */
export const API = '/:version(^v(?:X|\\d[\\d-]*)$)'

export type Routes = (app: FastifyInstance, context: ApiContext) => void | Promise<void>

/** The request's query string as text values: the last one counts where a key is repeated. */
export function queryOf(request: FastifyRequest): Map<string, string> {
  const found = new Map<string, string>()
  const start = request.url.indexOf('?')
  if (start >= 0) {
    for (const [key, value] of new URLSearchParams(request.url.slice(start))) found.set(key, value)
  }
  return found
}

/** A parameter of the path, decoded; empty when the route has none of that name. */
export function pathParam(request: FastifyRequest, name: string): string {
  const params: unknown = request.params
  if (typeof params !== 'object' || params === null) return ''
  const value: unknown = Reflect.get(params, name)
  return typeof value === 'string' ? value : ''
}

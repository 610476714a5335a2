import fastify from 'fastify'
import type {FastifyError, FastifyInstance} from 'fastify'
import {DatasetError, httpError} from '../errors.ts'
import type {QueryPool} from '../groq/queryPool.ts'
import type {Store} from '../store/store.ts'
import type {User} from '../users.ts'
import {actionsRoutes} from './actions.ts'
import {assetsRoutes} from './assets.ts'
import {BODY_LIMIT, readBodiesAsBytes} from './body.ts'
import type {ApiContext, Routes} from './context.ts'
import {API, pathParam} from './context.ts'
import {docRoutes} from './doc.ts'
import {exportRoutes} from './export.ts'
import {historyRoutes} from './history.ts'
import {identities} from './identities.ts'
import {listenRoutes} from './listen.ts'
import {liveRoutes} from './live.ts'
import {miscRoutes} from './misc.ts'
import {mutateRoutes} from './mutate.ts'
import {pingRoutes} from './ping.ts'
import {presenceRoutes} from './presence.ts'
import {queryRoutes} from './query.ts'
import {admit, isLoopback, secure} from './security.ts'
import {studioRoutes} from './studio.ts'
import {usersRoutes} from './users.ts'

export interface ServerOptions {
  store: Store
  queries: QueryPool
  dataDir: string
  assetsDir: string
  projectId: string
  dataset: string
  /** A built Studio to serve at `/`. */
  studioDir: string | null
  /** The address to bind; every request needs a token unless it is a loopback address. */
  host: string
  allowOrigins: readonly string[]
  /** At least one; the first is the default user on loopback. */
  users: readonly User[]
}

/** The API over a store as a fastify instance: `listen` it, or `inject` requests in tests. */
export function buildServer(options: ServerOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    // Paths hold lists of document ids, and the Studio's queries are long.
    routerOptions: {maxParamLength: 64_000},
    http: {maxHeaderSize: 128 * 1024},
    requestTimeout: 0,
  })
  const port = () => {
    const address = app.server.address()
    return typeof address === 'object' && address !== null ? address.port : 80
  }
  const security = {host: options.host, allowOrigins: options.allowOrigins, port}
  const who = identities(options.users, {tokenRequired: !isLoopback(options.host)})
  const closers = new Set<() => void>()
  const context: ApiContext = {
    store: options.store,
    queries: options.queries,
    projectId: options.projectId,
    dataset: options.dataset,
    dataDir: options.dataDir,
    assetsDir: options.assetsDir,
    studioDir: options.studioDir,
    users: options.users,
    origin: () => `http://${nameOf(options.host)}:${port()}`,
    identify: who.identify,
    userOfToken: who.userOfToken,
    admit: (headers) => admit(headers, security),
    onClose: (close) => closers.add(close),
  }
  readBodiesAsBytes(app)
  secure(app, security)
  if (!isLoopback(options.host)) {
    app.addHook('onRequest', async (request) => {
      if (request.method !== 'OPTIONS') who.identify(request)
    })
  }
  app.addHook('preHandler', async (request) => {
    const dataset = pathParam(request, 'dataset')
    if (dataset !== '' && dataset !== options.dataset) {
      throw httpError(404, `Dataset "${dataset}" not found: this server holds "${options.dataset}"`)
    }
  })
  app.addHook('preClose', async () => {
    for (const close of closers) close()
  })
  answerErrors(app)
  for (const routes of ROUTES) app.register(async (scope) => routes(scope, context))
  return app
}

// Bound to every address, this machine is reached by the loopback one.
function nameOf(host: string): string {
  return isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host
}

/** One file each; the order doesn't matter. */
const ROUTES: readonly Routes[] = [
  pingRoutes,
  queryRoutes,
  docRoutes,
  mutateRoutes,
  actionsRoutes,
  historyRoutes,
  exportRoutes,
  listenRoutes,
  liveRoutes,
  usersRoutes,
  miscRoutes,
  assetsRoutes,
  presenceRoutes,
  studioRoutes,
]

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | DatasetError, request, reply) => {
    const answer = error instanceof DatasetError ? error : asDatasetError(error)
    if (answer.status === 500) console.error(`${request.method} ${routeOf(request.url)}:`, error)
    return reply.code(answer.status).send(answer.body)
  })
  app.setNotFoundHandler((_request, reply) => {
    const answer = httpError(404, 'Not Found')
    return reply.code(answer.status).send(answer.body)
  })
  app.all(`${API}/*`, async () => {
    throw httpError(404, 'Not Found')
  })
}

function asDatasetError(error: FastifyError): DatasetError {
  if (error.statusCode === 413) {
    return httpError(413, `Request body is too large: the limit is ${BODY_LIMIT} bytes`)
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return httpError(error.statusCode, error.message)
  }
  // Whatever walks a value that is nested without end uses up the stack; nothing was written then.
  if (error instanceof RangeError) return httpError(400, 'The request is nested too deeply')
  return httpError(500, 'The server failed to answer; its log says why')
}

// Query strings may carry what nobody should find in a log.
function routeOf(url: string): string {
  return url.split('?', 1)[0] ?? ''
}

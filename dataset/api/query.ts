import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {DatasetError} from '../errors.ts'
import {httpError} from '../errors.ts'
import type {Json, JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import {parsePerspective} from '../groq/perspective.ts'
import {SYNC_TAG} from './live.ts'
import {jsonBody} from './body.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam, queryOf} from './context.ts'

/** GROQ queries: `GET /data/query/:dataset?query=&$name=` and the same by POST `{query, params}`. */
export function queryRoutes(app: FastifyInstance, context: ApiContext): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, asked: Asked) => {
    const options = queryOf(request)
    const {id: identity} = context.identify(request)
    const perspective = parsePerspective(options.get('perspective'), pathParam(request, 'version'))
    const started = performance.now()
    const result = await context.queries.run({...asked, perspective, identity})
    const ms = Math.round(performance.now() - started)
    const query =
      options.get('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(asked.query)},`
    return reply
      .type('application/json; charset=utf-8')
      .send(`{${query}"result":${result},"ms":${ms},"syncTags":["${SYNC_TAG}"]}`)
  }
  app.get(`${API}/data/query/:dataset`, (request, reply) =>
    answer(request, reply, fromUrl(request)),
  )
  app.post(`${API}/data/query/:dataset`, (request, reply) =>
    answer(request, reply, fromBody(request)),
  )
}

interface Asked {
  query: string
  params: JsonObject
}

/** Reads `query` and `$name=JSON` from the query string; listeners ask in the same way. */
export function fromUrl(request: FastifyRequest): Asked {
  const options = queryOf(request)
  const params: JsonObject = {}
  for (const [key, value] of options) {
    if (key.startsWith('$')) params[key.slice(1)] = parseParam(key, value)
  }
  return {query: nonEmpty(options.get('query')), params}
}

function fromBody(request: FastifyRequest): Asked {
  const {query, params} = jsonBody(request)
  if (params !== undefined && !isObject(params)) throw httpError(400, 'params must be an object')
  return {query: nonEmpty(query), params: params ?? {}}
}

function nonEmpty(query: Json | undefined): string {
  if (typeof query !== 'string' || query.trim() === '') throw missingQuery()
  return query
}

function missingQuery(): DatasetError {
  return httpError(400, 'The request needs a query')
}

function parseParam(key: string, value: string): Json {
  try {
    const parsed: Json = JSON.parse(value)
    return parsed
  } catch {
    throw httpError(400, `The parameter ${key} must be JSON: text stands in quotation marks`)
  }
}

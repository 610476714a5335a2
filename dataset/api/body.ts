import type {FastifyInstance, FastifyRequest} from 'fastify'
import {httpError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/** Largest body of a request in bytes: the limit of Content Lake. */
export const BODY_LIMIT = 4_000_000

/**
 * Hands every body to its route as a Buffer. Content types are no guide: an uploaded .json file
 * arrives as application/json, and clients post mutations as text/plain.
 */
export function readBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', {parseAs: 'buffer'}, (_request, body, done) => done(null, body))
}

/** The body as a JSON object; anything else is refused with 400. */
export function jsonBody(request: FastifyRequest): JsonObject {
  const {body} = request
  if (!Buffer.isBuffer(body)) throw httpError(400, 'The request needs a JSON object as its body')
  let parsed: unknown
  try {
    parsed = JSON.parse(body.toString('utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    throw httpError(400, `The body of the request is not JSON: ${reason}`)
  }
  if (!isObject(parsed)) throw httpError(400, 'The body of the request must be a JSON object')
  return parsed
}

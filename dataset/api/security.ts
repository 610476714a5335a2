import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {IncomingHttpHeaders} from 'node:http'
import {httpError} from '../errors.ts'

export interface SecurityOptions {
  /** The address that the server binds. */
  host: string
  /** Origins of other sites that may call, such as `http://localhost:5173`. */
  allowOrigins: readonly string[]
  /** The port in use, once listening. */
  port(): number
}

/**
 * Keeps other sites out of the editor's dataset. A page anywhere can make the browser call
 * 127.0.0.1, by a plain form post or by a host name of its own that resolves there (DNS rebinding),
 * so `Host` must be a loopback name and a foreign `Origin` is refused for reads and writes alike,
 * preflight or not. CORS answers name the caller's origin, never `*`.
 */
export function secure(app: FastifyInstance, options: SecurityOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    admit(request.headers, options)
    if (isForeignWrite(request)) throw httpError(403, 'Requests from other sites may not write')
    const origin = request.headers.origin
    if (origin !== undefined) allowOrigin(reply, origin)
    reply.header('X-Content-Type-Options', 'nosniff')
    if (request.method === 'OPTIONS') {
      answerPreflight(request, reply)
      return
    }
    done()
  })
}

/** Throws 421 for a `Host` that isn't this machine's, 403 for an `Origin` that may not call. */
export function admit(headers: IncomingHttpHeaders, options: SecurityOptions): void {
  const host = hostName(headers.host)
  if (!isLoopback(host) && host !== options.host.toLowerCase() && isLoopback(options.host)) {
    throw httpError(421, 'This server answers only to loopback host names')
  }
  const {origin} = headers
  if (origin !== undefined && !isAllowedOrigin(origin, headers, options)) {
    throw httpError(403, `CORS Origin not allowed: ${origin}`)
  }
}

/** True for names and addresses that lead to this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase()
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    /^127(\.\d{1,3}){3}$/.test(name) ||
    name === '[::1]' ||
    name === '::1'
  )
}

function isAllowedOrigin(
  origin: string,
  headers: IncomingHttpHeaders,
  options: SecurityOptions,
): boolean {
  if (options.allowOrigins.includes(origin)) return true
  if (!URL.canParse(origin)) return false
  const {protocol, hostname, port, host} = new URL(origin)
  if (protocol !== 'http:') return false
  if (isLoopback(hostname)) return Number(port || 80) === options.port()
  // Bound to an outside address on purpose: pages that this server itself delivered may call it.
  return !isLoopback(options.host) && host === headers.host
}

// Browsers name the origin of every writing request; one that hides it but admits to come from
// another site is no editor's.
function isForeignWrite(request: FastifyRequest): boolean {
  return (
    !['GET', 'HEAD', 'OPTIONS'].includes(request.method) &&
    request.headers.origin === undefined &&
    request.headers['sec-fetch-site'] === 'cross-site'
  )
}

function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.header('Access-Control-Allow-Origin', origin)
  reply.header('Access-Control-Allow-Credentials', 'true')
  reply.header('Access-Control-Expose-Headers', 'Content-Type, ETag, X-Sanity-Shard')
  reply.header('Vary', 'Origin')
}

function answerPreflight(request: FastifyRequest, reply: FastifyReply): void {
  const wanted = request.headers['access-control-request-headers']
  reply.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
  if (wanted !== undefined) reply.header('Access-Control-Allow-Headers', wanted)
  reply.header('Access-Control-Max-Age', '600')
  reply.code(204).send()
}

function hostName(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d+$/, '')
}

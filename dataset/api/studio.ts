import fastifyStatic from '@fastify/static'
import type {FastifyInstance, FastifyReply} from 'fastify'
import {createHash} from 'node:crypto'
import {readFileSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {httpError} from '../errors.ts'
import type {ApiContext} from './context.ts'
import {pathParam} from './context.ts'
import {isLoopback} from './security.ts'

/**
 * Serves the static files of a built Studio at `/`, with its page for every path that names no
 * file (the Studio's own routes). Only files that were in the folder when the server started are
 * served, by their exact names. A Content Security Policy keeps the page from loading or sending
 * anything elsewhere.
 */
export async function studioRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  const {studioDir} = context
  if (studioDir === null) return
  const files = listFiles(studioDir)
  const hashes = inlineScriptHashes(readFileSync(join(studioDir, PAGE), 'utf8'))
  await app.register(fastifyStatic, {root: studioDir, serve: false, cacheControl: false})

  app.get('/*', async (request, reply) => {
    // The Studio reaches its API under a host name below `localhost`, so it is opened there too.
    if (isLoopback(request.hostname) && request.hostname !== 'localhost') {
      return reply.redirect(`${context.origin()}${request.url}`)
    }
    const path = pathParam(request, '*')
    if (files.has(path) && path !== PAGE) {
      reply.header('Cache-Control', HASHED_NAME.test(path) ? FOR_EVER : 'no-cache')
      return reply.sendFile(path)
    }
    if (NO_PAGE.test(path)) throw httpError(404, 'Not Found')
    return sendPage(reply, contentSecurityPolicy(context.origin(), hashes))
  })
}

/**
 * What a Studio on `origin` may do: run its own scripts and the inline ones of its page (known by
 * their hashes), and talk to this server under any of its host names.
 */
export function contentSecurityPolicy(origin: string, scriptHashes: readonly string[]): string {
  const {host, port} = new URL(origin)
  const here = `http://${host} http://*.localhost:${port || '80'}`
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `img-src 'self' data: blob: ${here}`,
    `media-src 'self' data: blob: ${here}`,
    `connect-src 'self' data: blob: ${here} ${here.replaceAll('http:', 'ws:')}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const PAGE = 'index.html'
/** Folders whose missing files are errors, not routes of the Studio. */
const NO_PAGE = /^(?:static|images|files)\//
const FOR_EVER = 'public, max-age=31536000, immutable'
const HASHED_NAME = /^static\/[^/]*-[\w-]{8}\.\w+$/

function sendPage(reply: FastifyReply, policy: string): FastifyReply {
  reply.header('Content-Security-Policy', policy)
  reply.header('Referrer-Policy', 'same-origin')
  reply.header('Cache-Control', 'no-cache')
  return reply.sendFile(PAGE)
}

function listFiles(dir: string): Set<string> {
  const entries = readdirSync(dir, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return new Set(paths)
}

function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return Array.from(scripts, ([, script]) =>
    createHash('sha256')
      .update(script ?? '')
      .digest('base64'),
  )
}

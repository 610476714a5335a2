import type {FastifyInstance} from 'fastify'
import type {IncomingHttpHeaders, IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocket, WebSocketServer} from 'ws'
import {DatasetError} from '../errors.ts'
import {isObject} from '../json.ts'
import type {JsonObject} from '../json.ts'
import type {ApiContext} from './context.ts'
import type {PresenceHub, PresenceMember} from './presenceHub.ts'
import {createPresenceHub} from './presenceHub.ts'

/**
 * The Studio's WebSocket (`/v…/socket/<dataset>`), which carries presence. `Host` and `Origin` are
 * checked before the upgrade, since browsers let any page open a socket to any host. A client that
 * sends more than a person can do, or doesn't read what it gets, is cut off.
 */
export function presenceRoutes(app: FastifyInstance, context: ApiContext): void {
  const hub = createPresenceHub((authorization) => {
    const token = authorization.replace(/^Bearer\s+/i, '')
    return context.userOfToken(token)?.id ?? null
  })
  const sockets = new WebSocketServer({noServer: true, maxPayload: MESSAGE_LIMIT})
  const tabs = new Map<WebSocket, Liveness>()

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = reasonToRefuse(request, tabs.size, context)
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      const tab: Liveness = {messages: 0, answered: true}
      tabs.set(client, tab)
      client.on('close', () => tabs.delete(client))
      connect(client, tab, hub, userIdOf(request.headers, context))
    })
  }
  app.server.on('upgrade', upgrade)
  const beat = setInterval(() => keepAlive(tabs), HEARTBEAT_MS)
  beat.unref()
  context.onClose(() => {
    clearInterval(beat)
    app.server.off('upgrade', upgrade)
    for (const client of tabs.keys()) client.terminate()
    sockets.close()
  })
}

const SOCKET_PATH = /^\/v(?:X|\d[\d-]*)\/socket\/([^/?]+)(?:\?|$)/

/** Bytes. A tab announces a few paths; its largest messages seen are under 2 KB. */
const MESSAGE_LIMIT = 64 * 1024
/** A tab sends about 5 messages a second at most (the Studio throttles to one each 200 ms). */
const MESSAGES_PER_BEAT = 300
const CONNECTION_LIMIT = 200
/** Bytes that may wait for a client that doesn't read. */
const BACKLOG_LIMIT = 1024 * 1024
const HEARTBEAT_MS = 10_000
/** The text frame by which @sanity/bifur-client knows that the connection lives. */
const HEARTBEAT = '♥'
const POLICY_VIOLATION = 1008

interface Liveness {
  /** Messages since the last heartbeat. */
  messages: number
  answered: boolean
}

function reasonToRefuse(
  request: IncomingMessage,
  connections: number,
  context: ApiContext,
): string | null {
  const [, dataset] = SOCKET_PATH.exec(request.url ?? '') ?? []
  if (dataset !== context.dataset) return '404 Not Found'
  if (connections >= CONNECTION_LIMIT) return '503 Service Unavailable'
  try {
    context.admit(request.headers)
    return null
  } catch (error) {
    return error instanceof DatasetError ? `${error.status} Refused` : '500 Internal Server Error'
  }
}

// A browser can't send a header with a socket; where a token is required it follows as a message.
function userIdOf(headers: IncomingHttpHeaders, context: ApiContext): string | null {
  try {
    return context.identify({headers}).id
  } catch {
    return null
  }
}

function connect(client: WebSocket, tab: Liveness, hub: PresenceHub, userId: string | null): void {
  const member: PresenceMember = {userId, send: (message) => sendTo(client, message)}
  client.on('pong', () => (tab.answered = true))
  client.on('error', () => client.terminate())
  client.on('close', () => hub.leave(member))
  client.on('message', (data, isBinary) => {
    tab.messages += 1
    const request = isBinary ? null : parse(String(data))
    if (request === null) return client.close(POLICY_VIOLATION, 'Not a JSON-RPC request')
    if (tab.messages > MESSAGES_PER_BEAT) return client.close(POLICY_VIOLATION, 'Too many')
    return hub.receive(member, request)
  })
}

function sendTo(client: WebSocket, message: JsonObject): void {
  if (client.readyState !== WebSocket.OPEN) return
  if (client.bufferedAmount > BACKLOG_LIMIT) client.terminate()
  else client.send(JSON.stringify(message))
}

function keepAlive(tabs: Map<WebSocket, Liveness>): void {
  for (const [client, tab] of tabs) {
    if (!tab.answered) {
      client.terminate()
      continue
    }
    tab.messages = 0
    tab.answered = false
    client.ping()
    client.send(HEARTBEAT)
  }
}

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'

/** One connected tab, as the hub sees it. */
export interface PresenceMember {
  /** Null until the member has said who it is, where that is required. */
  userId: string | null
  send(message: JsonObject): void
}

export interface PresenceHub {
  /** Answers one JSON-RPC request of a member, and tells the others what follows from it. */
  receive(member: PresenceMember, request: JsonObject): void
  /** The member's connection is gone: the others hear that its sessions have left. */
  leave(member: PresenceMember): void
}

/** Turns what an `authorization` request carries into a user id; null for a token unknown here. */
export type Authorize = (authorization: string) => string | null

/**
 * Who looks at what: passes the Studio's presence messages between its tabs. The protocol is
 * JSON-RPC 2.0 as @sanity/bifur-client speaks it: `presence_subscribe`, `presence_unsubscribe`,
 * `presence_rollcall`, `presence_announce`, `presence_disconnect`, `authorization`. Nothing is stored;
 * a new tab calls the roll and the others announce themselves again.
 */
export function createPresenceHub(authorize: Authorize): PresenceHub {
  const subscriptions = new Map<string, PresenceMember>()
  const sessions = new Map<PresenceMember, Set<string>>()
  let subscriptionsMade = 0

  function tell(result: JsonObject): void {
    for (const [subscription, member] of subscriptions) {
      const params = {subscription, result}
      member.send({jsonrpc: '2.0', method: 'presence_subscription', params})
    }
  }

  function sayGoodbye(member: PresenceMember, session: string): void {
    sessions.get(member)?.delete(session)
    tell({type: 'disconnect', i: member.userId, m: {session}})
  }

  const methods: Record<string, Method> = {
    authorization: (member, params) => {
      const userId = authorize(textOf(params.authorization))
      if (userId === null) throw new RpcError(UNAUTHORIZED, 'The token is not known here')
      member.userId = userId
      return 'ok'
    },
    presence_subscribe: (member) => {
      subscriptionsMade += 1
      const id = `presence-${subscriptionsMade}`
      subscriptions.set(id, member)
      return id
    },
    presence_unsubscribe: (member, params) => {
      const id = textOf(params.subscriptionId)
      if (subscriptions.get(id) === member) subscriptions.delete(id)
      return 'ok'
    },
    presence_rollcall: (member, params) => {
      tell({type: 'rollCall', i: member.userId, session: textOf(params.session)})
      return 'ok'
    },
    presence_announce: (member, params) => {
      const {sessionId, locations} = readAnnouncement(params.data)
      sessions.set(member, (sessions.get(member) ?? new Set()).add(sessionId))
      tell({type: 'state', i: member.userId, m: {sessionId, locations}})
      return 'ok'
    },
    presence_disconnect: (member, params) => {
      sayGoodbye(member, textOf(params.session))
      return 'ok'
    },
  }

  function answer(member: PresenceMember, request: JsonObject): string {
    const name = typeof request.method === 'string' ? request.method : ''
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined
    if (method === undefined) throw new RpcError(METHOD_NOT_FOUND, 'There is no such method here')
    if (member.userId === null && name !== 'authorization') {
      throw new RpcError(UNAUTHORIZED, 'Send a token first: authorization')
    }
    return method(member, isObject(request.params) ? request.params : {})
  }

  return {
    receive(member, request) {
      const id =
        typeof request.id === 'string' || typeof request.id === 'number' ? request.id : null
      try {
        member.send({jsonrpc: '2.0', id, result: answer(member, request)})
      } catch (error) {
        if (!(error instanceof RpcError)) throw error
        member.send({jsonrpc: '2.0', id, error: {code: error.code, message: error.message}})
      }
    },
    leave(member) {
      for (const [id, subscriber] of subscriptions) {
        if (subscriber === member) subscriptions.delete(id)
      }
      for (const session of sessions.get(member) ?? []) sayGoodbye(member, session)
      sessions.delete(member)
    },
  }
}

type Method = (member: PresenceMember, params: JsonObject) => string

/** Codes of JSON-RPC, and the one that Sanity's server adds for a missing session. */
const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602
const UNAUTHORIZED = 4001

const TEXT_LIMIT = 2000
const LOCATIONS_LIMIT = 50

class RpcError extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value.length <= TEXT_LIMIT) return value
  throw new RpcError(INVALID_PARAMS, `A parameter must be text of at most ${TEXT_LIMIT} characters`)
}

function readAnnouncement(data: unknown): {sessionId: string; locations: JsonObject[]} {
  const {sessionId, locations} = isObject(data) ? data : {}
  if (
    !Array.isArray(locations) ||
    locations.length > LOCATIONS_LIMIT ||
    !locations.every((location) => isObject(location))
  ) {
    throw new RpcError(INVALID_PARAMS, `locations must be at most ${LOCATIONS_LIMIT} objects`)
  }
  return {sessionId: textOf(sessionId), locations}
}

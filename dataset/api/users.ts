import type {FastifyInstance} from 'fastify'
import {httpError} from '../errors.ts'
import {isObject} from '../json.ts'
import type {JsonObject} from '../json.ts'
import type {User} from '../users.ts'
import type {ApiContext} from './context.ts'
import {API, pathParam} from './context.ts'
import {isLoopback} from './security.ts'

/** Who is signed in, who else there is, signing in and out, and what each user keeps here. */
export function usersRoutes(app: FastifyInstance, context: ApiContext): void {
  app.get(`${API}/users/me`, async (request) => currentUser(context.identify(request)))

  app.get(`${API}/users/:ids`, async (request) => {
    const ids = pathParam(request, 'ids').split(',')
    const found = ids.flatMap((id) => context.users.filter((user) => user.id === id))
    if (ids.length > 1) return found.map(publicUser)
    const [user] = found
    if (user === undefined) throw httpError(404, `User "${ids.join()}" not found`)
    return publicUser(user)
  })

  app.get(`${API}/users/me/keyvalue/:keys`, async (request) => {
    const {id} = context.identify(request)
    const keys = pathParam(request, 'keys').split(',')
    return keys.flatMap((key) => {
      const value = context.store.getSetting(scopeOf(id), key)
      return value === null ? [] : [{key, value}]
    })
  })

  app.put(`${API}/users/me/keyvalue`, async (request) => {
    const {id} = context.identify(request)
    const pairs = readPairs(request.body)
    for (const {key, value} of pairs) context.store.setSetting(scopeOf(id), key, value)
    return pairs
  })

  // Somebody without a session, or with the token of another folder, gets a screen to sign in
  // with one button for each of these.
  app.get(`${API}/auth/providers`, async () => ({
    thirdPartyLogin: false,
    providers: context.users.map(({id, name}) => ({
      name: id,
      title: name,
      url: `${context.origin()}${signInPath(id)}`,
    })),
  }))

  app.post(`${API}/auth/logout`, async (_request, reply) => reply.code(204).send())

  app.get('/as/:user', async (request, reply) => {
    const wanted = pathParam(request, 'user').toLowerCase()
    const user = context.users.find(({id}) => id === `local-${wanted}`)
    // The link stands for the token, so it works on this machine only.
    const isHere = isLoopback(request.ip.replace('::ffff:', '')) && isLoopback(request.hostname)
    if (user === undefined || !isHere) throw httpError(404, 'There is no such user here')
    return reply
      .header('Cache-Control', 'no-store')
      .redirect(`${context.origin()}/#token=${encodeURIComponent(user.token)}`)
  })
}

/**
 * The path that signs a browser in as this user, for links that are printed: `/as/ana`. It holds
 * no secret; the server turns it into the token, for callers on this machine only.
 */
export function signInPath(userId: string): string {
  return `/as/${encodeURIComponent(userId.replace('local-', ''))}`
}

function currentUser(user: User): JsonObject {
  const role = {name: 'administrator', title: 'Administrator', description: ''}
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    profileImage: null,
    role: role.name,
    roles: [role],
    provider: 'local',
  }
}

function publicUser({id, name}: User): JsonObject {
  return {id, sanityUserId: id, displayName: name, imageUrl: null}
}

function scopeOf(userId: string): string {
  return `keyvalue:${userId}`
}

interface Pair {
  key: string
  value: unknown
}

function readPairs(body: unknown): Pair[] {
  const pairs = Buffer.isBuffer(body) ? parse(body) : null
  if (!Array.isArray(pairs) || !pairs.every(isPair)) {
    throw httpError(400, 'The body must be a list of {key, value}, each key 1 to 512 characters')
  }
  return pairs
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}

function isPair(value: unknown): value is Pair {
  return (
    isObject(value) &&
    typeof value.key === 'string' &&
    value.key.length > 0 &&
    value.key.length <= 512 &&
    value.value !== undefined
  )
}

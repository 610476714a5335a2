import {timingSafeEqual} from 'node:crypto'
import type {IncomingHttpHeaders} from 'node:http'
import {httpError} from '../errors.ts'
import type {User} from '../users.ts'

export interface Identities {
  identify(request: {headers: IncomingHttpHeaders}): User
  userOfToken(token: string): User | null
}

/** Who calls: the user of the Bearer token; without a token the first user, unless one is required. */
export function identities(users: readonly User[], options: {tokenRequired: boolean}): Identities {
  const userOfToken = (token: string) => users.find((user) => isSame(user.token, token)) ?? null
  const identify = ({headers}: {headers: IncomingHttpHeaders}) => {
    const {authorization} = headers
    const [first] = users
    if (authorization === undefined) {
      if (options.tokenRequired || first === undefined) {
        throw httpError(401, 'This server needs a token: Authorization: Bearer …')
      }
      return first
    }
    const user = userOfToken(authorization.replace(/^Bearer\s+/i, ''))
    if (user === null) throw httpError(401, 'Session not found: the token is not known here')
    return user
  }
  return {identify, userOfToken}
}

function isSame(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

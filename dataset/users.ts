import {randomBytes} from 'node:crypto'
import {readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isObject} from './json.ts'

/** Somebody who works on the dataset; the first is whoever calls without a token. */
export interface User {
  /** Stable id, such as `local-ana`; the author of transactions and the identity of events. */
  id: string
  name: string
  email: string
  /** Secret of at least 32 characters for `Authorization: Bearer`. Never log it. */
  token: string
}

const DEFAULT_NAME = 'Local Editor'

/**
 * The users of a data folder by name, in the order given; one called "Local Editor" when none is.
 * Who was here before keeps id and token; they are kept in `users.json`, readable by its owner only.
 */
export async function ensureUsers(dataDir: string, names: readonly string[]): Promise<User[]> {
  const known = await readUsers(dataDir)
  const wanted = [...new Set(names.map((name) => name.trim()).filter(Boolean))]
  const users: User[] = []
  for (const name of wanted.length > 0 ? wanted : [DEFAULT_NAME]) {
    users.push(known.find((user) => user.name === name) ?? createUser(name, [...known, ...users]))
  }
  const others = known.filter((user) => !users.includes(user))
  const file = join(dataDir, 'users.json')
  await writeFile(`${file}.new`, JSON.stringify([...users, ...others], null, 2), {mode: 0o600})
  await rename(`${file}.new`, file)
  return users
}

function createUser(name: string, others: readonly User[]): User {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const plain = `local-${slug === '' ? 'user' : slug}`
  const isTaken = others.some((user) => user.id === plain)
  const id = isTaken ? `${plain}-${randomBytes(4).toString('hex')}` : plain
  return {id, name, email: `${id}@localhost`, token: randomBytes(32).toString('base64url')}
}

async function readUsers(dataDir: string): Promise<User[]> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(join(dataDir, 'users.json'), 'utf8'))
  } catch {
    return []
  }
  return Array.isArray(content) ? content.filter(isUser) : []
}

function isUser(value: unknown): value is User {
  return (
    isObject(value) &&
    [value['id'], value['name'], value['email'], value['token']].every(
      (field) => typeof field === 'string' && field !== '',
    )
  )
}

import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Json} from './json.ts'
import {isObject} from './json.ts'
import type {User} from './users.ts'

/**
 * The people who work on the dataset in `dataDir`, the default one ("Local Editor") first. Names
 * that are not known yet are added. Kept in `users.json`, readable by its owner only, so that a
 * person's id and token stay the same as long as the folder does.
 *
 * A name is anything with a letter or digit in it, at most 80 characters; "Ana", "ana" and " ANA "
 * are one person, and the first spelling stays. Throws on other names, and when `users.json`
 * doesn't hold users (naming the file).
 */
export function localUsers(dataDir: string, names: readonly string[] = []): User[] {
  const file = join(dataDir, 'users.json')
  const kept = existsSync(file) ? readUsers(file) : []
  const users = kept.length > 0 ? [...kept] : [newUser(DEFAULT_NAME)]
  for (const name of names) {
    const id = userId(name)
    if (!users.some((user) => user.id === id)) users.push(newUser(name))
  }
  if (users.length > kept.length) writeUsers(file, dataDir, users)
  return users
}

/**
 * The id of a local user: `local-` and the name in lower case, whatever is neither letter nor digit
 * made to hyphens. "Ana Lima" is `local-ana-lima`.
 */
export function userId(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  if (slug === '' || name.length > NAME_LIMIT) {
    throw new Error(
      `"${name.slice(0, NAME_LIMIT)}" can't be a user's name: it needs a letter or digit and at most ${NAME_LIMIT} characters.`,
    )
  }
  return `local-${slug}`
}

const DEFAULT_NAME = 'Local Editor'
const NAME_LIMIT = 80

function newUser(name: string): User {
  const id = userId(name)
  return {
    id,
    name: name.trim(),
    email: `${encodeURIComponent(id.replace('local-', ''))}@localhost`,
    token: randomBytes(32).toString('base64url'),
  }
}

function readUsers(file: string): User[] {
  const users: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (Array.isArray(users) && users.every(isUser)) return users
  throw new Error(`${file} doesn't hold a list of users: mend it or delete it.`)
}

function isUser(value: Json): value is Json & User {
  return (
    isObject(value) &&
    [value.id, value.name, value.email, value.token].every((field) => typeof field === 'string') &&
    String(value.token).length >= 32
  )
}

function writeUsers(file: string, dataDir: string, users: User[]): void {
  mkdirSync(dataDir, {recursive: true})
  const written = `${file}.${process.pid}`
  writeFileSync(written, `${JSON.stringify(users, null, 2)}\n`, {mode: 0o600})
  renameSync(written, file)
}

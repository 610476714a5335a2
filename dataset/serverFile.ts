import {randomBytes} from 'node:crypto'
import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isObject} from './json.ts'

/** How other commands reach the server of a data folder. */
export interface ServerAddress {
  /** `http://127.0.0.1:3333` */
  url: string
  pid: number
  /** Token of whoever can read the folder. */
  secret: string
}

/** Leaves the address of a running server in its folder, readable by its owner only. */
export async function writeServerFile(dataDir: string, address: ServerAddress): Promise<void> {
  const file = serverFile(dataDir)
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(temporary, JSON.stringify(address), {mode: 0o600})
  await rename(temporary, file)
}

export async function removeServerFile(dataDir: string): Promise<void> {
  await rm(serverFile(dataDir), {force: true})
}

/** The address a server left, null when there is none; the server may be gone since. */
export async function readServerFile(dataDir: string): Promise<ServerAddress | null> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(serverFile(dataDir), 'utf8'))
  } catch {
    return null
  }
  if (!isObject(content)) return null
  const {url, pid, secret} = content
  if (typeof url !== 'string' || typeof pid !== 'number' || typeof secret !== 'string') return null
  return {url, pid, secret}
}

function serverFile(dataDir: string): string {
  return join(dataDir, 'server.json')
}

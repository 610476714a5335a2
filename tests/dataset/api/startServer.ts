import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {RunningServer, ServeOptions} from '../../../dataset/index.ts'
import {serve} from '../../../dataset/index.ts'

export interface TestServer extends RunningServer {
  dataDir: string
  /** Asks the server as the user of the token, or as the default user. */
  ask(path: string, init?: RequestInit & {token?: string}): Promise<Response>
}

/** A server on a new folder and a free port, until the test is over. */
export async function startServer(options: ServeOptions = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-server-'))
  const server = await serve(dataDir, {port: 0, ...options})
  onTestFinished(() => server.close())
  return {
    ...server,
    dataDir,
    ask: (path, {token, ...init} = {}) =>
      fetch(`${server.url}${path}`, {
        redirect: 'manual',
        ...init,
        headers: {...init.headers, ...(token ? {Authorization: `Bearer ${token}`} : {})},
      }),
  }
}

/** A folder that looks like a built Studio. */
export function fakeStudio(): string {
  const dir = mkdtempSync(join(tmpdir(), 'parley-studio-'))
  mkdirSync(join(dir, 'static'))
  writeFileSync(join(dir, 'index.html'), '<title>Desk</title><script>start()</script>')
  writeFileSync(join(dir, 'static/app-a1b2c3d4.js'), 'start()')
  writeFileSync(join(dir, 'static/manifest.webmanifest'), '{}')
  return dir
}

import {isLoopback, serve, signInPath} from '../../dataset/index.ts'
import {note, print} from '../io.ts'
import type {ServeFlags} from '../parley.ts'
import {studioFolder} from '../studio/studioFolder.ts'
import {untilStopped} from '../untilStopped.ts'

/** `parley serve`: the embedded dataset, and the Studio where there is one to build, until Ctrl-C. */
export async function serveCommand(options: ServeFlags): Promise<number> {
  const studioDir = options.studio ? await studioFolder(note) : undefined
  const server = await serve(options.data, {
    port: options.port,
    host: options.host,
    users: options.user,
    allowOrigins: options.allowOrigin,
    studioDir,
  })
  for (const line of addresses(server, studioDir !== undefined, options.user)) print(line)
  if (!isLoopback(options.host)) {
    print(
      `Other machines can reach it. Every request needs the token of a user: see ${options.data}/users.json.`,
    )
  }
  print('Ctrl-C ends it.')
  await untilStopped()
  await server.close()
  return 0
}

interface Served {
  readonly url: string
  readonly users: readonly {readonly id: string; readonly name: string}[]
}

/** What a person needs to open the Studio and to call the API; each further user gets a link that signs in. */
export function addresses(server: Served, studio: boolean, named: readonly string[]): string[] {
  const page = server.url.replace('//127.0.0.1', '//localhost')
  const lines = studio ? [`Studio  ${page}/`] : []
  lines.push(`API     ${server.url}/v2025-02-19/data/query/production?query=*[_type=="article"]`)
  if (studio) {
    for (const user of server.users.filter(({name}) => named.includes(name))) {
      lines.push(`        ${user.name} signs in at ${page}${signInPath(user.id)}`)
    }
  }
  return lines
}

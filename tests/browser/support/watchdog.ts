import {once} from 'node:events'
import {createServer} from 'node:http'

export interface Watchdog {
  url: string
  close(): Promise<void>
}

/**
 * A proxy that lets nothing through and remembers what was asked of it. Browsers ask a proxy for
 * every address but those of their own machine, so what it has seen is what would have left. A plain
 * GET of `/seen` answers the list.
 */
export async function startWatchdog(): Promise<Watchdog> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    if (request.url === '/seen') {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(seen))
      return
    }
    seen.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

import {createServer, request as sendRequest, type IncomingMessage} from 'node:http'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'
import {onTestFinished} from 'vitest'

/** What happens to one request on its way. */
export type Fault =
  | {readonly kind: 'pass'}
  /** The proxy answers itself, for example that there were too many requests; the dataset hears nothing. */
  | {readonly kind: 'answer'; readonly status: number; readonly headers?: Record<string, string>}
  /** The connection breaks before the dataset hears of it. */
  | {readonly kind: 'drop'}
  /** The dataset does what it is asked; the connection breaks in the middle of the answer. */
  | {readonly kind: 'lose'}
  /** The request arrives twice; the answer is that of the second. */
  | {readonly kind: 'twice'}
  /** The answer takes its time. Milliseconds. */
  | {readonly kind: 'slow'; readonly delay: number}

export interface ProxiedRequest {
  readonly kind: 'mutate' | 'other'
  /** When it came, milliseconds. */
  readonly at: number
  readonly body: string
  readonly fault: Fault['kind']
}

export interface FaultProxy {
  readonly url: string
  readonly requests: readonly ProxiedRequest[]
  /** Requests at one time, at most so far. */
  readonly mostAtOnce: () => number
}

/** A proxy before a dataset that breaks requests as `fault` says, asked for each in the order they come. */
export async function startFaultProxy(
  target: string,
  fault: (kind: 'mutate' | 'other', index: number) => Fault,
): Promise<FaultProxy> {
  const requests: ProxiedRequest[] = []
  let running = 0
  let most = 0
  const server = createServer((incoming, outgoing) => {
    running += 1
    most = Math.max(most, running)
    outgoing.on('close', () => {
      running -= 1
    })
    void handle().catch(() => outgoing.destroy())

    async function handle(): Promise<void> {
      const body = await buffer(incoming)
      const kind = incoming.url?.includes('/data/mutate/') ? 'mutate' : 'other'
      const chosen = fault(kind, requests.filter((earlier) => earlier.kind === kind).length)
      requests.push({kind, at: performance.now(), body: body.toString(), fault: chosen.kind})
      if (chosen.kind === 'drop') {
        incoming.socket.destroy()
        return
      }
      if (chosen.kind === 'answer') {
        outgoing.writeHead(chosen.status, {'content-type': 'application/json', ...chosen.headers})
        outgoing.end(
          JSON.stringify({statusCode: chosen.status, error: 'Made up', message: 'Made up'}),
        )
        return
      }
      if (chosen.kind === 'slow') await wait(chosen.delay)
      if (chosen.kind === 'twice') await forward(target, incoming, body)
      const answer = await forward(target, incoming, body)
      outgoing.writeHead(answer.status, {
        'content-type': 'application/json',
        'content-length': String(answer.body.length),
      })
      if (chosen.kind !== 'lose') {
        outgoing.end(answer.body)
        return
      }
      outgoing.write(answer.body.subarray(0, answer.body.length / 2), () =>
        incoming.socket.destroy(),
      )
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {url: `http://127.0.0.1:${port}`, requests, mostAtOnce: () => most}
}

function forward(
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<{status: number; body: Buffer}> {
  return new Promise((resolve, reject) => {
    const {host: _host, 'accept-encoding': _encoding, ...headers} = incoming.headers
    const outgoing = sendRequest(
      new URL(incoming.url ?? '/', target),
      {method: incoming.method, headers: {...headers, 'content-length': String(body.length)}},
      (answer) => {
        buffer(answer).then(
          (content) => resolve({status: answer.statusCode ?? 0, body: content}),
          reject,
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

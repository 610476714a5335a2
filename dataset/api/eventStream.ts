import type {FastifyReply} from 'fastify'

/** A stream of server-sent events to one client. */
export interface EventStream {
  send(event: {type: string; id?: string; data: unknown}): void
  readonly isOpen: boolean
}

export interface EventStreams {
  /** Answers a request with a stream and takes the reply over. `closed` runs once it has ended. */
  open(reply: FastifyReply, closed: () => void): EventStream
  /** Ends all of them: the server closes. */
  closeAll(): void
}

/** Bytes that wait for a client at most; one that reads slower loses its stream and asks again. */
const BUFFER_LIMIT = 16_000_000

/** Clients give a stream up after 45 seconds of silence. Milliseconds. */
const COMMENT_INTERVAL = 15_000

export function createEventStreams(): EventStreams {
  const open = new Set<FastifyReply['raw']>()
  return {
    open(reply, closed) {
      const {raw} = reply
      reply.hijack()
      raw.writeHead(200, {
        ...textHeaders(reply),
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-cache, no-transform',
        Connection: 'keep-alive',
        'X-Accel-Buffering': 'no',
      })
      open.add(raw)
      const write = (text: string) => {
        if (raw.destroyed || raw.writableEnded) return
        raw.write(text)
        // Waiting for a client would hold up everybody else's writes.
        if (raw.writableLength > BUFFER_LIMIT) raw.destroy()
      }
      const comments = setInterval(() => write(':\n\n'), COMMENT_INTERVAL)
      comments.unref()
      raw.on('close', () => {
        clearInterval(comments)
        open.delete(raw)
        closed()
      })
      // A client that goes away in the middle of an event is no failure of the server.
      raw.on('error', () => raw.destroy())
      return {
        send: ({type, id, data}) =>
          write(
            `event: ${type}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`,
          ),
        get isOpen() {
          return !raw.destroyed && !raw.writableEnded
        },
      }
    },
    closeAll() {
      // One that doesn't read would never come to its end.
      for (const raw of open) {
        if (raw.writableLength > 0) raw.destroy()
        else raw.end()
      }
    },
  }
}

// What the security hooks have set, CORS among it, would be lost with the hijacked reply.
function textHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
}

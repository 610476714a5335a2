import type {Readable} from 'node:stream'

/**
 * The lines of a UTF-8 stream, without their ends. Only line feeds end a line (`\r` before one goes
 * too): `node:readline` also breaks at U+2028, which JSON text may hold.
 */
export async function* readLines(stream: Readable): AsyncIterable<string> {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}

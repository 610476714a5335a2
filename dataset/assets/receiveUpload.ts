import {createHash, randomUUID} from 'node:crypto'
import {createWriteStream} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {httpError} from '../errors.ts'

export interface Upload {
  /** The bytes, on disk; to be moved or removed by the caller. */
  path: string
  /** Hexadecimal, of all bytes. */
  sha1: string
  size: number
  /** The first bytes, as many as were asked for. */
  head: Buffer
}

export interface UploadLimits {
  /** Bytes; a larger upload is refused with 413, which names the limit. */
  maxBytes: number
  headBytes: number
}

/** Writes an upload to a new file in `dir`, synced to disk; leaves none behind when it fails. */
export async function receiveUpload(
  body: Readable,
  dir: string,
  limits: UploadLimits,
): Promise<Upload> {
  await mkdir(dir, {recursive: true})
  const path = join(dir, `.upload-${randomUUID()}`)
  const hash = createHash('sha1')
  const head: Buffer[] = []
  let size = 0

  async function* measure(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      if (size < limits.headBytes) head.push(chunk.subarray(0, limits.headBytes - size))
      size += chunk.length
      if (size > limits.maxBytes) throw tooLarge(limits.maxBytes)
      hash.update(chunk)
      yield chunk
    }
  }

  try {
    await pipeline(body, measure, createWriteStream(path, {flags: 'wx', flush: true}))
  } catch (error) {
    await rm(path, {force: true})
    throw error
  }
  return {path, sha1: hash.digest('hex'), size, head: Buffer.concat(head)}
}

/** The refusal of an upload over `maxBytes`, in words for whoever uploads. */
export function tooLarge(maxBytes: number): Error {
  const megabytes = Math.floor(maxBytes / 1_000_000)
  return httpError(413, `The file is too large: uploads may have up to ${megabytes} MB`)
}

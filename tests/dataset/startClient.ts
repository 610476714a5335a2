import type {SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import type {ServeOptions} from '../../dataset/index.ts'
import type {TestServer} from './api/startServer.ts'
import {startServer} from './api/startServer.ts'

/** A client of a server on a new folder that sees every document as it is stored. */
export async function startClient(
  options: ServeOptions = {},
): Promise<{client: SanityClient; server: TestServer}> {
  const server = await startServer(options)
  return {client: createClient({...server.clientConfig, perspective: 'raw'}), server}
}

/** What a promise rejects with; fails when it doesn't. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}

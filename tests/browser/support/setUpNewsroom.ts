import type {SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, inject} from 'vitest'
import type {RunningServer} from '../../../dataset/index.ts'
import {serve} from '../../../dataset/index.ts'
import type {OpenOptions} from './setUpBrowser.ts'
import {setUpBrowser} from './setUpBrowser.ts'

export interface Newsroom {
  /** Sees drafts, published documents and versions as they are stored. */
  readonly client: SanityClient
  /** A document as it is stored now, for `expect.poll`. */
  stored(id: string): () => ReturnType<SanityClient['getDocument']>
  /** Opens a tab of the Studio: see `setUpBrowser`. */
  open(path: string, options?: OpenOptions): Promise<Page>
}

/** An embedded dataset with the built Studio and the users Local Editor, Ana and Ben, for a file. */
export function setUpNewsroom(): Newsroom {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-newsroom-'))
  const browser = setUpBrowser()
  let server: RunningServer

  beforeAll(async () => {
    const users = ['Local Editor', 'Ana', 'Ben']
    server = await serve(dataDir, {port: 0, studioDir: inject('studioDir'), users})
  })
  afterAll(async () => {
    await server.close()
    rmSync(dataDir, {recursive: true, force: true})
  })

  const newsroom: Newsroom = {
    get client() {
      return createClient({...server.clientConfig, perspective: 'raw'})
    },
    stored: (id) => () => newsroom.client.getDocument(id),
    open: (path, options) =>
      browser.open(server.url.replace('127.0.0.1', 'localhost'), path, options),
  }
  return newsroom
}

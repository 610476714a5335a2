import type {SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, inject, onTestFinished} from 'vitest'
import type {RunningServer} from '../../../dataset/index.ts'
import {serve} from '../../../dataset/index.ts'

export interface Newsroom {
  /** Sees drafts, published documents and versions as they are stored. */
  readonly client: SanityClient
  readonly url: string
  /**
   * Opens a tab of the Studio at a path, as the default user or as another (`ana`, `ben`), each of
   * whom has a browser session of their own. After the test the page must have had no error that
   * nobody caught.
   */
  open(path: string, as?: string): Promise<Page>
}

/** One embedded dataset with the built Studio and three users, for all tests of a file. */
export function useNewsroom(): Newsroom {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-newsroom-'))
  const sessions = new Map<string, Promise<BrowserContext>>()
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    const options = {port: 0, studioDir: inject('studioDir'), users: ['Local Editor', 'Ana', 'Ben']}
    server = await serve(dataDir, options)
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(dataDir, {recursive: true, force: true})
  })

  async function signIn(user: string): Promise<BrowserContext> {
    const session = await browser.newContext({viewport: {width: 1600, height: 1000}})
    if (user === '') return session
    const page = await session.newPage()
    await page.goto(`${newsroom.url}/as/${user}`)
    await page.waitForFunction(() => !location.hash.includes('token'))
    await page.close()
    return session
  }

  const newsroom: Newsroom = {
    get client() {
      return createClient({...server.clientConfig, perspective: 'raw'})
    },
    get url() {
      return server.url.replace('127.0.0.1', 'localhost')
    },
    async open(path, as = '') {
      const session = sessions.get(as) ?? signIn(as)
      sessions.set(as, session)
      const page = await (await session).newPage()
      closeAfterTest(page)
      await page.goto(`${newsroom.url}${path}`)
      return page
    },
  }
  return newsroom
}

function closeAfterTest(page: Page): void {
  const problems: string[] = []
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('crash', () => problems.push('The page crashed'))
  onTestFinished(async ({task}) => {
    if (task.result?.state === 'fail') await page.screenshot({path: pictureOf(task.name)})
    await page.close()
    expect(problems).toEqual([])
  })
}

/** Where to look at what the page showed when a test failed. */
function pictureOf(test: string): string {
  const file = `${test.replaceAll(/\W+/g, '-').slice(0, 60)}.png`
  return join(import.meta.dirname, '../../../node_modules/.cache/parley/failed', file)
}

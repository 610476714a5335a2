import type {SanityClient} from '@sanity/client'
import {createClient} from '@sanity/client'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {chromium} from 'playwright-core'
import {afterAll, beforeAll, inject, onTestFinished} from 'vitest'
import type {RunningServer} from '../../../dataset/index.ts'
import {serve} from '../../../dataset/index.ts'
import {expectNoProblems, watchPage} from './watchPage.ts'

export interface Newsroom {
  /** Sees drafts, published documents and versions as they are stored. */
  client: SanityClient
  dataDir: string
  url: string
  /** Opens the Studio at a path in a browser session of its own, as the default user or another. */
  open(path: string, options?: OpenOptions): Promise<Page>
  /** Opens another tab in the session of this page. */
  openTab(beside: Page, path: string): Promise<Page>
}

export interface OpenOptions {
  /** Name of the user, as in the link that signs in: `ana`. */
  as?: string
  /** Takes the place of the check that the page raised no error. */
  onProblems?: (problems: string[]) => void
}

/** One embedded dataset with the built Studio for all tests of a file; each page is checked for errors. */
export function useNewsroom(): Newsroom {
  let server: RunningServer
  let browser: Browser
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-newsroom-'))

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

  return {
    dataDir,
    get client() {
      return createClient({...server.clientConfig, perspective: 'raw'})
    },
    get url() {
      return server.url.replace('127.0.0.1', 'localhost')
    },
    async open(path, options = {}) {
      const context = await browser.newContext({viewport: {width: 1600, height: 1000}})
      const page = await context.newPage()
      const problems = watchPage(page)
      onTestFinished(async ({task}) => {
        if (task.result?.state === 'fail') await page.screenshot({path: shotOf(task.name)})
        await context.close()
        ;(options.onProblems ?? expectNoProblems)(problems)
      })
      if (options.as) await page.goto(`${this.url}/as/${options.as}`)
      await page.goto(`${this.url}${path}`)
      return page
    },
    async openTab(beside, path) {
      const page = await beside.context().newPage()
      const problems = watchPage(page)
      onTestFinished(() => expectNoProblems(problems))
      await page.goto(`${this.url}${path}`)
      return page
    },
  }
}

function shotOf(name: string): string {
  const file = `${name.replaceAll(/\W+/g, '-').slice(0, 60)}.png`
  return join(import.meta.dirname, '../../../node_modules/.cache/parley/failed', file)
}

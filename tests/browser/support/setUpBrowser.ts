import {join} from 'node:path'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, inject, onTestFinished} from 'vitest'

export interface OpenOptions {
  /** Another user than the default one, as in the link that signs in: `ana`. */
  as?: string
  /** Errors that the test brings about and that nobody can catch in the page. */
  tolerate?: RegExp
}

export interface StudioBrowser {
  /**
   * Opens a tab of the Studio that is served at `origin`. Each user has a browser session of their
   * own, kept for the file. After the test the page must have had no error that nobody caught.
   */
  open(origin: string, path: string, options?: OpenOptions): Promise<Page>
}

/** The one browser of all tests, for the tests of a file. */
export function setUpBrowser(): StudioBrowser {
  const sessions = new Map<string, Promise<BrowserContext>>()
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser.close())

  async function signIn(origin: string, user: string): Promise<BrowserContext> {
    const session = await browser.newContext({viewport: {width: 1600, height: 1000}})
    if (user === '') return session
    const page = await session.newPage()
    await page.goto(`${origin}/as/${user}`)
    await page.waitForFunction(() => !location.hash.includes('token'))
    await page.close()
    return session
  }

  return {
    async open(origin, path, {as = '', tolerate} = {}) {
      const session = sessions.get(as) ?? signIn(origin, as)
      sessions.set(as, session)
      const page = await (await session).newPage()
      closeAfterTest(page, tolerate)
      await page.goto(`${origin}${path}`)
      return page
    },
  }
}

function closeAfterTest(page: Page, tolerate?: RegExp): void {
  const problems: string[] = []
  page.setDefaultTimeout(30_000)
  page.on('pageerror', ({message}) => {
    if (!tolerate?.test(message)) problems.push(message)
  })
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

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
   * own, and a tab that one test is done with takes the next one to its path, as a link would. After
   * the test the page must have had no error that nobody caught.
   */
  open(origin: string, path: string, options?: OpenOptions): Promise<Page>
}

interface Session {
  context: BrowserContext
  /** Tabs that no test uses now. */
  idle: Page[]
}

/** The one browser of all tests, for the tests of a file. */
export function setUpBrowser(): StudioBrowser {
  const sessions = new Map<string, Promise<Session>>()
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser.close())

  async function signIn(origin: string, user: string): Promise<Session> {
    const context = await browser.newContext({viewport: {width: 1600, height: 1000}})
    if (user === '') return {context, idle: []}
    const page = await context.newPage()
    await page.goto(`${origin}/as/${user}`)
    await page.waitForFunction(() => !location.hash.includes('token'))
    return {context, idle: [page]}
  }

  return {
    async open(origin, path, {as = '', tolerate} = {}) {
      const signingIn = sessions.get(as) ?? signIn(origin, as)
      sessions.set(as, signingIn)
      const session = await signingIn
      const used = session.idle.pop()
      const page = used ?? (await session.context.newPage())
      watchUntilTestEnds(page, session, tolerate)
      page.setDefaultTimeout(60_000)
      await (used ? followLink(page, path) : page.goto(`${origin}${path}`))
      return page
    },
  }
}

async function followLink(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', {state: null}))
  }, path)
}

function watchUntilTestEnds(page: Page, session: Session, tolerate?: RegExp): void {
  const problems: string[] = []
  const note = ({message}: Error) => {
    if (!tolerate?.test(message)) problems.push(message)
  }
  page.on('pageerror', note)
  onTestFinished(async ({task}) => {
    page.off('pageerror', note)
    const isWell = task.result?.state !== 'fail' && problems.length === 0
    if (!isWell && !page.isClosed()) await page.screenshot({path: pictureOf(task.name)})
    if (isWell && (await leave(page))) session.idle.push(page)
    else await page.close()
    expect(problems).toEqual([])
  })
}

/** Takes a tab to the empty desk; false when it doesn't get there, as a form may still be closing. */
async function leave(page: Page): Promise<boolean> {
  if (page.isClosed()) return false
  await followLink(page, '/')
  const form = page.getByTestId('form-view')
  return form.waitFor({state: 'detached', timeout: 5_000}).then(
    () => true,
    () => false,
  )
}

/** Where to look at what the page showed when a test failed. */
function pictureOf(test: string): string {
  const file = `${test.replaceAll(/\W+/g, '-').slice(0, 60)}.png`
  return join(import.meta.dirname, '../../../node_modules/.cache/parley/failed', file)
}

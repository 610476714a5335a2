import {chromium} from 'playwright-core'
import type {TestProject} from 'vitest/node'
import {buildStudio} from '../../../scripts/studio/buildStudio.ts'
import {findChromium} from './findChromium.ts'
import {startWatchdog} from './watchdog.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    browser: string
    /** Folder of the built Studio. */
    studioDir: string
    /** Answers the outside addresses that the browser has tried to reach, as a JSON list. */
    watchdog: string
  }
}

/** Builds the Studio and starts the browser, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [{dir}, {executablePath, env}, watchdog] = await Promise.all([
    buildStudio(),
    findChromium(),
    startWatchdog(),
  ])
  const browser = await chromium.launchServer({
    executablePath,
    env: {...process.env, ...env},
    // Everything that isn't for this machine goes to the watchdog, and nowhere else.
    args: [...FLAGS, `--proxy-server=${watchdog.url}`],
  })
  project.provide('browser', browser.wsEndpoint())
  project.provide('studioDir', dir)
  project.provide('watchdog', watchdog.url)
  return async () => {
    await browser.close()
    await watchdog.close()
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

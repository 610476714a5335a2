import {expect, inject, test} from 'vitest'
import {article, paragraph} from './support/documents.ts'
import {pathOf, textField} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()

/** What Chromium asks for itself, whatever page is open: to sign in, to fill in forms, to update. */
const BROWSERS_OWN =
  /^\w+ (?:https?:\/\/)?(?:accounts\.google\.com|(?:content-autofill|update|optimizationguide-pa|safebrowsing)\.googleapis\.com|clients2\.google\.com|(?:redirector|edgedl\.me)\.gvt1\.com)\b/

async function seenByWatchdog(): Promise<string[]> {
  const seen: string[] = await (await fetch(`${inject('watchdog')}/seen`)).json()
  return seen.filter((request) => !BROWSERS_OWN.test(request))
}

test('the watchdog sees what the browser asks of other machines', async () => {
  const page = await newsroom.open('/')
  await page.goto('http://parley.example.com/').catch(() => null)
  await page.close()
  expect(await seenByWatchdog()).toContain('GET http://parley.example.com/')
})

test('no request leaves the machine, in no part of the Studio', async () => {
  await newsroom.client.create(article('local', {body: [paragraph('p1', 'The envoy spoke.')]}))
  const page = await newsroom.open('/')
  const asked = new Set<string>()
  page.on('response', (response) => asked.add(new URL(response.url()).hostname))
  await page.getByText('Articles', {exact: true}).waitFor()
  await page.goto(new URL(pathOf('article', 'local'), page.url()).href)
  await textField(page, 'headline').fill('Still here')
  await expect.poll(newsroom.stored('drafts.local')).toMatchObject({headline: 'Still here'})
  await page.getByTestId('button-resources-menu').click()
  await page.keyboard.press('Escape')
  await page.getByTestId('studio-search').click()
  await page.keyboard.press('Escape')
  await page.getByRole('link', {name: 'Vision'}).click()
  await page.locator('.cm-content').first().click()
  await page.keyboard.type('{"stories": count(*[_type == "article"])')
  await page.getByRole('button', {name: 'Fetch'}).click()
  await page.getByText('stories').last().waitFor()

  // Other tests use the same browser: they count as well.
  expect((await seenByWatchdog()).filter((url) => !url.includes('parley.example.com'))).toEqual([])
  expect([...asked].filter((host) => !/(?:^|\.)localhost$/.test(host))).toEqual([])
  const fonts = await page.evaluate(() =>
    Array.from(document.fonts).flatMap(({family, status}) => (status === 'loaded' ? [family] : [])),
  )
  expect(fonts).toContain('Inter')
})

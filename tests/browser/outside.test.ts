import {expect, inject, test} from 'vitest'
import {article, paragraph} from './support/documents.ts'
import {pathOf, textField} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()

const seenByWatchdog = async (): Promise<string[]> =>
  (await fetch(`${inject('watchdog')}/seen`)).json()

test('the watchdog sees what the browser asks of other machines', async () => {
  const page = await newsroom.open('/')
  await page.goto('http://parley.example.com/').catch(() => null)
  expect(await seenByWatchdog()).toContain('GET http://parley.example.com/')
})

test('no request leaves the machine, in no part of the Studio', async () => {
  const before = (await seenByWatchdog()).length
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
  await page.getByText('Vision', {exact: true}).click()
  await page.getByText('Fetch', {exact: true}).waitFor()

  expect((await seenByWatchdog()).slice(before)).toEqual([])
  expect([...asked].filter((host) => !/(?:^|\.)localhost$/.test(host))).toEqual([])
  const fonts = await page.evaluate(() =>
    Array.from(document.fonts).flatMap(({family, status}) => (status === 'loaded' ? [family] : [])),
  )
  expect(fonts).toContain('Inter')
})

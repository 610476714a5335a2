import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {article} from './support/documents.ts'
import {pathOf, publish, textField} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()
const {stored} = newsroom

/** A story whose headline was published as "Talks begin" and changed to "Talks stall" in a draft. */
async function openChangedStory(id: string): Promise<Page> {
  await newsroom.client.create(article(id))
  const page = await newsroom.open(pathOf('article', id))
  await textField(page, 'headline').fill('Talks begin')
  await expect.poll(stored(`drafts.${id}`)).toMatchObject({headline: 'Talks begin'})
  await publish(page)
  await expect.poll(stored(id)).toMatchObject({headline: 'Talks begin'})
  await textField(page, 'headline').fill('Talks stall')
  await expect.poll(stored(`drafts.${id}`)).toMatchObject({headline: 'Talks stall'})
  await page.getByTestId('pane-footer-document-status').click()
  return page
}

test('Review changes shows what a draft changes, and one change is taken back', async () => {
  const page = await openChangedStory('reviewed')
  const changes = page.getByTestId('review-changes-pane').last()
  await expect.poll(() => changes.locator('del').allTextContents()).toEqual(['begin'])
  expect(await changes.locator('ins').allTextContents()).toEqual(['stall'])

  await changes.getByTestId('single-change-revert-button-headline').click()
  await page.getByRole('button', {name: 'Revert change', exact: true}).last().click()
  await expect.poll(stored('drafts.reviewed')).toMatchObject({headline: 'Talks begin'})
})

test('the history leads back to an earlier state', async () => {
  const page = await openChangedStory('returned')
  await page.getByText('History', {exact: true}).click()
  const events = page.getByTestId('timeline-item-button')
  await expect.poll(async () => (await events.allInnerTexts()).join()).toMatch(/Edited.*Published/s)
  await events.filter({hasText: 'Published'}).first().click()
  await expect.poll(() => textField(page, 'headline').inputValue()).toBe('Talks begin')

  await page.getByRole('button', {name: 'Revert to revision'}).click()
  await page.getByRole('button', {name: 'Confirm'}).click()
  await expect.poll(stored('drafts.returned')).toMatchObject({headline: 'Talks begin'})
  expect(await stored('returned')()).toMatchObject({headline: 'Talks begin'})
})

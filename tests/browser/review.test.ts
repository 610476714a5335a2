import {expect, test} from 'vitest'
import {article, reference, source, statement, weakLink} from './support/documents.ts'
import {chooseAction} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()
const {stored} = newsroom

const found = {reviewState: 'pending', source: weakLink('ministry', 'source')}

async function importFinds(...ids: string[]): Promise<void> {
  const transaction = newsroom.client.transaction()
  transaction.createIfNotExists(article('story')).createIfNotExists(source('ministry'))
  for (const id of ids) transaction.create(statement(id, 'story', found))
  await transaction.commit()
}

test('a find is approved in the inbox: it leaves the list and its links bind', async () => {
  await importFinds('good')
  const page = await newsroom.open('/desk/review;statements')
  await page.getByText('the talks will go on (good)').click()
  await page.getByText('To review', {exact: true}).last().waitFor()
  await page.getByRole('button', {name: 'Approve'}).click()
  await page.getByText('Approved', {exact: true}).waitFor()
  await expect.poll(stored('good')).toMatchObject({reviewState: 'approved'})
  expect((await stored('good')())?.source).toEqual(reference('ministry'))
  await page.getByTestId('document-list-pane').getByText('(good)').waitFor({state: 'detached'})
  await expect(newsroom.client.delete('ministry')).rejects.toMatchObject({statusCode: 409})
})

test('a wrong find is rejected and stays, so that the next import knows it', async () => {
  await importFinds('wrong')
  const page = await newsroom.open('/desk/review;statements;wrong')
  await chooseAction(page, 'Reject')
  await expect.poll(stored('wrong')).toMatchObject({reviewState: 'rejected', source: {_weak: true}})
  await page.getByText('Rejected', {exact: true}).first().waitFor()
})

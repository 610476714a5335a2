import {expect, test} from 'vitest'
import {article} from './support/documents.ts'
import {pathOf, textField} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()
const {stored} = newsroom

test('two people see each other in the field where one of them works, until she leaves', async () => {
  await newsroom.client.create(article('shared'))
  const ben = await newsroom.open(pathOf('article', 'shared'), {as: 'ben'})
  const ana = await newsroom.open(pathOf('article', 'shared'), {as: 'ana'})
  await textField(ana, 'headline').click()
  await textField(ana, 'headline').fill('Written by Ana')
  // Avatars beside a field have an arrow that points at it.
  const avatar = ben.locator('[data-ui="Avatar"][data-arrow-position][title="Ana"]').first()
  await avatar.waitFor()
  await expect.poll(stored('drafts.shared')).toMatchObject({headline: 'Written by Ana'})

  await ana.close()
  await avatar.waitFor({state: 'detached'})
})

test('two people who type into one field end with the same text, and nothing is lost', async () => {
  await newsroom.client.create(article('typed-by-two', {headline: '|'}))
  const path = pathOf('article', 'typed-by-two')
  const pages = await Promise.all([
    newsroom.open(path, {as: 'ana'}),
    newsroom.open(path, {as: 'ben'}),
  ])
  const fields = pages.map((page) => textField(page, 'headline'))
  for (const field of fields) await expect.poll(() => field.inputValue()).toBe('|')
  const [ana, ben] = fields
  await ana!.press('Home')
  await ben!.press('End')
  await Promise.all([
    ana!.pressSequentially('aaaaaaaaaaaaaaaaaaaa', {delay: 40}),
    ben!.pressSequentially('bbbbbbbbbbbbbbbbbbbb', {delay: 40}),
  ])

  const letters = (text: string) => text.split('').toSorted().join('')
  const everything = letters(`|${'a'.repeat(20)}${'b'.repeat(20)}`)
  const draft = async () => (await stored('drafts.typed-by-two')())?.headline ?? ''
  await expect.poll(async () => letters(await draft())).toBe(everything)
  for (const field of fields) {
    await expect.poll(async () => (await field.inputValue()) === (await draft())).toBe(true)
  }
})

test("who is signed in by a link writes under that person's name", async () => {
  await newsroom.client.create(article('signed'))
  const page = await newsroom.open(pathOf('article', 'signed'), {as: 'ben'})
  await textField(page, 'headline').fill('Written by Ben')
  await expect.poll(stored('drafts.signed')).toMatchObject({headline: 'Written by Ben'})
  const {events} = await newsroom.client.request({
    url: '/data/history/production/events/documents/drafts.signed',
  })
  expect(events['drafts.signed']).toMatchObject([
    {type: 'createDocumentVersion', author: 'local-ben'},
  ])
})

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

// Whole words at a time: letter by letter on both sides, the vendor's patches (diff-match-patch, best effort) can
// lose a letter of long runs of one letter, with @sanity/mutator alone and no server as well.
test('two people who write into one field at once end with the same text, and nothing is lost', async () => {
  await newsroom.client.create(article('typed-by-two', {headline: '|'}))
  const path = pathOf('article', 'typed-by-two')
  const pages = await Promise.all([
    newsroom.open(path, {as: 'ana'}),
    newsroom.open(path, {as: 'ben'}),
  ])
  const [ana, ben] = pages
  const headline = async () => (await stored('drafts.typed-by-two')())?.headline ?? '|'
  const letters = (text: string) => text.split('').toSorted().join('')
  let written = '|'
  for (const [first, last] of [
    ['Ministers ', ' in Oslo'],
    ['Two ', ' on Monday'],
    ['Report: ', ', again'],
  ] as const) {
    for (const page of pages) {
      await expect
        .poll(async () => (await textField(page, 'headline').inputValue()) === (await headline()))
        .toBe(true)
    }
    await textField(ana!, 'headline').press('Home')
    await textField(ben!, 'headline').press('End')
    await Promise.all([ana!.keyboard.insertText(first), ben!.keyboard.insertText(last)])
    written += first + last
    await expect.poll(async () => letters(await headline())).toBe(letters(written))
  }
  for (const page of pages) {
    await expect
      .poll(async () => (await textField(page, 'headline').inputValue()) === (await headline()))
      .toBe(true)
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

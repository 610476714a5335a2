import {expect, test} from 'vitest'
import {article, organization, paragraph, source, statement} from './support/documents.ts'
import {
  chooseAction,
  doubleClickWord,
  pathOf,
  pickReference,
  publish,
  referenceField,
  textField,
} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()
const {stored} = newsroom

test('the desk opens signed in, without a login screen, and a list leads to a document', async () => {
  await newsroom.client.create(article('listed'))
  const page = await newsroom.open('/')
  await page.getByText('Articles', {exact: true}).click()
  await page.getByText('All articles').click()
  await page.getByText('Talks go on (listed)').click()
  await expect.poll(() => textField(page, 'headline').inputValue()).toBe('Talks go on (listed)')
  expect(await page.getByText('Choose login provider').count()).toBe(0)
})

test('typing makes a draft and leaves what is published; publishing brings it over', async () => {
  await newsroom.client.create(article('typed'))
  const page = await newsroom.open(pathOf('article', 'typed'))
  await textField(page, 'headline').fill('A new headline')
  await expect.poll(stored('drafts.typed')).toMatchObject({headline: 'A new headline'})
  expect(await stored('typed')()).toMatchObject({headline: 'Talks go on (typed)'})

  await publish(page)
  await expect.poll(stored('typed')).toMatchObject({headline: 'A new headline'})
  expect(await stored('drafts.typed')()).toBeUndefined()
  await page.getByText('was published').first().waitFor()
})

test('a list follows what others write', async () => {
  const page = await newsroom.open('/desk/organization')
  await page.getByText('Organizations').first().waitFor()
  await newsroom.client.create(organization('live', 'Ministry of Water'))
  await page.getByText('Ministry of Water').waitFor()
  await newsroom.client.patch('live').set({name: 'Ministry of Rivers'}).commit()
  await page.getByText('Ministry of Rivers').waitFor()
  await newsroom.client.delete('live')
  await page.getByText('Ministry of Rivers').waitFor({state: 'detached'})
  expect(await stored('live')()).toBeUndefined()
})

test('a second tab shows what is typed in the first', async () => {
  await newsroom.client.create(article('two-tabs'))
  const first = await newsroom.open(pathOf('article', 'two-tabs'))
  const second = await newsroom.open(pathOf('article', 'two-tabs'))
  await expect.poll(() => textField(second, 'headline').inputValue()).toContain('two-tabs')
  await textField(first, 'headline').fill('Seen in both')
  await expect.poll(() => textField(second, 'headline').inputValue()).toBe('Seen in both')
  await expect.poll(stored('drafts.two-tabs')).toMatchObject({headline: 'Seen in both'})
})

test('a source is searched for and picked', async () => {
  await newsroom.client
    .transaction()
    .create(article('picked-in'))
    .create(source('s-harbour', {label: 'Harbour Union'}))
    .create(source('s-ferry', {label: 'Ferry Operators'}))
    .create(statement('picked', 'picked-in'))
    .commit()
  const page = await newsroom.open(pathOf('statement', 'picked'))
  await pickReference(referenceField(page, 'source'), 'harb', 'Harbour Union')
  await expect.poll(stored('drafts.picked')).toMatchObject({source: {_ref: 's-harbour'}})
  await publish(page)
  await expect.poll(stored('picked')).toMatchObject({
    source: {_type: 'reference', _ref: 's-harbour'},
  })
})

test('words of a story are marked as a statement', async () => {
  const body = [paragraph('p1', 'The envoy said: guarantees.')]
  await newsroom.client
    .transaction()
    .create(article('marked', {body}))
    .create(statement('mark-target', 'marked', {text: 'guarantees first'}))
    .commit()
  const page = await newsroom.open(pathOf('article', 'marked'))
  const story = page.getByTestId('field-body')
  await doubleClickWord(story.getByText('The envoy said'), 'guarantees')
  await story.getByRole('button', {name: 'Attribution'}).click()
  const dialog = page.getByTestId('popover-edit-dialog')
  await pickReference(dialog.getByTestId('autocomplete'), 'guarantees', 'guarantees first')

  const draft = stored('drafts.marked')
  await expect
    .poll(async () => (await draft())?.body[0].markDefs)
    .toMatchObject([{_type: 'attribution', statement: {_ref: 'mark-target', _weak: true}}])
  const {markDefs, children} = (await draft())?.body[0] ?? {}
  expect(children).toMatchObject([
    {text: 'The envoy said: ', marks: []},
    {text: 'guarantees', marks: [markDefs[0]._key]},
    {text: '.', marks: []},
  ])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByTestId('mark-attribution').textContent()).toBe('guarantees')
})

test('a draft is thrown away', async () => {
  await newsroom.client.create(article('discarded'))
  const page = await newsroom.open(pathOf('article', 'discarded'))
  await textField(page, 'headline').fill('Not like this')
  await expect.poll(stored('drafts.discarded')).toMatchObject({headline: 'Not like this'})
  await chooseAction(page, 'Discard changes')
  await page.getByRole('button', {name: 'Discard changes'}).click()
  await expect.poll(stored('drafts.discarded')).toBeUndefined()
  await expect.poll(() => textField(page, 'headline').inputValue()).toContain('discarded')
})

test('what was published is taken back and stays as a draft', async () => {
  await newsroom.client.create(article('withdrawn'))
  const page = await newsroom.open(pathOf('article', 'withdrawn'))
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  await page.getByRole('button', {name: 'Unpublish now'}).click()
  await expect.poll(stored('withdrawn')).toBeUndefined()
  expect(await stored('drafts.withdrawn')()).toMatchObject({headline: 'Talks go on (withdrawn)'})
})

test('what others rest on is not deleted, and the editor is told', async () => {
  await newsroom.client
    .transaction()
    .create(article('kept'))
    .create(statement('resting', 'kept'))
    .commit()
  const page = await newsroom.open(pathOf('article', 'kept'))
  await chooseAction(page, 'Delete')
  await page.getByText('the talks will go on (resting)').waitFor()
  await page.getByRole('button', {name: 'Delete anyway'}).click()
  await page
    .getByText(/references|referenced/i)
    .first()
    .waitFor()
  expect(await stored('kept')()).toMatchObject({headline: 'Talks go on (kept)'})
})

test('an unreferenced document is deleted', async () => {
  await newsroom.client.create(article('deleted'))
  const page = await newsroom.open(pathOf('article', 'deleted'))
  await chooseAction(page, 'Delete')
  await page.getByRole('button', {name: /^Delete/}).click()
  await expect.poll(stored('deleted')).toBeUndefined()
})

test('a picture is uploaded, shown and kept with its size', async () => {
  const name = 'Elena Marku'
  await newsroom.client.create({_id: 'pictured', _type: 'official', name, reviewState: 'approved'})
  const page = await newsroom.open(pathOf('official', 'pictured'))
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=='
  const upload = page.getByTestId('file-input-upload-button-sanity-default')
  await upload.scrollIntoViewIfNeeded()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), upload.click()])
  const buffer = Buffer.from(png, 'base64')
  await chooser.setFiles({name: 'marku.png', mimeType: 'image/png', buffer})
  await expect.poll(stored('drafts.pictured')).toMatchObject({image: {asset: {_type: 'reference'}}})
  const draft = await stored('drafts.pictured')()
  expect(await stored(draft?.image.asset._ref)()).toMatchObject({
    _type: 'sanity.imageAsset',
    originalFilename: 'marku.png',
    metadata: {dimensions: {width: 2, height: 3}},
  })
  const shown = page.getByTestId('image-input').locator('img').first()
  await expect
    .poll(() => shown.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
    .toBe(2)
})

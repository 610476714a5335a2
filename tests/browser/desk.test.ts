import {expect, test} from 'vitest'
import {pathOf, textField} from './support/form.ts'
import {setUpNewsroom} from './support/setUpNewsroom.ts'

const newsroom = setUpNewsroom()

const negotiation = {
  _type: 'negotiation',
  title: 'Border talks',
  slug: {_type: 'slug', current: 'border-talks'},
  kind: 'peace',
  reviewState: 'approved',
}

test('a round that is made inside a negotiation belongs to it', async () => {
  await newsroom.client.create({_id: 'border', ...negotiation})
  const page = await newsroom.open('/desk/negotiations;border;rounds')
  await page.getByText('Rounds', {exact: true}).last().waitFor()
  await page.getByTestId('action-intent-button').last().click()
  await textField(page, 'ordinal').fill('2')
  const made = '*[_type == "negotiationRound"]{ordinal, "negotiation": negotiation._ref}'
  await expect
    .poll(() => newsroom.client.fetch(made))
    .toEqual([{ordinal: 2, negotiation: 'border'}])
})

test('a link to a negotiation leads to its form', async () => {
  await newsroom.client.create({_id: 'linked', ...negotiation, title: 'River talks'})
  const page = await newsroom.open(pathOf('negotiation', 'linked'))
  await expect.poll(() => textField(page, 'title').inputValue()).toBe('River talks')
})

import {expect, test} from 'vitest'
import {talksOf} from './support/bracketed.ts'

const opening =
  'Talks between [Norvia] and [Sund] are about water. The third round, held in Oslo on 4 May,'

test.each([
  ['got no further than the agenda.', 'no-agreement'],
  ['got further than the agenda.', 'unknown'],
  ['ended with none of the numbers agreed.', 'no-agreement'],
  ['closed without a conclusion.', 'no-agreement'],
  ['ended with a handshake on the cash and on nothing else.', 'partial-agreement'],
  ['lasted six hours. The chapter on water was closed by common accord.', 'agreement'],
  ['lasted six hours. The window on the water was closed by an usher.', 'unknown'],
  ['was long. Talks on a ceasefire fail.', 'no-agreement'],
  ['was long. The sides sign a ceasefire.', 'agreement'],
  ['was long. The visitors sign a guest book.', 'unknown'],
])('the third round %s', (end, outcome) => {
  const {rounds} = talksOf(`${opening} ${end}`)
  expect(rounds.find(({ordinal}) => ordinal === 3)?.outcome).toBe(outcome)
})

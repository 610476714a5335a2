import {expect, test} from 'vitest'
import {grammaticalNumber} from '../../../schemas/shared/plural.ts'

test.each([
  ['a diplomat', false],
  ['an official familiar with the talks', false],
  ['one of the diplomats', false],
  ['another source', false],
  ['two officials', true],
  ['several people briefed on the talks', true],
  ['12 witnesses', true],
])('"%s" counts', (label, plural) => {
  expect(grammaticalNumber(label)).toEqual({plural, how: 'certain'})
})

test.each([
  ['diplomatic sources', true],
  ['people familiar with the matter', true],
  ['police', true],
  ['Security officials in Islamabad', true],
  ['senior official in the talks', false],
  ['witness', false],
  ['Western diplomat', false],
])('"%s" has the form of its noun', (label, plural) => {
  expect(grammaticalNumber(label)).toEqual({plural, how: 'likely'})
})

test.each(['a group of officials', 'staff', 'the delegation', ''])('"%s" is open', (label) => {
  expect(grammaticalNumber(label)).toBeNull()
})

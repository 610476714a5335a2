import {describe, expect, test} from 'vitest'
import {findDurations} from '../../../../importer/analyze/talks/durations.ts'

const lengths = (sentence: string) =>
  findDurations(sentence).map(({hours, qualifier}) => [hours, qualifier])

test.each([
  ['a marathon 14-hour session', [[14, 'exact']]],
  ['they met for barely 40 minutes', [[0.67, 'about']]],
  ['more than 13 hours on sunday', [[13, 'more-than']]],
  ['just under nine hours', [[9, 'less-than']]],
  ['roughly ten hours', [[10, 'about']]],
  ['a little over an hour', [[1, 'more-than']]],
  ['for an hour and a half', [[1.5, 'exact']]],
  ['four hours and 40 minutes', [[4.67, 'exact']]],
  [
    'took four and a half and seven hours',
    [
      [4.5, 'exact'],
      [7, 'exact'],
    ],
  ],
  [
    'four hours on sunday and three on monday',
    [
      [4, 'exact'],
      [3, 'exact'],
    ],
  ],
  ['three quarters of an hour', [[0.75, 'exact']]],
  ['an hour and three quarters', [[1.75, 'exact']]],
  ['six and a quarter hours', [[6.25, 'exact']]],
  ["tuesday's lasted almost four.", [[4, 'about']]],
  [
    'the second took six hours; the third, last thursday, eleven.',
    [
      [6, 'exact'],
      [11, 'exact'],
    ],
  ],
  ["the truce lasted four days, monday's storm longer", []],
])('%s', (sentence, expected) => {
  expect(lengths(sentence)).toEqual(expected)
})

describe('clock times', () => {
  test.each([
    ['from 9 a.m. to 4:30 p.m.', [[7.5, 'exact']]],
    ['from 10am to 1.30pm', [[3.5, 'exact']]],
    ['between 22:00 and 03:15', [[5.25, 'exact']]],
    ['the talks opened at 10:15 and rose at 14:45', [[4.5, 'exact']]],
    ['we sat at ten and rose at half past one', [[3.5, 'exact']]],
    ['the talks ran until 3 a.m.', [[null, null]]],
  ])('%s', (sentence, expected) => {
    expect(lengths(sentence)).toEqual(expected)
  })
})

test.each([
  'within 48 hours',
  'two hours ago',
  'a 24-hour strike',
  'three hours later',
  "14 days' notice",
  'two hours of shelling',
])('%s is no sitting', (sentence) => {
  expect(lengths(sentence)).toEqual([])
})

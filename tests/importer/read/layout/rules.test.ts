import {describe, expect, test} from 'vitest'
import {LINE_RULES} from '../../../../importer/read/layout/rules/rules.ts'

describe.each(LINE_RULES)('rule $name', ({pattern, examples, counterExamples}) => {
  test.each(examples)('takes %j', (line) => {
    expect(pattern.test(line)).toBe(true)
  })

  test.each(counterExamples)('leaves %j', (line) => {
    expect(pattern.test(line)).toBe(false)
  })
})

test('every rule has a name of its own, a reason, an example and a counter-example', () => {
  expect(new Set(LINE_RULES.map(({name}) => name)).size).toBe(LINE_RULES.length)
  const bare = LINE_RULES.filter(
    ({reason, examples, counterExamples}) =>
      reason === '' || examples.length === 0 || counterExamples.length === 0,
  )
  expect(bare.map(({name}) => name)).toEqual([])
})

test('sentences of prose are taken by no rule', () => {
  const prose = [
    'The talks ended on Monday without a deal.',
    'Share prices fell after the minister spoke.',
    'Related talks on fuel are due in May, officials said.',
    'Follow-up talks are planned for the autumn.',
    'Photographs of the signing were banned by both sides.',
    'More than 13 hours of talks ended in nothing.',
    'By Monday the two sides had stopped talking.',
    'Updated figures were shown to both delegations on 3 May.',
    'Contact groups met in Oslo on the same day.',
    'Correction officers walked out of the talks on Friday.',
    'Subscribers to the fund have sued the ministry.',
    'Copyright talks resumed in Geneva.',
    'If you were on the committee, you would want the hardest test you could get.',
    'The union leads in two of three ports. [IBD/TIPP]',
    'The company said it would buy the line. (Reuters)',
    'The deal covers 4,000 couriers.',
  ]
  const taken = prose.filter((line) => LINE_RULES.some(({pattern}) => pattern.test(line)))
  expect(taken).toEqual([])
})

test('no rule chokes on a line of its own words', () => {
  // A pattern that backtracks without end shows as a test that never comes back.
  const lines = LINE_RULES.flatMap(({examples}) => examples).map(
    (line) => `${line} `.repeat(400).slice(0, 398) + '!',
  )
  const fired = lines.filter((line) => LINE_RULES.some(({pattern}) => pattern.test(line)))
  expect(fired.length).toBeLessThan(lines.length)
})

import {describe, expect, test} from 'vitest'
import {MENTION_RULES} from '../../../../importer/analyze/talks/mentionRules.ts'
import {readMentions} from '../../../../importer/analyze/talks/readMentions.ts'
import {sentenceOf} from './support/bracketed.ts'

const rulesIn = (sentence: string) =>
  readMentions(sentenceOf(sentence).masked, true).map(({rule}) => rule)

test.each(MENTION_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  expect(rulesIn(rule.example)).toContain(name)
  expect(rulesIn(rule.counter)).not.toContain(name)
})

describe('numbers of rounds', () => {
  const ordinals = (sentence: string) =>
    readMentions(sentenceOf(sentence).masked, true).map(({ordinal}) => ordinal)

  test.each([
    ['The twenty-first session opened.', 21],
    ['The 14th meeting ended.', 14],
    ['An initial round was held in Doha.', 1],
    ['Round 7 opens on Monday.', 7],
  ])('%s', (sentence, ordinal) => {
    expect(ordinals(sentence)).toContain(ordinal)
  })

  test('the first for years is no first round', () => {
    expect(ordinals('It was the first meeting since 2019.')).toEqual([null])
  })
})

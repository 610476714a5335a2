import {expect, test} from 'vitest'
import {DEMAND_RULES} from '../../../../importer/analyze/talks/demandRules.ts'
import {KIND_RULES} from '../../../../importer/analyze/talks/kindRules.ts'
import {compile} from '../../../../importer/analyze/talks/marks.ts'
import {sentenceOf} from './support/bracketed.ts'

test.each(DEMAND_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const found = (sentence: string) => {
    const {masked} = sentenceOf(sentence)
    return rule.when.test(masked) && compile(rule.pattern).test(masked)
  }
  expect(found(rule.example)).toBe(true)
  expect(found(rule.counter)).toBe(false)
})

test.each(KIND_RULES.map((rule) => [rule.kind, rule] as const))('words of %s', (_, rule) => {
  expect(rule.example.toLowerCase().search(rule.words)).toBeGreaterThanOrEqual(0)
  expect(rule.counter.toLowerCase().search(rule.words)).toBe(-1)
})

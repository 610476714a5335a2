import {describe, expect, test} from 'vitest'
import {OUTCOME_RULES, STATUS_RULES} from '../../../../importer/analyze/talks/statusRules.ts'

const holds = (pattern: RegExp, sentence: string) => sentence.toLowerCase().search(pattern) >= 0

describe.each([
  ['status', STATUS_RULES],
  ['outcome', OUTCOME_RULES],
])('the rules for the %s of a round', (_, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(holds(rule.pattern, rule.example)).toBe(true)
    expect(holds(rule.pattern, rule.counter)).toBe(false)
  })
})

import {describe, expect, test} from 'vitest'
import {applyRoleRules, compileRules} from '../../../../importer/analyze/talks/applyRoleRules.ts'
import {HOST_RULES} from '../../../../importer/analyze/talks/hostRules.ts'
import {MEDIATOR_RULES} from '../../../../importer/analyze/talks/mediatorRules.ts'
import {PARTY_RULES} from '../../../../importer/analyze/talks/partyRules.ts'
import {sentenceOf} from './support/bracketed.ts'

const TABLES = [
  ['party', PARTY_RULES],
  ['mediator', MEDIATOR_RULES],
  ['host', HOST_RULES],
] as const

describe.each(TABLES)('the rules for a %s', (part, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const own = compileRules([rule])
    const where = rule.headlineOnly ? 'headline' : 'body'
    const found = applyRoleRules(sentenceOf(rule.example, where), own)
    expect(found.map((claim) => claim.part)).toContain(part)
    expect(applyRoleRules(sentenceOf(rule.counter, where), own)).toEqual([])
  })
})

describe('who is meant', () => {
  test('a person named with title is the mediator, not the state', () => {
    const sentence = sentenceOf(
      'The talks were mediated by the [Omani] foreign minister, <Badr Albusaidi>.',
    )
    const ids = applyRoleRules(sentence, compileRules(MEDIATOR_RULES)).map(({id}) => id)
    expect(new Set(ids)).toEqual(new Set(['Badr Albusaidi']))
  })

  test('two chairs are both mediators', () => {
    const sentence = sentenceOf(
      'The co-chairs, <Ana Silva> and <Pekka Niemi>, steered the plenary.',
    )
    const ids = applyRoleRules(sentence, compileRules(MEDIATOR_RULES)).map(({id}) => id)
    expect(ids).toEqual(['Ana Silva', 'Pekka Niemi'])
  })
})

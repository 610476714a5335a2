import {describe, expect, test} from 'vitest'
import {AGREEMENT_RULES} from '../../../../importer/analyze/talks/agreementRules.ts'
import {compile} from '../../../../importer/analyze/talks/marks.ts'
import {sentenceOf, talksOf} from './support/bracketed.ts'

test.each(AGREEMENT_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const found = (sentence: string) => compile(rule.pattern).test(sentenceOf(sentence).masked)
  expect(found(rule.example)).toBe(true)
  expect(found(rule.counter)).toBe(false)
})

function agreementsOf(marked: string) {
  const {agreements, text} = talksOf(marked)
  return agreements.map(({name, kind, status, dateSigned, signatories}) => ({
    name: text.slice(name.start, name.end),
    kind,
    status,
    signed: dateSigned?.date ?? null,
    signatories,
  }))
}

describe('agreements', () => {
  test('what both sides signed, when, and of which kind', () => {
    const text =
      '[Norvia] and [Sund] ended the third round of peace talks in Oslo on Tuesday. After 14 hours both sides signed a framework agreement on the withdrawal of the rebels on Tuesday night.'
    expect(agreementsOf(text)).toEqual([
      {
        name: 'framework agreement',
        kind: 'peace-agreement',
        status: 'signed',
        signed: '2026-05-05',
        signatories: ['Norvia', 'Sund'],
      },
    ])
  })

  test('belongs to the round that it came of', () => {
    const text =
      '[Norvia] and [Sund] met in Aqaba in April for a first round of talks, which brought nothing. The second round of talks, in Oslo on Tuesday, ended with a ceasefire.'
    const {agreements, rounds} = talksOf(text)
    expect(rounds.find(({id}) => id === agreements[0]?.round)).toMatchObject({ordinal: 2})
  })

  test('a signature outranks what was reached before it', () => {
    const text =
      'Talks between [Norvia] and [Sund] resumed on Monday. The negotiators reached a trade deal on Monday. On Tuesday [Norvia] and [Sund] signed the trade deal in Oslo.'
    expect(agreementsOf(text)).toMatchObject([{status: 'signed', signed: '2026-05-05'}])
  })

  test.each([
    ['what was not signed', 'They have not signed a ceasefire.'],
    ['what is to be signed', 'They will sign a ceasefire on Friday.'],
    ['what hangs on a condition', 'The bridge opens once the ceasefire was signed.'],
    ['what a side only says', '"We signed a ceasefire on Monday," a negotiator said.'],
    ['a treaty of another time', 'In 1994 they signed a ceasefire on the river.'],
  ])('does not take for one: %s', (_name, sentence) => {
    expect(
      agreementsOf(`Talks between [Norvia] and [Sund] resumed on Monday. ${sentence}`),
    ).toEqual([])
  })
})

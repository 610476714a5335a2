import {expect, test} from 'vitest'
import type {FoundStatement} from '../../../../importer/analyze/analysis.ts'
import {linkStatements} from '../../../../importer/analyze/talks/linkStatements.ts'
import {readProse} from '../../../../importer/analyze/text/readProse.ts'
import {talksOf} from './support/bracketed.ts'

/** The round that a statement with this content is linked to, by its ordinal; null for none. */
function ordinalOfRound(marked: string, content: string): number | null {
  const {text, rounds} = talksOf(marked)
  const start = text.indexOf(content)
  const statement: FoundStatement = {
    id: 'statement-1',
    source: null,
    speaker: null,
    inferredSpeaker: false,
    cue: [],
    content: [{start, end: start + content.length}],
    type: 'indirect',
    stance: 'says',
    via: null,
    round: null,
    rule: 'test',
    confidence: 1,
  }
  const [linked] = linkStatements(
    [statement],
    rounds,
    readProse(text, [{start: 0, end: text.length}]),
  )
  return rounds.find(({id}) => id === linked?.round)?.ordinal ?? null
}

const ARTICLE =
  '[Norvia] and [Sund] ended the third round of talks in Oslo on Tuesday without a deal. The second round, in Riga on 2 April, had been polite, the envoy said. He said the third round was louder than the second round. Nobody slept, he added.'

test('a statement belongs to the round that its content tells of', () => {
  expect(ordinalOfRound(ARTICLE, 'The second round, in Riga on 2 April, had been polite')).toBe(2)
})

test('two rounds in one statement leave it open', () => {
  expect(ordinalOfRound(ARTICLE, 'the third round was louder than the second round')).toBeNull()
})

test('a statement that tells of no round is linked to none', () => {
  expect(ordinalOfRound(ARTICLE, 'Nobody slept')).toBeNull()
})

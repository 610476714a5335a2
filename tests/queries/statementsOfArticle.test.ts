import {expect, test} from 'vitest'
import {STATEMENTS_OF_ARTICLE_QUERY} from '../../queries/index.ts'
import {NOW, run} from './dataset.ts'
import {
  saidAnonymously,
  saidAnonymouslyByMistake,
  saidByName,
  saidByNameInOpen,
  saidByNobody,
  saidInOtherRound,
  saidOnBackground,
  saidUnnamed,
} from './expected.ts'

const statementsOf = (articleId: string) => run(STATEMENTS_OF_ARTICLE_QUERY, {articleId, now: NOW})

test('come in the order of the text with their sources; those without a passage last', async () => {
  expect(await statementsOf('open')).toEqual([
    saidAnonymouslyByMistake,
    saidAnonymously,
    // Block k1 stands after block k10.
    saidByNameInOpen,
    saidByNobody,
    saidInOtherRound,
  ])
})

test('are given of a story whose embargo has ended', async () => {
  expect(await statementsOf('lapsed')).toEqual([saidByName, saidOnBackground, saidUnnamed])
})

test.each([
  'embargoed',
  'unreadable-embargo',
  'withheld',
  'rejected',
  'only-a-draft',
  'only-in-a-release',
  'gone',
])('are not given of the story %s', async (articleId) => {
  expect(await statementsOf(articleId)).toEqual([])
})

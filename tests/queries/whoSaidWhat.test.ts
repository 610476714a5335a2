import {expect, test} from 'vitest'
import {WHO_SAID_WHAT_QUERY} from '../../queries/index.ts'
import {NOW, run} from './dataset.ts'
import {
  harbourTalks,
  lapsed,
  open,
  saidAnonymously,
  saidAnonymouslyByMistake,
  saidByName,
  saidByNameInOpen,
  saidByNobody,
  saidOnBackground,
  saidUnnamed,
} from './expected.ts'

test('a negotiation has the statements of its rounds, its demands and its stories', async () => {
  expect(await run(WHO_SAID_WHAT_QUERY, {slug: 'harbour-talks', now: NOW})).toEqual({
    ...harbourTalks,
    issue: 'pay',
    // Not the one of a round of other talks, though its story is about these as well.
    statements: [
      {...saidAnonymously, article: open},
      {...saidAnonymouslyByMistake, article: open},
      {...saidByNameInOpen, article: open},
      {...saidByNobody, article: open},
      {...saidOnBackground, article: lapsed},
      {...saidUnnamed, article: lapsed},
      {...saidByName, article: lapsed},
    ],
  })
})

test('talks that only a story under embargo tells of are not given', async () => {
  expect(await run(WHO_SAID_WHAT_QUERY, {slug: 'secret-talks', now: NOW})).toBeNull()
})

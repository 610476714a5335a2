import {describe, expect, test} from 'vitest'
import {analyze} from '../../../../importer/analyze/analyze.ts'
import {articleOf} from '../entities/readArticleOf.ts'

const roundsOf = (...lines: string[]) =>
  analyze({...articleOf(...lines), publishedAt: '2026-08-27T10:00:00+00:00'}).rounds.map(
    ({ordinal, place, status, start, end}) =>
      [ordinal, place, status, start?.date ?? null, end?.date ?? null] as const,
  )
const OPENING =
  'Talks between the Harwich Dockers Union and the Harwich Port Authority were held twice, in Brugg and in Oslo.'

describe('a timeline with rounds as headings', () => {
  const rounds = roundsOf(
    OPENING,
    'FIRST ROUND - BRUGG, OCT 6-8, 2025',
    'The sides agree on an agenda.',
    'SECOND ROUND - OSLO, JUNE 29-JULY 3, 2026',
    'Talks are suspended on the fifth day after a strike near Harwich.',
  )

  test('capitals are read as names, months and days', () => {
    expect(rounds).toContainEqual([1, 'Brugg', 'concluded', '2025-10-06', '2025-10-08'])
  })

  test('the talks below a heading are of its round', () => {
    expect(rounds).toContainEqual([2, 'Oslo', 'suspended', '2026-06-29', '2026-07-03'])
    expect(rounds).toHaveLength(2)
  })

  test('one line alone makes no timeline', () => {
    const one = roundsOf(
      'Talks between the Harwich Dockers Union and the Harwich Port Authority opened in Brugg on Monday.',
      'SECOND ROUND',
      'Talks were suspended in Oslo on Tuesday.',
    )
    expect(one).not.toContainEqual([2, null, 'suspended', null, null])
  })
})

describe('rounds to come', () => {
  const coming = (sentence: string) =>
    roundsOf(
      'The third round of talks between the Harwich Dockers Union and the Harwich Port Authority ended in Oslo on Tuesday without a deal.',
      sentence,
    ).find(([ordinal]) => ordinal === 4)

  test('two days next to each other are its first and its last', () => {
    expect(coming('The fourth round will be held in Brugg on 8 and 9 September.')).toEqual([
      4,
      'Brugg',
      'scheduled',
      '2026-09-08',
      '2026-09-09',
    ])
  })

  test('two days apart are not', () => {
    expect(coming('The fourth round will be held in Brugg on 8 or 15 September.')?.[4]).toBeNull()
  })
})

test('a fifth week after talks is no fifth round', () => {
  const rounds = roundsOf(
    'Rubbish could pile up for a fifth week after talks between the Harwich Dockers Union and the Harwich Port Authority broke up on Wednesday without agreement.',
  )
  expect(rounds.map(([ordinal]) => ordinal)).toEqual([null])
})

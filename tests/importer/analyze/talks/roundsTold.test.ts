import {describe, expect, test} from 'vitest'
import {talksOf} from './support/bracketed.ts'

const opening = 'The third round of talks between [Norvia] and [Sund] ended in Oslo on Tuesday'
const roundsOf = (text: string) =>
  talksOf(text).rounds.map(({ordinal, place, status}) => [ordinal, place, status])
const ordinalsOf = (text: string) => talksOf(text).rounds.map(({ordinal}) => ordinal)

describe('what else has rounds', () => {
  test.each([
    'The second round of vaccinations in the camp was completed on Saturday.',
    'The second round of the county spelling bee is at the library on Friday.',
    'The second round of the municipal by-election is due on Sunday.',
    'The first round of the draft is set for Friday.',
  ])('%s', (sentence) => {
    expect(ordinalsOf(`${opening} without a deal. ${sentence}`)).toEqual([3])
  })

  test('talks about an election are talks', () => {
    const text = `${opening}. The second round of talks on the election was held in Brugg on 20 April.`
    expect(roundsOf(text)).toContainEqual([2, 'Brugg', 'concluded'])
  })
})

describe('rounds told by their number alone', () => {
  test.each([
    ['The fourth opened in Brugg on Wednesday and is still going on.', [4, 'Brugg', 'ongoing']],
    ['The second broke up in Brugg on 20 April.', [2, 'Brugg', 'concluded']],
    ['A fourth could follow in Brugg on 20 May.', [4, 'Brugg', 'scheduled']],
  ])('%s', (sentence, round) => {
    expect(roundsOf(`${opening} without a deal. ${sentence}`)).toContainEqual(round)
  })

  test('a day of the month is none', () => {
    const text = `${opening} without a deal. A fourth round, fixed for the 21st, was put off. The lorries left on the 19th.`
    expect(ordinalsOf(text)).toEqual([3, 4])
  })

  test('the consultations just spoken of', () => {
    const text = `${opening} with a truce. A paper wrote that the bills of the second consultations were never paid. Those consultations, held in Brugg in March, ended without agreement.`
    expect(roundsOf(text)).toContainEqual([2, 'Brugg', 'concluded'])
  })
})

test('the first part of a session that goes on elsewhere', () => {
  const text =
    'The second part of the third session of the talks between [Norvia] and [Sund] opened in Oslo on Monday. The first part of the session, in Hanoi in March, ended without agreement.'
  expect(roundsOf(text).map(([ordinal, place]) => [ordinal, place])).toEqual([
    [3, 'Oslo'],
    [3, 'Hanoi'],
  ])
})

test('a fifth time after four', () => {
  const text =
    'The [Elk Board|government-body] and the [Town of Brugg|government-body] will sit down a fifth time on Tuesday, after four meetings. The one sentence, agreed on at the hall in Grover on Monday night, took two hours.'
  expect(roundsOf(text)).toEqual([
    [5, null, 'scheduled'],
    [4, 'Grover', 'concluded'],
  ])
})

describe('a timeline of fragments', () => {
  const text =
    'Talks between the [League|other] and the [Players Union|union] have failed.\n3 April: First session, Brugg. Five hours.\n17 April: Second session, Oslo. Cancelled after a death.\n24 April: Second session, held by video. It lasts roughly 90 minutes. No agreement.'
  const rounds = talksOf(text).rounds

  test('a session that was cancelled and the one in its place are two', () => {
    expect(rounds.map(({ordinal, place, status}) => [ordinal, place, status])).toEqual([
      [1, 'Brugg', 'concluded'],
      [2, 'Oslo', 'cancelled'],
      [2, null, 'concluded'],
    ])
  })

  test('a length alone is that of the session before', () => {
    expect(rounds[0]?.sessions.map(({date, hours}) => [date, hours])).toEqual([['2026-04-03', 5]])
  })
})

test('a saint in the name of a town', () => {
  const text =
    "The fourth round of the talks between [Norvia] and [Sund] was held in St. George's on Monday."
  expect(roundsOf(text)).toEqual([[4, "St. George's", 'concluded']])
})

test('"agreed after 45 minutes" is no deal on minutes', () => {
  const text = `${opening}. The second round, on 21 April, broke up with nothing agreed after about 45 minutes.`
  expect(ordinalsOf(text)).toEqual([3, 2])
})

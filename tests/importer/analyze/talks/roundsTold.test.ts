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

describe('lengths of sittings', () => {
  const sessionsOf = (text: string) =>
    talksOf(text).rounds.flatMap(({sessions}) =>
      sessions.map(({date, hours, qualifier}) => [date, hours, qualifier]),
    )

  test('the first day and the second', () => {
    const text =
      'The fourth round of talks between [Norvia] and [Sund] was held in Oslo on Monday and Tuesday. The first day lasted five hours. The second was over in less than one.'
    expect(sessionsOf(text)).toEqual([
      ['2026-05-04', 5, 'exact'],
      ['2026-05-05', 1, 'less-than'],
    ])
  })

  test('the unit was printed in the sentence before', () => {
    const text =
      'The fourth round of talks between [Norvia] and [Sund] took six hours on Tuesday. The third, on 14 April in Brugg, had ended after two, with no agreement.'
    expect(sessionsOf(text)).toContainEqual(['2026-04-14', 2, 'exact'])
  })

  test('what ended at 2 a.m. after eleven hours began the evening before', () => {
    const text =
      'The deal between [Norvia] and [Sund] was signed at 2 a.m. on Tuesday at the end of a sitting of 11 hours, after three days of talks in Oslo.'
    expect(sessionsOf(text)).toContainEqual(['2026-05-04', 11, 'exact'])
  })

  test('over in 35 minutes', () => {
    expect(sessionsOf(`${opening}. Tuesday's session was over in 30 minutes.`)).toContainEqual([
      '2026-05-05',
      0.5,
      'exact',
    ])
  })
})

describe('what is said of a round', () => {
  test('no date for another one changes nothing', () => {
    const text = `${opening} without a deal. The second, on 21 April, took seven hours. No date was set for another.`
    expect(roundsOf(text)).toContainEqual([2, null, 'concluded'])
  })

  test('due to end on Friday', () => {
    const text =
      'The seventh consultations between [Norvia] and [Sund] opened in Lomé on Monday under the [Community], which suspended the country last year. The talks are due to end on Friday.'
    expect(roundsOf(text)).toEqual([[7, 'Lomé', 'ongoing']])
  })

  test('it was the second time the two had sat down', () => {
    const text =
      '[Norvia] and [Sund] agreed on a formula on Tuesday after six hours of talks in Oslo. It was the second time the two had sat down since February.'
    expect(ordinalsOf(text)).toEqual([2])
  })

  test('a month that is not that of the day is another round', () => {
    const text = `${opening}. The negotiators will meet again on 2 June. A fifth round is expected in Brugg in July.`
    expect(roundsOf(text)).toContainEqual([5, 'Brugg', 'scheduled'])
  })

  test.each([
    ['with an agreement on the date and none on the lists.', 'partial-agreement'],
    ['after they settled on travel days and nothing else.', 'partial-agreement'],
    ['with no list at all.', 'no-agreement'],
  ])('%s', (end, outcome) => {
    expect(talksOf(`${opening} ${end}`).rounds[0]?.outcome).toBe(outcome)
  })
})

test('each day of a list goes with the meeting before it', () => {
  const text =
    'The first meeting of [Norvia] and [Sund] on a coalition was held on 2 April, the second on 4 April and the third, which lasted six hours, on 9 April.'
  expect(talksOf(text).rounds.map(({ordinal, end}) => [ordinal, end?.date])).toEqual([
    [1, '2026-04-02'],
    [2, '2026-04-04'],
    [3, '2026-04-09'],
  ])
})

describe('numbers that are only implied', () => {
  test.each([
    ['They had met twice before.', 3],
    ['It took them four meetings, and a fifth may follow.', 4],
  ])('%s', (sentence, ordinal) => {
    const text = `Talks between [Norvia] and [Sund] ended in Oslo on Tuesday without a deal. ${sentence}`
    expect(ordinalsOf(text)[0]).toBe(ordinal)
  })
})

describe('rounds that left the sides apart', () => {
  const outcomesOf = (text: string) => talksOf(text).rounds.map(({outcome}) => outcome)

  test.each([
    ['ended in Oslo on Tuesday with both sides further apart than before', 'no-agreement'],
    ['ended in Oslo on Tuesday with the two sides no closer', 'no-agreement'],
    ['ended in Oslo on Tuesday with an exchange of maps', 'partial-agreement'],
  ])('%s', (how, outcome) => {
    expect(outcomesOf(`The third round of talks between [Norvia] and [Sund] ${how}.`)).toEqual([
      outcome,
    ])
  })
})

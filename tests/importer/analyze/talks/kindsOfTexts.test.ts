import {describe, expect, test} from 'vitest'
import {talksOf} from './support/bracketed.ts'

const roundsOf = (text: string) =>
  talksOf(text).rounds.map(({ordinal, place, status, outcome}) => [ordinal, place, status, outcome])
const partiesOf = (text: string) =>
  talksOf(text).negotiations.flatMap(({parties}) => parties.map(({id}) => id))
const sessionsOf = (text: string) =>
  talksOf(text).rounds.flatMap(({sessions}) => sessions.map(({date, hours}) => [date, hours]))

const opening = 'The fourth round of talks between [Norvia] and [Sund] ended in Oslo on Tuesday'

describe('places', () => {
  test('a town after "meeting in", even if a company bears its name', () => {
    const text = `${opening} without a deal. The third, on 28 April, failed too. A fifth meeting in [York|company] is due on Monday.`
    expect(roundsOf(text).at(-1)).toEqual([5, 'York', 'scheduled', 'pending'])
  })

  test.each([
    ["A fifth round is due on Monday at the board's offices in Brugg.", 'Brugg'],
    ['The envoy said a fifth round would be held in Brugg on Monday.', 'Brugg'],
    ['She has invited both sides to Brugg on Monday for a fifth round.', 'Brugg'],
    ['A fifth round is due on Monday, said an official in Brugg.', null],
  ])('%s', (sentence, place) => {
    const coming = roundsOf(`${opening} without a deal. ${sentence}`).find(
      ([ordinal]) => ordinal === 5,
    )
    expect(coming?.[1]).toBe(place)
  })
})

describe('outcomes', () => {
  test.each([
    ['and settled nothing.', 'no-agreement'],
    ['and broke up after less than an hour.', 'no-agreement'],
    ['after a quarrel; it produced the outline of a pay deal.', 'partial-agreement'],
    ['and settled the drought clause but not the meters.', 'partial-agreement'],
  ])('%s', (end, outcome) => {
    expect(roundsOf(`${opening} ${end}`)[0]?.[3]).toBe(outcome)
  })

  test('what may fail has not been held', () => {
    const text =
      '[Norvia] and [Sund] will meet in Oslo on Monday for a sixth round of talks. If the sixth round fails, judges will decide.'
    expect(roundsOf(text)).toEqual([[6, 'Oslo', 'scheduled', 'pending']])
  })

  test('the minutes of a meeting are not what is agreed at it', () => {
    const text =
      'The seventh round of talks between [Norvia] and [Sund] was held in Oslo on Tuesday. The parties adopted the minutes of the sixth round, held in Brugg in March. They agreed to share the water.'
    expect(roundsOf(text)).toContainEqual([7, 'Oslo', 'concluded', 'agreement'])
  })
})

describe('sittings', () => {
  test.each([
    ["Tuesday's session began at 8 a.m. and went on until 3.30 p.m.", [['2026-05-05', 7.5]]],
    ['They stayed for nearly ten hours.', [['2026-05-05', 10]]],
    ['After six hours the delegations agreed on one thing.', [['2026-05-05', 6]]],
    ['After six hours the rain stopped.', []],
  ])('%s', (sentence, sessions) => {
    expect(sessionsOf(`${opening} without a deal. ${sentence}`)).toEqual(sessions)
  })
})

test('Roman numerals number the meetings of a list', () => {
  const text =
    'Meetings between [Norvia] and [Sund] on a coalition took place as follows:\nI. Meeting of 20 April, three hours.\nII. Meeting of 22 April, two hours. No agreement.'
  expect(roundsOf(text).map(([ordinal]) => ordinal)).toEqual([1, 2])
})

test('a round that runs until a day is one', () => {
  const text =
    '[Norvia] and [Sund] exchanged lists in Oslo on Tuesday in the second meeting of a committee on detainees. The meeting will run until Friday.'
  expect(roundsOf(text)).toEqual([[2, 'Oslo', 'ongoing', 'pending']])
})

describe('parties', () => {
  test('between the government of one and another, brokered by a third', () => {
    const text =
      'Three meetings between the government of [Norvia] and the [Front|armed-group] brokered by the emirate of [Sund] ended on Tuesday without a deal.'
    expect(partiesOf(text)).toEqual(['Norvia', 'Front'])
    expect(talksOf(text).negotiations[0]?.mediators.map(({id}) => id)).toEqual(['Sund'])
  })

  test('a school in whose canteen they meet is none', () => {
    const text =
      'The [Elk County Teachers Association|other] and its employer ended an eighth bargaining session on Tuesday. It was held in the [Grover School|other], outside the [Grover School|other]. The [Elk School District|government-body] has offered more.'
    expect(partiesOf(text)).not.toContain('Grover School')
  })

  test('a company and the authority that wants remedies', () => {
    const text =
      '[Vantor|company] has offered a third remedies package to the [Competition Board|government-body]. The two sides met in Brussels on Monday for three hours.'
    expect(partiesOf(text)).toEqual(['Vantor', 'Competition Board'])
  })
})

describe('days above the entries of a diary', () => {
  test('what is told below them was on that day', () => {
    const text =
      '[Norvia] and [Sund] sat down for their first session in Oslo on 20 April.\nMonday. The second session of the talks lasts four hours. Nothing is agreed.\nTuesday. The third session of the talks ends at noon without a deal.'
    const days = talksOf(text).rounds.map(({ordinal, end}) => [ordinal, end?.date])
    expect(days).toContainEqual([2, '2026-05-04'])
    expect(days).toContainEqual([3, '2026-05-05'])
  })

  test('one alone is the day of the article', () => {
    const text =
      'Monday.\nThe third session of the talks between [Norvia] and [Sund] was held in Oslo without a deal.'
    expect(talksOf(text).rounds.map(({end}) => end)).toEqual([null])
  })
})

import {describe, expect, test} from 'vitest'
import {dateReference, findDates} from '../../../../importer/analyze/talks/dates.ts'
import {futureTest} from '../../../../importer/analyze/talks/tenses.ts'

/** Thursday, 12 March 2026, half past eight in the morning, five hours west of Greenwich. */
const THURSDAY = dateReference('2026-03-12T08:30:00-05:00')
const datesIn = (sentence: string, reference = THURSDAY) =>
  findDates(sentence, reference, futureTest(sentence.toLowerCase()))
const days = (sentence: string, reference = THURSDAY) =>
  datesIn(sentence, reference).map(({date}) => date?.date ?? null)

describe('weekdays', () => {
  test.each([
    ['They met on Tuesday.', '2026-03-10'],
    ['They will meet on Tuesday.', '2026-03-17'],
    ['On Tuesday the sides will meet.', '2026-03-17'],
    ['The session that began Wednesday ended Thursday.', '2026-03-11'],
    ['They met last Thursday.', '2026-03-05'],
    ['The meeting, due to be held on Sunday, was called off.', '2026-03-15'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)[0]).toBe(day)
  })

  test('keeps the weekday as printed', () => {
    expect(datesIn('They met on Tuesday.')[0]).toMatchObject({weekday: 'Tuesday'})
  })
})

describe('days of a month', () => {
  test.each([
    ['held on 16 and 17 January', ['2026-01-16', '2026-01-17']],
    ['on April 21–22, 2025', ['2025-04-21', '2025-04-22']],
    ['from 4 to 7 August 2025', ['2025-08-04', '2025-08-07']],
    ['on Sept. 11', ['2025-09-11']],
    ['They will meet on 3 June.', ['2026-06-03']],
    ['held on 2026-03-01', ['2026-03-01']],
  ])('%s', (sentence, expected) => {
    expect(days(sentence)).toEqual(expected)
  })

  test('a month alone is no day', () => {
    expect(datesIn('They met in February.')[0]?.date).toEqual({date: '2026-02', precision: 'month'})
    expect(datesIn('They met in 2024.')[0]?.date).toEqual({date: '2024', precision: 'year'})
  })
})

describe('the zone of publication', () => {
  test('"yesterday" is counted in the zone in which the article was published', () => {
    const late = dateReference('2026-03-12T23:30:00-05:00')
    expect(days('They met yesterday.', late)).toEqual(['2026-03-11'])
    const early = dateReference('2026-03-13T00:30:00+05:00')
    expect(days('They met yesterday.', early)).toEqual(['2026-03-12'])
  })
})

describe('without a date of publication', () => {
  test.each(['They met on Tuesday.', 'They met yesterday.', 'They met on 14 April.'])(
    '%s',
    (sentence) => {
      expect(days(sentence, null)).toEqual([null])
    },
  )

  test('a full date is a date', () => {
    expect(days('They met on 7 August 2025.', null)).toEqual(['2025-08-07'])
  })
})

describe('what a date is for', () => {
  test.each([
    ['to be signed by 30 June', 'deadline'],
    ['the truce expires on 12 August', 'deadline'],
    ['in the city since May 6', 'since'],
    ['the envoy said on Sunday', 'speech'],
    ['the session began on Monday', 'start'],
    ['the session ended on Monday', 'end'],
    ['the session of 6 August', 'on'],
  ])('%s: %s', (sentence, role) => {
    expect(datesIn(sentence)[0]?.role).toBe(role)
  })
})

test('an unreadable date of publication is none', () => {
  expect(dateReference('yesterday')).toBeNull()
  expect(dateReference(null)).toBeNull()
})

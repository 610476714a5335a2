import type {PreciseDate} from '../analysis.ts'
import {addDays, turnWeekday, turnYear} from './calendar.ts'
import type {DateReference} from './dates.ts'

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const PLAIN = new RegExp(
  `^(?:(?<weekday>${WEEKDAY})|(?:${WEEKDAY},? )?(?:(?<day>${DAY}) (?:of )?(?<month>${MONTH})|(?<month2>${MONTH})(?: (?<day2>${DAY}))?)(?:,? (?<year>\\d{4}))?)$`,
)

/** Most dates are as plain as "12 June", "June 12, 2026", "March" or "Thursday": no parser of casual language is needed. */
export function readPlain(
  asked: string,
  reference: DateReference | null,
  future: boolean,
): PreciseDate | null {
  const groups = PLAIN.exec(asked)?.groups
  if (!groups) return null
  const {weekday, year} = groups
  if (weekday) {
    if (!reference) return null
    const {today} = reference
    const wanted = WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase())
    const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - wanted + 7) % 7
    return {date: turnWeekday(addDays(today, -back), today, future, asked), precision: 'day'}
  }
  const number = Number.parseInt(groups['day'] ?? groups['day2'] ?? '1', 10)
  const name = groups['month'] ?? groups['month2'] ?? ''
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0 || number < 1 || number > 28) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  const known = year ?? reference?.today.slice(0, 4)
  if (!known) return null
  const day = `${known}-${pad(month)}-${pad(number)}`
  const whole = year || !reference ? day : turnYear(day, reference.today, future)
  return (groups['day'] ?? groups['day2'])
    ? {date: whole, precision: 'day'}
    : {date: whole.slice(0, 7), precision: 'month'}
}
